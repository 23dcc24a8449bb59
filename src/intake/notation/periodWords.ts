// Periods with words: a year, then half, quarter, months or a day. Input is folded: half width, Arabic digits, "-".
import type { ValueForm } from '../../model/observation';
import type { PeriodContext, PeriodReading } from './periodReading';
import { certain, fullYear, oneOf, twoDigits } from './periodReading';

const MONTH_NAMES = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const MONTH_YEAR = new RegExp(`^(${MONTH_NAMES})[a-z]*\\.?[ ,/-]*(\\d{4})$`);
const DAY_MONTH_YEAR = new RegExp(`^(\\d{1,2})[ -](${MONTH_NAMES})[a-z]*\\.?[ ,-]+(\\d{4})$`);
const MONTH_DAY_YEAR = new RegExp(`^(${MONTH_NAMES})[a-z]*\\.? (\\d{1,2}),? (\\d{4})$`);
/** A month by its whole name or as it is cut: "March", "Mar.", "Sept", and no other word that begins so. */
export const ENGLISH_MONTH =
  /^(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?$/i;
const YEAR_MONTH = new RegExp(`^(\\d{4})[ ,/-]*(${MONTH_NAMES})[a-z]*$`);

/** "2023年1-6月", "2023.1-6", "截至9月末", "2013 Q1", "Q1 2013", "2021-2025年", "Mar 2023"; the context lends a missing year. */
export function parsePeriodWords(folded: string, context: PeriodContext): PeriodReading | null {
  const span = /^(\d{4})年?-(\d{4})年?(?:度|期间)?$/.exec(folded);
  if (span !== null) return certain(`${span[1] ?? ''}-${span[2] ?? ''}`);
  const months = /^(\d{4})\.(\d{1,2})-(\d{1,2})月?$/.exec(folded);
  if (months !== null) return monthRange(months[1] ?? '', Number(months[2]), Number(months[3]));
  const named = fiscalYear(folded) ?? englishPeriod(folded);
  if (named !== null) return named;
  const upTo = /^(截至|截止到?|至)/.test(folded);
  const withoutLead = folded.replace(/^(截至|截止到?|至)/, '');
  const end = /(末|底)$/.test(withoutLead);
  const rest = withoutLead.replace(/(末|底)$/, '').replace(/[()]/g, '');
  const year = /^(\d{4}|\d{2}(?=年|Q|H))(?:年度?|[-/. ])?(?=.)/i.exec(rest);
  const reading =
    onlyYear(rest, context) ??
    readPart(
      year === null ? rest : rest.slice(year[0].length).trim(),
      year === null ? lent(context) : fullYear(year[1] ?? ''),
    );
  return reading === null ? null : withEnd(reading, upTo, end);
}

function lent(context: PeriodContext): string | null {
  return context.year === null ? null : String(context.year);
}

function onlyYear(rest: string, context: PeriodContext): PeriodReading | null {
  const match = /^((?:18|19|20)\d{2}|\d{2}(?=年))年?度?(?:全年)?(?:实绩|实际|数)?$/.exec(rest);
  if (match !== null) return certain(fullYear(match[1] ?? ''));
  if (/^(全年|年度?|本年度?|当年)$/.test(rest) && context.year !== null) return certain(String(context.year));
  return null;
}

/** A stock is meant at the end itself, a flow up to it: without 截至 an end is an end. */
function withEnd(reading: PeriodReading, upTo: boolean, end: boolean): PeriodReading {
  if (upTo) return { ...reading, form: null, upTo: true };
  return end ? { ...reading, form: 'end' } : reading;
}

type PartRule = readonly [RegExp, (year: string, match: readonly string[]) => PeriodReading | null];

const PARTS: readonly PartRule[] = [
  [/^(?:H|第)?([12])(?:半年|H)$|^H([12])$/i, (year, match) => certain(`${year}-H${match[1] ?? match[2] ?? ''}`)],
  [/^(上|下)半年(?:度)?$/, (year, match) => certain(`${year}-H${match[1] === '上' ? 1 : 2}`)],
  [/^第?([1-4])(?:季度?|Q)$/i, (year, match) => certain(`${year}-Q${match[1] ?? ''}`)],
  [/^第?([1-4])(?:季度?|Q)(?:当季|单季)$/i, (year, match) => certain(`${year}-Q${match[1] ?? ''}`, 'period')],
  [/^Q([1-4])$/i, (year, match) => certain(`${year}-Q${match[1] ?? ''}`)],
  [/^(?:前|1-)([2-4])个?季度?(?:累计)?$/, (year, match) => certain(`${year}-Q${match[1] ?? ''}`, 'cumulative')],
  [
    /^(\d{1,2})月?(?:份)?-(?:(\d{4})年)?(\d{1,2})月(?:份)?(?:累计)?$/,
    // "1月-2024年12月" of 2023 is two years.
    (year, match) => ((match[2] ?? year) === year ? monthRange(year, Number(match[1]), Number(match[3])) : null),
  ],
  [/^(\d{1,2})月(?:份|度)?$/, (year, match) => certain(`${year}-${twoDigits(match[1] ?? '')}`)],
  [/^(\d{1,2})月(?:份|度)?当月$/, (year, match) => certain(`${year}-${twoDigits(match[1] ?? '')}`, 'period')],
  [/^M(\d{1,2})$/i, (year, match) => certain(`${year}-${twoDigits(match[1] ?? '')}`)],
  [ENGLISH_MONTH, (year, match) => certain(`${year}-${monthNumber((match[1] ?? '').slice(0, 3).toLowerCase())}`)],
  [/^(\d{1,2})月(?:份|度)?累计$/, (year, match) => certain(`${year}-${twoDigits(match[1] ?? '')}`, 'cumulative')],
  [
    /^(\d{1,2})月(\d{1,2})[日号]?$/,
    (year, match) => certain(`${year}-${twoDigits(match[1] ?? '')}-${twoDigits(match[2] ?? '')}`),
  ],
];

function readPart(rest: string, year: string | null): PeriodReading | null {
  if (year === null) return null;
  for (const [pattern, read] of PARTS) {
    const match = pattern.exec(rest);
    if (match !== null) return read(year, match);
  }
  return null;
}

const RANGES: Readonly<Record<string, string>> = {
  '4-6': 'Q2',
  '7-9': 'Q3',
  '10-12': 'Q4',
  '7-12': 'H2',
};

/** From January on a range is cumulative to its last month; other ranges must be a whole quarter or half. */
export function monthRange(year: string, from: number, to: number): PeriodReading | null {
  const form: ValueForm = 'cumulative';
  if (from === 1 && to > 1) return certain(`${year}-${twoDigits(to)}`, form);
  const named = RANGES[`${from}-${to}`];
  return named === undefined ? null : certain(`${year}-${named}`);
}

/** "2023/24财年", "FY2023/24", "fiscal 2023/24": the word says what two years with a stroke leave open. */
function fiscalYear(folded: string): PeriodReading | null {
  const match = /^(?:(?:fy|fiscal(?: year)?) ?(\d{4})\/(\d{2})|(\d{4})\/(\d{2})(?:财年|财政年度))$/i.exec(folded);
  const year = match?.[1] ?? match?.[3];
  const next = match?.[2] ?? match?.[4];
  if (year === undefined || next === undefined) return null;
  return Number(next) === (Number(year) + 1) % 100 ? certain(`${year}/${next}`) : null;
}

/** "29 Feb 2024", "Feb 29, 2024": the month's name leaves no doubt which number is the day. */
function englishDay(text: string): PeriodReading | null {
  const match = DAY_MONTH_YEAR.exec(text);
  const reversed = MONTH_DAY_YEAR.exec(text);
  const [day, name, year] = match === null ? [reversed?.[2], reversed?.[1], reversed?.[3]] : match.slice(1);
  if (day === undefined || name === undefined || year === undefined) return null;
  return oneOf([`${year}-${monthNumber(name)}-${twoDigits(day)}`]);
}

function englishPeriod(folded: string): PeriodReading | null {
  const text = folded.toLowerCase();
  const half = /^h([12])[ /-]?(\d{4})$/.exec(text);
  if (half !== null) return certain(`${half[2] ?? ''}-H${half[1] ?? ''}`);
  const day = englishDay(text);
  if (day !== null) return day;
  const quarter = /^(?:q([1-4])|([1-4])q)[ /-]?(\d{4})$/.exec(text);
  if (quarter !== null) return certain(`${quarter[3] ?? ''}-Q${quarter[1] ?? quarter[2] ?? ''}`);
  const month = MONTH_YEAR.exec(text);
  const reversed = YEAR_MONTH.exec(text);
  const name = month?.[1] ?? reversed?.[2];
  const year = month?.[2] ?? reversed?.[1];
  if (name === undefined || year === undefined) return null;
  return oneOf([`${year}-${monthNumber(name)}`]);
}

/** "02" from "feb". */
function monthNumber(name: string): string {
  return twoDigits(MONTH_NAMES.split('|').indexOf(name) + 1);
}
