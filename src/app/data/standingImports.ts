// The records of the log that still hold. Law: an undo takes back its import, and undoing an undo brings it back.
import type { ImportRecord } from '../../model/importRecord';

/** Records that are no undo and were not taken back, in the order of the log. */
export function standingImports(log: readonly ImportRecord[]): ImportRecord[] {
  const undone = undoneImports(log);
  return log.filter((record) => record.kind !== 'undo' && !undone.has(record.id));
}

/** Ids of all records, undos too, that a later standing undo took back. */
export function undoneImports(log: readonly ImportRecord[]): ReadonlySet<number> {
  const undone = new Set<number>();
  const newestFirst = [...log].sort((left, right) => right.id - left.id);
  for (const record of newestFirst) {
    if (record.undoes !== null && !undone.has(record.id)) undone.add(record.undoes);
  }
  return undone;
}
