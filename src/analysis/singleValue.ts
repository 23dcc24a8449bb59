// Values of single stretches of a year: stated, by difference of cumulative ones, or as a complete sum.
// Law: cumulative values are never added, and a sum with a gap is no sum.
import { type Period } from '../model/period';
import { MONTHLY_FREQUENCIES, type MonthlyFrequency, type MonthSpan, monthsOf, partsOf } from './calendar';
import { statedAt, toDateStated } from './findStated';
import type { Shelf } from './known';
import { firstPresent, hasValue, plainNumber, type Present, type Reading, weakestStatus } from './reading';

/** The value of a part of a year by itself (a quarter, a month), for flows. */
export function singleValue(shelf: Shelf, period: Period): Reading | null {
  const span = monthsOf(period);
  if (span === null) return statedAt(shelf, period, ['period', 'cumulative']);
  return firstPresent([
    () => statedAt(shelf, period, ['period']),
    () => differenceOfCumulative(shelf, period, span),
    () => sumOfParts(shelf, period, span),
  ]);
}

/** January to the end of a stretch for flows: stated, or the sum of single values from January on. */
export function valueToDate(shelf: Shelf, period: Period): Reading | null {
  const span = monthsOf(period);
  if (span === null) return statedAt(shelf, period, ['cumulative', 'period']);
  return firstPresent([
    () => toDateStated(shelf, span.year, span.last),
    () => sumOfParts(shelf, period, { ...span, first: 1 }),
  ]);
}

/** Cumulative at the end minus cumulative before the beginning, within one year and unit. */
function differenceOfCumulative(shelf: Shelf, period: Period, span: MonthSpan): Reading | null {
  const end = toDateStated(shelf, span.year, span.last);
  if (!hasValue(end)) return null;
  if (span.first === 1) return { ...end, period, form: 'period' };
  const before = toDateStated(shelf, span.year, span.first - 1);
  if (!hasValue(before)) return null;
  return {
    period,
    form: 'period',
    value: plainNumber(end.value - before.value),
    status: weakestStatus([end.status, before.status]),
    unit: shelf.unit,
    how: 'differenced',
    observations: [...end.observations, ...before.observations],
  };
}

/** The sum of stated single periods that fill the months, or null when one of them is missing. */
export function sumOfParts(shelf: Shelf, period: Period, span: MonthSpan): Reading | null {
  for (const frequency of MONTHLY_FREQUENCIES) {
    const parts = presentParts(shelf, span, frequency);
    if (parts !== null) return summed(shelf, period, span, parts);
  }
  return null;
}

function presentParts(shelf: Shelf, span: MonthSpan, frequency: MonthlyFrequency): readonly Present[] | null {
  const periods = partsOf(span, frequency);
  if (periods === null || !shelf.series.some((series) => series.key.frequency === frequency)) return null;
  const parts: Present[] = [];
  for (const part of periods) {
    const reading = statedAt(shelf, part, ['period']);
    if (!hasValue(reading)) return null;
    parts.push(reading);
  }
  return parts;
}

function summed(shelf: Shelf, period: Period, span: MonthSpan, parts: readonly Present[]): Reading {
  const own = monthsOf(period);
  return {
    period,
    form: own !== null && own.first !== span.first ? 'cumulative' : 'period',
    value: plainNumber(parts.reduce((sum, part) => sum + part.value, 0)),
    status: weakestStatus(parts.map((part) => part.status)),
    unit: shelf.unit,
    how: parts.length === 1 ? 'stated' : 'summed',
    observations: parts.flatMap((part) => part.observations),
  };
}
