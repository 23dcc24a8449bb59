// The periods along a trend: without holes, so that a missing year is a gap and not a shorter way.
import { isMonthly, MONTHLY_FREQUENCIES, type MonthlyFrequency, partsOf } from '../../analysis/calendar';
import type { Shelf } from '../../analysis/known';
import { comparePeriods, type Frequency, frequencyOf, lastDay, type Period, yearOf } from '../../model/period';

/** How often, and from when to when; null has no end. */
export interface Stretch {
  readonly frequency: Frequency;
  readonly from: Period | null;
  readonly to: Period | null;
}

/** All periods of the spec's frequency in the years that the shelves cover, within `from` and `to`. */
export function trendPeriods(spec: Stretch, shelves: readonly Shelf[]): Period[] {
  const periods = isMonthly(spec.frequency) ? everyPeriod(spec, shelves) : statedPeriods(spec, shelves);
  return periods.filter((one) => isWithin(one, spec));
}

function isWithin(one: Period, spec: Stretch): boolean {
  const end = lastDay(one);
  return (spec.from === null || end >= lastDay(spec.from)) && (spec.to === null || end <= lastDay(spec.to));
}

function everyPeriod(spec: Stretch, shelves: readonly Shelf[]): Period[] {
  const { frequency } = spec;
  if (!isMonthly(frequency)) return [];
  const [first, last] = yearsOf(shelves, isFineEnough(frequency));
  const periods: Period[] = [];
  for (let year = first; year <= last; year += 1) {
    periods.push(...(partsOf({ year, first: 1, last: 12 }, frequency) ?? []));
  }
  return periods;
}

/** A yearly value alone does not make a quarterly trend; months make quarters. */
function isFineEnough(wanted: MonthlyFrequency): (frequency: Frequency) => boolean {
  const finer = MONTHLY_FREQUENCIES.slice(MONTHLY_FREQUENCIES.indexOf(wanted));
  return (frequency) => isMonthly(frequency) && finer.includes(frequency);
}

/** First and last year of the series of certain frequencies; nothing when there are none. */
function yearsOf(shelves: readonly Shelf[], counts: (frequency: Frequency) => boolean): readonly [number, number] {
  let [first, last] = [Infinity, -Infinity];
  for (const series of shelves.flatMap((shelf) => shelf.series)) {
    const [oldest, newest] = [series.observations[0], series.observations.at(-1)];
    if (oldest === undefined || newest === undefined || !counts(series.key.frequency)) continue;
    first = Math.min(first, yearOf(oldest.period));
    last = Math.max(last, yearOf(newest.period));
  }
  return [first, last];
}

/** Days, fiscal years and spans have no natural next one: what is stated is shown. */
function statedPeriods(spec: Stretch, shelves: readonly Shelf[]): Period[] {
  const periods = new Set<Period>();
  for (const series of shelves.flatMap((shelf) => shelf.series)) {
    for (const { period } of series.observations) if (frequencyOf(period) === spec.frequency) periods.add(period);
  }
  return [...periods].sort(comparePeriods);
}
