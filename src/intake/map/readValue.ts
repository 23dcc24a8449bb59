// A value cell that is not a plain number: what it is worth, in which unit, or why it is missing.
// Law: what cannot be read is missing and named; it never becomes a number.
import { entryOf } from '../../model/entryOf';
import type { MissingStatus, PresentStatus } from '../../model/observation';
import type { TableMapping } from '../../model/mapping';
import { parseNumberText } from '../notation/parseNumberText';
import type { Unusual } from '../notation/parseNumberText';
import type { Cell } from '../sheet';
import { cellText } from './cellText';
import { plainNumber } from './plainNumber';
import { shiftDecimal } from '../../model/rounding';

export type ValueReading =
  | {
      readonly kind: 'value';
      readonly value: number;
      /** Unit the cell itself carries. */
      readonly unit: string | null;
      readonly status: PresentStatus | null;
      readonly unusual: readonly Unusual[];
    }
  | { readonly kind: 'missing'; readonly status: MissingStatus; readonly trouble: 'errorCell' | 'notANumber' | null }
  | { readonly kind: 'gap' };

const GAP: ValueReading = { kind: 'gap' };
const KEPT_READINGS = 50_000;

/** Statistical offices fill empty cells with ":" or ".."; like a blank cell, that is no observation. */
const FILLER = /^(?::|\.\.)\s*[a-bd-y]*$/;

/** Returns a reader of value cells under the notations of a table; texts read before are remembered. */
export function valueReader(
  notation: Pick<TableMapping, 'decimal' | 'missing' | 'triangle'>,
): (cell: Cell) => ValueReading {
  const readings = new Map<string, ValueReading>();
  const readText = (text: string): ValueReading => {
    const known = readings.get(text);
    if (known !== undefined) return known;
    const reading = readValueText(text, notation);
    if (readings.size < KEPT_READINGS) readings.set(text, reading);
    return reading;
  };
  return (cell) => {
    if (cell === null) return GAP;
    if (typeof cell === 'string') return readText(cell);
    if (typeof cell === 'number') return readNumber(cell, notation);
    if (typeof cell === 'boolean') return { kind: 'missing', status: 'unreadable', trouble: 'notANumber' };
    switch (cell.kind) {
      case 'percent':
        return { kind: 'value', value: shiftDecimal(cell.value, 2), unit: '%', status: null, unusual: ['unit'] };
      case 'date':
        return { kind: 'missing', status: 'unreadable', trouble: 'notANumber' };
      case 'error':
        return { kind: 'missing', status: 'unreadable', trouble: 'errorCell' };
    }
  };
}

function readNumber(value: number, notation: Pick<TableMapping, 'missing'>): ValueReading {
  const declared = entryOf(notation.missing, String(value));
  if (declared === undefined) return { kind: 'value', value, unit: null, status: null, unusual: [] };
  return declared === 'blank' ? GAP : { kind: 'missing', status: declared, trouble: null };
}

function readValueText(text: string, notation: Pick<TableMapping, 'decimal' | 'missing' | 'triangle'>): ValueReading {
  const trimmed = text.trim();
  if (trimmed === '') return GAP;
  const declared = entryOf(notation.missing, trimmed);
  if (declared !== undefined) return declared === 'blank' ? GAP : { kind: 'missing', status: declared, trouble: null };
  if (/^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!)$/i.test(trimmed)) {
    return { kind: 'missing', status: 'unreadable', trouble: 'errorCell' };
  }
  const plain = notation.decimal === '.' ? plainNumber(trimmed) : Number.NaN;
  if (!Number.isNaN(plain)) return { kind: 'value', value: plain, unit: null, status: null, unusual: [] };
  const reading = parseNumberText(text, notation);
  switch (reading.kind) {
    case 'number':
      return { ...reading, kind: 'value' };
    case 'missing':
      return reading.status === 'blank' || FILLER.test(trimmed) ? GAP : { ...reading, trouble: null };
    case 'notANumber':
      return { kind: 'missing', status: 'unreadable', trouble: 'notANumber' };
  }
}

/** Text to keep beside a value: none where the cell says nothing but the number. */
export function textWorthKeeping(cell: Cell): string | null {
  if (cell === null || typeof cell === 'number') return null;
  if (typeof cell !== 'string') return cellText(cell);
  const trimmed = cell.trim();
  return Number.isNaN(plainNumber(trimmed)) ? trimmed : null;
}
