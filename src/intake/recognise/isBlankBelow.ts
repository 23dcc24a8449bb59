// Whether a column that is blank in the sample is blank in every row. Law: no label is lost for being rare.
import { kindOf } from './cellKind';
import type { Grid, GridRow } from './grid';

/** Looks at every row from the first to the last of the body. */
export function isBlankBelow(grid: Grid, column: number, body: readonly GridRow[]): boolean {
  if (grid.isComplete) return true;
  const [first, last] = [body[0]?.row ?? 0, body[body.length - 1]?.row ?? 0];
  for (let row = first; row <= last; row += 1) if (kindOf(grid.sheet.rows.at(row)?.[column]) !== 'blank') return false;
  return true;
}
