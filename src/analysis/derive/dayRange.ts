// What a cell says of a day: the days it may mean, as numbers such as 20231106, so that a hundred thousand rows compare
// quickly. Law: a month or a year is all of its days, never one of them; what is no date is none.
import { daysInMonth, firstDay, type IsoDate, isoDate, lastDay, parsePeriod } from '../../model/period';

/** A day as year × 10000 + month × 100 + day. */
export type DayNumber = number;

export interface DayRange {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

export const EARLIEST: DayNumber = 1_01_01;
export const LATEST: DayNumber = 9999_12_31;

export type DateReading = DayRange | 'missing' | 'unreadable';

/** Marks for "none" in a column of days: not cancelled, not moved. */
const NONE = /^(?:[-—–－/／\\]+|无|否|不适用)$/;

const INTERVAL = /^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/;

/** "2023", "2023年", "2023年度", "2023年第一批": a year as lists have it. */
const YEAR = /^((?:19|20)\d{2})(?:年(?:度)?(?:第?.{1,3}批次?)?)?$/;

export function readDays(cell: string): DateReading {
  const text = cell.trim();
  if (text === '' || NONE.test(text)) return 'missing';
  const [from, to] = INTERVAL.test(text) ? text.split('/') : [];
  if (from !== undefined && to !== undefined) return between(from, to);
  const period = parsePeriod(YEAR.exec(text)?.[1] ?? text);
  return period === null ? 'unreadable' : { first: dayNumber(firstDay(period)), last: dayNumber(lastDay(period)) };
}

/** "2023-05-20/2023-05-26": what took several days. */
function between(from: string, to: string): DateReading {
  const [first, last] = [readDays(from), readDays(to)];
  return typeof first === 'object' && typeof last === 'object' ? { first: first.first, last: last.last } : 'unreadable';
}

export function dayNumber(day: IsoDate): DayNumber {
  return Number(day.slice(0, 4)) * 10_000 + Number(day.slice(5, 7)) * 100 + Number(day.slice(8));
}

export function dayOfNumber(day: DayNumber): IsoDate {
  const text = String(day).padStart(8, '0');
  return isoDate(`${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`);
}

export function dayBefore(day: DayNumber): DayNumber {
  if (day % 100 > 1) return day - 1;
  const month = Math.floor(day / 100) % 100;
  const [year, before] = month === 1 ? [Math.floor(day / 10_000) - 1, 12] : [Math.floor(day / 10_000), month - 1];
  return year * 10_000 + before * 100 + daysInMonth(year, before);
}

/** Last day of a term of whole years: the day before the anniversary; 28 February where it began on the 29th. */
export function lastDayOfTerm(start: DayNumber, years: number): DayNumber {
  return dayBefore(start + years * 10_000);
}
