// Pages of a sheet for the review: cells as shown, the role of each row, and the worst issue of each cell.
import type { Issue, Severity } from '../../model/issue';
import type { RowRole, TableMapping } from '../../model/mapping';
import { widestRow } from '../../intake/rows/widestRow';
import type { Sheet } from '../../intake/sheet';
import { parseCell } from './parseCell';
import type { SheetRow } from './review';
import { showCell, shownWidth } from './showCell';

/** Rows that decide how wide columns are shown. */
const MEASURED_ROWS = 80;

/** Row, then column, to the worst severity there. */
export type CellMarks = ReadonlyMap<number, Readonly<Record<number, Severity>>>;

/** Rows [from, from + count) of a sheet under one of its tables; `others` are the other tables of the sheet. */
export function sheetPage(
  sheet: Sheet,
  table: TableMapping | null,
  marks: CellMarks,
  from: number,
  count: number,
  others: readonly TableMapping[] = [],
): SheetRow[] {
  return sheet.rows.slice(from, from + count).map((cells, offset) => ({
    cells: cells.map(showCell),
    role: table === null ? null : rowRole(table, from + offset),
    patch: table?.rowPatches[from + offset] ?? null,
    isOfOther: others.some(({ range }) => range.top <= from + offset && range.bottom >= from + offset),
    marks: marks.get(from + offset) ?? {},
  }));
}

function rowRole(table: TableMapping, row: number): RowRole | 'body' | null {
  if (row < table.range.top || row > table.range.bottom) return null;
  return table.rowRoles[row] ?? 'body';
}

/** Width of every column in half-width characters; rows with a single filled cell (titles, notes) do not count. */
export function columnWidths(sheet: Sheet): number[] {
  const widths = Array.from<number>({ length: widestRow(sheet.rows) }).fill(0);
  for (const row of sheet.rows.slice(0, MEASURED_ROWS)) {
    const shown = row.map(showCell);
    if (shown.filter((cell) => cell !== null && cell !== '').length < 2) continue;
    shown.forEach((cell, column) => (widths[column] = Math.max(widths[column] ?? 0, shownWidth(cell))));
  }
  return widths;
}

const RANK: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** Where the issues of one sheet stand. */
export function cellMarks(issues: readonly Issue[], file: string, sheet: string): CellMarks {
  const marks = new Map<number, Record<number, Severity>>();
  for (const issue of issues) {
    if (issue.file !== file || issue.sheet !== sheet || issue.cell === null) continue;
    const place = parseCell(issue.cell);
    if (place === null) continue;
    const row = marks.get(place.row) ?? {};
    const present = row[place.column];
    if (present === undefined || RANK[present] < RANK[issue.severity]) row[place.column] = issue.severity;
    marks.set(place.row, row);
  }
  return marks;
}
