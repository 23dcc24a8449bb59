// What an indicator comes to by a due date if it goes on as it did, with the range that its own past gives (推算).
// season: value / share of the year that at least three earlier years had reached by the same month.
// pace: this year's pace goes on (drift method), slowest and fastest single period as range.
// drift: stocks, ratios and means go on as between the first and the last of the latest points, smallest and largest step.
// Sources: docs/methods.md. Law: too little to go on is a reason, never a number.
import type { Indicator } from '../model/indicator';
import { type IsoDate, lastDay, yearOf } from '../model/period';
import type { Target } from '../model/target';
import { lastFullMonth } from './calendar';
import { driftProjection } from './driftProjection';
import type { KnownIndex } from './known';
import { pastShares } from './pastShares';
import { type NoProjection, projected, type Projection, refused } from './projected';
import { readAsOf } from './readAsOf';
import { hasValue, type Present } from './reading';
import { singlePaces } from './singlePaces';

/** Earlier years that a season needs, and how far back they may lie. */
const LEAST_YEARS = 3;
const MOST_YEARS = 5;
/** Single periods of this year that a pace needs: one quarter says nothing about the next. */
const LEAST_PACES = 2;

/** What is known on `asOf` about the value of the target's indicator on its due date. */
export function projectToDue(
  index: KnownIndex,
  indicator: Indicator,
  target: Pick<Target, 'area' | 'period' | 'due'>,
  asOf: IsoDate,
): Projection | NoProjection {
  const year = Number(lastDay(target.period).slice(0, 4));
  const isStock = indicator.kind === 'stock' || indicator.kind === 'ratio' || indicator.kind === 'mean';
  if (isStock) return driftProjection(index, indicator, target, asOf);
  if (yearOf(target.period) !== year || Number(target.due.slice(0, 4)) !== year) return refused('span');
  const from = readAsOf(index, indicator, target.area, year, asOf);
  if (!hasValue(from)) return refused('noValue');
  if (lastDay(from.period) >= target.due) return refused('due');
  // A share of nothing is nothing: a list that comes out at the year's end is not behind.
  if (from.value <= 0) return refused('nothingYet');
  return (
    bySeason(index, indicator, target, year, from) ??
    (indicator.kind === 'distinct' ? refused('tooFewYears') : byPace(index, indicator, target, from))
  );
}

/** Null where fewer than three earlier years say what share they had reached. */
function bySeason(
  index: KnownIndex,
  indicator: Indicator,
  target: Pick<Target, 'area' | 'due'>,
  year: number,
  from: Present,
): Projection | null {
  const month = Number(lastDay(from.period).slice(5, 7));
  const when = { year, month, lastMonth: lastFullMonth(year, target.due) };
  const shares = pastShares(index, indicator, target.area, when, MOST_YEARS).map(({ share }) => share);
  if (shares.length < LEAST_YEARS || shares.some((share) => share <= 0)) return null;
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  const [low, high] = [from.value / Math.max(...shares), from.value / Math.min(...shares)];
  return projected(indicator, 'season', { value: from.value / mean, low, high }, from, target.due, shares.length);
}

function byPace(
  index: KnownIndex,
  indicator: Indicator,
  target: Pick<Target, 'area' | 'due'>,
  from: Present,
): Projection | NoProjection {
  const paces = singlePaces(index, indicator, target.area, from);
  if (paces === null || paces.perMonth.length < LEAST_PACES) return refused('tooFewPeriods');
  const { months, perMonth } = paces;
  const left = lastFullMonth(yearOf(from.period), target.due) - months;
  const at = (pace: number): number => from.value + pace * left;
  const range = { value: at(from.value / months), low: at(Math.min(...perMonth)), high: at(Math.max(...perMonth)) };
  return projected(indicator, 'pace', range, from, target.due, perMonth.length);
}
