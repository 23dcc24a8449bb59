// Whether an indicator should have been updated by now: the value after the latest one is out, by its frequency and the
// months its publication takes. Law: an indicator that does not say both is never called overdue.
import type { Indicator } from '../model/indicator';
import { type IsoDate, lastDay, type Period, periodAt } from '../model/period';
import { addDays, addMonths, isMonthly } from './calendar';

/** `latest` is the period of the newest value that is known. */
export function isOverdue({ frequency, lagMonths }: Indicator, latest: Period, today: IsoDate): boolean {
  if (lagMonths === null || !isMonthly(frequency)) return false;
  const next = periodAt(addDays(lastDay(latest), 1), frequency);
  // Published some time within that month: overdue once the month is over.
  const month = periodAt(addMonths(lastDay(next), lagMonths), 'month');
  return today > lastDay(month);
}
