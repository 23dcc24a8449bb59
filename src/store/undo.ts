// Undo is the commit of an inverted change set; undoing an undo is a redo.
// Law: an undo is refused when a later import that still holds built on the one to be taken back.
import type { ImportDraft } from '../model/importLog';
import { undoneImports } from '../model/importLog';
import type { ImportRecord } from '../model/importRecord';
import { NO_DECISIONS } from '../model/importRecord';
import { StaleChange } from '../model/staleChange';
import { changesOverlap, planUndo } from '../model/undoPlan';
import { announceImport, appendImport } from './commit';
import type { CommitPlan } from './commit';
import type { TidemarkDatabase } from './database';
import { UndoRefused } from './failures';
import { changeSetIn } from './imports';
import type { Workspace } from './openWorkspace';
import { datasetIn } from './readDataset';
import { transact } from './transact';

/** Takes an import back at time `at` (ISO 8601, Z); rejects with UndoRefused and then changes nothing. */
export async function undo(workspace: Workspace, importId: number, at: string): Promise<ImportRecord> {
  const [record, plan] = await transact(workspace, 'rw', async (database) => {
    const inverse = await undoPlanIn(database, importId, at);
    return [await appendImport(database, inverse), inverse] as const;
  });
  announceImport(workspace, record, plan.changeSet);
  return record;
}

/** What an undo commits, for a transaction that is already open; throws UndoRefused. */
export async function undoPlanIn(database: TidemarkDatabase, importId: number, at: string): Promise<CommitPlan> {
  const log = await database.imports.toArray();
  const undone = undoneImports(log);
  const record = log.find(({ id }) => id === importId);
  if (record === undefined) throw new UndoRefused('unknown', []);
  if (undone.has(importId))
    throw new UndoRefused('alreadyUndone', log.filter((later) => later.undoes === importId).map(idOf));

  const changeSet = await changeSetIn(database, importId);
  const later = log.filter(({ id }) => id > importId);
  const builders: ImportRecord[] = [];
  for (const other of later) {
    if (changesOverlap(changeSet, await changeSetIn(database, other.id))) builders.push(other);
  }
  const holding = builders.filter(({ id, kind }) => kind !== 'undo' && !undone.has(id));
  if (holding.length > 0) throw new UndoRefused('builtUpon', holding.map(idOf));
  try {
    return { record: undoRecord(record, at), changeSet: planUndo(await datasetIn(database, null), changeSet) };
  } catch (error) {
    if (error instanceof StaleChange) throw new UndoRefused('builtUpon', builders.map(idOf));
    throw error;
  }
}

function idOf(record: ImportRecord): number {
  return record.id;
}

function undoRecord(undone: ImportRecord, at: string): ImportDraft {
  const nothing = { added: 0, revised: 0, removed: 0, unchanged: 0 };
  return {
    kind: 'undo',
    at,
    undoes: undone.id,
    files: [],
    tables: [],
    mappings: [],
    observations: nothing,
    entities: nothing,
    demo: undone.demo,
    note: null,
    ...NO_DECISIONS,
  };
}
