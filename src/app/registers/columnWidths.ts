// How wide the columns of a long table are: measured on its beginning, so that scrolling never moves a column.
import type { Register } from '../../model/register';

const ROWS_MEASURED = 300;
const NARROWEST = 5;
const WIDEST = 44;

/** Width per column in half-width characters. */
export function columnWidths(register: Register): number[] {
  const sample = register.rows.slice(0, ROWS_MEASURED);
  return register.columns.map((column, position) => {
    const texts = [column.name, ...sample.map((row) => row.cells[position] ?? '')];
    const longest = Math.max(...texts.map(halfWidths));
    return Math.min(WIDEST, Math.max(NARROWEST, longest)) + (column.kind === 'number' ? 6 : 3);
  });
}

/** A Chinese character and its punctuation take two places. */
function halfWidths(text: string): number {
  let width = 0;
  for (const character of text) width += character > '\u2e7f' ? 2 : 1;
  return width;
}
