// A planned curve from earlier years: the mean share of the year that was there by each month, or by each quarter where
// the tables have quarters only. Law: a year counts when all of its parts are known, and fewer years than asked for are
// refused; nothing is filled in.
import type { Indicator } from '../model/indicator';
import { frequencyOf, lastDay, type Period, yearOf } from '../model/period';
import type { CurvePoint, Target } from '../model/target';
import { convertUnit } from '../model/unit';
import { periodEndingWith } from './calendar';
import type { KnownIndex } from './known';
import type { LampRefusal } from './lamps/lampCase';
import { readIndicator } from './readIndicator';
import { hasValue } from './reading';

export type PastYearsCurve =
  | { readonly kind: 'points'; readonly points: readonly CurvePoint[]; readonly years: readonly number[] }
  | { readonly kind: 'refused'; readonly reason: LampRefusal };

/** How far back complete years are looked for. */
const YEARS_BACK = 20;
const PARTS = [
  { frequency: 'month', months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] },
  { frequency: 'quarter', months: [3, 6, 9, 12] },
] as const;

/** The latest `count` complete years before the target's own. */
export function pastYearsCurve(index: KnownIndex, target: Target, count: number): PastYearsCurve {
  const indicator = target.indicator === null ? undefined : index.indicators.get(target.indicator);
  if (indicator === undefined || (indicator.kind !== 'flow' && indicator.kind !== 'distinct'))
    return refused('curveOfCounts');
  if (frequencyOf(target.period) !== 'year') return refused('curveOfOneYear');
  for (const { frequency, months } of PARTS) {
    const years = completeYears(index, indicator, target, count, frequency, months);
    if (years.length < count || count < 1) continue;
    const ends = months.map((month) => periodEndingWith(yearOf(target.period), month, frequency));
    const points = ends.flatMap((end, at) =>
      end === null ? [] : [{ day: lastDay(end), share: meanOf(years.map(({ shares }) => shares[at] ?? 0)) }],
    );
    return { kind: 'points', points, years: years.map(({ year }) => year) };
  }
  return refused('curveYearsMissing');
}

function refused(reason: LampRefusal): PastYearsCurve {
  return { kind: 'refused', reason };
}

function meanOf(shares: readonly number[]): number {
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

interface YearShares {
  readonly year: number;
  readonly shares: readonly number[];
}

function completeYears(
  index: KnownIndex,
  indicator: Indicator,
  target: Target,
  count: number,
  frequency: 'month' | 'quarter',
  months: readonly number[],
): YearShares[] {
  const found: YearShares[] = [];
  const own = yearOf(target.period);
  for (let year = own - 1; year >= own - YEARS_BACK && found.length < count; year -= 1) {
    const values = months.map((month) =>
      valueToDate(index, indicator, target.area, periodEndingWith(year, month, frequency)),
    );
    const whole = values.at(-1) ?? 0;
    if (values.includes(null) || whole <= 0) continue;
    found.push({ year, shares: values.map((value) => (value ?? 0) / whole) });
  }
  return found;
}

/** In the indicator's unit, so that years in 万元 and 亿元 compare. */
function valueToDate(index: KnownIndex, indicator: Indicator, area: string, end: Period | null): number | null {
  const reading = end === null ? null : readIndicator(index, indicator, area, end, 'yearToDate');
  if (!hasValue(reading) || (end !== null && lastDay(reading.period) !== lastDay(end))) return null;
  return convertUnit(reading.value, reading.unit, indicator.unit);
}
