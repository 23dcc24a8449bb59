// Spans from one day to another: "2024-01-01/2024-03-31", "2024年1月1日至3月31日". Law: from the first day of a month to the
// last of one they are those months; any other span is no period, and above all not its first day.
import { parseIsoDate } from '../../model/period';
import { foldText } from './cleanText';
import type { PeriodReading } from './periodReading';
import { certain, twoDigits } from './periodReading';
import { monthRange } from './periodWords';

const DAY = '(\\d{4})(?:年|[-./])(\\d{1,2})(?:月|[-./])(\\d{1,2})[日号]?';
const LATER_DAY = '(?:(\\d{4})(?:年|[-./]))?(?:(\\d{1,2})(?:月|[-./]))?(\\d{1,2})[日号]?';

/** As it stands in folded text. */
export const SPAN_OF_DAYS = `${DAY} ?(?:-|/|~|至|到|--) ?${LATER_DAY}(?![\\d月])`;
const WHOLE = new RegExp(`^(?:自|从)?${SPAN_OF_DAYS}(?:止|期间)?$`);

/** Undefined where the text is no span of days, null where the span is no period. */
export function readSpanOfDays(folded: string): PeriodReading | null | undefined {
  const match = WHOLE.exec(folded);
  if (match === null) return undefined;
  const [fromYear, fromMonth, fromDay, laterYear, laterMonth, toDay] = match
    .slice(1)
    .map((part: string | undefined) => (part === undefined ? null : Number(part)));
  const from = { year: fromYear ?? 0, month: fromMonth ?? 0 };
  const to = { year: laterYear ?? from.year, month: laterMonth ?? from.month };
  const isWhole = fromDay === 1 && toDay === daysOf(to.year, to.month);
  return isWhole ? monthsBetween(from, to) : null;
}

/** "2023年5月20日-26日" as the interval 2023-05-20/2023-05-26; null for any other text. */
export function daysBetween(text: string): string | null {
  const match = WHOLE.exec(foldText(text));
  if (match === null) return null;
  const [year = '', month = '', day = '', laterYear = year, laterMonth = month, laterDay = ''] = match.slice(1);
  const from = parseIsoDate(`${year}-${twoDigits(month)}-${twoDigits(day)}`);
  const to = parseIsoDate(`${laterYear}-${twoDigits(laterMonth)}-${twoDigits(laterDay)}`);
  return from === null || to === null || from > to ? null : `${from}/${to}`;
}

interface Month {
  readonly year: number;
  readonly month: number;
}

function monthsBetween(from: Month, to: Month): PeriodReading | null {
  const isOfYears = from.month === 1 && to.month === 12;
  if (from.year !== to.year) return isOfYears && from.year < to.year ? certain(`${from.year}-${to.year}`) : null;
  if (isOfYears) return certain(String(from.year));
  if (from.month === to.month) return certain(`${from.year}-${twoDigits(from.month)}`);
  return from.month < to.month ? monthRange(String(from.year), from.month, to.month) : null;
}

/** 0 where there is no such month. */
function daysOf(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}
