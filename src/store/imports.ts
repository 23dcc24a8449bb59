// The log of imports: what happened, when, and what each value was reported as.
import Dexie from 'dexie';
import type { ChangeSet } from '../model/change';
import { alignFrames } from '../model/alignFrames';
import type { Dataset } from '../model/dataset';
import type { LoggedImport } from '../model/importLog';
import { replayLog } from '../model/importLog';
import type { ImportRecord } from '../model/importRecord';
import { NO_DECISIONS } from '../model/importRecord';
import type { CellSource, ObservationStatus } from '../model/observation';
import type { Period } from '../model/period';
import { observationAt } from '../model/readBlock';
import type { SeriesKey } from '../model/series';
import type { BlockChangeRow, TidemarkDatabase } from './database';
import type { Workspace } from './openWorkspace';
import { transact } from './transact';

/** All records, oldest first. */
export function listImports(workspace: Workspace): Promise<ImportRecord[]> {
  return transact(workspace, 'r', recordsIn);
}

/** The log's records, for a transaction that is already open; those of earlier versions know of no decisions. */
async function recordsIn(database: TidemarkDatabase): Promise<ImportRecord[]> {
  return (await database.imports.toArray()).map((record) => ({ ...NO_DECISIONS, ...record }));
}

/** What an import changed, blocks by indicator; null for a number that the log does not have. */
export function readChangeSet(workspace: Workspace, importId: number): Promise<ChangeSet | null> {
  return transact(workspace, 'r', async (database) => {
    const isLogged = (await database.imports.get(importId)) !== undefined;
    return isLogged ? changeSetIn(database, importId) : null;
  });
}

/** A logged import's change set, for a transaction that is already open. */
export async function changeSetIn(database: TidemarkDatabase, importId: number): Promise<ChangeSet> {
  const entities = await database.entityChanges.get(importId);
  if (entities === undefined) throw new Error(`import ${importId} has no change set`);
  const key = database.blockChanges.where('[import+indicator]');
  const rows = await key.between([importId, Dexie.minKey], [importId, Dexie.maxKey]).toArray();
  return { ...entities.changes, blocks: rows.map(({ change }) => change) };
}

/** Every record with its change set, for a transaction that is already open. */
export async function logIn(database: TidemarkDatabase): Promise<LoggedImport[]> {
  const log: LoggedImport[] = [];
  for (const record of await recordsIn(database)) {
    log.push({ record, changeSet: await changeSetIn(database, record.id) });
  }
  return log;
}

/** The dataset that the log adds up to, computed from nothing; it must equal the stored one. */
export async function rebuild(workspace: Workspace): Promise<Dataset> {
  return replayLog(await transact(workspace, 'r', logIn));
}

/** What one import made of a value; a null status means that it took the value away. */
export interface ReportedValue {
  readonly import: number;
  readonly value: number | null;
  readonly status: ObservationStatus | null;
  readonly source: CellSource | null;
  readonly text: string | null;
}

/** The value of one series and period as every import left it that changed it, oldest first. */
export async function valueHistory(
  workspace: Workspace,
  indicator: string,
  series: SeriesKey,
  period: Period,
): Promise<ReportedValue[]> {
  const rows = await transact(workspace, 'r', (database) =>
    database.blockChanges.where('indicator').equals(indicator).toArray(),
  );
  return rows.flatMap((row) => reportedValue(row, series, period));
}

function reportedValue({ import: id, change }: BlockChangeRow, series: SeriesKey, period: Period): ReportedValue[] {
  const wanted = { series: [series], offsets: Uint32Array.of(0, 1), periods: [period], period: Uint32Array.of(0) };
  const union = alignFrames(wanted, change);
  const position = union.right[union.left.indexOf(0)] as number;
  if (position < 0) return [];
  const after = change.after === null ? null : observationAt(change, change.after, position);
  if (after === null) return [{ import: id, value: null, status: null, source: null, text: null }];
  return [{ import: id, value: after.value, status: after.status, source: after.source, text: after.text }];
}
