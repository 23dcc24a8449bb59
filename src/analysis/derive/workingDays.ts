// Working days between two days: Monday to Friday without the holidays given; the first day does not count (民法典 201 条).
// Law: public holidays and 调休 are not known here; without a list every Monday to Friday is a working day.
import type { DayNumber } from './dayRange';

/** Days since 1970-01-01, a Thursday. */
function daysSinceEpoch(day: DayNumber): number {
  return Math.round(Date.UTC(Math.floor(day / 10_000), (Math.floor(day / 100) % 100) - 1, day % 100) / 86_400_000);
}

/** Null when the end lies before the beginning. */
export function countWorkingDays(from: DayNumber, until: DayNumber, holidays: ReadonlySet<DayNumber>): number | null {
  if (until < from) return null;
  let days = weekdaysBefore(daysSinceEpoch(until) + 1) - weekdaysBefore(daysSinceEpoch(from) + 1);
  for (const holiday of holidays) if (holiday > from && holiday <= until && isWeekday(holiday)) days -= 1;
  return days;
}

/** Mondays to Fridays from Monday 1969-12-29 to the day before. */
function weekdaysBefore(day: number): number {
  const sinceMonday = day + 3;
  const weeks = Math.floor(sinceMonday / 7);
  return weeks * 5 + Math.min(5, sinceMonday - weeks * 7);
}

function isWeekday(day: DayNumber): boolean {
  return (daysSinceEpoch(day) + 3) % 7 < 5;
}
