// A sheet as its reader gives it to a sheet as we keep it. Law: dates by their UTC parts, errors as errors, nothing filled.
import type { CellValue, Sheet as HucreSheet } from 'hucre/xlsx';
import type { Cell, Indents, Sheet } from '../sheet';
import type { CellRange } from '../../model/mapping';
import { shownAs, toCell } from './workbookCell';
import type { LookVisitor } from './xlsx/cellLooks';
import type { Shown } from './xlsx/numberFormats';

/** Cells may be as hucre gives them or as we keep them already. */
interface FoundSheet extends Omit<HucreSheet, 'rows'> {
  readonly rows: (CellValue | Cell)[][];
}

/** Turns the rows in place (they are ours alone, and copies of a large sheet cost memory) and trims what is empty. */
export function workbookSheet(source: FoundSheet, is1904: boolean, visitLooks: (visitor: LookVisitor) => void): Sheet {
  const cells = toCells(source.rows);
  markErrors(cells, source);
  const indents: Record<number, Record<number, number>> = {};
  visitLooks({
    shown: (row, column, shown) => markShown(cells[row], column, shown, is1904),
    indent: (row, column, steps) => {
      if (typeof cells[row]?.[column] === 'string') (indents[column] ??= {})[row] = steps;
    },
  });
  trim(cells);
  return {
    name: source.name,
    hidden: source.hidden === true || source.veryHidden === true,
    rows: cells,
    merges: merges(source, cells),
    hiddenRows: hiddenRows(source, cells.length),
    hiddenColumns: hiddenColumns(source, cells),
    declared: null,
    zeroFormulas: zeroFormulas(source),
    ...foundIndents(indents),
  };
}

function foundIndents(indents: Indents): Pick<Sheet, 'indents'> {
  return Object.keys(indents).length === 0 ? {} : { indents };
}

function zeroFormulas(source: FoundSheet): { row: number; column: number }[] {
  return [...(source.cells ?? [])].flatMap(([key, { formula, value }]) => {
    const [row, column] = key.split(',').map(Number);
    return formula !== undefined && value === 0 && row !== undefined && column !== undefined ? [{ row, column }] : [];
  });
}

/** Rows of old workbooks may be missing altogether. */
function toCells(rows: (CellValue | Cell)[][]): Cell[][] {
  for (let index = 0; index < rows.length; index += 1) {
    const row = (rows[index] ??= []);
    for (let column = 0; column < row.length; column += 1) row[column] = toCell(row[column] ?? null);
  }
  return rows as Cell[][];
}

function markErrors(rows: Cell[][], source: FoundSheet): void {
  for (const [key, { type, value }] of source.cells ?? []) {
    if (type !== 'error') continue;
    const [row, column] = key.split(',').map(Number);
    const cells = rows[row ?? -1];
    if (cells !== undefined && column !== undefined) cells[column] = { kind: 'error', text: String(value) };
  }
}

function markShown(row: Cell[] | undefined, column: number, shown: Shown, is1904: boolean): void {
  const cell = row?.[column];
  if (row !== undefined && cell !== undefined) row[column] = shownAs(cell, shown, is1904);
}

/** Spreadsheets reach as far as their formats do: empty rows and cells at the ends hold nothing. */
function trim(rows: Cell[][]): void {
  for (const row of rows) {
    let length = row.length;
    while (length > 0 && row[length - 1] === null) length -= 1;
    if (length < row.length) row.length = length;
  }
  while (rows.length > 0 && rows[rows.length - 1]?.length === 0) rows.pop();
}

/** A merge over more cells than this is cut to the cells in use: whole columns are merged by accident or malice. */
const LARGE_MERGE = 10_000;

function merges(source: FoundSheet, rows: readonly (readonly Cell[])[]): CellRange[] {
  const width = widthOf(rows);
  return (source.merges ?? []).flatMap(({ startRow: top, startCol: left, endRow: bottom, endCol: right }) => {
    if (![top, left, bottom, right].every(isPlace) || top > bottom || left > right) return [];
    if (top === bottom && left === right) return [];
    if ((bottom - top + 1) * (right - left + 1) <= LARGE_MERGE) return [{ top, left, bottom, right }];
    const cut = { top, left, bottom: Math.min(bottom, rows.length - 1), right: Math.min(right, width - 1) };
    return cut.bottom > top || cut.right > left ? [cut] : [];
  });
}

/** A merge of whole columns ("A:B") has no rows. */
function isPlace(position: number): boolean {
  return Number.isInteger(position) && position >= 0;
}

function widthOf(rows: readonly (readonly Cell[])[]): number {
  return rows.reduce((widest, row) => Math.max(widest, row.length), 0);
}

function hiddenRows(source: FoundSheet, count: number): number[] {
  const hidden: number[] = [];
  for (const [row, { hidden: isHidden }] of source.rowDefs ?? [])
    if (isHidden === true && row < count) hidden.push(row);
  return hidden;
}

function hiddenColumns(source: FoundSheet, rows: readonly (readonly Cell[])[]): number[] {
  const width = widthOf(rows);
  return (source.columns ?? []).flatMap(({ hidden }, column) => (hidden === true && column < width ? [column] : []));
}
