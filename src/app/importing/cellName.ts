// Names of cells as spreadsheets write them. Laws: columnLetters counts A … Z, AA …; parseCell(cellName(r, c)) is (r, c).

/** "A" for 0, "Z" for 25, "AA" for 26. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  const letter = String.fromCharCode(65 + (column % 26));
  return rest === 0 ? letter : columnLetters(rest - 1) + letter;
}

/** "C5" for row 4, column 2. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** Zero-based place of "G5", or of the first cell of "A3:F9"; null for anything else. */
export function parseCell(text: string): { readonly row: number; readonly column: number } | null {
  const match = /^([A-Z]+)([1-9]\d*)(?::[A-Z]+\d+)?$/.exec(text);
  if (!match) return null;
  const [, letters = '', digits = ''] = match;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}
