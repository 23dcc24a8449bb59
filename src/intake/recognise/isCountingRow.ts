// Rows that number the columns of official forms.
import type { Grid, GridRow } from './grid';
import { textAt } from './grid';

/** "甲 乙 1 2 3" under the header of official forms numbers the columns. */
export function isCountingRow(grid: Grid, one: GridRow): boolean {
  const texts = one.filled.map((column) => textAt(grid, one.row, column).replace(/[()（）]/g, ''));
  const letters = texts.filter((text) => /^[甲乙丙丁戊己A-E]$/.test(text));
  const numbers = texts.filter((text) => /^\d{1,2}$/.test(text)).map(Number);
  const counts = numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1);
  return (
    letters.length > 0 &&
    numbers.length > 0 &&
    letters.length + numbers.length === texts.length &&
    counts &&
    numbers[0] === 1
  );
}
