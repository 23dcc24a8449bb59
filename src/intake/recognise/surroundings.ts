// What stands around a table: title, unit row, preamble, sheet and file name. Law: what the file states is taken,
// what only its name suggests is a suggestion.
import { areaInText } from '../names';
import type { NameIndex } from '../names';
import { foldText } from '../notation/cleanText';
import { plainNumber } from '../notation/parseNumberText';
import { parseUnitText, splitLabel } from '../notation/parseUnitText';
import { isBookTitle, periodInText } from '../notation/periodInText';
import { periodOfTitle } from '../notation/periodOfTitle';
import { parsePeriodText } from '../notation/parsePeriodText';
import type { PeriodReading } from '../notation/periodReading';
import { NO_PERIOD_CONTEXT, SOME_YEAR } from '../notation/periodReading';
import { topicOfTitle } from '../notation/topicOfTitle';
import { comparePeriods, yearOf } from '../../model/period';
import type { Surroundings } from './draft';
import type { Grid } from './grid';
import { textAt } from './grid';
import { isCommentText, isNoteText, preambleLine, preambleName } from './rowWords';
import type { RowRole } from '../../model/mapping';
import type { Region } from './region';

interface SurroundingsFinding {
  readonly around: Surroundings;
  /** Roles of the rows above the header. */
  readonly roles: ReadonlyMap<number, RowRole>;
}

/** Reads the rows between `top` and the header. */
export function readSurroundings(
  grid: Grid,
  names: NameIndex,
  top: number,
  headerTop: number,
  { before = null, goesOn = false, file }: Pick<Region, 'before' | 'goesOn'> & { readonly file: string },
): SurroundingsFinding {
  const rows = grid.rows.filter((one) => one.row >= top && one.row < headerTop);
  const roles = new Map<number, RowRole>();
  const titles: string[] = [];
  const units: string[] = [];
  const periods: string[] = [];
  const asides: string[] = [];
  const beside: string[] = [];
  let stated: { indicator: string; unit: string | null } | null = null;
  for (const one of rows) {
    const texts = one.filled.map((column) => textAt(grid, one.row, column));
    const named = texts.length === 2 ? preambleName(texts[0] ?? '') : null;
    const role = named ?? roleAbove(texts, titles.length > 0 || units.length > 0);
    roles.set(one.row, role);
    if (named !== null) {
      // "[une_rt_a]" behind the title is the code of the table.
      (named === 'unit' ? units : titles).push((texts[1] ?? '').replace(/\s*\[\w+\]$/, ''));
      continue;
    }
    if (role === 'unit') units.push(...unitsOf(texts));
    const lines = linesOf(role, texts);
    stated = lines.map(indicatorLine).find((line) => line !== null) ?? stated;
    titles.push(...lines.filter((line) => !isPeriodLine(line)));
    periods.push(...lines.filter(isPeriodLine));
    asides.push(...texts.flatMap(periodsInBrackets));
    beside.push(...texts.filter(mayLackYear));
  }
  const around = summarise(
    grid,
    names,
    { titles, units, periods, asides, beside, stated },
    before?.period ?? null,
    file,
  );
  const holdsOn = isContinuation(around.title) || (goesOn && around.title === null);
  return { around: before !== null && holdsOn ? continued(around, before) : around, roles };
}

function roleAbove(texts: readonly string[], hasTitle: boolean): RowRole {
  if (texts.length === 0) return 'blank';
  if (texts.some((text) => parseUnitText(text) !== null && !isTitleWithUnit(text))) return 'unit';
  if (texts.length === 1 && isContinuation(texts[0] ?? '')) return 'title';
  if (texts.length === 1 && isBareNumber(texts[0] ?? '')) return 'note';
  if (titleLine(texts[0] ?? '') !== null) return 'title';
  if (hasTitle && texts.every((text) => /^[(（].{1,20}[)）]$/.test(text))) return 'unit';
  const line = preambleLine(texts[0] ?? '');
  if ((line !== null && !/指标/.test(line.name)) || /^时间\s*[:：]$/.test(texts[0] ?? '')) return 'note';
  return texts.length > 1 || isNoteText(texts[0] ?? '') || isCommentText(texts[0] ?? '') ? 'note' : 'title';
}

/** A number that somebody left above the table; a year alone says when. */
function isBareNumber(text: string): boolean {
  const value = plainNumber(text.trim());
  return value === value && parsePeriodText(text) === null;
}

/** "Table Title: Expenditure On GDP", "表名：…" in the preamble of an export. */
function titleLine(text: string): string | null {
  const line = preambleLine(text);
  return line !== null && /^((table )?title|表名|标题|表题)$/i.test(line.name) ? line.content : null;
}

/** Title lines of a row; beside a unit or a preamble line a title or a period may stand too. */
function linesOf(role: RowRole, texts: readonly string[]): readonly string[] {
  if (role === 'title') return texts.slice(0, 1).map((text) => titleLine(text) ?? text);
  if (role === 'unit') return texts.filter((text) => parseUnitText(text) === null && !/^[(（].*[)）]$/s.test(text));
  return role === 'note' ? texts.filter(isPeriodLine) : [];
}

/** "时间：2023年1-6月", "报告期：2023年6月", or a period alone. */
function isPeriodLine(text: string): boolean {
  const line = preambleLine(text);
  const stated =
    line !== null && /^(时间|报告期|期别|统计时间|统计期|所属期|数据期|填报期|年度|年份|period|time)$/i.test(line.name)
      ? line.content
      : text;
  return parsePeriodText(stated) !== null;
}

/** "（截至2024年9月底，单位：件）": a line in brackets says when beside in what. */
function periodsInBrackets(text: string): readonly string[] {
  const inside = /^[(（]([^()（）]+)[)）]$/.exec(text.trim())?.[1] ?? '';
  return inside.split(/[,，;；]/).filter((piece) => parsePeriodText(piece.trim()) !== null);
}

/** "（1-8月）", "截至10月底": the year may stand in the title. */
function mayLackYear(text: string): boolean {
  const isInBrackets = /^[(（][^()（）]+[)）]$/.test(text.trim());
  return isInBrackets || parsePeriodText(text, SOME_YEAR) !== null;
}

function isTitleWithUnit(text: string): boolean {
  return foldText(text).replace(/[(]?(计量)?单位:.*$/, '').length >= 4;
}

function unitsOf(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => parseUnitText(text) ?? []);
}

function indicatorLine(text: string): { indicator: string; unit: string | null } | null {
  const line = preambleLine(text);
  if (line === null || !/^指标(名称)?$/.test(line.name)) return null;
  const label = splitLabel(line.content);
  return { indicator: label.name, unit: label.unit };
}

const LONGEST_PAGE_HEAD = 8;

interface Lines {
  readonly titles: readonly string[];
  readonly units: readonly string[];
  readonly periods: readonly string[];
  /** Periods in lines in brackets; a title's own goes before. */
  readonly asides: readonly string[];
  /** Lines in brackets or with a part of a year, whatever they say. */
  readonly beside: readonly string[];
  readonly stated: { readonly indicator: string; readonly unit: string | null } | null;
}

function summarise(
  grid: Grid,
  names: NameIndex,
  { titles, units, periods, asides, beside, stated }: Lines,
  before: PeriodReading | null,
  file: string,
): Surroundings {
  const own = titles.filter((text) => !isAttachment(text) && !isChapter(text));
  // "统计资料" above "(续)" is the head of the page.
  const goesOn = own.every((text) => text.length <= LONGEST_PAGE_HEAD) ? own.find(isContinuation) : undefined;
  const title = goesOn ?? own[0] ?? titles[0] ?? null;
  const titled = areaInText(names, titles.join(' '));
  const label = title === null ? null : splitLabel(withoutArea(names, topicOfTitle(title), titled?.code ?? null));
  const found = [...periods, ...titles, ...asides].flatMap((text) => periodOfTitle(text, beside) ?? [])[0] ?? null;
  return {
    title,
    isPeriodOpen: found?.isOpen === true,
    period:
      statedPeriod(found?.reading ?? null, grid.sheet.name) ??
      periodOfName(grid.sheet.name, file) ??
      nextPeriod(grid.sheet.name, before),
    units: [...new Set([...units, ...unitsOf(titles)])],
    area: areaInText(names, grid.sheet.name)?.name ?? titled?.name ?? null,
    indicator: stated?.indicator ?? (label === null || label.name === '' ? null : label.name),
    indicatorUnit: stated?.unit ?? label?.unit ?? null,
    areaHeading: null,
  };
}

/** "连云区技术合同成交额" is the 技术合同成交额 of an area that the table states anyway. */
function withoutArea(names: NameIndex, topic: string, code: string | null): string {
  const area = code === null ? undefined : names.areaByCode.get(code);
  if (area === undefined) return topic;
  const called = [area.name, area.shortName ?? '', ...area.aliases].sort((left, right) => right.length - left.length);
  const name = called.find((one) => one !== '' && topic.startsWith(one) && topic.length - one.length >= 2);
  return name === undefined ? topic : topic.slice(name.length);
}

/** "(续)", "5-4 续表 1", and the same with its English behind it: "7-6 续表 2 continued". */
function isContinuation(title: string | null): boolean {
  return title !== null && /(^|[\s\d(（])续(表)?\s*\d*[)）]?(\s*[(（]?cont(inued|'d)[)）.]?\s*\d*)?$/i.test(title);
}

/** "5-4 续表": what the table before stated holds on. */
function continued(around: Surroundings, before: Surroundings): Surroundings {
  return {
    ...around,
    title: before.title ?? around.title,
    period: around.period ?? before.period,
    units: around.units.length > 0 ? around.units : before.units,
    area: around.area ?? before.area,
    indicator: before.indicator,
    indicatorUnit: around.indicatorUnit ?? before.indicatorUnit,
    areaHeading: before.areaHeading,
  };
}

/**
 * The title's period; a sheet named "5月" in a book of one year is that month of it. A sheet of "2月" whose title still
 * says January is a copy with one of the two left as it was: nobody knows which.
 */
function statedPeriod(found: PeriodReading | null, sheetName: string): PeriodReading | null {
  if (found?.period != null && found.period.length === 4) {
    const finer = parsePeriodText(sheetName, { ...NO_PERIOD_CONTEXT, year: yearOf(found.period) });
    if (finer?.period?.startsWith(found.period)) return finer;
  }
  if (found?.period != null && found.period.length === 7) {
    const named = parsePeriodText(sheetName, { ...NO_PERIOD_CONTEXT, year: yearOf(found.period) })?.period ?? null;
    if (named !== null && named.length === 7 && named !== found.period)
      return { period: null, form: null, upTo: false, ambiguous: [found.period, named] };
  }
  return found;
}

/**
 * What the name of a sheet says. A text has no sheets and is called after its file, whose bare year may be the one of
 * its release ("sea_level_2019.csv") and only suggests; "2023年" in it is said of the table.
 */
function periodOfName(sheetName: string, file: string): PeriodReading | null {
  const found = periodInText(sheetName);
  const isFileName = /\.(csv|tsv|txt)$/i.test(file) && (file.split(/[/\\]/).pop() ?? file).startsWith(sheetName);
  return found === null || (isFileName && /^[\d-]+$/.test(found.text)) ? null : found.reading;
}

/** "2月" behind the sheet of January 2023 is February 2023; a month that goes back may be of another year. */
function nextPeriod(sheetName: string, before: PeriodReading | null): PeriodReading | null {
  const last = before?.period ?? null;
  if (last === null) return null;
  const next = parsePeriodText(sheetName, { ...NO_PERIOD_CONTEXT, year: yearOf(last) });
  if (next === null || next.period === null || parsePeriodText(sheetName) !== null) return null;
  return last.length === 4 || comparePeriods(last, next.period) < 0 ? next : null;
}

/** "附件2", "表3": what stands above a title is not the title. */
function isAttachment(text: string): boolean {
  return /^(附件|附表|表|续表)\s*[\d一二三四五六七八九十-]*[:：]?$/.test(text);
}

/** "一、综合", "中国科技统计年鉴—2014": a chapter or book, not what the table is about. */
function isChapter(text: string): boolean {
  return isBookTitle(text) || /^[一二三四五六七八九十]{1,3}、\S{1,12}$/.test(foldText(text));
}
