// A sheet as recognition looks at it: merged ranges hold their value everywhere, rows are sampled so that
// a million rows cost no more than a few hundred. Law: reading a grid never changes the sheet.
import type { CellRange } from '../../model/mapping';
import type { Cell, Sheet } from '../sheet';
import { cellText } from '../map/cellText';
import { cleanLabel } from '../notation/cleanText';
import { indentOf } from '../rows/indentOf';
import type { CellKind } from './cellKind';
import { kindOf } from './cellKind';
import { oddRows } from './oddRows';

/** Rows looked at: more of narrow sheets, fewer of wide ones, so that the cells are some eight thousand. */
const MOST_CELLS = 8000;
const MOST_ROWS = 400;
const FEWEST_ROWS = 80;
const MOST_COLUMNS = 4096;
/** Up to this many rows every one is glanced at for sections, totals and blanks. */
const GLANCED_ROWS = 50_000;

export interface GridRow {
  readonly row: number;
  /** Kind by sheet column, after merges are filled. */
  readonly kinds: readonly CellKind[];
  /** Columns with content of their own (merged repetitions not counted). */
  readonly filled: readonly number[];
}

export interface Grid {
  readonly sheet: Sheet;
  /** Sampled rows in sheet order; every row of sheets up to some four hundred rows. */
  readonly rows: readonly GridRow[];
  readonly isComplete: boolean;
  readonly mergeAt: ReadonlyMap<string, CellRange>;
  readonly width: number;
}

export function buildGrid(sheet: Sheet): Grid {
  const mergeAt = mergesByCell(sheet.merges);
  const width = Math.min(
    MOST_COLUMNS,
    sheet.rows.slice(0, MOST_ROWS).reduce((most, cells) => Math.max(most, cells.length), 0),
  );
  const sampled = sampleRows(sheet, width);
  const kinds = new Map(statedMarks(sheet));
  const rows = sampled.map((row) => gridRow(sheet, mergeAt, row, width, kinds));
  return { sheet, rows, isComplete: sampled.length === sheet.rows.length, mergeAt, width };
}

/** Marks that a data package declares: nothing else can know that "-99" is no number. */
function statedMarks({ stated }: Sheet): [string, CellKind][] {
  return Object.entries(stated?.missing ?? {}).map(([text, status]) => [text, status === 'blank' ? 'blank' : 'mark']);
}

/** The cell with merges filled. */
export function cellAt(grid: Grid, row: number, column: number): Cell {
  const own = row < 0 ? null : (grid.sheet.rows.at(row)?.[column] ?? null);
  if (own !== null && own !== '') return own;
  const merge = grid.mergeAt.get(`${row} ${column}`);
  return merge === undefined ? own : (grid.sheet.rows.at(merge.top)?.[merge.left] ?? null);
}

/** The cell's text with merges filled, blanks cleaned. */
export function textAt(grid: Grid, row: number, column: number): string {
  return cleanLabel(cellText(cellAt(grid, row, column)));
}

/** How far the cell's text stands from the left, with merges filled. */
export function indentAt(grid: Grid, row: number, column: number): number {
  const merge = grid.mergeAt.get(`${row} ${column}`);
  return indentOf(grid.sheet, merge?.top ?? row, merge?.left ?? column);
}

function gridRow(
  sheet: Sheet,
  mergeAt: Grid['mergeAt'],
  row: number,
  width: number,
  known: Map<string, CellKind>,
): GridRow {
  const cells = sheet.rows.at(row) ?? [];
  const kinds: CellKind[] = [];
  const filled: number[] = [];
  for (let column = 0; column < width; column += 1) {
    let kind = rememberedKind(cells[column], known);
    if (kind !== 'blank') filled.push(column);
    else if (mergeAt.size > 0) {
      const merge = mergeAt.get(`${row} ${column}`);
      if (merge !== undefined) kind = rememberedKind(sheet.rows.at(merge.top)?.[merge.left], known);
    }
    kinds.push(kind);
  }
  return { row, kinds, filled };
}

function rememberedKind(cell: Cell | undefined, known: Map<string, CellKind>): CellKind {
  if (typeof cell !== 'string') return kindOf(cell);
  let kind = known.get(cell);
  if (kind === undefined) {
    kind = kindOf(cell);
    known.set(cell, kind);
  }
  return kind;
}

/** The head, the tail and strides between; in sheets of moderate length also every row that looks unlike the others. */
function sampleRows(sheet: Sheet, width: number): number[] {
  const count = sheet.rows.length;
  const most = Math.max(FEWEST_ROWS, Math.min(MOST_ROWS, Math.floor(MOST_CELLS / Math.max(1, width))));
  if (count <= most) return Array.from({ length: count }, (_, row) => row);
  const [head, tail] = [Math.floor(most * 0.6), Math.floor(most * 0.15)];
  const strided = most - head - tail;
  const rows = new Set(Array.from({ length: head }, (_, row) => row));
  for (let index = 0; index < strided; index += 1)
    rows.add(head + Math.floor((index * (count - head - tail)) / strided));
  for (let row = count - tail; row < count; row += 1) rows.add(row);
  if (count <= GLANCED_ROWS) for (const row of oddRows(sheet.rows, head, count - tail, width)) rows.add(row);
  return [...rows].sort((left, right) => left - right);
}

function mergesByCell(merges: readonly CellRange[]): Map<string, CellRange> {
  const byCell = new Map<string, CellRange>();
  for (const merge of merges.slice(0, 20_000)) {
    for (let row = merge.top; row <= Math.min(merge.bottom, merge.top + 2000); row += 1) {
      for (let column = merge.left; column <= Math.min(merge.right, MOST_COLUMNS); column += 1) {
        byCell.set(`${row} ${column}`, merge);
      }
    }
  }
  return byCell;
}
