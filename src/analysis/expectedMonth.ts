// The month in which the next value of a task is to be expected, from the frequency of its indicator and the months its
// publication takes. Law: an indicator that says neither is expected in no month.
import type { Indicator } from '../model/indicator';
import { firstDay, type IsoDate, lastDay, type Period, period, periodAt } from '../model/period';
import type { Target } from '../model/target';
import { addDays, addMonths, isMonthly } from './calendar';

/** For the latest period of the target's time that has ended by `asOf`; before, for the first one that will end. */
export function expectedMonth(indicator: Indicator | undefined, target: Target, asOf: IsoDate): Period | null {
  if (indicator === undefined || indicator.lagMonths === null || !isMonthly(indicator.frequency)) return null;
  const { frequency } = indicator;
  const last = asOf < lastDay(target.period) ? asOf : lastDay(target.period);
  const current = periodAt(last, frequency);
  const ended = lastDay(current) <= asOf ? current : periodAt(addDays(firstDay(current), -1), frequency);
  const first = periodAt(firstDay(target.period), frequency);
  const wanted = ended < first ? first : ended;
  return period(addMonths(lastDay(wanted), indicator.lagMonths).slice(0, 7));
}
