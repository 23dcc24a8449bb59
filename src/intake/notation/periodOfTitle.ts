// The period of a title whose year and part of the year stand apart: "2024年科普活动开展情况（1-8月）".
// Law: the year is that of the values only where the title names no part of it, or several.
import { yearOf } from '../../model/period';
import { foldText } from './cleanText';
import { commonEra, parsePeriodText } from './parsePeriodText';
import { PART_OF_YEAR, periodInText } from './periodInText';
import type { FoundPeriod } from './periodInText';
import { NO_PERIOD_CONTEXT, SOME_YEAR } from './periodReading';
import type { PeriodReading } from './periodReading';

/** By when something is due or was sent ("9月底前报送") says nothing about the values, nor does a bare day. */
const PART = new RegExp(
  `(?:截至|截止到?)(?:${PART_OF_YEAR})|(?<![\\d年.])(?:${PART_OF_YEAR})(?![末底]?(?:\\d|[以之]?前|后)|报送|上报|公布|发布|印发|下达|召开)`,
  'g',
);

export interface TitlePeriod extends FoundPeriod {
  /** "7-8月" is a part of the year and no period; the year then only dates what the columns say themselves. */
  readonly isOpen: boolean;
}

/** As `periodInText`, with the part of the year that stands elsewhere in the title or in one of the lines beside it. */
export function periodOfTitle(title: string, beside: readonly string[] = []): TitlePeriod | null {
  const found = periodInText(title);
  if (found === null) return null;
  const year = found.reading.period;
  if (year?.length !== 4) return { ...found, isOpen: false };
  const parts = partsIn(
    [foldText(commonEra(title)).replace(found.text, ' '), ...beside.map(foldText)].join(' '),
    yearOf(year),
  );
  const [only] = parts;
  if (only === undefined || parts.length > 1) return { ...found, isOpen: false };
  return only.reading === null ? { ...found, isOpen: true } : { reading: only.reading, text: only.text, isOpen: false };
}

/** "7-8月", "2024年7-8月": months from one to another that are no period. */
export function namesOpenMonths(header: string): boolean {
  const months = /\d{1,2}月?(?:-|~|至|到)\d{1,2}月/.exec(foldText(header))?.[0];
  return months !== undefined && parsePeriodText(months, SOME_YEAR) === null;
}

interface Part {
  readonly reading: PeriodReading | null;
  readonly text: string;
}

/** A week, or days from one to another. */
const NO_PART =
  /第?(?:\d{1,2}|[一二三四五六七八九十]{1,3})周(?![年岁])|\d{1,2}月\d{1,2}日?(?:-|~|至|到)(?:\d{1,2}月)?\d{1,2}日/;

function partsIn(folded: string, year: number): readonly Part[] {
  const open = NO_PART.exec(folded)?.[0];
  if (open !== undefined) return [{ reading: null, text: open }];
  const parts = new Map<string, Part>();
  for (const [text] of folded.matchAll(PART)) {
    const reading = asOf(parsePeriodText(text, { ...NO_PERIOD_CONTEXT, year }));
    const isDay = reading?.period?.length === 10 && !reading.upTo;
    if (!isDay) parts.set(reading?.period ?? text, { reading, text });
  }
  return [...parts.values()];
}

/** "（8月末）" beside a year is said of flows as well: it is when the table was made up, as in "截至8月末". */
function asOf(reading: PeriodReading | null): PeriodReading | null {
  return reading?.form === 'end' ? { ...reading, form: null, upTo: true } : reading;
}
