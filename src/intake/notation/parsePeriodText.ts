// Periods as people write them, in Chinese, English and digits. Law: unreadable gives null, ambiguous gives candidates.
import { entryOf } from '../../model/entryOf';
import { cleanLabel, foldText } from './cleanText';
import { arabicDigits } from './chineseDigits';
import { parseDigitPeriod } from './digitPeriods';
import { ENGLISH_MONTH, parsePeriodWords } from './periodWords';
import type { PeriodContext, PeriodReading } from './periodReading';
import { NO_PERIOD_CONTEXT, certain } from './periodReading';
import { readSpanOfDays } from './spanOfDays';

const PLANS: Readonly<Record<string, string>> = {
  九五: '1996-2000',
  十五: '2001-2005',
  十一五: '2006-2010',
  十二五: '2011-2015',
  十三五: '2016-2020',
  十四五: '2021-2025',
  十五五: '2026-2030',
};

/** A digit of some kind, or one of the words that need none; most labels end here. */
const MAY_BE_PERIOD = /[\d０-９〇○一二三四五年半]/;

/**
 * Reads a whole text as one period: "２０２３年度", "第1季度" (with a year from the context), "2023年1－6月",
 * "截至9月末", "2023M05", "二〇二三年五月", "十四五", "2000/01". Null when it is none.
 */
export function parsePeriodText(text: string, context: PeriodContext = NO_PERIOD_CONTEXT): PeriodReading | null {
  if (text.length === 4) {
    const year = parseDigitPeriod(text, context);
    if (year !== null) return year;
  }
  if (text.length < 2 || text.length > 40) return null;
  if (!MAY_BE_PERIOD.test(text) && !(text.length < 11 && ENGLISH_MONTH.test(text.trim()))) return null;
  const folded = foldPeriod(text, context.isRepublic);
  const plan = entryOf(PLANS, cleanLabel(text).replace(/^[“"']|(时期|规划|期间|[”"'])+$/g, ''));
  if (plan !== undefined) return certain(plan);
  const days = folded.length > 10 ? readSpanOfDays(folded) : undefined;
  if (days !== undefined) return days;
  return parseDigitPeriod(folded, context) ?? parsePeriodWords(folded, context);
}

/** Numbers of cells: a year, 202305, 20230518, or 2023.1 with its doubt. Serials are read by `serialDay` only. */
export function parsePeriodNumber(value: number, context: PeriodContext = NO_PERIOD_CONTEXT): PeriodReading | null {
  return value > 0 && value < 99_999_999 ? parseDigitPeriod(String(value), context) : null;
}

/** "2019/20 [Note 5]", "2001-2005 (baseline)", "2010-2012 average": what is said of a period is no part of it. */
const NOTE_BEHIND =
  /(?<=\d)\s*(?:\[(?:note|注)\s*[\d, ]*\]|\((?:baseline|provisional|revised)\)|(?<=\d{4}\D{1,4}\d{2,4}\s*)\(?(?:average|mean)\)?)$/i;

/** "2024年（截至9月底）". */
const UP_TO_BEHIND = /^(\d{4})年?度?\((截至|截止到?)(\d[^()]*)\)$/;

/** "民國110年" is 2021, wherever it stands in a text. */
export function commonEra(text: string): string {
  return text.replace(/(?:中[华華])?民[国國] *(\d{1,3}) *年/g, (_, year: string) => `${Number(year) + 1911}年`);
}

/** "110年" is no year of ours, and neither is "99年" beside it. */
function foldPeriod(text: string, isRepublic: boolean): string {
  return arabicDigits(
    foldText(commonEra(text))
      .replace(/^(\d{4}) ?\[YR\1\]$/, '$1')
      .replace(UP_TO_BEHIND, '$2$1年$3')
      .replace(NOTE_BEHIND, ''),
  )
    .replace(isRepublic ? /^(\d{2,3}) *年/ : /^(1[0-3]\d) *年/, (_, year: string) => `${Number(year) + 1911}年`)
    .replace(/(?<=\d[年月]?)\s*(?:~|〜|至|到|(?<= )to(?= ))\s*(?=\d)/g, '-')
    .replace(/\s*([-/.])\s*/g, '$1')
    .replace(/(?<=\d) (?=[年月日季末底])/g, '')
    .trim();
}
