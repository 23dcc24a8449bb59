// The first cells of a sheet as read, so that a reader of the report sees what the program saw.
import { cellText } from '../map/cellText';
import { widestRow } from '../rows/widestRow';
import type { Cell, Sheet } from '../sheet';

const ROWS = 20;
const COLUMNS = 20;

export function previewOf({ name, hidden, rows, merges }: Sheet): object {
  const columns = widestRow(rows);
  const preview = rows.slice(0, ROWS).map((row) => row.slice(0, COLUMNS).map(plainCell));
  return { name, hidden, rows: rows.length, columns, merges: merges.length, preview };
}

/** Numbers, texts and truth values stay; a percentage, date or error is shown as its text. */
function plainCell(cell: Cell): string | number | boolean | null {
  return cell !== null && typeof cell === 'object' ? cellText(cell) : cell;
}
