// Rows of a register as a file. Law: no cell starts a formula, and long codes stay as they are in the file's text.
import { csvText } from '../../export/csvText';
import type { Register } from '../../model/register';
import { textAt } from '../../model/registerRows';

export function registerCsv({ columns, rows }: Register, positions: Uint32Array): string {
  const lines = Array.from(positions, (row) => rows.cells.map((column) => textAt(column, row)));
  return csvText([columns.map(({ name }) => name), ...lines]);
}
