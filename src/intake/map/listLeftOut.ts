// Names the rows and columns that the mapping itself says are not taken.
import type { RowRole, TableMapping } from '../../model/mapping';
import type { Sheet } from '../sheet';
import { rowRoles } from './bodyRows';
import { cellName, columnName } from '../../model/cellName';
import { isDerivedLabel } from '../notation/derivedLabel';
import { cellText } from './cellText';
import { shownText } from './personalCells';
import type { LeftOutCollector } from './leftOutCollector';
import type { LeftOutReason } from './mappedTable';

/** Title, unit, header and blank rows are understood or say nothing: they are not "left out". */
const REASON_OF_ROW: Readonly<Record<RowRole, LeftOutReason | null>> = {
  title: null,
  unit: null,
  header: null,
  blank: null,
  section: null,
  total: 'total',
  note: 'note',
  signature: 'signature',
  repeatedHeader: 'repeatedHeader',
  ignored: 'ignored',
};

/** Adds every row and column of the table that was read but is not taken. */
export function listLeftOut(sheet: Sheet, table: TableMapping, leftOut: LeftOutCollector): void {
  for (const [row, role] of rowRoles(table)) {
    const reason = REASON_OF_ROW[role];
    if (reason === null) continue;
    const text = firstText(sheet, table, row);
    const isDerived = role === 'ignored' && isDerivedLabel(text);
    leftOut.add('rows', isDerived ? 'derived' : reason, cellName(row, table.range.left), text);
  }
  table.columns.forEach((role, index) => {
    // A register keeps its row numbers, as the list was handed in.
    if (role.role !== 'ignored' || (table.layout === 'register' && role.reason === 'index')) return;
    leftOut.add('columns', role.reason, columnName(table.range.left + index), table.headers[index] ?? '');
  });
}

function firstText(sheet: Sheet, table: TableMapping, row: number): string {
  const cells = sheet.rows.at(row) ?? [];
  for (let column = table.range.left; column <= table.range.right; column += 1) {
    const text = shownText(cellText(cells[column]).trim(), [table], row, column);
    if (text !== '') return text;
  }
  return '';
}
