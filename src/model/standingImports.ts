// The records of the log that still hold. Law: an undo takes back its import, and undoing an undo brings it back.
import { undoneImports } from './importLog';
import type { ImportRecord } from './importRecord';

/** Records that are no undo and were not taken back, in the order of the log. */
export function standingImports(log: readonly ImportRecord[]): ImportRecord[] {
  const undone = undoneImports(log);
  return log.filter((record) => record.kind !== 'undo' && !undone.has(record.id));
}
