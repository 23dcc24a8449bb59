// The log of imports. Law: a dataset is the sum of its log; replaying the log from nothing gives it back.
import type { ChangeSet } from './change';
import { applyChangeSet } from './changeSet';
import type { Dataset } from './dataset';
import { EMPTY_DATASET } from './dataset';
import type { ImportRecord } from './importRecord';
import type { Settings } from './settings';

/** A record before the log gives it its number and counts it. */
export type ImportDraft = Omit<ImportRecord, 'id'>;

export interface LoggedImport {
  readonly record: ImportRecord;
  readonly changeSet: ChangeSet;
}

/** All that a workspace holds: from this, everything else can be built again. */
export interface WorkspaceContent {
  readonly settings: Settings;
  /** In the order of the log, ids 1, 2, 3 … without a gap. */
  readonly imports: readonly LoggedImport[];
}

/** The dataset that a log adds up to; throws when numbers have gaps and StaleChange when a change does not fit. */
export function replayLog(imports: readonly LoggedImport[]): Dataset {
  imports.forEach(({ record }, position) => {
    if (record.id !== position + 1) throw new Error(`import ${record.id} stands at place ${position + 1} of the log`);
  });
  return imports.reduce((dataset, { changeSet }) => applyChangeSet(dataset, changeSet), EMPTY_DATASET);
}

/** Ids of the imports, undos too, that a later undo took back, unless that undo was taken back itself. */
export function undoneImports(records: readonly Pick<ImportRecord, 'id' | 'undoes'>[]): ReadonlySet<number> {
  const undone = new Set<number>();
  for (const record of [...records].sort((left, right) => right.id - left.id)) {
    if (record.undoes !== null && !undone.has(record.id)) undone.add(record.undoes);
  }
  return undone;
}
