// A row of a register as every import left it that changed it.
import type { CellSource } from '../model/observation';
import type { CellChange } from '../model/registerRowDiff';
import { cellChanges, rowOfKey } from '../model/registerRowDiff';
import type { EntityChangeRow } from './database';
import type { Workspace } from './openWorkspace';
import { transact } from './transact';

export interface ReportedRow {
  readonly import: number;
  readonly kind: 'added' | 'revised' | 'removed';
  /** Null where the import took the row away. */
  readonly source: CellSource | null;
  /** Of a revised row. */
  readonly cells: readonly CellChange[];
}

/** Oldest first. */
export function rowHistory(workspace: Workspace, register: string, key: string): Promise<ReportedRow[]> {
  return transact(workspace, 'r', async (database) => {
    const reports: ReportedRow[] = [];
    // One after the other: a log may hold more rows than fit into memory at once.
    await database.entityChanges.each((logged) => {
      reports.push(...reportedIn(logged, register, key));
    });
    return reports;
  });
}

function reportedIn({ import: id, changes }: EntityChangeRow, register: string, key: string): ReportedRow[] {
  return changes.registers.flatMap((change): ReportedRow[] => {
    if (change.key !== register) return [];
    const { before, after } = change;
    const [old, next] = [rowOfKey(before, key), rowOfKey(after, key)];
    if (next === null) return old === null ? [] : [{ import: id, kind: 'removed', source: null, cells: [] }];
    if (old === null || before === null || after === null) {
      return [{ import: id, kind: 'added', source: next.source, cells: [] }];
    }
    return [{ import: id, kind: 'revised', source: next.source, cells: cellChanges(before, old, after, next) }];
  });
}
