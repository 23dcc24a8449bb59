// Cumulative values start anew each January: one line a year, so that no line falls from December to January.
import { type Period, yearOf } from '../model/period';

/** One copy of the values a year, null outside of it. */
export function splitYears(periods: readonly Period[], values: readonly (number | null)[]): (number | null)[][] {
  const years = [...new Set(periods.map(yearOf))];
  return years.map((year) =>
    values.map((value, at) => {
      const period = periods[at];
      return period !== undefined && yearOf(period) === year ? value : null;
    }),
  );
}
