// The period that a title, sheet name or file name states. Law: numbering ("8-9", "表21-38") is none,
// and the year of a yearbook's own title is not the year of its data (practice 4.3, trap 32).
import { foldText } from './cleanText';
import { commonEra, parsePeriodText } from './parsePeriodText';
import type { PeriodReading } from './periodReading';
import { SPAN_OF_DAYS, readSpanOfDays } from './spanOfDays';

export interface FoundPeriod {
  readonly reading: PeriodReading;
  /** The words it stands in, folded. */
  readonly text: string;
}

const YEAR = '(?:(?:19|20)\\d{2}|[二一][〇零○九][〇零○一二三四五六七八九]{2})';
const NUMBER = '(?:\\d{1,2}|[一二三四五六七八九十]{1,2})';
const RANGE = '(?:-|~|至|到)';
/** A part of a year as titles name it; the year's own end is none. */
export const PART_OF_YEAR = [
  `${NUMBER}月?${RANGE}${NUMBER}月份?`,
  `${NUMBER}月${NUMBER}日`,
  `${NUMBER}月份?[末底]?`,
  '[上下]半年',
  `前[二三四2-4]个?季度?|[一1]${RANGE}[二三四2-4]季度?|第?[一二三四1-4]季度?[末底]?`,
].join('|');
const PART = `${PART_OF_YEAR}|全年|年?[末底]`;
const LEAD = '(?:截至|截止到?)?';
const PATTERNS: readonly RegExp[] = [
  new RegExp(`${LEAD}(?<![\\d.])${YEAR}年?度?(?:${PART})`, 'g'),
  new RegExp(`(?<![\\d.])${YEAR}年?${RANGE}${YEAR}年?`, 'g'),
  new RegExp(`(?<![\\d.])${YEAR}[-./](?:1[0-2]|0?[1-9])(?![\\d年])`, 'g'),
  new RegExp(`(?<![\\d.])${YEAR} ?(?:[QH][1-4]|M\\d{1,2})(?![\\d])`, 'gi'),
  new RegExp(`(?<![\\d.])${YEAR}年度?`, 'g'),
  // "(06_2017)" is the code of a class in its edition of 2017.
  new RegExp(`(?<![\\d.]|\\d_)(?:19|20)\\d{2}(?![\\d%]|\\.\\d)`, 'g'),
  /十[一二三四五]五/g,
];

const DAYS = new RegExp(`(?<![\\d.])${SPAN_OF_DAYS}`);

/** The first, most exact period in a text; null when it states none, and where a span of days is no period. */
export function periodInText(text: string): FoundPeriod | null {
  const folded = foldText(commonEra(text)).replace(/(?<=\d) (?=年|月|末|底)/g, '');
  const days = DAYS.exec(folded);
  if (days !== null) {
    const reading = readSpanOfDays(days[0]);
    return reading == null ? null : { reading, text: days[0] };
  }
  for (const pattern of PATTERNS) {
    for (const match of folded.matchAll(pattern)) {
      if (isBookYear(folded, match.index, match.index + match[0].length)) continue;
      const reading = parsePeriodText(match[0]);
      if (reading !== null) return { reading, text: match[0] };
    }
  }
  return null;
}

/** The name of a yearbook alone, with its year: "中国科技统计年鉴—2014", "《中国统计年鉴2021》". */
export function isBookTitle(text: string): boolean {
  return /^[《(]?[^\d《》]{0,20}\d{0,4}[^\d《》]{0,20}年鉴[-—( ]*\d{0,4}[)》]*$/.test(foldText(text));
}

/** "2022连云港统计年鉴" holds data of 2021: the year that leads a yearbook's name says nothing about the table. */
function isBookYear(folded: string, start: number, end: number): boolean {
  return /^(?:[^0-9()]{0,12}年鉴|鉴(?!定))/.test(folded.slice(end)) || /年鉴[-( ]*$/.test(folded.slice(0, start));
}
