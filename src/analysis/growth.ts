// What a change is: percent, percentage points for ratios in percent, a plain difference for means and where the base
// is zero, negative or a handful, or the rate as published (practice: section 7.4). Law: no base, no change.
import type { Direction, Indicator } from '../model/indicator';
import { yearsEarlier } from '../model/period';
import { roundHalfAway } from '../model/rounding';
import { hasValue, plainNumber, type Present, type Reading } from './reading';

export type Change =
  | { readonly kind: 'percent'; readonly value: number }
  /** Percent as a table states it, which need not be what the levels give. */
  | { readonly kind: 'published'; readonly value: number; readonly decimals: number }
  | { readonly kind: 'points'; readonly value: number; readonly decimals: number }
  | { readonly kind: 'difference'; readonly value: number; readonly unit: string; readonly decimals: number }
  | { readonly kind: 'none'; readonly reason: 'noValue' | 'noBase' | 'notComparable' };

/** Bases below this many counted things give a difference, not a percentage. */
const SMALL_BASE = 10;
const POINT_UNITS = ['%', '％'];

/** Compares a reading with that of the same period one year before; percent is rounded to one decimal. */
export function changeOnYear(current: Reading | null, before: Reading | null, indicator: Indicator): Change {
  if (!hasValue(current)) return { kind: 'none', reason: 'noValue' };
  if (!hasValue(before)) return { kind: 'none', reason: 'noBase' };
  const isSameTime = yearsEarlier(current.period) === before.period;
  return isSameTime ? changeBetween(current, before, indicator) : { kind: 'none', reason: 'notComparable' };
}

/** Compares two readings of an indicator, whatever their periods; the caller knows that these may be compared. */
export function changeBetween(current: Present, before: Present, indicator: Indicator): Change {
  if (!areComparable(current, before)) return { kind: 'none', reason: 'notComparable' };
  const decimals = Math.max(decimalsOf(current.value), decimalsOf(before.value));
  const value = plainNumber(current.value - before.value);
  if (POINT_UNITS.includes(current.unit)) return { kind: 'points', value, decimals };
  if (indicator.kind === 'mean' || isSmallBase(before.value, current.unit)) {
    return { kind: 'difference', value, unit: current.unit, decimals };
  }
  return { kind: 'percent', value: growthPercent(before.value, current.value) };
}

/** Under one definition and in one unit. */
function areComparable(current: Present, before: Present): boolean {
  const isOther = (reading: Present): boolean => reading.status === 'definitionDiffers';
  return current.unit === before.unit && current.status !== 'break' && isOther(current) === isOther(before);
}

/** Money of a few 亿元 is no small number; a few enterprises are. */
function isSmallBase(base: number, unit: string): boolean {
  return base <= 0 || (base < SMALL_BASE && Number.isInteger(base) && !/[元万亿千/]/u.test(unit));
}

/** (after − before) / |before| in percent, one decimal. */
export function growthPercent(before: number, after: number): number {
  return roundHalfAway(((after - before) / Math.abs(before)) * 100, 1);
}

/** Decimals that a plain number needs. */
export function decimalsOf(value: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e');
  return Math.max(0, (digits.split('.')[1] ?? '').length - Number(exponent));
}

/** Mean growth a year in percent, one decimal: (last / first)^(1 / years) − 1; null where that has no meaning. */
export function meanGrowth(first: number, last: number, years: number): number | null {
  if (first <= 0 || last < 0 || years <= 0) return null;
  return roundHalfAway(((last / first) ** (1 / years) - 1) * 100, 1);
}

/** Whether a change is for the better; null where the direction or the change says nothing. */
export function isBetter(change: Change, direction: Direction): boolean | null {
  if (change.kind === 'none' || change.value === 0 || direction === 'neutral') return null;
  return direction === 'down' ? change.value < 0 : change.value > 0;
}
