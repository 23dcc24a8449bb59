// What is said of columns that are not as they were in the file whose settings are taken over, each with its cell.
import type { Issue, IssueKind } from '../../model/issue';
import type { TableMapping } from '../../model/mapping';
import { cellName, columnName } from '../../model/cellName';
import { headerKey } from './matchColumns';
import type { ColumnMatch } from './matchColumns';

type Say = (kind: IssueKind, severity: Issue['severity'], column: number | null, name?: string) => Issue;

export function speaker(table: TableMapping, file: string): Say {
  const row = table.headerRows[table.headerRows.length - 1] ?? table.firstBodyRow;
  return (kind, severity, column, name) => ({
    kind,
    severity,
    file,
    sheet: table.sheet,
    cell: column === null ? null : cellName(row, table.range.left + column),
    text: null,
    params: { name: name ?? (table.headers[column ?? -1] || columnName(table.range.left + (column ?? 0))) },
  });
}

export function columnNotes(
  fresh: TableMapping,
  matches: readonly (ColumnMatch | null)[],
  against: readonly boolean[],
  say: Say,
): readonly Issue[] {
  return matches.flatMap((match, index): Issue[] => {
    if (against[index] === true) return [say('columnContradicts', 'warning', index)];
    if (match?.isRenamed === true) return [say('columnRenamed', 'info', index)];
    const role = fresh.columns[index];
    return match !== null || role?.role === 'ignored' || headerKey(fresh.headers[index] ?? '') === '*'
      ? []
      : [say('columnNew', 'info', index)];
  });
}

export function goneNotes(old: TableMapping, matches: readonly (ColumnMatch | null)[], say: Say): readonly Issue[] {
  const found = new Set(matches.map((match) => match?.old));
  return old.columns.flatMap((role, index): Issue[] => {
    const header = old.headers[index] ?? '';
    if (found.has(index) || role.role === 'ignored' || header === '' || headerKey(header) === '*') return [];
    return [say('columnGone', 'warning', null, header)];
  });
}
