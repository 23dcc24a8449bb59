// A table within the edges that a person names.
// Law: rows and columns that stay keep what was said of them; only what is new is recognised.
import type { CellRange, ColumnRole, RowRole, TableMapping } from '../../model/mapping';
import { buildGrid } from '../recognise/grid';
import { recogniseTable } from '../recognise/recogniseTable';
import type { TableFinding } from '../recognise/recogniseTable';
import { widestRow } from '../rows/widestRow';
import type { Sheet } from '../sheet';
import type { Source } from './headerChange';
import { keptAnswers } from './keptAnswers';

/** The table within other edges; unchanged where nothing there can be a table. */
export function withRange(table: TableMapping, range: CellRange, source: Source): TableMapping {
  const headerRows = table.headerRows.filter((row) => row >= range.top && row <= range.bottom);
  const isSameHeader = headerRows.length === table.headerRows.length;
  const firstBodyRow = Math.max(table.firstBodyRow, range.top);
  const header = headerRows.length === 0 ? null : { headerRows, firstBodyRow, isCertain: true };
  const found = findIn(table, range, source, header)?.table;
  if (found === undefined) return table;
  return {
    ...found,
    range: { ...range, left: found.range.left, right: found.range.right },
    columns: found.columns.map((own, index) => keptRole(table, own, found.headers[index], found.range.left + index)),
    rowRoles: isSameHeader ? keptRows(table, found) : found.rowRoles,
    rowPatches: { ...found.rowPatches, ...within(table.rowPatches, range) },
    lastBodyRow: range.bottom > table.range.bottom ? found.lastBodyRow : Math.min(table.lastBodyRow, range.bottom),
    defaults: table.defaults,
    layout: table.layout,
    title: found.title ?? table.title,
    onConflict: table.onConflict,
    missing: table.missing,
    ...keptAnswers(table),
  };
}

function keptRole(table: TableMapping, own: ColumnRole, header: string | undefined, column: number): ColumnRole {
  const at = column - table.range.left;
  return table.headers[at] === header ? (table.columns[at] ?? own) : own;
}

function keptRows(table: TableMapping, { rowRoles, range }: TableMapping): Record<number, RowRole> {
  const isOld = ([row]: [string, RowRole]): boolean =>
    Number(row) >= table.range.top && Number(row) <= table.range.bottom;
  const fresh = Object.entries(rowRoles).filter((entry) => !isOld(entry));
  return { ...Object.fromEntries(fresh), ...within(table.rowRoles, range) };
}

export function within<T>(byRow: Readonly<Record<number, T>>, { top, bottom }: CellRange): Record<number, T> {
  return Object.fromEntries(Object.entries(byRow).filter(([row]) => Number(row) >= top && Number(row) <= bottom));
}

/** What recognition makes of a part of a table's sheet; `header` is one that is known already. */
export function findIn(
  table: TableMapping,
  range: CellRange,
  { file, sheets, names }: Source,
  header: TableFinding['header'] | null,
): TableFinding | null {
  const sheet = sheets.find(({ name }) => name === table.sheet);
  if (sheet === undefined) throw new Error(`no such sheet: ${table.sheet}`);
  const { top, bottom } = range;
  return recogniseTable(file, buildGrid(onlyColumns(sheet, range)), names, { top, bottom }, header);
}

/** Cells beside the range are blank, so that positions stay. */
function onlyColumns(sheet: Sheet, { left, right }: CellRange): Sheet {
  const isWhole = left === 0 && right >= widestRow(sheet.rows) - 1;
  if (isWhole) return sheet;
  const isIn = (column: number): boolean => column >= left && column <= right;
  return {
    ...sheet,
    rows: sheet.rows.slice().map((cells) => cells.map((cell, column) => (isIn(column) ? cell : null))),
    merges: sheet.merges.filter((merge) => merge.left >= left && merge.right <= right),
  };
}
