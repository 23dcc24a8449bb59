// The period that a word of comparison means beside the table's own: 上年同期 is a year before, 上月 the month
// before, 上年末 the end of the year before, 本季 the quarter that ends there.
import { calendarYear, firstDay, periodAt, periodBefore, yearOf, yearsEarlier } from '../../model/period';
import type { Period } from '../../model/period';
import type { MeasureMeaning } from './headerWords';

/** Null where the word means the table's period itself. */
export function periodOfMeasure(measure: MeasureMeaning, period: Period): Period | null {
  if (measure.yearsBack > 0) return yearsEarlier(period, measure.yearsBack);
  if (measure.before === 'year') return calendarYear(yearOf(period) - 1);
  if (measure.before === 'unsaid') return null;
  if (measure.before !== null) return periodBefore(period, measure.before);
  const endsQuarter = measure.isQuarter && /^\d{4}-(03|06|09|12)$/.test(period);
  return endsQuarter ? periodAt(firstDay(period), 'quarter') : null;
}

/** 上月 needs a month that it comes before, which an answer seldom is; of 上期 nobody can say what it is. */
export function isDatedBy(measure: MeasureMeaning, period: Period | null): boolean {
  if (measure.before === null || measure.before === 'year') return true;
  return measure.before !== 'unsaid' && period?.length === 7;
}
