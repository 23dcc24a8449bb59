// Rows that hold periods side by side: the header of a wide table. Law: a row of data is none, whatever years it holds.
import { bareYear } from '../notation/markedPeriod';
import { isYearCell } from './cellKind';
import type { Grid, GridRow } from './grid';
import { cellAt, textAt } from './grid';
import type { HeaderMeaning } from './headerWords';
import { headerMeaning } from './headerWords';
import { lastIndexWhere } from './lastIndexWhere';
import { hasQuantities, isQuantity } from './quantities';

/** Years, quarters or months in a row of their own, in order and without a gap in step: 2012 … 2021, 2025年 … 2006年. */
export function isPeriodHeader(grid: Grid, one: GridRow, rows: readonly GridRow[]): boolean {
  if (isDayHeader(grid, one, rows) || isDottedHeader(grid, one)) return true;
  const periods = one.kinds.flatMap((kind, column) =>
    kind === 'period' || isYearCell(cellAt(grid, one.row, column)) ? [column] : [],
  );
  const distinct = alike(periods.map((column) => bareText(grid, one.row, column)));
  if (areDataBelow(one, rows) || isNumbered(grid, one, rows)) return false;
  if (distinct.length === 1) return isSingleYear(grid, one, periods, rows) || isRepeatedYear(grid, one, periods, rows);
  if (distinct.length < 2 || isBelowNames(grid, one, periods, rows)) return false;
  const plain = distinct.filter((text) => /^\d{4}$/.test(text));
  if (plain.length > 0 && (!areYearsFirst(plain, distinct) || areDataAbove(grid, one, periods, rows))) return false;
  const first = periods[0] ?? 0;
  const behind = one.filled.filter((column) => column > first);
  if (behind.some((column) => isQuantity(grid, one, column))) return false;
  if (plain.length > 0) return areStepwise(plain.map(Number)) && !repeatsBelow(grid, one, periods, rows);
  return periods.length * 2 >= behind.length || !one.filled.some((column) => one.kinds[column] === 'number');
}

/** Nothing but years, or several of them and then parts of later ones: 2022, 2023, 2024年1-6月. */
function areYearsFirst(plain: readonly string[], all: readonly string[]): boolean {
  const parts = all.filter((text) => !plain.includes(text));
  const last = Math.max(...plain.map(Number));
  return (
    parts.length === 0 || (plain.length > 1 && parts.every((text) => Number(/^\d{4}/.exec(text)?.[0] ?? 0) > last))
  );
}

/** Different texts; "2024年" beside a plain 2023 is 2024. */
function alike(texts: readonly string[]): readonly string[] {
  const hasPlain = texts.some((text) => /^\d{4}$/.test(text));
  return [...new Set(hasPlain ? texts.map((text) => text.replace(/^(\d{4})年度?$/, '$1')) : texts)];
}

/** "2023①" and "2025（预计）" are years like those beside them. */
function bareText(grid: Grid, row: number, column: number): string {
  return bareYear(textAt(grid, row, column).trim());
}

/** "地区, 2020": one year behind a word for what stands in the rows, and values other than years below it. */
function isSingleYear(grid: Grid, one: GridRow, periods: readonly number[], rows: readonly GridRow[]): boolean {
  const [column] = periods;
  const next = rows.find((other) => other.row > one.row && other.filled.length > 0);
  if (column === undefined || periods.length > 1 || next === undefined || column !== one.filled[one.filled.length - 1])
    return false;
  const names = one.filled.filter((other) => other !== column);
  return (
    names.some((name) => ROW_NAMES.includes(headerMeaning(textAt(grid, one.row, name)))) &&
    names.every((name) => one.kinds[name] === 'text' && next.kinds[name] !== 'number') &&
    isQuantity(grid, next, column)
  );
}

/** "研发经费, 新产品开发经费" above, "2012, 2012" here, figures below: the one year of all columns in a row of its own. */
function isRepeatedYear(grid: Grid, one: GridRow, periods: readonly number[], rows: readonly GridRow[]): boolean {
  const next = rows.find((other) => other.row > one.row && other.filled.length > 0);
  const above = rows[lastIndexWhere(rows, (other) => other.row < one.row && other.filled.length > 0)];
  if (periods.length < 2 || periods.length < one.filled.length || next === undefined || above === undefined)
    return false;
  return periods.every((column) => above.kinds[column] === 'text' && isQuantity(grid, next, column));
}

/**
 * Periods or days in the same columns of the two rows below as well, or of the row above, which was no header for the
 * same reason: a list that tells since when and until when.
 */
function areDataBelow(one: GridRow, rows: readonly GridRow[]): boolean {
  const isWhen = ({ kinds }: GridRow, column: number): boolean => kinds[column] === 'period' || kinds[column] === 'day';
  const when = one.filled.filter((column) => isWhen(one, column));
  const isLike = (other: GridRow): boolean => when.every((column) => isWhen(other, column));
  const filled = rows.filter((other) => other.filled.length > 0);
  const below = filled.filter((other) => other.row > one.row).slice(0, 2);
  const above = filled[lastIndexWhere(filled, (other) => other.row < one.row)];
  return when.length > 0 && ((below.length === 2 && below.every(isLike)) || (above !== undefined && isLike(above)));
}

/** "4, 某公司, 2022年, 2023-2025" below "序号": a row of a list, whose number says so. */
function isNumbered(grid: Grid, one: GridRow, rows: readonly GridRow[]): boolean {
  const [first] = one.filled;
  if (first === undefined || !/^\d{1,4}$/.test(textAt(grid, one.row, first))) return false;
  return rows.some((above) => above.row < one.row && headerMeaning(textAt(grid, above.row, first)) === 'index');
}

/** Figures stand above in the same columns: "湖南, 1910, 1858" is a row of small counts. */
function areDataAbove(grid: Grid, one: GridRow, periods: readonly number[], rows: readonly GridRow[]): boolean {
  return rows.some((above) => above.row < one.row && periods.some((column) => isQuantity(grid, above, column)));
}

const ROW_NAMES: readonly (HeaderMeaning | null)[] = ['area', 'indicator'];

/** Under "期别", "年份" or "数值" a period is data, however many stand side by side. */
function isBelowNames(grid: Grid, one: GridRow, periods: readonly number[], rows: readonly GridRow[]): boolean {
  return rows.some(
    (above) =>
      above.row < one.row &&
      above.filled.length >= 2 &&
      periods.some((column) => BODY_NAMES.includes(headerMeaning(textAt(grid, above.row, column)))),
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

/** Years below as well, and names above, make this a body row with two year columns. */
function repeatsBelow(grid: Grid, one: GridRow, periods: readonly number[], rows: readonly GridRow[]): boolean {
  const next = rows.find((other) => other.row > one.row && other.filled.length >= 2);
  const above = rows[lastIndexWhere(rows, (other) => other.row < one.row && other.filled.length >= 2)];
  const isNamed = above !== undefined && periods.every((column) => above.kinds[column] === 'text');
  return isNamed && next !== undefined && periods.every((column) => isYearCell(cellAt(grid, next.row, column)));
}

/** Days in order across a row, with no days below and no figures above: months that a spreadsheet keeps as dates. */
export function isDayHeader(grid: Grid, one: GridRow, rows: readonly GridRow[]): boolean {
  const days = one.filled.filter((column) => one.kinds[column] === 'day');
  const next = rows.find((other) => other.row > one.row && other.filled.length >= 2);
  if (days.length < 2 || next === undefined || days.some((column) => next.kinds[column] === 'day')) return false;
  if (rows.some((above) => above.row < one.row && hasQuantities(grid, above))) return false;
  const texts = days.map((column) => textAt(grid, one.row, column));
  return (
    texts.every((text, index) => index === 0 || text > (texts[index - 1] ?? '')) &&
    one.filled.every((column) => one.kinds[column] !== 'number')
  );
}

/**
 * "2016.01, 2016.02, 2016.03" behind a name: months one after the other, which look like numbers and are none; "2016.1"
 * among them is an October that lost its zero.
 */
function isDottedHeader(grid: Grid, one: GridRow): boolean {
  const [first, ...behind] = one.filled;
  if (first === undefined || one.kinds[first] !== 'text' || behind.length < 3) return false;
  const months = behind.map((column) => {
    const match = /^((?:19|20)\d{2})\.(0[1-9]|1[0-2]?)$/.exec(textAt(grid, one.row, column).trim());
    return match === null ? Number.NaN : Number(match[1]) * 12 + Number(match[2] === '1' ? 10 : match[2]);
  });
  const step = (months[1] ?? 0) - (months[0] ?? 0);
  return Math.abs(step) === 1 && months.every((month, at) => at === 0 || month - (months[at - 1] ?? 0) === step);
}
