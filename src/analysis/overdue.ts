// Whether an indicator should have been updated by now: the value after the latest one is out, by its frequency and the
// months its publication takes. Law: an indicator that does not say both is never called overdue.
import type { Indicator } from '../model/indicator';
import { type IsoDate, lastDay, type Period, periodAt } from '../model/period';
import { addDays, addMonths, isMonthly } from './calendar';
import { type KnownIndex, shelvesAt } from './known';

/** Judged by the newest value that an area has, whatever period is looked at; without any nothing is overdue. */
export function isOverdueIn(index: KnownIndex, indicator: Indicator, area: string, today: IsoDate): boolean {
  const periods = shelvesAt(index, indicator.code, area)
    .flatMap(({ series }) => series.flatMap(({ observations }) => observations))
    .filter(({ value }) => value !== null)
    .map(({ period }) => period);
  const [first] = periods;
  if (first === undefined) return false;
  const newest = periods.reduce((latest, one) => (lastDay(one) > lastDay(latest) ? one : latest), first);
  return isOverdue(indicator, newest, today);
}

/** `latest` is the period of the newest value that is known. */
export function isOverdue({ frequency, lagMonths }: Indicator, latest: Period, today: IsoDate): boolean {
  if (lagMonths === null || !isMonthly(frequency)) return false;
  const next = periodAt(addDays(lastDay(latest), 1), frequency);
  // Published some time within that month: overdue once the month is over.
  const month = periodAt(addMonths(lastDay(next), lagMonths), 'month');
  return today > lastDay(month);
}
