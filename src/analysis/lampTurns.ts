// What must happen for a lamp to turn: the value of today that would give it another colour, and what is needed a month
// to make the target by its due date. Values are searched on the method itself, so they hold for every method.
// Law: at a turning value the lamp has the colour that is promised.
import type { IndicatorKind } from '../model/indicator';
import type { LampColor } from '../model/lampMethod';
import { firstDay } from '../model/period';
import { shiftDecimal } from '../model/rounding';
import { convertUnit } from '../model/unit';
import { monthsUntil } from './calendar';
import { lampFor, type LampInput } from './lamp';

export interface TurningValue {
  readonly color: LampColor;
  /** In the target's unit; at least this much, or at most where less is wanted. */
  readonly value: number;
}

const ORDER: readonly LampColor[] = ['grey', 'red', 'yellow', 'green', 'blue'];

/** Better colours first to last: from the nearest to the one of a met target; empty where there is no verdict. */
export function turningValues(input: LampInput, decimals: number): TurningValue[] {
  const search = searchOf(input, decimals);
  const turns: TurningValue[] = [];
  if (search === null) return turns;
  for (let { rank, from } = search; rank < search.bestRank;) {
    const step = firstAbove(search, rank, from);
    [rank, from] = [search.rankAt(step), step];
    turns.push({ color: ORDER[rank] as LampColor, value: search.valueAt(step) });
  }
  return turns;
}

interface Search {
  /** Rank of the colour of now, and the step the value of now stands on or just behind. */
  readonly rank: number;
  readonly from: number;
  /** Step at which the target is met. */
  readonly goal: number;
  readonly bestRank: number;
  readonly rankAt: (step: number) => number;
  readonly valueAt: (step: number) => number;
}

/** Values as whole steps of the decimals people see, counted in the wanted direction. */
function searchOf(input: LampInput, decimals: number): Search | null {
  const { target, value } = input;
  if (target === null || value === null) return null;
  const actual = convertUnit(value, input.unit, target.unit);
  const rank = ORDER.indexOf(lampFor(input).color);
  if (actual === null || rank === 0) return null;
  const sign = target.operator === '<=' ? -1 : 1;
  // Fifteen digits are what a double carries for certain; what is beyond them must not add a whole unit.
  const stepsTo = (level: number): number => sign * shiftDecimal(Number(level.toPrecision(15)), decimals);
  const valueAt = (step: number): number => shiftDecimal(sign * step, -decimals) || 0;
  const rankAt = (step: number): number =>
    ORDER.indexOf(lampFor({ ...input, value: valueAt(step), unit: target.unit }).color);
  const goal = Math.ceil(stepsTo(target.value));
  return { rank, from: Math.floor(stepsTo(actual)), goal, bestRank: rankAt(goal), rankAt, valueAt };
}

/** The first step on the way to the goal whose colour is better than a rank; a method never gets worse on that way. */
function firstAbove({ goal, rankAt }: Search, rank: number, from: number): number {
  let [below, above] = [from, goal];
  while (above - below > 1) {
    const middle = below + Math.floor((above - below) / 2);
    if (rankAt(middle) > rank) above = middle;
    else below = middle;
  }
  return above;
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
