// Periods written in digits and separators only: 2023-05-18, 20230518, 202305, 2023.1, 2005-07, 2000/01, 01-02-13.
import type { PeriodContext, PeriodReading } from './periodReading';
import { certain, fullYear, oneOf, twoDigits } from './periodReading';

type Rule = readonly [RegExp, (match: readonly string[], context: PeriodContext) => PeriodReading | null];

function part(match: readonly string[], index: number): string {
  return match[index] ?? '';
}

const RULES: readonly Rule[] = [
  [
    /^(\d{4})$/,
    (match, { hasOldYears }) =>
      isLikelyYear(part(match, 1)) || (hasOldYears && part(match, 1).startsWith('1')) ? certain(part(match, 1)) : null,
  ],
  [/^(\d{4})(\d{2})(\d{2})$/, (match) => certain(`${part(match, 1)}-${part(match, 2)}-${part(match, 3)}`)],
  [
    /^(\d{4})(\d{2})$/,
    (match) => (isLikelyYear(part(match, 1)) ? certain(`${part(match, 1)}-${part(match, 2)}`) : null),
  ],
  [
    /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ][\d:.]+Z?)?$/,
    (match) => day(part(match, 1), part(match, 3), part(match, 4)),
  ],
  [/^(\d{4}) ?M(\d{1,2})$/i, (match) => certain(`${part(match, 1)}-${twoDigits(part(match, 2))}`)],
  // SDMX: a year and a half as reporting periods, a year and a month as a day and a duration.
  [/^(\d{4})-A1$/i, (match) => certain(part(match, 1))],
  [/^(\d{4})-S([12])$/i, (match) => certain(`${part(match, 1)}-H${part(match, 2)}`)],
  [/^(\d{4})-01-01(?:T[\d:.]+Z?)?\/P1Y$/i, (match) => certain(part(match, 1))],
  [/^(\d{4}-\d{2})-01(?:T[\d:.]+Z?)?\/P1M$/i, (match) => certain(part(match, 1))],
  [/^(\d{4})-?([-/])(\d{4})$/, (match) => span(part(match, 1), part(match, 3), part(match, 2))],
  [/^(\d{4})([-/])(\d{2})$/, readPair],
  [/^(\d{4})[-/](\d)$/, (match) => certain(`${part(match, 1)}-0${part(match, 2)}`)],
  [/^(\d{4})\.0$/, (match) => (isLikelyYear(part(match, 1)) ? certain(part(match, 1)) : null)],
  [
    /^(\d{4}) (\d{2})$/,
    (match) => (isLikelyYear(part(match, 1)) ? certain(`${part(match, 1)}-${part(match, 2)}`) : null),
  ],
  [/^(\d{4})\.(\d{1,2})$/, readDecimal],
  [/^(\d{4})\.(5)0+$/, (match, context) => (context.isHalfway ? readDecimal(match, context) : null)],
  [/^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/, readShortDay],
];

/** Reads a period of digits; null when the digits are none ("9999999", "2023-13"). */
export function parseDigitPeriod(text: string, context: PeriodContext): PeriodReading | null {
  for (const [pattern, read] of RULES) {
    const match = pattern.exec(text);
    if (match !== null) return read(match, context);
  }
  return null;
}

/** A bare number counts as a year only where statistics exist; 9530 is a quantity. */
function isLikelyYear(text: string): boolean {
  return /^(1[89]|20)\d{2}$/.test(text);
}

function day(year: string, month: string, dayOfMonth: string): PeriodReading | null {
  return certain(`${fullYear(year)}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`);
}

function span(from: string, to: string, separator: string): PeriodReading | null {
  if (separator === '/' && Number(to) === Number(from) + 1) return certain(`${from}/${to.slice(2)}`);
  return certain(`${from}-${to}`);
}

/** "2005-07" is July 2005 or 2005 to 2007, "2000/01" a fiscal year or January: the column decides, else a person. */
function readPair(match: readonly string[], context: PeriodContext): PeriodReading | null {
  const [year, separator, tail] = [part(match, 1), part(match, 2), part(match, 3)];
  if (!isLikelyYear(year)) return null;
  const readings = pairReadings(year, tail, separator);
  if (context.pair === null) return oneOf(Object.values(readings));
  const chosen = readings[context.pair];
  if (chosen !== null) return certain(chosen);
  return separator === '/' ? null : oneOf(Object.values(readings));
}

interface PairReadings {
  readonly month: string | null;
  readonly span: string | null;
  readonly fiscal: string | null;
}

/** Everything that year and two digits may mean; a span has two years or more between its ends, and a hyphen or no month. */
export function pairReadings(year: string, tail: string, separator: string): PairReadings {
  const gap = (Number(tail) - (Number(year) % 100) + 100) % 100;
  const month = Number(tail) >= 1 && Number(tail) <= 12 ? `${year}-${tail}` : null;
  const later = Number(tail) > Number(year) % 100;
  const spanEnd = later ? `${year.slice(0, 2)}${tail}` : null;
  return {
    month,
    span: (separator === '-' || Number(tail) > 12) && spanEnd !== null && gap > 1 ? `${year}-${spanEnd}` : null,
    fiscal: gap === 1 ? `${year}/${tail}` : null,
  };
}

/**
 * "1880.5" in a column of nothing else is the middle of a year, or its May as "1880.05" would be.
 * "2023.10" may have lost its zero when a spreadsheet took it for a number, so "2023.1" is January or October.
 */
function readDecimal(match: readonly string[], context: PeriodContext): PeriodReading | null {
  const [year, tail] = [part(match, 1), part(match, 2)];
  if (!isLikelyYear(year)) return null;
  if (tail === '5' && context.isHalfway) {
    if (context.pointOne === null) return oneOf([year, `${year}-05`]);
    return certain(context.pointOne === 'middle' ? year : `${year}-05`);
  }
  if (tail !== '1') return certain(`${year}-${twoDigits(tail)}`);
  if (context.pointOne === null || context.pointOne === 'middle') return oneOf([`${year}-01`, `${year}-10`]);
  return certain(`${year}-${context.pointOne === 'january' ? '01' : '10'}`);
}

function readShortDay(match: readonly string[], context: PeriodContext): PeriodReading | null {
  const [first, second, last] = [part(match, 1), part(match, 3), part(match, 4)];
  const orders = {
    dayMonth: dayText(last, second, first),
    monthDay: dayText(last, first, second),
    yearMonthDay: last.length === 2 && first.length === 2 ? dayText(first, second, last) : null,
  };
  if (context.dayOrder !== null && orders[context.dayOrder] !== null) return oneOf([orders[context.dayOrder]]);
  return oneOf(Object.values(orders));
}

function dayText(year: string, month: string, dayOfMonth: string): string {
  return `${fullYear(year)}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`;
}
