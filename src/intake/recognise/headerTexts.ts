// Header texts of columns, level by level. Law: a group heading counts for every column it stands over, whether its
// cells are merged or only left blank, and never past the heading above it; a heading that itself is a column ("合计"
// beside three children) does not spread.
import type { Grid } from './grid';
import { textAt } from './grid';
import { hasChinese, withoutEnglishTwin } from '../notation/cleanText';
import type { HeaderPiece } from './englishParts';
import { withoutEnglishParts } from './englishParts';
import { parsePeriodText } from '../notation/parsePeriodText';
import { headerMeaning } from './headerWords';
import { splitLabel } from '../notation/parseUnitText';
import { SOME_YEAR } from '../notation/periodReading';

/** Parts of one column from top to bottom, repetitions left out. */
export type HeaderParts = readonly string[];

export function headerParts(
  grid: Grid,
  headerRows: readonly number[],
  left: number,
  right: number,
): readonly HeaderParts[] {
  const rows = headerRows.filter((row) => headerRows.length === 1 || !isAboutSeries(grid, row, left, right));
  const levels = rows.map((row, level) => levelTexts(grid, rows, row, level, left, right));
  const columns = Array.from({ length: right - left + 1 }, (_, index) => piecesOf(levels, index));
  return withoutEnglishParts(columns).map((pieces) => pieces.map(({ text }) => text));
}

/** Data banks say below a name by which number they keep it, who publishes it and when. */
function isAboutSeries(grid: Grid, row: number, left: number, right: number): boolean {
  for (let column = left; column <= right; column += 1) {
    const text = textAt(grid, row, column);
    if (text !== '') return ABOUT_SERIES.test(text);
  }
  return false;
}

const ABOUT_SERIES =
  /^(指标 ?id|(指标|序列)(代码|编码|编号)|(数据)?来源|来源(部门|单位)?|发布(方|机构|单位)|更新时间|最近更新|(数据|时间)区间|(起止|起始|开始|结束|截止)(时间|日期))[:：]?$/i;

function piecesOf(levels: readonly (readonly HeaderPiece[])[], index: number): readonly HeaderPiece[] {
  const pieces: HeaderPiece[] = [];
  for (const level of levels) {
    const piece = level[index];
    if (piece !== undefined && piece.text !== '' && piece.text !== pieces[pieces.length - 1]?.text) pieces.push(piece);
  }
  return pieces;
}

/** The parts joined as a page shows them. */
export function joinedHeader(parts: HeaderParts): string {
  return parts.join(' / ');
}

function levelTexts(
  grid: Grid,
  headerRows: readonly number[],
  row: number,
  level: number,
  left: number,
  right: number,
): HeaderPiece[] {
  const pieces: HeaderPiece[] = [];
  const below = headerRows.slice(level + 1);
  let group = -1;
  let groupSpreads = false;
  for (let column = left; column <= right; column += 1) {
    const own = withoutEnglishTwin(textAt(grid, row, column));
    if (own !== '') {
      const under = textUnder(grid, below, column, own);
      group = pieces.length;
      groupSpreads = under !== '' && under !== own && !isMerged(grid, row, column);
      pieces.push({ text: own, isAlone: !isMerged(grid, row, column) });
      continue;
    }
    const block = headingOfBlock(grid, row, column, pieces, left);
    if (block !== null) {
      pieces.push({ text: block, isAlone: false });
      continue;
    }
    groupSpreads =
      groupSpreads &&
      !beginsAbove(grid, headerRows.slice(0, level), column) &&
      isChild(textUnder(grid, below, column, pieces[group]?.text ?? ''), isPeriod(pieces[group]));
    const heading = groupSpreads ? pieces[group] : undefined;
    if (heading !== undefined) pieces[group] = { ...heading, isAlone: false };
    pieces.push({ text: heading?.text ?? '', isAlone: false });
  }
  return pieces;
}

/** A heading of an upper row begins here: what stands below the one before does not reach past it. */
function beginsAbove(grid: Grid, above: readonly number[], column: number): boolean {
  return above.some((row) => {
    const merge = grid.mergeAt.get(`${row} ${column}`);
    return textAt(grid, row, column) !== '' && (merge === undefined || merge.left === column);
  });
}

/**
 * Stairs: a blank merged block beside a heading that reaches further down holds the parts of that heading; beside the
 * name of the rows ("地区", "Region") it is only blank.
 */
function headingOfBlock(
  grid: Grid,
  row: number,
  column: number,
  pieces: readonly HeaderPiece[],
  left: number,
): string | null {
  const block = grid.mergeAt.get(`${row} ${column}`);
  if (block === undefined || block.right === block.left || block.left <= left + 1) return null;
  const beside = grid.mergeAt.get(`${row} ${block.left - 1}`);
  const reachesDown = beside !== undefined && beside.left === beside.right && beside.bottom > block.bottom;
  const text = pieces[block.left - 1 - left]?.text ?? '';
  return reachesDown && hasChinese(text) && headerMeaning(text) === null ? text : null;
}

/** First words below a heading; English below a Chinese heading only repeats it, and units name nothing. */
function textUnder(grid: Grid, below: readonly number[], column: number, heading: string): string {
  for (const row of below) {
    const text = textAt(grid, row, column);
    const isRepetition = hasChinese(heading) && !hasChinese(text) && /[a-z]{3}/.test(text);
    if (text !== '' && !isRepetition && splitLabel(text).name !== '') return text;
  }
  return '';
}

/** "#出口" is a part of the column before and no child of a heading, unless that says when ("2021年"). */
function isChild(under: string, isUnderPeriod: boolean): boolean {
  return under !== '' && (isUnderPeriod || !splitLabel(under).ofWhich);
}

function isPeriod(heading: HeaderPiece | undefined): boolean {
  return heading !== undefined && parsePeriodText(heading.text, SOME_YEAR) !== null;
}

function isMerged(grid: Grid, row: number, column: number): boolean {
  return grid.mergeAt.has(`${row} ${column}`);
}
