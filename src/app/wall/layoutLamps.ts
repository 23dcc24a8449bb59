// Places of a page of lamps: one numeral with the counts, and all rows against one line of 100 %.
// Law: every bar's target stands at the same place of its column, and no name is cut: long ones take a second line.
import { balanceText, textWidth } from '../../chart/textWidth';
import type { Words } from '../../words/zh';
import { bodyColumns, type Column, widestColumns } from './bodyColumns';
import type { Box, LampColumn, LampsBody, PlacedRow, RowWidths } from './frame';
import { spread } from './spread';
import { lengthOf, type Stretch } from './stretches';
import { summaryAbove, summaryBeside } from './lampSummary';
import { isWide, type LaidOut, noRoom, type Room, stretchesDown, type Surface } from './surface';
import { LINE, type WallSizes } from './wallSizes';
import { wrapFacts } from './wrapFacts';
import type { LampRow, LampsContent } from './wallContent';

/** In label sizes. */
const LEAST_COLUMN = { withBar: 29, withoutBar: 17 } as const;
const LEAST_NAME = 6;
const LAMP = 1.9;
const PART_GAP = 0.8;
const BAR_SHARE = 0.28;
const LEAST_ROW = 3.1;
const MOST_ROW = 5.2;
const HEAD = 2;

/** Fewer rows a column look lost. */
const FEWEST_IN_COLUMN = 4;

export function layoutLamps(content: LampsContent, surface: Surface, room: Room, words: Words): LaidOut {
  // Seen from afar a wide canvas may have no room for both side by side.
  const ways = isWide(surface) ? [true, false] : [false];
  for (const isBeside of ways) {
    for (const least of [LEAST_COLUMN.withBar, LEAST_COLUMN.withoutBar]) {
      const bodies = layoutIn(content, surface, room, words, { isBeside, least: least * surface.sizes.label });
      if (bodies !== null) return { bodies, dropped: [] };
    }
  }
  return noRoom(room, surface, [content.title]);
}

interface Way {
  /** The counts stand beside the rows, or above them. */
  readonly isBeside: boolean;
  /** Width of a column in px: with bars, or without where these have no room. */
  readonly least: number;
}

/** Null where a row has no room. */
function layoutIn(
  content: LampsContent,
  surface: Surface,
  room: Room,
  words: Words,
  { isBeside, least }: Way,
): LampsBody[] | null {
  const { sizes } = surface;
  const counts = isBeside ? summaryBeside(content, surface, room) : summaryAbove(content, surface, room);
  if (counts === null) return null;
  const { table } = counts;
  const headHeight = HEAD * sizes.label;
  const asked = { left: table.left, right: table.right, seams: surface.seams.x, gap: sizes.gap, least };
  const hasBar = least >= LEAST_COLUMN.withBar * sizes.label;
  const most = gridOf(content, bodyColumns(asked), hasBar, sizes, words);
  if (most === null) return null;
  const parts = rowParts(stretchesDown(table, surface), headHeight, most.least);
  const perColumn = rowsIn(parts, most.least);
  if (perColumn < 1) return null;
  const pages = spread(content.rows, most.columns.length, perColumn, FEWEST_IN_COLUMN);
  // What needs fewer columns has wider ones, and with them no more lines a name.
  const grid =
    gridOf(content, widestColumns(asked, Math.max(...pages.map((page) => page.length))), hasBar, sizes, words) ?? most;
  return pages.map((page): LampsBody => {
    const rowHeight = rowHeightFor(Math.max(...page.map((rows) => rows.length)), parts, grid.least, sizes);
    const columns = page.flatMap((rows, at): LampColumn[] => {
      const placed = rows.map((row) => placeRow(row, grid.widths.name, sizes));
      return inParts(placed, grid.columns[at]!, parts, rowHeight, headHeight);
    });
    return {
      kind: 'lamps',
      content,
      summary: counts.parts,
      look: counts.look,
      headHeight,
      columns,
      widths: grid.widths,
    };
  });
}

/** Parts of the height for rows alone, those that hold at least one; the head of the table stands above the first. */
function rowParts(parts: readonly Stretch[], headHeight: number, least: number): Stretch[] {
  const first = parts.findIndex((part) => lengthOf(part) >= headHeight + least);
  if (first < 0) return [];
  return parts
    .slice(first)
    .map((part, at) => (at === 0 ? { ...part, from: part.from + headHeight } : part))
    .filter((part) => lengthOf(part) >= least);
}

function rowsIn(parts: readonly Stretch[], rowHeight: number): number {
  // A whole number of rows is not lost to the last digit of a division.
  return parts.reduce((sum, part) => sum + Math.floor(lengthOf(part) / rowHeight + 1e-9), 0);
}

/** The highest rows of which so many have room, up to the height from which rows look lost. */
function rowHeightFor(count: number, parts: readonly Stretch[], least: number, { label }: WallSizes): number {
  const even = parts.flatMap((part) => Array.from({ length: count }, (_, at) => lengthOf(part) / (at + 1)));
  const heights = [MOST_ROW * label, ...even].filter((height) => height >= least && height <= MOST_ROW * label);
  return Math.max(least, ...heights.filter((height) => rowsIn(parts, height) >= count));
}

/** Rows of a column from the top, going on behind each seam. */
function inParts(
  rows: readonly PlacedRow[],
  { left, width }: Column,
  parts: readonly Stretch[],
  rowHeight: number,
  headHeight: number,
): LampColumn[] {
  let rest = rows;
  return parts.flatMap((part, at): LampColumn[] => {
    const taken = rest.slice(0, rowsIn([part], rowHeight));
    rest = rest.slice(taken.length);
    const above = at === 0 ? headHeight : 0;
    const box: Box = { left, width, top: part.from - above, height: above + taken.length * rowHeight };
    return taken.length === 0 ? [] : [{ rows: taken, hasHead: at === 0, rowHeight, box }];
  });
}

interface Grid {
  readonly columns: readonly Column[];
  /** Of the narrowest column, so that rows look alike in all. */
  readonly widths: RowWidths;
  /** Height of the highest row. */
  readonly least: number;
}

/** Null where a row has no room. */
function gridOf(
  content: LampsContent,
  columns: readonly Column[],
  hasBar: boolean,
  sizes: WallSizes,
  words: Words,
): Grid | null {
  if (columns.length === 0) return null;
  const widths = widthsOf(content, Math.min(...columns.map(({ width }) => width)), hasBar, sizes, words);
  return widths === null ? null : { columns, widths, least: rowHeightOf(content.rows, widths.name, sizes) };
}

function placeRow(row: LampRow, width: number, { label }: WallSizes): PlacedRow {
  const notes = row.notes.length === 0 ? [] : wrapFacts(row.notes, width, label);
  return { ...row, lines: balanceText(row.name, width, label).split('\n'), noteLines: notes };
}

function widthsOf(
  content: LampsContent,
  column: number,
  hasBar: boolean,
  sizes: WallSizes,
  words: Words,
): RowWidths | null {
  const { label } = sizes;
  const value = Math.max(
    textWidth(content.valueHead, label),
    ...content.rows.map(({ value: one }) =>
      one.kind === 'missing'
        ? textWidth(one.reason, label)
        : textWidth(one.number, sizes.value) + textWidth(one.unit, label) + label * 0.3,
    ),
  );
  const percent = Math.max(
    textWidth(words.overview.completion, label),
    ...content.rows.map((row) => textWidth(row.percent, sizes.heading)),
  );
  const bar = hasBar ? column * BAR_SHARE : 0;
  const gaps = (bar > 0 ? 3 : 2) * PART_GAP * label;
  const name = column - LAMP * label - value - percent - bar - gaps;
  return name < LEAST_NAME * label ? null : { name, value, bar, percent };
}

function rowHeightOf(rows: readonly LampRow[], name: number, sizes: WallSizes): number {
  const { label } = sizes;
  const placed = rows.map((row) => placeRow(row, name, sizes));
  const lines = Math.max(1, ...placed.map((row) => row.lines.length + row.noteLines.length));
  return Math.max(LEAST_ROW * label, lines * label * LINE + label * 0.7);
}
