// Where a period lies in its year, counted in months, and which periods fill such a stretch.
import {
  daysInMonth,
  frequencyOf,
  type Frequency,
  type IsoDate,
  isoDate,
  lastDay,
  period,
  type Period,
  yearOf,
} from '../model/period';

/** Frequencies that cut a year into whole months. */
export type MonthlyFrequency = 'year' | 'half' | 'quarter' | 'month';

/** Months `first` to `last` (1 to 12, inclusive) of one calendar year. */
export interface MonthSpan {
  readonly year: number;
  readonly first: number;
  readonly last: number;
}

const MONTHS_OF: Record<MonthlyFrequency, number> = { year: 12, half: 6, quarter: 3, month: 1 };

/** From coarse to fine. */
export const MONTHLY_FREQUENCIES: readonly MonthlyFrequency[] = ['year', 'half', 'quarter', 'month'];

export function isMonthly(frequency: Frequency): frequency is MonthlyFrequency {
  return frequency in MONTHS_OF;
}

/** The months of a period, or null for days, fiscal years and spans, which are not parts of one calendar year. */
export function monthsOf(value: Period): MonthSpan | null {
  const frequency = frequencyOf(value);
  if (!isMonthly(frequency)) return null;
  const last = Number(lastDay(value).slice(5, 7));
  return { year: yearOf(value), first: last - MONTHS_OF[frequency] + 1, last };
}

/** The period of a frequency that ends with a month, or null when none does (no quarter ends with August). */
export function periodEndingWith(year: number, month: number, frequency: MonthlyFrequency): Period | null {
  const length = MONTHS_OF[frequency];
  if (month % length !== 0) return null;
  const text = String(year).padStart(4, '0');
  switch (frequency) {
    case 'year':
      return period(text);
    case 'half':
      return period(`${text}-H${month / length}`);
    case 'quarter':
      return period(`${text}-Q${month / length}`);
    case 'month':
      return period(`${text}-${String(month).padStart(2, '0')}`);
  }
}

/** The periods of a frequency that fill the months exactly, or null when they do not fit. */
export function partsOf(span: MonthSpan, frequency: MonthlyFrequency): readonly Period[] | null {
  const length = MONTHS_OF[frequency];
  if ((span.first - 1) % length !== 0 || span.last % length !== 0) return null;
  const parts: Period[] = [];
  for (let month = span.first + length - 1; month <= span.last; month += length) {
    const part = periodEndingWith(span.year, month, frequency);
    if (part === null) return null;
    parts.push(part);
  }
  return parts;
}

/** Number of the last month of `year` that has wholly passed on a day; 0 when none has, 12 from its last day on. */
export function lastFullMonth(year: number, day: IsoDate): number {
  const dayYear = Number(day.slice(0, 4));
  if (dayYear !== year) return dayYear > year ? 12 : 0;
  const month = Number(day.slice(5, 7));
  return Number(day.slice(8)) === daysInMonth(year, month) ? month : month - 1;
}

/** The day `months` after another; the last day of a month leads to the last day of a month. */
export function addMonths(day: IsoDate, months: number): IsoDate {
  const counted = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(counted / 12), (counted % 12) + 1];
  const from = Number(day.slice(8));
  const isLast = from === daysInMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7)));
  const to = isLast ? daysInMonth(year, month) : Math.min(from, daysInMonth(year, month));
  return isoDate(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(to).padStart(2, '0')}`);
}

/** The day so many days later, or earlier when negative. */
export function addDays(day: IsoDate, days: number): IsoDate {
  return isoDate(new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10));
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** Months from the beginning of one day to the end of another; part of a month counts by its days. */
export function monthsUntil(from: IsoDate, until: IsoDate): number {
  return monthsSinceZero(until, Number(until.slice(8))) - monthsSinceZero(from, Number(from.slice(8)) - 1);
}

function monthsSinceZero(day: IsoDate, daysPassed: number): number {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  return year * 12 + month - 1 + daysPassed / daysInMonth(year, month);
}
