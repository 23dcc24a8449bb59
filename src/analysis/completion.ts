// How much of a target is reached: 1 + s × (actual − target) / |target − baseline|, s = −1 for "at most" targets.
// For "at least" without baseline that is actual / target, for "at most" 2 − actual / target (逆指标完成率).
// Law: 100 % is shown exactly when the target is met; 99.96 % is shown as 99.9 %.
import { roundHalfAway } from '../model/rounding';
import type { Target } from '../model/target';
import { convertUnit } from '../model/unit';

export interface Completion {
  /** Unrounded share; 1 is the whole target. */
  readonly share: number;
  /** Percent with one decimal, as shown. */
  readonly percent: number;
  readonly met: boolean;
}

/** Null when the units of value and target cannot be converted. */
export function completionOf(target: Target, value: number, unit: string): Completion | null {
  const actual = convertUnit(value, unit, target.unit);
  if (actual === null) return null;
  const met = target.operator === '<=' ? actual <= target.value : actual >= target.value;
  const share = shareOf(target, actual, met);
  return { share, percent: shownPercent(share, met), met };
}

function shareOf(target: Target, actual: number, met: boolean): number {
  const whole = Math.abs(target.value - (target.baseline ?? 0));
  if (whole === 0) return met ? 1 : 0;
  const sign = target.operator === '<=' ? -1 : 1;
  return 1 + (sign * (actual - target.value)) / whole;
}

function shownPercent(share: number, met: boolean): number {
  const percent = roundHalfAway(share * 100, 1);
  return met || percent < 100 ? percent : 99.9;
}
