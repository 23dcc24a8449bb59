// Several tables below one another in a sheet. Law: a new table starts at a title or header behind a blank row,
// with data below it; blank rows inside a body start nothing.
import type { NameIndex } from '../names';
import { foldLabel } from '../notation/cleanText';
import type { Surroundings } from './draft';
import type { Grid, GridRow } from './grid';
import { textAt } from './grid';
import { lastIndexWhere } from './lastIndexWhere';
import { isHeadingOfRows } from './isHeadingOfRows';
import { hasQuantities } from './quantities';
import type { TableFinding } from './recogniseTable';
import { recogniseTable } from './recogniseTable';
import { isNoteText, isSectionText, isSignatureText, isTotalWord } from './rowWords';
import { parseUnitText, splitLabel } from '../notation/parseUnitText';
import { periodInText } from '../notation/periodInText';

const MOST_TABLES = 50;

/** `before` is the table that a first table called 续表 goes on with, or one without a title beside it. */
export function findTables(
  file: string,
  grid: Grid,
  names: NameIndex,
  before: TableFinding | null = null,
  isBeside = false,
): readonly TableFinding[] {
  const found: TableFinding[] = [];
  const bottom = grid.rows[lastIndexWhere(grid.rows, (one) => one.filled.length > 0)]?.row ?? 0;
  let top = grid.rows.find((one) => one.filled.length > 0)?.row ?? null;
  let goesOn = isBeside;
  for (let count = 0; top !== null && count < MOST_TABLES; count += 1) {
    const next = nextStart(grid, top, bottom);
    const around = statedBefore(found[found.length - 1] ?? before);
    const region = { top, bottom: next === null ? bottom : next - 1, before: around, goesOn };
    const alone = recogniseTable(file, grid, names, region);
    const whole = goesOnAs(found[found.length - 1], alone)
      ? recogniseTable(file, grid, names, { ...region, goesOn: true })
      : alone;
    const other = whole === null ? null : otherHeader(grid, whole);
    const table = other === null ? whole : recogniseTable(file, grid, names, { ...region, bottom: other - 1 });
    const list = listGoingOn(found[found.length - 1], table, names);
    const joint = list === null ? null : recogniseTable(file, grid, names, { ...region, top: list, before: null });
    if (joint !== null) found.splice(-1, 1, joint);
    else if (table !== null) found.push(table);
    goesOn = other !== null;
    top = other ?? next;
  }
  return found;
}

/** The columns of the table above once more, with nothing said above them. */
function goesOnAs(above: TableFinding | undefined, one: TableFinding | null): boolean {
  if (above === undefined || one === null) return false;
  const { title, period, units } = one.draft.around;
  const saysNothing = title === null && period === null && units.length === 0;
  return saysNothing && one.table.headers.join('|') === above.table.headers.join('|');
}

/** First row of a list whose columns come again under a heading of rows ("板桥街道"); null where another list begins. */
function listGoingOn(above: TableFinding | undefined, one: TableFinding | null, names: NameIndex): number | null {
  if (above?.table.layout !== 'register' || one?.table.layout !== 'register') return null;
  const isHeaded = one.table.title === null || isHeadingOfRows(names, one.table.title);
  return isHeaded && one.table.headers.join('|') === above.table.headers.join('|') ? above.table.range.top : null;
}

/** What a table that goes on with this one takes from it. */
function statedBefore(finding: TableFinding | null): Surroundings | null {
  if (finding === null) return null;
  const { table, draft } = finding;
  const areas = table.columns.findIndex(({ role }) => role === 'area');
  // A blank heading is that of any column.
  return { ...draft.around, areaHeading: table.headers[areas] || draft.around.areaHeading };
}

/**
 * Row within a body at which another table begins without a blank row above it: other columns under the same row heading
 * ("街道, 平台, 人才" below "街道, 高企, 科小"), or the same columns below a title or unit row of their own.
 */
function otherHeader(grid: Grid, { table, header }: TableFinding): number | null {
  // Of several header rows only one may bear it, where no merge fills the others.
  const heading = [...header.headerRows]
    .reverse()
    .map((row) => foldLabel(textAt(grid, row, table.range.left)))
    .find((text) => text !== '');
  if (heading === undefined) return null;
  const body = grid.rows.filter((one) => one.row > table.firstBodyRow && one.row < table.lastBodyRow);
  for (const [index, one] of body.entries()) {
    if (!isHeaderLike(grid, one, table.range.left, heading)) continue;
    const above = body.slice(0, index).reverse();
    const own = above.slice(
      0,
      Math.max(
        0,
        above.findIndex((other) => other.filled.length >= 2 && isData(other)),
      ),
    );
    const titled = own.filter((other) => statesAnew(grid, other));
    const first = titled[titled.length - 1];
    if (first !== undefined) return first.row;
    if (table.rowRoles[one.row] !== 'repeatedHeader') return one.row;
  }
  return null;
}

function isHeaderLike(grid: Grid, one: GridRow, left: number, heading: string): boolean {
  return (
    one.filled.length >= 2 &&
    one.filled[0] === left &&
    one.filled.every((column) => one.kinds[column] === 'text' || one.kinds[column] === 'period') &&
    foldLabel(textAt(grid, one.row, left)) === heading
  );
}

function isData(one: GridRow): boolean {
  return one.filled.some((column) => ['number', 'mark', 'error'].includes(one.kinds[column] ?? ''));
}

/** A line of words that may state another period or unit; "续表" alone states none. */
function statesAnew(grid: Grid, one: GridRow): boolean {
  const text = one.filled.map((column) => textAt(grid, one.row, column)).join(' ');
  return text !== '' && !isNoteText(text) && (parseUnitText(text) !== null || periodInText(text) !== null);
}

/** Row at which another table begins after the one at `top`; null when there is none. */
function nextStart(grid: Grid, top: number, bottom: number): number | null {
  const rows = grid.rows.filter((one) => one.row >= top && one.row <= bottom);
  let numericRows = 0;
  for (let index = 1; index < rows.length; index += 1) {
    const one = rows[index];
    const before = rows[index - 1];
    if (one === undefined || before === undefined) break;
    if (hasQuantities(grid, before)) numericRows += 1;
    if (numericRows === 0 || before.filled.length > 0 || one.filled.length === 0) continue;
    if (startsTable(grid, rows, index)) return one.row;
  }
  return null;
}

/** "二、2024年1-9月科技投入（单位：万元）": a heading that says when or in what begins a table, one of rows does not. */
function isTitled(texts: readonly string[]): boolean {
  return texts.some(
    (text) => parseUnitText(text) !== null || periodInText(text) !== null || splitLabel(text).unit !== null,
  );
}

/** Words over three columns or more, and figures right below them: "活动, 场次, 人次" under "二、活动开展". */
function headsColumns(grid: Grid, [header, first]: readonly GridRow[]): boolean {
  if (header === undefined || first === undefined || header.filled.length < 3) return false;
  const areWords = header.filled.every((column) => header.kinds[column] === 'text');
  return areWords && hasQuantities(grid, first) && first.filled.length <= header.filled.length;
}

/**
 * A title or unit row, or a header at once, and data within the next rows; a note, a section or a total without a
 * header above it starts nothing.
 */
function startsTable(grid: Grid, rows: readonly GridRow[], index: number): boolean {
  let headerWidth = 0;
  for (const [at, one] of rows.slice(index, index + 10).entries()) {
    if (one.filled.length === 0) continue;
    const texts = one.filled.map((column) => textAt(grid, one.row, column));
    if (isNoteText(texts[0] ?? '') || texts.some(isSignatureText)) return false;
    if (headerWidth < 2 && texts.some(isTotalWord)) return false;
    if (hasQuantities(grid, one)) return headerWidth >= 2 && one.filled.length <= headerWidth * 2 + 2;
    // In a row of several it is the name of a column: "地区, 二、中介服务组织, 三、维修点".
    if (headerWidth === 0 && texts.length <= 2 && texts.some(isSectionText) && !isTitled(texts))
      return headsColumns(grid, rows.slice(index + at + 1));
    if (one.filled.length >= 2 && texts.every((text) => parseUnitText(text) === null))
      headerWidth = Math.max(headerWidth, one.filled.length);
  }
  return false;
}
