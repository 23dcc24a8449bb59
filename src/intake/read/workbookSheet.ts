// A sheet as hucre gives it to a sheet as we keep it. Law: dates by their UTC parts, errors as errors, nothing filled.
import type { CellValue, Sheet as HucreSheet } from 'hucre/xlsx';
import type { Cell, Sheet } from '../sheet';
import type { CellRange } from '../../model/mapping';
import type { Shown } from './xlsx/numberFormats';

/** Turns the rows in place (they are ours alone, and copies of a large sheet cost memory) and trims what is empty. */
export function workbookSheet(source: HucreSheet, visitShown: (visitor: ShownVisitor) => void): Sheet {
  const cells = toCells(source.rows);
  markErrors(cells, source);
  visitShown((row, column, shown) => markShown(cells[row], column, shown));
  trim(cells);
  return {
    name: source.name,
    hidden: source.hidden === true || source.veryHidden === true,
    rows: cells,
    merges: merges(source, cells),
    hiddenRows: hiddenRows(source, cells.length),
    hiddenColumns: hiddenColumns(source, cells),
    declared: null,
  };
}

export type ShownVisitor = (row: number, column: number, shown: Shown) => void;

/** Rows of old workbooks may be missing altogether. */
function toCells(rows: (CellValue | Cell)[][]): Cell[][] {
  for (let index = 0; index < rows.length; index += 1) {
    const row = (rows[index] ??= []);
    for (let column = 0; column < row.length; column += 1) row[column] = toCell(row[column] ?? null);
  }
  return rows as Cell[][];
}

function toCell(value: CellValue | Cell): Cell {
  if (value instanceof Date) return dateCell(value);
  if (typeof value === 'number' && !Number.isFinite(value)) return { kind: 'error', text: '#NUM!' };
  if (typeof value === 'string' && ISO_DATE_TIME.test(value)) return { kind: 'date', iso: plainIso(value) };
  if (typeof value === 'string' && value.startsWith('#') && ERROR_TEXT.test(value))
    return { kind: 'error', text: value };
  if (typeof value === 'string' && value.includes('\r')) return value.replace(/\r+\n?/g, '\n');
  return value;
}

/** Some readers of hucre give error cells as their text. */
const ERROR_TEXT = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|ERR!)$/;

/** What a date cell of the ISO kind (t="d") holds; hucre hands it over as text. */
const ISO_DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z?$/;

/** "2021-01-01", with a time of day only where there is one; a bare time is text, not a day in 1899. */
function dateCell(date: Date): Cell {
  if (Number.isNaN(date.getTime())) return { kind: 'error', text: '#NUM!' };
  const seconds = new Date(Math.round(date.getTime() / 1000) * 1000);
  const iso = seconds.toISOString();
  if (seconds.getUTCFullYear() < 1900) return iso.slice(11, 19);
  return { kind: 'date', iso: plainIso(iso) };
}

function plainIso(iso: string): string {
  const day = iso.slice(0, 10);
  const time = iso.slice(11, 19).padEnd(8, ':00');
  return time === '00:00:00' ? day : `${day}T${time}`;
}

function markErrors(rows: Cell[][], source: HucreSheet): void {
  for (const [key, { type, value }] of source.cells ?? []) {
    if (type !== 'error') continue;
    const [row, column] = key.split(',').map(Number);
    const cells = rows[row ?? -1];
    if (cells !== undefined && column !== undefined) cells[column] = { kind: 'error', text: String(value) };
  }
}

/** A month shown as a month keeps no day that nobody wrote; only the first of the month is a stand-in for it. */
function markShown(row: Cell[] | undefined, column: number, shown: Shown): void {
  const cell = row?.[column];
  if (row === undefined || cell === undefined || cell === null) return;
  if (shown === 'percent') {
    if (typeof cell === 'number') row[column] = { kind: 'percent', value: cell };
  } else if (typeof cell === 'object' && cell.kind === 'date') {
    if (shown === 'month' && cell.iso.endsWith('-01')) row[column] = { kind: 'date', iso: cell.iso.slice(0, 7) };
    if (shown === 'year' && cell.iso.endsWith('-01-01')) row[column] = { kind: 'date', iso: cell.iso.slice(0, 4) };
  }
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

function merges(source: HucreSheet, rows: readonly (readonly Cell[])[]): CellRange[] {
  const width = widthOf(rows);
  return (source.merges ?? []).flatMap(({ startRow: top, startCol: left, endRow: bottom, endCol: right }) => {
    if (![top, left, bottom, right].every(Number.isInteger) || top > bottom || left > right) return [];
    if ((bottom - top + 1) * (right - left + 1) <= LARGE_MERGE) return [{ top, left, bottom, right }];
    const cut = { top, left, bottom: Math.min(bottom, rows.length - 1), right: Math.min(right, width - 1) };
    return cut.bottom > top || cut.right > left ? [cut] : [];
  });
}

function widthOf(rows: readonly (readonly Cell[])[]): number {
  return rows.reduce((widest, row) => Math.max(widest, row.length), 0);
}

function hiddenRows(source: HucreSheet, count: number): number[] {
  const hidden: number[] = [];
  for (const [row, { hidden: isHidden }] of source.rowDefs ?? [])
    if (isHidden === true && row < count) hidden.push(row);
  return hidden;
}

function hiddenColumns(source: HucreSheet, rows: readonly (readonly Cell[])[]): number[] {
  const width = widthOf(rows);
  return (source.columns ?? []).flatMap(({ hidden }, column) => (hidden === true && column < width ? [column] : []));
}
