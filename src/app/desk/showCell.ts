// A cell as the review shows it: as found, on one line, cut where it is endless.
import type { Cell } from '../../intake/sheet';
import type { ShownCell } from './review';

const LONGEST_TEXT = 200;

/** Numbers stay numbers; everything else becomes one line of text. */
export function showCell(cell: Cell | undefined): ShownCell {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === 'number') return cell;
  if (typeof cell === 'string') return oneLine(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  switch (cell.kind) {
    case 'percent':
      return `${Number((cell.value * 100).toPrecision(15))}%`;
    case 'date':
      return cell.iso;
    case 'error':
      return cell.text;
  }
}

function oneLine(text: string): string {
  const cut = text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
  return cut.replace(/\s*[\r\n]+\s*/g, ' ');
}

/** Width in half-width characters: Chinese and other full-width characters count two. */
export function shownWidth(cell: ShownCell): number {
  if (cell === null) return 0;
  let width = 0;
  for (const character of String(cell)) width += (character.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1;
  return width;
}
