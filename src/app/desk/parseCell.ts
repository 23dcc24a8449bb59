// The place a cell's or a range's name stands for.
// Law: parseCell(cellName(row, column)) is { row, column }, and parseRange(rangeName(range)) is the range.
import type { CellRange } from '../../model/mapping';

/** Zero-based place of "G5", or of the first cell of "A3:F9"; null for anything else. */
export function parseCell(text: string): { readonly row: number; readonly column: number } | null {
  const match = /^([A-Z]+)([1-9]\d*)(?::[A-Z]+\d+)?$/.exec(text);
  if (!match) return null;
  const [, letters = '', digits = ''] = match;
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

/** "a3:f9" as a person may write it; null for anything else, also for corners in the wrong order. */
export function parseRange(text: string): CellRange | null {
  const names = text.normalize('NFKC').replace(/\s+/g, '').toUpperCase().split(':');
  const [first, last] = names.map(parseCell);
  if (names.length !== 2 || first == null || last == null) return null;
  const range = { top: first.row, left: first.column, bottom: last.row, right: last.column };
  return range.top <= range.bottom && range.left <= range.right ? range : null;
}
