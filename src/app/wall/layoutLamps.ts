// Places of a page of lamps: one numeral with the counts, and all rows against one line of 100 %.
// Law: every bar's target stands at the same place of its column, and no name is cut: long ones take a second line.
import { balanceText, textWidth } from '../../chart/textWidth';
import type { Words } from '../../words/zh';
import { bodyColumns, type Column, type ColumnsAsked, widestColumns } from './bodyColumns';
import type { Box, LampColumn, LampsBody, PlacedRow, RowWidths } from './frame';
import type { LaidOut, Room, Surface } from './surface';
import { spread } from './spread';
import { LINE, type WallSizes } from './wallSizes';
import { wrapFacts } from './wrapFacts';
import type { LampRow, LampsContent } from './wallContent';

/** In label sizes. */
const SUMMARY = { width: 15, height: 12.5 } as const;
const LEAST_COLUMN = { withBar: 29, withoutBar: 17 } as const;
const LEAST_NAME = 6;
const LAMP = 1.9;
const PART_GAP = 0.8;
const BAR_SHARE = 0.28;
const LEAST_ROW = 3.1;
const MOST_ROW = 5.2;
const HEAD = 2;

/** Side by side from this ratio of width to height on. */
const WIDE_FROM = 1.2;

/** Fewer rows a column look lost. */
const FEWEST_IN_COLUMN = 4;

export function layoutLamps(content: LampsContent, surface: Surface, room: Room, words: Words): LaidOut {
  const { width, height } = surface.canvas;
  // Seen from afar a wide canvas may have no room for both side by side.
  const ways = width / height >= WIDE_FROM ? [true, false] : [false];
  for (const isWide of ways) {
    for (const least of [LEAST_COLUMN.withBar, LEAST_COLUMN.withoutBar]) {
      const bodies = layoutIn(content, surface, room, words, { isWide, least: least * surface.sizes.label });
      if (bodies !== null) return { bodies, dropped: [] };
    }
  }
  const box: Box = { left: room.left, width: room.right - room.left, top: room.top, height: room.bottom - room.top };
  return { bodies: [{ kind: 'noRoom', box }], dropped: [content.title] };
}

interface Way {
  /** The counts stand beside the rows, or above them. */
  readonly isWide: boolean;
  /** Width of a column in px: with bars, or without where these have no room. */
  readonly least: number;
}

/** Null where a row has no room. */
function layoutIn(
  content: LampsContent,
  surface: Surface,
  room: Room,
  words: Words,
  { isWide, least }: Way,
): LampsBody[] | null {
  const { sizes } = surface;
  const whole: Box = { left: room.left, width: room.right - room.left, top: room.top, height: room.bottom - room.top };
  const summary: Box = isWide
    ? { ...whole, width: SUMMARY.width * sizes.label }
    : { ...whole, height: Math.max(SUMMARY.height, content.counts.length * 2.4 + 2.4) * sizes.label };
  const table: Room = isWide
    ? { ...room, left: summary.left + summary.width + sizes.gap }
    : { ...room, top: summary.top + summary.height + sizes.label };
  const headHeight = HEAD * sizes.label;
  const height = table.bottom - table.top - headHeight;
  const asked: ColumnsAsked = { left: table.left, right: table.right, seams: surface.seams, gap: sizes.gap, least };
  const hasBar = least >= LEAST_COLUMN.withBar * sizes.label;
  const most = gridOf(content, bodyColumns(asked), hasBar, sizes, words);
  const perColumn = most === null ? 0 : Math.floor(height / most.least);
  if (most === null || perColumn < 1) return null;
  const pages = spread(content.rows, most.columns.length, perColumn, FEWEST_IN_COLUMN);
  // What needs fewer columns has wider ones, and with them no more lines a name.
  const grid =
    gridOf(content, widestColumns(asked, Math.max(...pages.map((page) => page.length))), hasBar, sizes, words) ?? most;
  return pages.map((page): LampsBody => {
    const even = height / Math.max(...page.map((rows) => rows.length));
    const rowHeight = Math.max(grid.least, Math.min(MOST_ROW * sizes.label, even));
    const placed = page.map((rows, at): LampColumn => {
      const box = { ...(grid.columns[at] ?? whole), top: table.top, height: headHeight + rows.length * rowHeight };
      return { rows: rows.map((row) => placeRow(row, grid.widths.name, sizes)), rowHeight, box };
    });
    return { kind: 'lamps', content, summary, isWide, headHeight, columns: placed, widths: grid.widths };
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
