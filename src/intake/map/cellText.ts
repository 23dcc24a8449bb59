// What a cell reads as text, the way a person sees it.
import type { Cell } from '../sheet';
import { shiftDecimal } from '../../model/rounding';

/** '' for an empty cell; 0.52 shown as a percentage gives "52%". */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell !== 'object') return String(cell);
  switch (cell.kind) {
    case 'percent':
      return `${shiftDecimal(cell.value, 2)}%`;
    case 'date':
      return cell.iso;
    case 'error':
      return cell.text;
  }
}

/** Cuts a text for an issue to 200 characters. */
export function shortText(text: string): string {
  return text.length > 200 ? `${text.slice(0, 199)}…` : text;
}
