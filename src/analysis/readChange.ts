// Changes out of what is known: on the same time a year before (同比), and of stocks since the last year's end (较上年末).
// Law: a published rate goes before a computed one, and nothing is compared across a break, wherever in between it lies.
import type { Indicator } from '../model/indicator';
import { calendarYear, frequencyOf, lastDay, type Period, yearOf, yearsEarlier } from '../model/period';
import { type Change, changeBetween, changeOnYear, decimalsOf } from './growth';
import type { KnownIndex } from './known';
import { publishedRate } from './publishedRate';
import { readIndicator } from './readIndicator';
import { hasValue, type Present, type Reading, type ReadMode } from './reading';

/** Change of a reading on the year. */
export function readChangeOnYear(
  index: KnownIndex,
  indicator: Indicator,
  area: string,
  current: Reading | null,
  mode: ReadMode,
): Change {
  if (!hasValue(current)) return { kind: 'none', reason: 'noValue' };
  const rate = publishedRate(index, indicator, area, current.period, mode);
  if (rate !== null) return { kind: 'published', value: rate.value, decimals: Math.max(1, decimalsOf(rate.value)) };
  const earlier = yearsEarlier(current.period);
  const before = earlier === null ? null : readIndicator(index, indicator, area, earlier, mode);
  if (hasValue(before) && hasBreakBetween(index, indicator, area, before, current)) {
    return { kind: 'none', reason: 'notComparable' };
  }
  return changeOnYear(current, before, indicator);
}

/** Change of a stock since the end of the year before; null for what is no stock. */
export function readChangeSinceYearEnd(
  index: KnownIndex,
  indicator: Indicator,
  area: string,
  current: Reading | null,
): Change | null {
  if (indicator.kind !== 'stock' || !hasValue(current)) return null;
  const yearEnd = calendarYear(yearOf(current.period) - 1);
  const before = readIndicator(index, indicator, area, yearEnd, 'total');
  // A state within the year before is not that of its end.
  if (!hasValue(before) || lastDay(before.period) !== lastDay(yearEnd)) return { kind: 'none', reason: 'noBase' };
  if (hasBreakBetween(index, indicator, area, before, current)) return { kind: 'none', reason: 'notComparable' };
  return changeBetween(current, before, indicator);
}

/** Whether a state stands at the end of a calendar year, where 同比 and 较上年末 are one comparison. */
export function isYearEnd(period: Period): boolean {
  return frequencyOf(period) !== 'fiscal' && lastDay(period).endsWith('-12-31');
}

/** Whether the series breaks after one reading and not later than another. */
function hasBreakBetween(
  index: KnownIndex,
  indicator: Indicator,
  area: string,
  before: Present,
  current: Present,
): boolean {
  const [from, to] = [lastDay(before.period), lastDay(current.period)];
  const series = index.shelves.get(indicator.code)?.get(area)?.series ?? [];
  return series.some(({ observations }) =>
    observations.some(({ status, period }) => {
      if (status !== 'break') return false;
      const end = lastDay(period);
      return end > from && end <= to;
    }),
  );
}
