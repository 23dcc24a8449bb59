// Days that stand for longer times: data banks date a month, a quarter or a year by its first or its last day.
// Law: every day of the column is such a day, and none comes between two neighbours; else days are days.
import { lastDay, parseIsoDate, periodAt } from '../../model/period';
import type { IsoDate, Period } from '../../model/period';

/** From the shortest on: a column of quarters is one of months with gaps as well. */
const SPANS = [
  { frequency: 'month', months: 1 },
  { frequency: 'quarter', months: 3 },
  { frequency: 'half', months: 6 },
  { frequency: 'year', months: 12 },
] as const;
const FEWEST = 3;

/** The longer time of each day by the day; null where the days are no others than days. */
export function spansForDays(days: readonly Period[]): ReadonlyMap<Period, Period> | null {
  const dates = [...new Set(days)].flatMap((day) => parseIsoDate(day) ?? []).sort();
  const [first, second] = [dates[0], dates[1]];
  if (dates.length < FEWEST || first === undefined || second === undefined) return null;
  const isFirst = first.endsWith('-01');
  if (!dates.every((date) => (isFirst ? date.endsWith('-01') : isLastOfMonth(date)))) return null;
  const months = dates.map((date) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1);
  const step = Math.min(...months.slice(1).map((month, index) => month - (months[index] ?? 0)));
  const span = SPANS.find((one) => one.months === step);
  const begin = (month: number): number => (isFirst ? month : month + 1);
  if (span === undefined || !months.every((month) => begin(month) % span.months === 0)) return null;
  return new Map(dates.map((date) => [date as string as Period, periodAt(date, span.frequency)]));
}

function isLastOfMonth(date: IsoDate): boolean {
  return lastDay(periodAt(date, 'month')) === date;
}
