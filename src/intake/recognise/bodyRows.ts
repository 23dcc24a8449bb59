// Roles of the rows below the header: sections, totals, repeated headers, notes, signatures; the rest is body.
// Law: a row is left out for a reason that can be named, and a row that holds values is body unless it is a total.
import type { RowRole } from '../../model/mapping';
import { foldLabel } from '../notation/cleanText';
import { isUnitText } from '../notation/parseUnitText';
import { isYearCell } from './cellKind';
import type { Grid, GridRow } from './grid';
import { cellAt, textAt } from './grid';
import type { HeaderFinding } from './findHeader';
import { isCountingRow } from './isCountingRow';
import {
  isCommentText,
  isLegendHead,
  isNoteText,
  isPageLine,
  isSectionText,
  isSignatureRow,
  isSignatureText,
  isTotalWord,
  preambleLine,
} from './rowWords';

export interface BodyFinding {
  readonly lastBodyRow: number;
  /** Rows between the first body row and `bottom` that are not body. */
  readonly roles: ReadonlyMap<number, RowRole>;
  readonly body: readonly GridRow[];
}

export function findBody(grid: Grid, header: HeaderFinding, bottom: number): BodyFinding {
  const rows = grid.rows.filter((one) => one.row >= header.firstBodyRow && one.row <= bottom);
  const hasNumbers = rows.some((one) => countNumbers(grid, one) > 0);
  const legend = rows.findIndex(
    (one) => one.filled.length === 1 && isLegendHead(textAt(grid, one.row, one.filled[0]!)),
  );
  const lastBodyRow = lastRow(grid, legend < 0 ? rows : rows.slice(0, legend), hasNumbers, header);
  const headerTexts = new Set(header.headerRows.map((row) => rowText(grid, row)));
  const roles = new Map<number, RowRole>();
  const body: GridRow[] = [];
  for (const one of rows) {
    const role =
      one.row > lastBodyRow
        ? roleBelow(grid, one)
        : leadsHeader(grid, rows, one, headerTexts)
          ? 'section'
          : roleWithin(grid, one, headerTexts);
    if (role === null) body.push(one);
    else roles.set(one.row, role);
  }
  return { lastBodyRow, roles, body };
}

/** One text right above the header once more: what the rows below have in common. */
function leadsHeader(grid: Grid, rows: readonly GridRow[], one: GridRow, headerTexts: ReadonlySet<string>): boolean {
  if (one.filled.length !== 1) return false;
  const next = rows[rows.indexOf(one) + 1];
  return next !== undefined && next.filled.length > 1 && headerTexts.has(rowText(grid, next.row));
}

function rowText(grid: Grid, row: number): string {
  const width = grid.sheet.rows.at(row)?.length ?? 0;
  return Array.from({ length: Math.min(width, grid.width) }, (_, column) => foldLabel(textAt(grid, row, column))).join(
    '|',
  );
}

function countNumbers(grid: Grid, one: GridRow): number {
  return one.filled.filter((column) => {
    const kind = one.kinds[column];
    return kind === 'mark' || kind === 'error' || (kind === 'number' && !isOrdinal(grid, one, column));
  }).length;
}

/** A small whole number in the first column is a line number, no value. */
function isOrdinal(grid: Grid, one: GridRow, column: number): boolean {
  return (
    column === one.filled[0] &&
    /^\d{1,4}$/.test(textAt(grid, one.row, column)) &&
    !isYearCell(cellAt(grid, one.row, column))
  );
}

function lastRow(grid: Grid, rows: readonly GridRow[], hasNumbers: boolean, header: HeaderFinding): number {
  for (const one of [...rows].reverse()) {
    if (one.filled.length === 0) continue;
    if (isHeldFromAbove(grid, one, header.firstBodyRow)) return one.row;
    const texts = one.filled.map((column) => textAt(grid, one.row, column));
    const isEnd =
      isNoteText(texts[0] ?? '') ||
      isSigned(one, texts) ||
      (one.filled.length === 1 && (isSentence(texts[0] ?? '') || isCommentText(texts[0] ?? '')));
    if (isEnd) continue;
    if (one.filled.length >= 2 && (!hasNumbers || countNumbers(grid, one) > 0 || one.filled.length > 2)) return one.row;
    if (texts.some(isTotalWord) || isUnreadableRow(grid, rows, one, texts)) return one.row;
    if (one.filled.length === 1 && isShortLabel(texts[0] ?? '', one, header, grid)) return one.row;
    if (one.filled.length >= 2 && rows[0] === one) return one.row;
  }
  return Math.max(header.firstBodyRow - 1, 0);
}

/** Cells of the body above reach down into the row: however little is its own, it is one of theirs. */
function isHeldFromAbove({ mergeAt }: Grid, { row, kinds }: GridRow, firstBodyRow: number): boolean {
  if (mergeAt.size === 0) return false;
  return kinds.some((_, column) => {
    const merge = mergeAt.get(`${row} ${column}`);
    return merge !== undefined && merge.top < row && merge.top >= firstBodyRow;
  });
}

/** "连云区, 见附表" right below rows of values: a row like them whose value nobody can read, to be named and not lost. */
function isUnreadableRow(grid: Grid, rows: readonly GridRow[], one: GridRow, texts: readonly string[]): boolean {
  const above = rows[rows.indexOf(one) - 1];
  if (above === undefined || one.filled.length < 2 || countNumbers(grid, above) === 0) return false;
  const isLikeAbove =
    one.filled.every((column) => above.kinds[column] !== 'blank') && one.filled[0] === above.filled[0];
  return isLikeAbove && texts.every((text) => text.length <= 12 && !/[:：。；]|^(注|附|备注|说明)/.test(text));
}

/** Names of who signed, with a date beside them; a remark that names a person in a row of values is none. */
function isSigned(one: GridRow, texts: readonly string[]): boolean {
  if (isSignatureRow(texts.slice(0, 1))) return true;
  return (
    texts.some(isSignatureText) &&
    one.filled.every((column, at) => isSignatureText(texts[at] ?? '') || isDated(one, column))
  );
}

function isDated({ kinds }: GridRow, column: number): boolean {
  return kinds[column] === 'day' || kinds[column] === 'period';
}

/** A label whose values are all blank still is a body row ("台湾" without figures); a remark is longer. */
function isShortLabel(text: string, one: GridRow, header: HeaderFinding, grid: Grid): boolean {
  if (one.kinds[one.filled[0] ?? 0] !== 'text') return header.headerRows.length > 0;
  const isFirstColumn =
    one.filled[0] === (grid.rows.find((other) => other.row === header.firstBodyRow)?.filled[0] ?? 0);
  return text.length <= 12 && isFirstColumn && preambleLine(text) === null && !/\d{4}[.年/-]/.test(text);
}

function isSentence(text: string): boolean {
  return text.length > 30 || /[。；;]$/.test(text) || /^\d+[.、．]\s*\S{6,}/.test(text);
}

function roleBelow(grid: Grid, one: GridRow): RowRole {
  if (one.filled.length === 0) return 'blank';
  const texts = one.filled.map((column) => textAt(grid, one.row, column));
  return isSignatureRow(texts) ? 'signature' : 'note';
}

function roleWithin(grid: Grid, one: GridRow, headerTexts: ReadonlySet<string>): RowRole | null {
  if (one.filled.length === 0) return 'blank';
  const texts = one.filled.map((column) => textAt(grid, one.row, column));
  const numbers = countNumbers(grid, one);
  if (numbers === 0 && headerTexts.has(rowText(grid, one.row))) return 'repeatedHeader';
  if (isSignatureRow(texts.slice(0, 1))) return 'signature';
  if (
    one.filled.length === 1 &&
    (isNoteText(texts[0] ?? '') || isCommentText(texts[0] ?? '') || isPageLine(texts[0] ?? ''))
  )
    return 'note';
  if (numbers === 0 && one.filled.length <= 2 && texts.some(isSectionText)) return 'section';
  if (numbers === 0 && one.filled.length === 1 && (isGroupHeading(texts[0] ?? '') || isSpread(grid, one)))
    return 'section';
  if (isCountingRow(grid, one)) return 'ignored';
  return isTotalRow(grid, one, texts) ? 'total' : null;
}

function isGroupHeading(text: string): boolean {
  return /^按.{1,15}分组?$|[:：]$|^续表/.test(text);
}

function isSpread(grid: Grid, one: GridRow): boolean {
  const merge = grid.mergeAt.get(`${one.row} ${one.filled[0] ?? 0}`);
  return merge !== undefined && merge.right - merge.left >= 2 && merge.top === merge.bottom;
}

/** A total word, and no other label before the values but its English twin, a unit or a count ("小计 3家"). */
function isTotalRow(grid: Grid, one: GridRow, texts: readonly string[]): boolean {
  const firstValue =
    one.filled.find((column) => one.kinds[column] !== 'text' && !isOrdinal(grid, one, column)) ?? grid.width;
  const labels = one.filled.flatMap((column, index) =>
    one.kinds[column] === 'text' && column < firstValue ? [texts[index] ?? ''] : [],
  );
  return (
    isTotalWord(labels[0] ?? '') &&
    labels.slice(1).every((text) => /^[A-Za-z .]+$/.test(text) || isTotalWord(text) || isUnitText(text))
  );
}
