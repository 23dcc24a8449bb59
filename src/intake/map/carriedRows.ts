// Cells that were merged before a sheet was saved as text: only the first row of an enterprise names it, those below have
// neither its number nor its name. Law: a row with either stands for itself, and a sheet with merged cells says it all.
import type { CellRange, TableMapping } from '../../model/mapping';
import type { Sheet } from '../sheet';
import { BODY, bodyRowCodes } from './bodyRows';
import { cellReader } from './cellReader';
import { cellText } from './cellText';
import type { RegisterField } from './registerCell';

export interface CarriedRows {
  /** As a sheet that knows merged cells would have them. */
  readonly merges: readonly CellRange[];
  readonly count: number;
}

const NAMES = /企业|单位|公司|机构|信用代码/;

export function carriedRows(sheet: Sheet, table: TableMapping, fields: readonly RegisterField[]): CarriedRows {
  const index = fields.find(({ kind }) => kind === 'index')?.column;
  const names = fields.filter(({ name, kind }) => kind !== 'number' && NAMES.test(name)).map(({ column }) => column);
  const none = { merges: [], count: 0 };
  if (sheet.merges.length > 0 || index === undefined || names.length === 0) return none;
  const cells = cellReader(sheet.rows);
  const isBlank = (row: number, column: number): boolean => cellText(cells.cell(row, column) ?? null).trim() === '';
  const filled = (row: number): number => fields.filter(({ column }) => !isBlank(row, column)).length;
  const codes = bodyRowCodes(table);
  const groups: { readonly top: number; bottom: number }[] = [];
  let top: number | null = null;
  for (let row = table.firstBodyRow; row <= table.lastBodyRow; row += 1) {
    if (codes[row - table.firstBodyRow] !== BODY) top = null;
    else if (!isBlank(row, index)) top = names.some((column) => !isBlank(row, column)) ? row : null;
    else if (!names.every((column) => isBlank(row, column)) || filled(row) < 2) top = null;
    else if (top !== null) {
      const last = groups[groups.length - 1];
      if (last?.top === top) last.bottom = row;
      else groups.push({ top, bottom: row });
    }
  }
  const wasMerged = (column: number): boolean =>
    groups.every(
      ({ top: first, bottom }) =>
        !isBlank(first, column) &&
        Array.from({ length: bottom - first }, (_, at) => first + 1 + at).every((row) => isBlank(row, column)),
    );
  const columns = fields.filter(({ column }) => wasMerged(column)).map(({ column }) => column);
  return {
    merges: groups.flatMap(({ top: first, bottom }) =>
      columns.map((column) => ({ top: first, bottom, left: column, right: column })),
    ),
    count: groups.reduce((sum, { top: first, bottom }) => sum + bottom - first, 0),
  };
}
