// What must happen for a lamp to turn: the value of today that would give it another colour, and what is needed a month
// to make the target by its due date. Law: at a turning value the lamp has the colour that is promised.
import type { IndicatorKind } from '../model/indicator';
import { firstDay, type IsoDate } from '../model/period';
import { shiftDecimal } from '../model/rounding';
import type { Target } from '../model/target';
import { convertUnit } from '../model/unit';
import { monthsUntil } from './calendar';
import { LAMP_THRESHOLDS, type LampColor, lampFor, type LampInput } from './lamp';
import { plannedShare } from './plannedShare';

export interface TurningValue {
  readonly color: LampColor;
  /** In the target's unit; at least this much, or at most where less is wanted. */
  readonly value: number;
}

/** Better colours first to last: from the nearest to the one of a met target; empty where there is no verdict. */
export function turningValues(input: LampInput, decimals: number): TurningValue[] {
  const { target, asOf } = input;
  const now = lampFor(input);
  if (target === null || now.completion === null || now.color === 'blue') return [];
  const turns: TurningValue[] = [];
  for (const share of sharesThatTurn(target, asOf)) {
    const value = roundedTowardsGood(valueAt(target, share), target, decimals);
    const { color } = lampFor({ ...input, value, unit: target.unit });
    if (isBetter(color, turns.at(-1)?.color ?? now.color)) turns.push({ color, value });
  }
  return turns;
}

const ORDER: readonly LampColor[] = ['grey', 'red', 'yellow', 'green', 'blue'];

function isBetter(color: LampColor, than: LampColor): boolean {
  return ORDER.indexOf(color) > ORDER.indexOf(than);
}

/** Shares of completion at which the verdict may change on a day, rising. */
function sharesThatTurn(target: Target, asOf: IsoDate): number[] {
  if (asOf >= target.due) return [LAMP_THRESHOLDS.near / 100, 1];
  const planned = plannedShare(target, asOf);
  return [planned - LAMP_THRESHOLDS.yellow / 100, planned - LAMP_THRESHOLDS.green / 100, 1];
}

/** The inverse of completion: the value at which a share of the target is there. */
function valueAt(target: Target, share: number): number {
  const whole = Math.abs(target.value - (target.baseline ?? 0));
  const sign = target.operator === '<=' ? -1 : 1;
  return target.value + sign * whole * (share - 1);
}

/** Rounded to the decimals people see, to the side on which it still counts. */
function roundedTowardsGood(value: number, { operator }: Target, decimals: number): number {
  // Fifteen digits are what a double carries for certain; what is beyond them must not add a whole unit.
  const shifted = shiftDecimal(Number(value.toPrecision(15)), decimals);
  const rounded = operator === '<=' ? Math.floor(shifted) : Math.ceil(shifted);
  return shiftDecimal(rounded, -decimals) || 0;
}

/**
 * What is still missing of the target over the months that are left until it is due, in the target's unit. Null where
 * nothing is missing, no time is left, or nothing adds up month by month: limits, ratios and means.
 */
export function neededPerMonth({ target, value, unit, asOf }: LampInput, kind: IndicatorKind | null): number | null {
  if (target === null || value === null || asOf >= target.due) return null;
  const addsUp = kind !== 'ratio' && kind !== 'mean' && target.unit !== '%' && target.operator !== '<=';
  const actual = convertUnit(value, unit, target.unit);
  if (!addsUp || actual === null || actual >= target.value) return null;
  const start = firstDay(target.period);
  const left = monthsUntil(start, target.due) - (asOf < start ? 0 : monthsUntil(start, asOf));
  return (target.value - actual) / left;
}
