// Where a table's header ends and its body begins. Law: no row is called header that holds data;
// when the first row is already data, there is no header and a person is asked.
import type { Grid, GridRow } from './grid';
import { cellAt, textAt } from './grid';
import { isYearCell } from './cellKind';
import type { HeaderMeaning } from './headerWords';
import { headerMeaning } from './headerWords';
import { lastIndexWhere } from './lastIndexWhere';
import { isCommentText, isNoteText, isSectionText } from './rowWords';
import { parseUnitText } from '../notation/parseUnitText';

export interface HeaderFinding {
  readonly headerRows: readonly number[];
  /** First row below the header that is not blank. */
  readonly firstBodyRow: number;
  /** False when only the order of rows speaks for the header: all cells, header and body, are text. */
  readonly isCertain: boolean;
}

const MOST_HEADER_ROWS = 6;

/** Looks between two rows of the sheet; null when nothing there has two cells side by side. */
export function findHeader(grid: Grid, top: number, bottom: number): HeaderFinding | null {
  const rows = grid.rows.filter((one) => one.row >= top && one.row <= bottom);
  const wide = rows.filter((one) => one.filled.length >= 2);
  if (wide.length === 0) return null;
  const periodRow = rows.slice(0, 80).find((one) => isPeriodHeader(grid, one, rows));
  if (periodRow !== undefined) return aroundPeriodRow(grid, rows, periodRow);
  const typical = percentile(
    wide.map((one) => one.filled.length),
    0.75,
  );
  const first = rows.find(
    (one) => isDataRow(one, typical) && !isCountingRow(grid, one) && !isDayHeader(grid, one, rows),
  );
  if (first !== undefined) {
    const headerRows = headerAbove(grid, rows, first.row, []);
    return { headerRows, firstBodyRow: firstWithNumber(rows, headerRows, first.row), isCertain: true };
  }
  return textTable(grid, rows, wide);
}

function percentile(counts: readonly number[], share: number): number {
  const sorted = [...counts].sort((left, right) => left - right);
  return sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
}

/** A row with numbers, dates or missing marks, wide enough not to be a line of the preamble. */
function isDataRow(one: GridRow, typical: number): boolean {
  if (one.filled.length < 2 || one.filled.length < typical * 0.4) return false;
  const count = (kind: string): number => one.filled.filter((column) => one.kinds[column] === kind).length;
  return count('number') + count('day') > 0 || count('mark') + count('error') > 0;
}

/** "甲 乙 1 2 3" under the header of official forms numbers the columns. */
export function isCountingRow(grid: Grid, one: GridRow): boolean {
  const texts = one.filled.map((column) => textAt(grid, one.row, column).replace(/[()（）]/g, ''));
  const letters = texts.filter((text) => /^[甲乙丙丁戊己A-E]$/.test(text));
  const numbers = texts.filter((text) => /^\d{1,2}$/.test(text)).map(Number);
  const counts = numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1);
  return (
    letters.length > 0 &&
    numbers.length > 0 &&
    letters.length + numbers.length === texts.length &&
    counts &&
    numbers[0] === 1
  );
}

/** Days in order across a row, with no days below them: months that a spreadsheet keeps as dates. */
function isDayHeader(grid: Grid, one: GridRow, rows: readonly GridRow[]): boolean {
  const days = one.filled.filter((column) => one.kinds[column] === 'day');
  const next = rows.find((other) => other.row > one.row && other.filled.length >= 2);
  if (days.length < 2 || next === undefined || days.some((column) => next.kinds[column] === 'day')) return false;
  const texts = days.map((column) => textAt(grid, one.row, column));
  return (
    texts.every((text, index) => index === 0 || text > (texts[index - 1] ?? '')) &&
    one.filled.every((column) => one.kinds[column] !== 'number')
  );
}

/** Rows with a single number may lead the body ("1,,"). */
function firstWithNumber(rows: readonly GridRow[], headerRows: readonly number[], first: number): number {
  const last = headerRows[headerRows.length - 1];
  if (last === undefined) return first;
  const lead = rows.find(
    (one) => one.row > last && one.row < first && one.filled.some((column) => one.kinds[column] === 'number'),
  );
  return lead?.row ?? first;
}

/** Years, quarters or months in a row of their own, in order and without a gap in step: 2012 … 2021, 2025年 … 2006年. */
function isPeriodHeader(grid: Grid, one: GridRow, rows: readonly GridRow[]): boolean {
  if (isDayHeader(grid, one, rows)) return true;
  const periods = one.kinds.flatMap((kind, column) =>
    kind === 'period' || isYearCell(cellAt(grid, one.row, column)) ? [column] : [],
  );
  const distinct = [...new Set(periods.map((column) => textAt(grid, one.row, column)))];
  if (distinct.length < 2 || isBelowNames(grid, one, periods, rows)) return false;
  const plain = distinct.filter((text) => /^\d{4}$/.test(text));
  if (plain.length > 0 && plain.length < distinct.length) return false;
  const first = periods[0] ?? 0;
  const behind = one.filled.filter((column) => column > first);
  const quantities = behind.filter(
    (column) => one.kinds[column] === 'number' && !isYearCell(cellAt(grid, one.row, column)),
  );
  if (quantities.length > 0) return false;
  if (plain.length > 0) return areStepwise(distinct.map(Number)) && !repeatsBelow(grid, one, periods, rows);
  return periods.length * 2 >= behind.length || !one.filled.some((column) => one.kinds[column] === 'number');
}

/** Under "期别", "年份" or "数值" a period is data, however many stand side by side. */
function isBelowNames(grid: Grid, one: GridRow, periods: readonly number[], rows: readonly GridRow[]): boolean {
  const above = rows[lastIndexWhere(rows, (other) => other.row < one.row && other.filled.length >= 2)];
  return (
    above !== undefined && periods.some((column) => BODY_NAMES.includes(headerMeaning(textAt(grid, above.row, column))))
  );
}

const BODY_NAMES: readonly (HeaderMeaning | null)[] = ['period', 'year', 'half', 'quarter', 'month', 'value', 'target'];

function areStepwise(years: readonly number[]): boolean {
  const step = (years[1] ?? 0) - (years[0] ?? 0);
  const even = years.every((year, index) => index === 0 || year - (years[index - 1] ?? 0) === step);
  const ordered = years.every(
    (year, index) => index === 0 || Math.sign(year - (years[index - 1] ?? 0)) === Math.sign(step),
  );
  return step !== 0 && ordered && (even || years.length >= 3);
}

/** Rows below that hold years in the same columns make this a body row with two year columns. */
function repeatsBelow(grid: Grid, one: GridRow, periods: readonly number[], rows: readonly GridRow[]): boolean {
  const next = rows.find((other) => other.row > one.row && other.filled.length >= 2);
  return next !== undefined && periods.every((column) => isYearCell(cellAt(grid, next.row, column)));
}

function aroundPeriodRow(grid: Grid, rows: readonly GridRow[], periodRow: GridRow): HeaderFinding {
  const periodColumns = periodRow.kinds.flatMap((kind, column) =>
    kind === 'blank' || kind === 'text' ? [] : [column],
  );
  const below: number[] = [];
  let last = periodRow.row;
  for (const one of rows) {
    if (one.row <= last) continue;
    const coveredFromAbove = isCoveredFromAbove(grid, one, periodRow.row);
    const labelsPeriods =
      one.filled.length >= 2 &&
      one.filled.every((column) => one.kinds[column] === 'text' || one.kinds[column] === 'period');
    const hasTextUnderPeriods =
      labelsPeriods && one.filled.some((column) => periodColumns.includes(column) && column > (periodColumns[0] ?? 0));
    if (!coveredFromAbove && !hasTextUnderPeriods) break;
    below.push(one.row);
    last = one.row;
    if (below.length >= MOST_HEADER_ROWS) break;
  }
  const headerRows = headerAbove(grid, rows, periodRow.row, [periodRow.row, ...below]);
  return { headerRows, firstBodyRow: nextFilled(rows, last), isCertain: true };
}

function nextFilled(rows: readonly GridRow[], after: number): number {
  return rows.find((one) => one.row > after && one.filled.length > 0)?.row ?? after + 1;
}

function isCoveredFromAbove(grid: Grid, one: GridRow, headerTop: number): boolean {
  return one.kinds.some((kind, column) => {
    if (kind === 'blank') return false;
    const merge = grid.mergeAt.get(`${one.row} ${column}`);
    return merge !== undefined && merge.top < one.row && merge.top >= headerTop - MOST_HEADER_ROWS;
  });
}

/** Collects header rows upwards from a row that is known to be body or header. */
function headerAbove(grid: Grid, rows: readonly GridRow[], from: number, known: readonly number[]): readonly number[] {
  const collected = [...known];
  const above = rows.filter((one) => one.row < from).reverse();
  for (const one of above) {
    if (collected.length >= MOST_HEADER_ROWS) break;
    const verdict = judgeAbove(grid, one, collected.length > 0, above);
    if (verdict === 'stop') break;
    if (verdict === 'header') collected.unshift(one.row);
  }
  return collected;
}

function judgeAbove(
  grid: Grid,
  one: GridRow,
  hasHeader: boolean,
  above: readonly GridRow[],
): 'header' | 'skip' | 'stop' {
  if (one.filled.length === 0) {
    if (isCoveredFromAbove(grid, one, 0)) return 'header';
    return hasHeader ? 'stop' : 'skip';
  }
  const texts = one.filled.map((column) => textAt(grid, one.row, column));
  if (isNoteText(texts[0] ?? '') || texts.some((text) => parseUnitText(text) !== null)) return 'stop';
  if (!hasHeader && texts.some(isSectionText)) return 'skip';
  if (one.filled.length === 1 && isCommentText(texts[0] ?? '')) return 'stop';
  if (isCountingRow(grid, one)) return 'skip';
  if (one.filled.length === 1) return judgeSingle(grid, one, hasHeader, above);
  const isWords = one.filled.every(
    (column) => one.kinds[column] !== 'number' || isYearCell(cellAt(grid, one.row, column)),
  );
  return isWords && !isBracketRow(texts) ? 'header' : 'stop';
}

/** "(10 000 yuan)", "(piece)": the unit row's English repetition. */
function isBracketRow(texts: readonly string[]): boolean {
  return texts.every((text) => /^[(（].*[)）]$/s.test(text));
}

/** One cell alone: a group heading over some columns, a subheading of the body, or the title above all. */
function judgeSingle(
  grid: Grid,
  one: GridRow,
  hasHeader: boolean,
  above: readonly GridRow[],
): 'header' | 'skip' | 'stop' {
  const column = one.filled[0] ?? 0;
  const merge = grid.mergeAt.get(`${one.row} ${column}`);
  if (hasHeader) {
    const isGroup = merge !== undefined && merge.left > 0 && merge.right > merge.left && merge.top === one.row;
    return isGroup ? 'header' : 'stop';
  }
  return above.some((other) => other.row < one.row && other.filled.length >= 2) ? 'skip' : 'stop';
}

/** Nothing but text: the first row with several cells is the header, unless nothing stands below it. */
function textTable(grid: Grid, rows: readonly GridRow[], wide: readonly GridRow[]): HeaderFinding | null {
  const header = wide.find((one) => !one.filled.some((column) => isNoteText(textAt(grid, one.row, column))));
  if (header === undefined) return null;
  const headerRows = [header.row];
  for (const one of rows) {
    if (one.row <= header.row) continue;
    if (!isCoveredFromAbove(grid, one, header.row)) break;
    headerRows.push(one.row);
  }
  const last = headerRows[headerRows.length - 1] ?? header.row;
  return { headerRows, firstBodyRow: nextFilled(rows, last), isCertain: headerRows.length > 1 };
}
