// The period that a column's header states, and what its header says besides: "2023年 / 一季度", "高企 2023 末（家）".
import { lastDay, yearOf } from '../../model/period';
import type { Period } from '../../model/period';
import { period } from '../../model/period';
import { cleanLabel, foldText } from '../notation/cleanText';
import { splitLabel } from '../notation/parseUnitText';
import type { LabelReading } from '../notation/parseUnitText';
import { promisedYear, splitMarkedPeriod } from '../notation/markedPeriod';
import { parsePeriodText } from '../notation/parsePeriodText';
import { periodInText } from '../notation/periodInText';
import type { PeriodContext, PeriodReading } from '../notation/periodReading';

export interface PeriodHeader {
  readonly reading: PeriodReading;
  /** Header parts, or pieces of them, that are no period. */
  readonly rest: readonly string[];
  /** The column belongs to a run of quarters that add up: 一季度, 上半年, 前三季度, 全年. */
  readonly isCumulative: boolean;
}

/** Null when no part states a period; a part above lends its year to the part below. */
export function periodOfHeader(parts: readonly string[], outer: PeriodContext): PeriodHeader | null {
  let { year } = outer;
  let found: PeriodReading | null = null;
  const rest: string[] = [];
  for (const part of parts) {
    // "本年" beside "上年" is this year as far as the title says, not all of it.
    const piece = isThisYear(part) ? { reading: null, rest: part } : readPart(part, { ...outer, year });
    if (piece.rest !== '') rest.push(piece.rest);
    if (piece.reading === null) continue;
    found = piece.reading;
    if (found.period !== null) year = yearOf(found.period);
  }
  return found === null ? null : { reading: upToThen(found), rest, isCumulative: false };
}

/** "截至9月完成": what the year had brought up to then; of a stock it is the state of that day. */
function upToThen(reading: PeriodReading): PeriodReading {
  const isWithinYear = reading.period !== null && reading.period.length > 4;
  return reading.upTo && isWithinYear && reading.form === null ? { ...reading, form: 'cumulative' } : reading;
}

/**
 * The headers of columns beside each other, null for columns that are none of values. The year of "2024年9月末高企数" is that
 * of "1-9月成交额" beside it where it is the only one; a bare year lends nothing, for "2023年 | 1-9月" may be of 2024.
 */
export function headersUnder(
  columns: readonly (readonly string[] | null)[],
  context: PeriodContext,
): readonly (PeriodHeader | null)[] {
  const headers = columns.map((parts) => (parts === null ? null : periodOfHeader(parts, context)));
  if (context.year !== null) return headers;
  const stated = headers.flatMap((header) => header?.reading.period ?? []);
  const years = new Set(stated.map(yearOf));
  const [only] = years;
  if (only === undefined || years.size > 1 || stated.some((one) => one.length === 4)) return headers;
  return headersUnder(columns, { ...context, year: only });
}

function isThisYear(part: string): boolean {
  return /^(本年度?|当年|今年)$/.test(foldText(part));
}

function readPart(
  part: string,
  context: PeriodContext,
): { readonly reading: PeriodReading | null; readonly rest: string } {
  const marked = splitMarkedPeriod(part);
  const unmarked = marked === null ? null : parsePeriodText(marked.bare, context);
  if (marked !== null && unmarked !== null) return { reading: unmarked, rest: marked.state };
  const whole = parsePeriodText(part, context);
  if (whole !== null) return { reading: whole, rest: '' };
  const promised = promisedYear(part);
  if (promised !== null) return { reading: parsePeriodText(promised.year, context), rest: promised.word };
  const label = splitLabel(part);
  const named = parsePeriodText(label.name, context);
  if (named !== null) return { reading: { ...named, form: label.form ?? named.form }, rest: '' };
  const worded = withMeasureWord(label, context) ?? withinYear(label, context) ?? atLastYearsEnd(label, context);
  if (worded !== null) return worded;
  const inside = periodInText(label.name);
  if (inside === null) return { reading: null, rest: part };
  const rest = cleanLabel(
    foldText(label.name)
      .replace(/(?<=\d) (?=年|月|末|底)/g, '')
      .replace(inside.text, ' ')
      .replace(/\(\s*\)/, ''),
  );
  return { reading: { ...inside.reading, form: label.form ?? inside.reading.form }, rest };
}

const MEASURE_WORD =
  /^(.*?\d.*?[年月度末底季半]|.*?季度?|.*?半年)((?:累计)?(?:实际)?(?:完成|实际|累计|实绩|发生|目标|计划|任务|预计|预测|初步|快报|最终|修订|核定|当月|当季|当期|单月|单季|本月|本季)(?:完成|实际|新增)?(?:情况|数|值|额)?)$/;

/** "1-6月完成", "三季度累计完成数", "2023年预计": the year may stand elsewhere, the word behind says how it was counted. */
function withMeasureWord(label: LabelReading, context: PeriodContext): LeadingPeriod | null {
  return leadingPeriod(MEASURE_WORD, label, context);
}

const PART_OF_YEAR =
  /^((?:截至|截止)?(?:\d{1,2}月?(?:份)?-\d{1,2}月(?:份)?|\d{1,2}月(?:份|末|底)?|第?[1-4]季度?(?:末)?|上半年|下半年|前[2-4]个?季度))(?=[^\d\s,，、。()（）/-])(.+)$/;

/** "1-9月技术合同成交额", "9月末高企数": part of the year that stands elsewhere, and what was counted. */
function withinYear(label: LabelReading, context: PeriodContext): LeadingPeriod | null {
  const found = leadingPeriod(PART_OF_YEAR, label, context);
  return found === null || found.reading.period === null ? null : found;
}

/** "上年末高企数", "去年底高企（家）". */
function atLastYearsEnd({ name, unit }: LabelReading, { year }: PeriodContext): LeadingPeriod | null {
  const words = /^(?:上年|去年)年?[末底](?:的)?(\S{2,})$/.exec(foldText(name))?.[1];
  if (year === null || words === undefined) return null;
  const reading = parsePeriodText(`${year - 1}年末`);
  return reading === null ? null : { reading, rest: unit === null ? words : `${words}(${unit})` };
}

interface LeadingPeriod {
  readonly reading: PeriodReading;
  readonly rest: string;
}

/** The period before the words of a name, and these with the name's unit; the pattern has a group for each. */
function leadingPeriod(pattern: RegExp, { name, unit }: LabelReading, context: PeriodContext): LeadingPeriod | null {
  const [, when = '', words = ''] = pattern.exec(foldText(name)) ?? [];
  const reading = when === '' ? null : parsePeriodText(when, context);
  return reading === null ? null : { reading, rest: unit === null ? words : `${words}(${unit})` };
}

const RUN = new Map([
  ['Q1', 'Q1'],
  ['H1', 'Q2'],
  ['Q3', 'Q3'],
  ['', 'Q4'],
]);

/**
 * 一季度, 上半年, 前三季度 and 全年 beside each other are one quarterly series of cumulative values,
 * not four series of different frequency; the form is left to the table so that rows may say otherwise.
 */
export function asQuarters(
  headers: readonly (PeriodHeader | null)[],
  /** Whether the values say so where a bare 三季度 stands between 上半年 and 全年; asked only then. */
  doAddUp: () => boolean,
): readonly (PeriodHeader | null)[] {
  const readings = headers.flatMap((header) => header?.reading ?? []);
  const third = readings.filter((reading) => reading.period?.endsWith('-Q3'));
  const isBetween = third.length > 0 && readings.some((reading) => reading.period?.endsWith('-H1'));
  const isRun = third.some(({ form }) => form === 'cumulative') || (isBetween && doAddUp());
  if (!isRun) return headers;
  return headers.map((header) => {
    const stated = header?.reading.period ?? null;
    if (header === null || stated === null) return header;
    const quarter = RUN.get(stated.slice(5));
    if (quarter === undefined) return header;
    return {
      ...header,
      isCumulative: true,
      reading: { ...header.reading, form: null, period: quarterOf(stated, quarter) },
    };
  });
}

function quarterOf(stated: Period, quarter: string): Period {
  return period(`${stated.slice(0, 4)}-${quarter}`);
}

/**
 * First days of months across a header are the months (first days of January the years), as spreadsheets keep them; so are
 * the last days of months, at which something was counted.
 */
export function asMonths(headers: readonly (PeriodHeader | null)[]): readonly (PeriodHeader | null)[] {
  const stated = headers.flatMap((header) => header?.reading.period ?? []);
  const areDays = stated.length > 1 && stated.every((one) => one.length === 10);
  const areFirst = areDays && stated.every((one) => one.endsWith('-01'));
  if (!areFirst && !(areDays && stated.every(endsMonth))) return headers;
  const length = stated.every((one) => one.endsWith('-01-01')) ? 4 : 7;
  return headers.map((header) => {
    const day = header?.reading.period ?? null;
    return header === null || day === null
      ? header
      : { ...header, reading: { ...header.reading, period: period(day.slice(0, length)) } };
  });
}

function endsMonth(day: Period): boolean {
  return lastDay(period(day.slice(0, 7))) === String(day);
}
