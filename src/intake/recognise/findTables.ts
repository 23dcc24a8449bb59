// Several tables below one another in a sheet. Law: a new table starts at a title or header behind a blank row,
// with data below it; blank rows inside a body start nothing.
import type { NameIndex } from '../names';
import { isYearCell } from './cellKind';
import type { Grid, GridRow } from './grid';
import { cellAt, textAt } from './grid';
import { lastIndexWhere } from './lastIndexWhere';
import type { TableFinding } from './recogniseTable';
import { recogniseTable } from './recogniseTable';
import { isNoteText, isSectionText, isSignatureText, isTotalWord } from './rowWords';
import { parseUnitText } from '../notation/parseUnitText';

const MOST_TABLES = 50;

/** `before` is the table that a first table called 续表 goes on with. */
export function findTables(
  file: string,
  grid: Grid,
  names: NameIndex,
  before: TableFinding | null = null,
): readonly TableFinding[] {
  const found: TableFinding[] = [];
  const bottom = grid.rows[lastIndexWhere(grid.rows, (one) => one.filled.length > 0)]?.row ?? 0;
  let top = grid.rows.find((one) => one.filled.length > 0)?.row ?? null;
  for (let count = 0; top !== null && count < MOST_TABLES; count += 1) {
    const next = nextStart(grid, top, bottom);
    const table = recogniseTable(file, grid, names, {
      top,
      bottom: next === null ? bottom : next - 1,
      before: (found[found.length - 1] ?? before)?.draft.around ?? null,
    });
    if (table !== null) found.push(table);
    top = next;
  }
  return found;
}

/** Row at which another table begins after the one at `top`; null when there is none. */
function nextStart(grid: Grid, top: number, bottom: number): number | null {
  const rows = grid.rows.filter((one) => one.row >= top && one.row <= bottom);
  let numericRows = 0;
  for (let index = 1; index < rows.length; index += 1) {
    const one = rows[index];
    const before = rows[index - 1];
    if (one === undefined || before === undefined) break;
    if (hasValues(grid, before)) numericRows += 1;
    if (numericRows === 0 || before.filled.length > 0 || one.filled.length === 0) continue;
    if (startsTable(grid, rows, index)) return one.row;
  }
  return null;
}

/**
 * A title or unit row, or a header at once, and data within the next rows; a note, a section or a total without a
 * header above it starts nothing.
 */
function startsTable(grid: Grid, rows: readonly GridRow[], index: number): boolean {
  let headerWidth = 0;
  for (const one of rows.slice(index, index + 10)) {
    if (one.filled.length === 0) continue;
    const texts = one.filled.map((column) => textAt(grid, one.row, column));
    if (isNoteText(texts[0] ?? '') || texts.some(isSignatureText)) return false;
    if (headerWidth < 2 && texts.some(isTotalWord)) return false;
    if (hasValues(grid, one)) return headerWidth >= 2 && one.filled.length <= headerWidth * 2 + 2;
    if (headerWidth === 0 && texts.some(isSectionText)) return false;
    if (one.filled.length >= 2 && texts.every((text) => parseUnitText(text) === null))
      headerWidth = Math.max(headerWidth, one.filled.length);
  }
  return false;
}

function hasValues(grid: Grid, one: GridRow): boolean {
  return (
    one.filled.length >= 2 &&
    one.filled.some((column) => one.kinds[column] === 'number' && !isYearCell(cellAt(grid, one.row, column)))
  );
}
