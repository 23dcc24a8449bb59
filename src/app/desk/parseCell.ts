// The place a cell's name stands for. Law: parseCell(cellName(row, column)) is { row, column }.

/** Zero-based place of "G5", or of the first cell of "A3:F9"; null for anything else. */
export function parseCell(text: string): { readonly row: number; readonly column: number } | null {
  const match = /^([A-Z]+)([1-9]\d*)(?::[A-Z]+\d+)?$/.exec(text);
  if (!match) return null;
  const [, letters = '', digits = ''] = match;
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}
