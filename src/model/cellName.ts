// Names of cells and ranges as spreadsheets write them. Rows and columns are zero-based here, one-based in the name.
import type { CellRange } from './mapping';

/** "A", "Z", "AA" … */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    name = String.fromCharCode(65 + (rest % 26)) + name;
  }
  return name;
}

/** "C7" for row 6 and column 2. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** "A1:L40". */
export function rangeName(range: CellRange): string {
  return `${cellName(range.top, range.left)}:${cellName(range.bottom, range.right)}`;
}
