// A stated value as a reader of the language says it: English has no 万, so 43,900 万元 are 439 million yuan.
// Law: an exact decimal shift that keeps every figure; where the language has the unit nothing changes. What stands
// beside charts has the larger unit that was settled for all of them, with its decimals.
import { entryOf } from '../model/entryOf';
import { roundHalfAway, shiftDecimal } from '../model/rounding';
import { largestStep, scaleUnit, formatScaled } from './scaleUnit';
import type { Words } from './zh';

export interface ReadableValue {
  readonly number: string;
  readonly unit: string;
}

/** Rounds to `decimals` in the stated unit, as published, then moves the decimal point. */
export function readableValue(value: number, unit: string, decimals: number | null, words: Words): ReadableValue {
  if (entryOf(words.settledUnits, unit) !== undefined && largestStep([value], unit, words) !== null) {
    const scale = scaleUnit([value], unit, decimals, words);
    return { number: formatScaled(value, scale, words), unit: scale.unit };
  }
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
