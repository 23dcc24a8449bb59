// The first cells of a sheet as read, so that a reader of the report sees what the program saw; persons are masked.
import type { TableMapping } from '../../model/mapping';
import { cellText, shortText } from '../map/cellText';
import { shownText } from '../map/personalCells';
import { widestRow } from '../rows/widestRow';
import type { Cell, Sheet } from '../sheet';

const ROWS = 20;
const COLUMNS = 20;

/** `tables` are those of the sheet. */
export function previewOf({ name, hidden, rows, merges }: Sheet, tables: readonly TableMapping[]): object {
  const columns = widestRow(rows);
  const preview = rows
    .slice(0, ROWS)
    .map((cells, row) => cells.slice(0, COLUMNS).map((cell, column) => shown(cell, tables, row, column)));
  return { name, hidden, rows: rows.length, columns, merges: merges.length, preview };
}

function shown(cell: Cell, tables: readonly TableMapping[], row: number, column: number) {
  const text = cellText(cell);
  const masked = shownText(text, tables, row, column);
  return masked === text ? plainCell(cell) : masked;
}

/** Numbers and truth values stay, texts up to 200 characters; a percentage, date or error is shown as its text. */
function plainCell(cell: Cell): string | number | boolean | null {
  if (typeof cell === 'string') return shortText(cell);
  return cell !== null && typeof cell === 'object' ? cellText(cell) : cell;
}
