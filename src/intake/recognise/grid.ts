// A sheet as recognition looks at it: merged ranges hold their value everywhere, rows are sampled so that
// a million rows cost no more than a few hundred. Law: reading a grid never changes the sheet.
import type { CellRange } from '../../model/mapping';
import type { Cell, Sheet } from '../sheet';
import { cellText } from '../map/cellText';
import { cleanLabel } from '../notation/cleanText';
import type { CellKind } from './cellKind';
import { kindOf } from './cellKind';

const HEAD_ROWS = 240;
const TAIL_ROWS = 60;
const STRIDED_ROWS = 100;
const MOST_COLUMNS = 4096;

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
  const sampled = sampleRows(sheet.rows.length);
  const width = Math.min(
    MOST_COLUMNS,
    sampled.reduce((most, row) => Math.max(most, sheet.rows[row]?.length ?? 0), 0),
  );
  const rows = sampled.map((row) => gridRow(sheet, mergeAt, row, width));
  return { sheet, rows, isComplete: sampled.length === sheet.rows.length, mergeAt, width };
}

/** The cell with merges filled. */
export function cellAt(grid: Grid, row: number, column: number): Cell {
  const own = grid.sheet.rows[row]?.[column] ?? null;
  if (own !== null && own !== '') return own;
  const merge = grid.mergeAt.get(`${row} ${column}`);
  return merge === undefined ? own : (grid.sheet.rows[merge.top]?.[merge.left] ?? null);
}

/** The cell's text with merges filled, blanks cleaned. */
export function textAt(grid: Grid, row: number, column: number): string {
  return cleanLabel(cellText(cellAt(grid, row, column)));
}

function gridRow(sheet: Sheet, mergeAt: Grid['mergeAt'], row: number, width: number): GridRow {
  const cells = sheet.rows[row] ?? [];
  const kinds: CellKind[] = [];
  const filled: number[] = [];
  for (let column = 0; column < width; column += 1) {
    let kind = kindOf(cells[column]);
    if (kind !== 'blank') filled.push(column);
    else if (mergeAt.size > 0) {
      const merge = mergeAt.get(`${row} ${column}`);
      if (merge !== undefined) kind = kindOf(sheet.rows[merge.top]?.[merge.left]);
    }
    kinds.push(kind);
  }
  return { row, kinds, filled };
}

function sampleRows(count: number): number[] {
  const most = HEAD_ROWS + TAIL_ROWS + STRIDED_ROWS;
  if (count <= most) return Array.from({ length: count }, (_, row) => row);
  const head = Array.from({ length: HEAD_ROWS }, (_, row) => row);
  const stride = (count - HEAD_ROWS - TAIL_ROWS) / STRIDED_ROWS;
  const middle = Array.from({ length: STRIDED_ROWS }, (_, index) => HEAD_ROWS + Math.floor(index * stride));
  const tail = Array.from({ length: TAIL_ROWS }, (_, index) => count - TAIL_ROWS + index);
  return [...head, ...middle, ...tail];
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
