// What a period notation may mean. Law: an ambiguous notation has candidates and no period; nobody picks one in silence.
import type { PeriodNotation } from '../../model/mapping';
import type { ValueForm } from '../../model/observation';
import { parsePeriod } from '../../model/period';
import type { Period } from '../../model/period';

export interface PeriodReading {
  /** Null exactly when `ambiguous` is not. */
  readonly period: Period | null;
  /** Form that the notation itself states: "1-6月" is cumulative, "9月末" is an end; null when it says nothing. */
  readonly form: ValueForm | null;
  /** "截至9月末": stocks are meant at that day, flows up to that day. `form` is then null. */
  readonly upTo: boolean;
  readonly ambiguous: readonly Period[] | null;
}

/** What is known from outside the text: the title's year, and how the column at hand writes its periods. */
export interface PeriodContext extends PeriodNotation {
  /** Year for "一季度", "1-6月"; null when nothing states one. */
  readonly year: number | null;
  /** The column goes from middle of year to middle of year, or from May to May: 1880.5, 1881.5, 1882.5. */
  readonly isHalfway: boolean;
  /** The column counts years on from before 1800: 1750, 1751, ... 2010. */
  readonly hasOldYears: boolean;
  /** The column counts years from 1912: 98年, 99年, 100年. */
  readonly isRepublic: boolean;
}

export const NO_PERIOD_CONTEXT: PeriodContext = {
  year: null,
  pair: null,
  pointOne: null,
  dayOrder: null,
  isHalfway: false,
  hasOldYears: false,
  isRepublic: false,
};

/** Any year will do to see that "一季度" is a part of one. */
export const SOME_YEAR: PeriodContext = { ...NO_PERIOD_CONTEXT, year: 2000 };

export function certain(text: string, form: ValueForm | null = null, upTo = false): PeriodReading | null {
  const period = parsePeriod(text);
  return period === null ? null : { period, form, upTo, ambiguous: null };
}

/** One of several; a single candidate is certain, none is unreadable. */
export function oneOf(texts: readonly (string | null)[]): PeriodReading | null {
  const candidates = [...new Set(texts)].flatMap((text) => {
    const period = text === null ? null : parsePeriod(text);
    return period === null ? [] : [period];
  });
  const only = candidates[0];
  if (only === undefined) return null;
  return candidates.length === 1
    ? { period: only, form: null, upTo: false, ambiguous: null }
    : { period: null, form: null, upTo: false, ambiguous: candidates };
}

export function twoDigits(value: number | string): string {
  return String(Number(value)).padStart(2, '0');
}

/** "23" → "2023", "98" → "1998": two-digit years turn at 70, as spreadsheets do at the end of the century. */
export function fullYear(text: string): string {
  if (text.length === 4) return text;
  return Number(text) < 70 ? `20${text}` : `19${text}`;
}
