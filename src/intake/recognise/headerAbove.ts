// The header rows above a row that is known to be body or header. Law: titles, unit rows and notes end the header.
import { parseUnitText } from '../notation/parseUnitText';
import type { Grid, GridRow } from './grid';
import { textAt } from './grid';
import { isCountingRow } from './isCountingRow';
import { isQuantity } from './quantities';
import { isCommentText, isNoteText, isSectionText, isSignatureRow, preambleLine } from './rowWords';

export const MOST_HEADER_ROWS = 6;

/** Collects header rows upwards from a row that is known to be body or header. */
export function headerAbove(
  grid: Grid,
  rows: readonly GridRow[],
  from: number,
  known: readonly number[],
): readonly number[] {
  const collected = [...known];
  const above = rows.filter((one) => one.row < from).reverse();
  for (const one of above) {
    if (collected.filter((row) => !continues(rows, row)).length >= MOST_HEADER_ROWS) break;
    const verdict = judgeAbove(grid, one, collected[0] ?? null, above);
    if (verdict === 'stop') break;
    if (verdict === 'header') collected.unshift(one.row);
  }
  return collected;
}

/** A row that begins to the right of the table's first column goes on with the names above it and costs nothing. */
function continues(rows: readonly GridRow[], row: number): boolean {
  const first = Math.min(...rows.map((one) => one.filled[0] ?? Number.POSITIVE_INFINITY));
  return (rows.find((one) => one.row === row)?.filled[0] ?? first) > first;
}

/** `below` is the header row found last; null while there is none. */
function judgeAbove(
  grid: Grid,
  one: GridRow,
  below: number | null,
  above: readonly GridRow[],
): 'header' | 'skip' | 'stop' {
  const hasHeader = below !== null;
  if (one.filled.length === 0) {
    if (isCoveredFromAbove(grid, one, 0)) return 'header';
    return hasHeader ? 'stop' : 'skip';
  }
  const texts = one.filled.map((column) => textAt(grid, one.row, column));
  if (isNoteText(texts[0] ?? '') || texts.some((text) => parseUnitText(text) !== null)) return 'stop';
  if (!hasHeader && texts.some(isSectionText)) return 'skip';
  if (one.filled.length === 1 && one.filled[0] === 0 && isCommentText(texts[0] ?? '')) return 'stop';
  if (isCountingRow(grid, one)) return 'skip';
  if (one.filled.length === 1) return judgeSingle(grid, one, hasHeader, above);
  if (below !== null && (isSignedRow(texts) || isDatedRow(grid, one, below))) return 'stop';
  const isWords = !one.filled.some((column) => isQuantity(grid, one, column));
  return isWords && (one.filled[0] !== 0 || !isBracketRow(texts)) ? 'header' : 'stop';
}

/** "填报单位：区科技局 | 2024年10月": who made the sheet and when, side by side above the header. */
function isSignedRow(texts: readonly string[]): boolean {
  return isSignatureRow(texts) || preambleLine(texts[0] ?? '') !== null;
}

/** The same without a colon, "区科技局 | 2024年10月", above a header that names the first column itself. */
function isDatedRow(grid: Grid, one: GridRow, below: number): boolean {
  const [first = 0, last = 0, ...more] = one.filled;
  const isDate =
    ['period', 'day'].includes(one.kinds[last] ?? '') && grid.mergeAt.get(`${one.row} ${last}`) === undefined;
  const isNamedBelow = textAt(grid, below, first) !== '' && grid.mergeAt.get(`${below} ${first}`) === undefined;
  return more.length === 0 && first === 0 && isDate && one.kinds[first] === 'text' && last > 1 && isNamedBelow;
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
    const first = Math.min(...[one, ...above].map((other) => other.filled[0] ?? column));
    const isGroup = merge !== undefined && merge.left > first && merge.right > merge.left && merge.top === one.row;
    const upper = above.find((other) => other.row < one.row);
    const isBelowNames = upper !== undefined && isWordsRow(upper) && (column > 1 || isBesideFirst(upper, column));
    return isGroup || isBelowNames ? 'header' : 'stop';
  }
  const upper = above.find((other) => other.row < one.row);
  if (column > 1 && upper !== undefined && (isHeaderGap(upper, column) || isUnderGroup(grid, upper, column)))
    return 'header';
  return above.some((other) => other.row < one.row && other.filled.length >= 2) ? 'skip' : 'stop';
}

/** A row of words that leaves just this column to the row below it. */
function isHeaderGap(upper: GridRow, column: number): boolean {
  return upper.kinds[column] === 'blank' && isWordsRow(upper);
}

/** A heading over several columns that ends in the row above leaves a name of its own to each of them. */
function isUnderGroup(grid: Grid, upper: GridRow, column: number): boolean {
  const merge = grid.mergeAt.get(`${upper.row} ${column}`);
  return isWordsRow(upper) && merge !== undefined && merge.right > merge.left && merge.bottom === upper.row;
}

/** "地区 | 一、组织 | 其中" above a single "1.作业组织": the first column keeps its name. */
function isBesideFirst(upper: GridRow, column: number): boolean {
  return column === 1 && upper.filled[0] === 0 && upper.filled.length >= 3;
}

function isWordsRow(one: GridRow): boolean {
  return one.filled.length >= 2 && one.filled.every((column) => ['text', 'period'].includes(one.kinds[column] ?? ''));
}

/** A merged range that begins above reaches into the row. */
export function isCoveredFromAbove(grid: Grid, one: GridRow, headerTop: number): boolean {
  return one.kinds.some((kind, column) => {
    if (kind === 'blank') return false;
    const merge = grid.mergeAt.get(`${one.row} ${column}`);
    return merge !== undefined && merge.top < one.row && merge.top >= headerTop - MOST_HEADER_ROWS;
  });
}
