// Where a table's header ends and its body begins. Law: no row is called header that holds data;
// when the first row is already data, there is no header and a person is asked.
import type { StatedTable } from '../sheet';
import { isYearCell } from './cellKind';
import type { Grid, GridRow } from './grid';
import { cellAt, textAt } from './grid';
import { headerAbove, isCoveredFromAbove, MOST_HEADER_ROWS } from './headerAbove';
import { isCountingRow } from './isCountingRow';
import { saysEverything } from './fullHeader';
import { headerMeaning } from './headerWords';
import { isDayHeader, isPeriodHeader } from './isPeriodHeader';
import { namesOfList } from './registerColumns';
import { lastIndexWhere } from './lastIndexWhere';
import { isNoteText } from './rowWords';

export interface HeaderFinding {
  readonly headerRows: readonly number[];
  /** First row below the header that is not blank. */
  readonly firstBodyRow: number;
  /** False when only the order of rows speaks for the header: all cells, header and body, are text. */
  readonly isCertain: boolean;
}

/** Looks between two rows of the sheet; null when nothing there has two cells side by side. */
export function findHeader(grid: Grid, top: number, bottom: number): HeaderFinding | null {
  const rows = grid.rows.filter((one) => one.row >= top && one.row <= bottom);
  const wide = rows.filter((one) => one.filled.length >= 2);
  const [first] = wide;
  if (first === undefined) return null;
  if (grid.sheet.stated !== undefined) return statedHeader(grid.sheet.stated, first, rows);
  const named = namedHeader(grid, wide);
  if (named !== null) return { headerRows: [named.row], firstBodyRow: nextFilled(rows, named.row), isCertain: true };
  const periodRow = rows.slice(0, 80).find((one) => isPeriodHeader(grid, one, rows));
  if (periodRow !== undefined) return aroundPeriodRow(grid, rows, periodRow);
  const typical = percentile(
    wide.map((one) => one.filled.length),
    0.75,
  );
  const data = rows.find(
    (one) =>
      (isDataRow(one, typical) || isSparseData(grid, rows, one, typical)) &&
      !isCountingRow(grid, one) &&
      !isDayHeader(grid, one, rows),
  );
  if (data !== undefined) {
    const headerRows = headerAbove(grid, rows, data.row, []);
    const row = headerRows.slice(1).find((at) => isRowOfList(grid, rows, headerRows[0]!, at));
    if (row !== undefined)
      return { headerRows: headerRows.filter((at) => at < row), firstBodyRow: row, isCertain: true };
    return { headerRows, firstBodyRow: firstWithNumber(rows, headerRows, data.row), isCertain: true };
  }
  return textTable(grid, rows, wide);
}

/** Below the names of a list's columns an enterprise, a code or a day, though nothing in the row is a number. */
function isRowOfList(grid: Grid, rows: readonly GridRow[], header: number, row: number): boolean {
  const textsOf = (at: number): string[] =>
    rows.find((one) => one.row === at)?.filled.map((column) => textAt(grid, at, column)) ?? [];
  const texts = textsOf(row);
  return texts.length > 2 && texts.some((text) => OF_A_CASE.test(text)) && namesOfList(textsOf(header)) >= 2;
}

const OF_A_CASE = /.{3}(公司|厂|合作社|大学|研究院|研究所)$|^[0-9A-Z]*\d[0-9A-Z]{7,}$|\d{4}[年.\-/]\d{1,2}[月.\-/]\d/;

/** A data package says whether its table has a header. */
function statedHeader(stated: StatedTable, first: GridRow, rows: readonly GridRow[]): HeaderFinding {
  if (!stated.hasHeader) return { headerRows: [], firstBodyRow: first.row, isCertain: true };
  return { headerRows: [first.row], firstBodyRow: nextFilled(rows, first.row), isCertain: true };
}

/**
 * A first row that names both a period and a value ("Year, Group, Value") is the header of a long table, however many
 * values below it are blank; so is the first row of a sheet whose columns are declared.
 */
function namedHeader(grid: Grid, wide: readonly GridRow[]): GridRow | null {
  const [first, second] = wide;
  if (first === undefined) return null;
  if (grid.sheet.declared !== null) return first.row === 0 ? first : null;
  if (second === undefined || first.filled.some((column) => first.kinds[column] !== 'text')) return null;
  const meanings = first.filled.map((column) => headerMeaning(textAt(grid, first.row, column)));
  if (saysEverything(meanings)) return first;
  const isNamed = meanings.includes('value') && (meanings.includes('year') || meanings.includes('period'));
  const goesOn = second.filled.every((column) => second.kinds[column] === 'text');
  return isNamed && !goesOn ? first : null;
}

function percentile(counts: readonly number[], share: number): number {
  const sorted = [...counts].sort((left, right) => left - right);
  return sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
}

/**
 * A row with numbers, dates or missing marks, wide enough not to be a line of the preamble; a single "缺失" among names
 * makes no row of data.
 */
function isDataRow(one: GridRow, typical: number): boolean {
  if (one.filled.length < 2 || one.filled.length < typical * 0.4) return false;
  const count = (kind: string): number => one.filled.filter((column) => one.kinds[column] === kind).length;
  if (count('number') + count('day') > 0) return true;
  const marks = count('mark') + count('error');
  return marks > 0 && marks * 2 >= count('text');
}

/**
 * "地区生产总值,,,,156.2", "1949,2.77,4.07,,," right below a full row of words: most of its values are not out yet, or were
 * not yet counted. Rows of a year alone may stand between.
 */
function isSparseData(grid: Grid, rows: readonly GridRow[], one: GridRow, typical: number): boolean {
  const above = rows[lastIndexWhere(rows, (other) => other.row < one.row && other.filled.length > 1)];
  const [first] = one.filled;
  if (above === undefined || above.filled.length + 1 < typical || one.filled.length < 2 || first === undefined)
    return false;
  const isWords = above.filled.every((column) => above.kinds[column] === 'text' || above.kinds[column] === 'period');
  const kind = one.kinds[first];
  const isLed = kind === 'text' || kind === 'day' || kind === 'period' || isYearCell(cellAt(grid, one.row, first));
  return isWords && isLed && one.filled.slice(1).some((column) => one.kinds[column] === 'number');
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
