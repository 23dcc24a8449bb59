// Places of a page of lamps: one numeral with the counts, and all rows against one line of 100 %.
// Law: every bar's target stands at the same place of its column, and no name is cut: long ones take a second line.
import { textWidth, wrapText } from '../../chart/textWidth';
import type { Words } from '../../words/zh';
import { bodyColumns, type Column } from './bodyColumns';
import type { Box, LampColumn, LampsBody, RowWidths } from './frame';
import type { LaidOut, Room, Surface } from './surface';
import { spread } from './spread';
import { LINE, type WallSizes } from './wallSizes';
import type { LampRow, LampsContent } from './wallContent';

/** In label sizes. */
const SUMMARY = { width: 15, height: 12.5 } as const;
const LEAST_COLUMN = { withBar: 29, withoutBar: 17 } as const;
const LEAST_NAME = 6;
const LAMP = 1.9;
const PART_GAP = 0.8;
const BAR_SHARE = 0.28;
const LEAST_ROW = 3.1;
const MOST_ROW = 4.4;
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
    const bodies = layoutIn(content, surface, room, words, isWide);
    if (bodies !== null) return { bodies, dropped: [] };
  }
  const box: Box = { left: room.left, width: room.right - room.left, top: room.top, height: room.bottom - room.top };
  return { bodies: [{ kind: 'noRoom', box }], dropped: [content.title] };
}

/** Null where a row has no room. */
function layoutIn(
  content: LampsContent,
  surface: Surface,
  room: Room,
  words: Words,
  isWide: boolean,
): LampsBody[] | null {
  const { sizes } = surface;
  const whole: Box = { left: room.left, width: room.right - room.left, top: room.top, height: room.bottom - room.top };
  const summary: Box = isWide
    ? { ...whole, width: SUMMARY.width * sizes.label }
    : { ...whole, height: Math.max(SUMMARY.height, content.counts.length * 2.4 + 2.4) * sizes.label };
  const table: Room = isWide
    ? { ...room, left: summary.left + summary.width + sizes.gap }
    : { ...room, top: summary.top + summary.height + sizes.label };
  const columns = columnsOf(table, surface);
  const widths = columns[0] === undefined ? null : widthsOf(content, columns[0].width, sizes, words);
  if (widths === null) return null;
  const least = rowHeightOf(content.rows, widths.name, sizes);
  const headHeight = HEAD * sizes.label;
  const height = table.bottom - table.top - headHeight;
  const perColumn = Math.floor(height / least);
  if (perColumn < 1) return null;
  const pages = spread(content.rows, columns.length, perColumn, FEWEST_IN_COLUMN);
  return pages.map((page): LampsBody => {
    const rowHeight = Math.min(
      MOST_ROW * sizes.label,
      Math.max(least, height / Math.max(...page.map((rows) => rows.length))),
    );
    const placed = page.map((rows, at): LampColumn => {
      const column = columns[at] ?? whole;
      return { rows, rowHeight, box: { ...column, top: table.top, height: headHeight + rows.length * rowHeight } };
    });
    return { kind: 'lamps', content, summary, isWide, headHeight, columns: placed, widths };
  });
}

/** Columns with bars where these have room, else without. */
function columnsOf(table: Room, { sizes, seams }: Surface): readonly Column[] {
  const asked = { left: table.left, right: table.right, seams, gap: sizes.gap };
  const withBar = bodyColumns({ ...asked, least: LEAST_COLUMN.withBar * sizes.label });
  return withBar.length > 0 ? withBar : bodyColumns({ ...asked, least: LEAST_COLUMN.withoutBar * sizes.label });
}

function widthsOf(content: LampsContent, column: number, sizes: WallSizes, words: Words): RowWidths | null {
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
  const bar = column >= LEAST_COLUMN.withBar * label ? column * BAR_SHARE : 0;
  const gaps = (bar > 0 ? 3 : 2) * PART_GAP * label;
  const name = column - LAMP * label - value - percent - bar - gaps;
  return name < LEAST_NAME * label ? null : { name, value, bar, percent };
}

function rowHeightOf(rows: readonly LampRow[], name: number, { label }: WallSizes): number {
  const lines = Math.max(1, ...rows.map((row) => wrapText(row.name, name, label).split('\n').length));
  return Math.max(LEAST_ROW * label, lines * label * LINE + label * 0.7);
}
