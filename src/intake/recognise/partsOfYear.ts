// Months, quarters and halves without a year: down the rows of years that stand across, or across years that stand down.
// Law: they are parts of those years, never years or measures; one alone is no crossing.
import type { ColumnRole } from '../../model/mapping';
import { parsePeriodText } from '../notation/parsePeriodText';
import { SOME_YEAR, type PeriodReading } from '../notation/periodReading';
import type { ColumnProfile } from './columnProfile';
import { headerMeaning } from './headerWords';

type PeriodPart = Extract<ColumnRole, { role: 'period' }>['part'];

/** "一季度", "3月", "Mar" in some year; null for what states its year and for what is no part of one. */
export function partOfYear(text: string): PeriodReading | null {
  const reading = parsePeriodText(text, SOME_YEAR);
  if (reading?.period == null || reading.period.length === 4 || reading.period.length === 10) return null;
  return parsePeriodText(text) === null ? reading : null;
}

/** Such parts and nothing else but their sums and means, "1" to "12" under "月份". */
export function partsDown(profile: ColumnProfile): PeriodPart | null {
  const texts = [...profile.distinct.keys()].filter((text) => !isOfWholeYear(text));
  const meaning = headerMeaning(profile.header);
  if (texts.length < 2) return null;
  if (meaning === 'month' && texts.every((text) => /^([1-9]|1[0-2])$/.test(text))) return 'month';
  const parts = texts.map((text) => partOfYear(text)?.period ?? null);
  if (parts.every((part) => part?.length === 7 && /-\d\d$/.test(part))) return 'month';
  if (parts.every((part) => part?.[5] === 'Q')) return 'quarter';
  return parts.every((part) => part?.[5] === 'H') ? 'half' : null;
}

/** Years and nothing else, under a word for them or under none. */
export function areYearsDown(profile: ColumnProfile): boolean {
  const meaning = headerMeaning(profile.header);
  if (profile.header !== '' && meaning !== 'year' && meaning !== 'period') return false;
  const texts = [...profile.distinct.keys()];
  return texts.length >= 2 && texts.every((text) => parsePeriodText(text)?.period?.length === 4);
}

/** "全年", "Annual", "合计", "Average" beside months. */
export function isOfWholeYear(text: string): boolean {
  return /^(全年(合计|累计)?|年度?|合计|总计|累计|平均|年平均|月平均|均值|annual|year|total|sum|average|avg\.?|ave\.?|mean)$/i.test(
    text.trim(),
  );
}
