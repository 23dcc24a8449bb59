// Cells that measure something. Law: what may be a year is none, as it may head a column.
import { isYearCell } from './cellKind';
import type { Grid, GridRow } from './grid';
import { cellAt } from './grid';

export function isQuantity(grid: Grid, one: GridRow, column: number): boolean {
  return one.kinds[column] === 'number' && !isYearCell(cellAt(grid, one.row, column));
}

/** Whether a row names something and measures it. */
export function hasQuantities(grid: Grid, one: GridRow): boolean {
  return one.filled.length >= 2 && one.filled.some((column) => isQuantity(grid, one, column));
}
