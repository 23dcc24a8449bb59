// How wide the columns of a long table are: measured on its beginning, so that scrolling never moves a column.
import type { Register } from '../../model/register';
import { textAt } from '../../model/registerRows';

const ROWS_MEASURED = 300;
const NARROWEST = 7;
const WIDEST = 44;

/** Width per column in half-width characters. */
export function columnWidths({ columns, rows }: Register): number[] {
  const measured = Math.min(rows.keys.length, ROWS_MEASURED);
  return columns.map((column, position) => {
    const cells = rows.cells[position];
    const texts = Array.from({ length: measured }, (_, row) => (cells === undefined ? '' : textAt(cells, row)));
    const longest = Math.max(halfWidths(column.name) + 2, ...texts.map(halfWidths));
    return Math.min(WIDEST, Math.max(NARROWEST, longest)) + (column.kind === 'number' ? 6 : 3);
  });
}

/** A Chinese character and its punctuation take two places. */
function halfWidths(text: string): number {
  let width = 0;
  for (const character of text) width += character > '\u2e7f' ? 2 : 1;
  return width;
}
