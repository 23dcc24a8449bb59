// A stated value as a reader of the language says it: English has no 万, so 43,900 万元 are 439 million yuan.
// Law: an exact decimal shift that keeps every figure; where the language has the unit nothing changes.
import { entryOf } from '../model/entryOf';
import { roundHalfAway, shiftDecimal } from '../model/rounding';
import type { Words } from './zh';

export interface ReadableValue {
  readonly number: string;
  readonly unit: string;
}

/** Rounds to `decimals` in the stated unit, as published, then moves the decimal point. */
export function readableValue(value: number, unit: string, decimals: number | null, words: Words): ReadableValue {
  const other = entryOf(words.readableUnits, unit);
  if (other === undefined) {
    const number = words.formatNumber(value, decimals);
    // "1 entity" where 1 is shown, whatever it was rounded from.
    return { number, unit: words.formatUnit(unit, /^−?1$/.test(number) ? 1 : undefined) };
  }
  const published = decimals === null ? value : roundHalfAway(value, decimals);
  return { number: words.formatNumber(shiftDecimal(published, -other.shift), null), unit: other.unit };
}

/** What values of a stated unit are shown in. */
export function readableUnit(unit: string, words: Words): string {
  return entryOf(words.readableUnits, unit)?.unit ?? words.formatUnit(unit);
}
