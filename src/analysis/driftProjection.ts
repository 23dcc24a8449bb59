// Stocks, ratios and means to a due date: they go on as between the first and the last of their latest points.
// Law: only stated values of one frequency, at least three of them, and the range is their own smallest and largest step.
import type { Indicator } from '../model/indicator';
import { type IsoDate, lastDay } from '../model/period';
import type { Target } from '../model/target';
import { isMonthly, monthsUntil } from './calendar';
import type { KnownIndex, Shelf } from './known';
import { type NoProjection, projected, type Projection, refused } from './projected';
import { readIndicator } from './readIndicator';
import { hasValue, type Present } from './reading';

const LEAST_POINTS = 3;
const MOST_POINTS = 5;

export function driftProjection(
  index: KnownIndex,
  indicator: Indicator,
  target: Pick<Target, 'area' | 'due'>,
  asOf: IsoDate,
): Projection | NoProjection {
  const shelf = index.shelves.get(indicator.code)?.get(target.area);
  const points = shelf === undefined ? [] : latestPoints(index, indicator, target.area, shelf, asOf);
  const [first, from] = [points[0], points.at(-1)];
  if (first === undefined || from === undefined) return refused('noValue');
  if (lastDay(from.period) >= target.due) return refused('due');
  if (points.length < LEAST_POINTS) return refused('tooFewPoints');
  const steps = points.slice(1).map((point, at) => stepOf(points[at] ?? first, point));
  const ahead = monthsAfter(from, target.due);
  const isPositive = points.every(({ value }) => value >= 0);
  const at = (step: number): number => Math.max(from.value + step * ahead, isPositive ? 0 : -Infinity);
  const range = { value: at(stepOf(first, from)), low: at(Math.min(...steps)), high: at(Math.max(...steps)) };
  return projected(indicator, 'drift', range, from, target.due, points.length);
}

/** Change a month from one point to another. */
function stepOf(before: Present, after: Present): number {
  return (after.value - before.value) / monthsAfter(before, lastDay(after.period));
}

function monthsAfter(point: Present, day: IsoDate): number {
  const end = lastDay(point.period);
  return monthsUntil(end, day) - monthsUntil(end, end);
}

/** The last few values up to a day, of the frequency that reaches furthest; the finer one where two end together. */
function latestPoints(index: KnownIndex, indicator: Indicator, area: string, shelf: Shelf, asOf: IsoDate): Present[] {
  let best: Present[] = [];
  for (const { key, observations } of shelf.series) {
    if (!isMonthly(key.frequency) || key.form === 'cumulative') continue;
    const points = observations
      .filter(({ period, value }) => value !== null && lastDay(period) <= asOf)
      .slice(-MOST_POINTS)
      .map(({ period }) => readIndicator(index, indicator, area, period, 'total'))
      .filter(hasValue);
    const [end, bestEnd] = [points.at(-1), best.at(-1)].map((one) => (one === undefined ? '' : lastDay(one.period)));
    const isFiner = end === bestEnd && points.length > best.length;
    if ((end ?? '') > (bestEnd ?? '') || isFiner) best = points;
  }
  // Across a break there is no course.
  const broken = best.map(({ status }) => status === 'break').lastIndexOf(true);
  return broken < 0 ? best : best.slice(broken);
}
