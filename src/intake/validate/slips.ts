// Whether two values are the same one in another unit: a decimal point that moved rather than a change of the world.
import { shiftDecimal } from '../../model/rounding';

/** Four places: 元 for 万元. No change within a few periods comes near, so it need not be exact. */
const SLIP = 10_000;
const BLUR = 2.5;
const MONEY = /元/;
const SHARE = /^[%％]$/;

/** False for a sign that turns and for zero, which has no ratio. */
export function isUnitSlip(ratio: number): boolean {
  return (ratio >= SLIP / BLUR && ratio <= SLIP * BLUR) || (ratio >= 1 / (SLIP * BLUR) && ratio <= BLUR / SLIP);
}

/**
 * How many places the decimal point of the same value moved, where a unit explains it: two for percent and fraction,
 * any for money; 0 for anything else, and for numbers of one digit, which a plain change may multiply by ten.
 */
export function movedPlaces(before: number, after: number, unit: string): number {
  if (before === 0 || after === 0 || digitsOf(before) < 2) return 0;
  const places = Math.round(Math.log10(Math.abs(after / before)));
  const isExplained = SHARE.test(unit) ? Math.abs(places) === 2 : MONEY.test(unit);
  return isExplained && places !== 0 && shiftDecimal(before, places) === after ? places : 0;
}

/** Values of the periods before must have been steady for a jump to mean a unit rather than a change. */
const STEADY_PERIODS = 3;
const STEADY_SPREAD = 2;
const JUMP_BLUR = 1.5;

/** Whether the ratio of two values is that of neither kind of slip. Asked of every value of an import: nearly all are. */
export function isNoSlip(ratio: number): boolean {
  return ratio > JUMP_BLUR / 10 && ratio < 10 / JUMP_BLUR;
}

/** The factor by which a value jumps out of steady ones before it; null where it does not or the unit explains none. */
export function steadyJump(before: readonly number[], value: number, unit: string): number | null {
  const ratio = value / before.at(-1)!;
  if (!isNear(ratio, 10) && !isNear(ratio, 100)) return null;
  const factor = SHARE.test(unit) ? 100 : MONEY.test(unit) ? 10 : null;
  return factor !== null && isNear(ratio, factor) && isSteady(before) ? factor : null;
}

function isNear(ratio: number, factor: number): boolean {
  const turned = ratio < 1 ? 1 / ratio : ratio;
  return turned >= factor / JUMP_BLUR && turned <= factor * JUMP_BLUR;
}

function isSteady(before: readonly number[]): boolean {
  const last = before.slice(-STEADY_PERIODS);
  if (last.length < STEADY_PERIODS || last.some((one) => one <= 0)) return false;
  return Math.max(...last) / Math.min(...last) <= STEADY_SPREAD;
}

/** Digits of the number without zeros at its ends. */
function digitsOf(value: number): number {
  return String(Math.abs(value))
    .replace(/e.*$/, '')
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length;
}
