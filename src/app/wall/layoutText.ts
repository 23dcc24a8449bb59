// Places of what somebody wrote: the largest letters with which it fits on one picture, in as many columns as it needs; at
// the smallest letters it goes on on further pictures. Law: no line is longer than the eye follows, and no word is dropped.
import { flowBlocks, flowHeight, type WrappedBlock, wrapBlocks } from '../../chart/flowText';
import { bodyColumns, type Column, widestColumns } from './bodyColumns';
import type { Box, TextBody, TextColumn } from './frame';
import type { LaidOut, Room, Surface } from './surface';
import type { TextContent } from './wallContent';

/** In label sizes, the largest first; the last is the smallest that can be read. */
const SIZES = [3, 2.6, 2.2, 1.9, 1.6, 1.45, 1.3, 1.15, 1] as const;
/** In letters of the text. */
const LINE_LETTERS = { least: 12, most: 36 } as const;

/** Lines of running text stand further apart than those of a name. */
export const TEXT_LINE = 1.5;

export function layoutText({ title, blocks }: TextContent, surface: Surface, room: Room): LaidOut {
  const { label } = surface.sizes;
  for (const times of SIZES) {
    const size = Math.round(times * label);
    const onOne = onePicture(blocks, size, surface, room);
    if (onOne !== null) return { bodies: [onOne], dropped: [] };
  }
  const bodies = pictures(blocks, label, surface, room);
  if (bodies !== null) return { bodies, dropped: [] };
  const box: Box = { left: room.left, width: room.right - room.left, top: room.top, height: room.bottom - room.top };
  return { bodies: [{ kind: 'noRoom', box }], dropped: [title] };
}

type Blocks = TextContent['blocks'];

/** Null where it does not fit on one picture at that size. */
function onePicture(blocks: Blocks, size: number, surface: Surface, room: Room): TextBody | null {
  const most = linesOf(size, room);
  if (most < 1) return null;
  for (let wanted = 1; ; wanted += 1) {
    const columns = columnsOf(wanted, size, surface, room);
    if (columns.length < wanted) return null;
    const wrapped = wrapBlocks(blocks, widthOf(columns, size), size);
    if (flowBlocks(wrapped, most).length <= columns.length) {
      return bodyOf(evenly(wrapped, columns.length, most), columns, size, room);
    }
  }
}

/** Null where not even one letter has room. */
function pictures(blocks: Blocks, size: number, surface: Surface, room: Room): TextBody[] | null {
  const most = linesOf(size, room);
  const columns = columnsOf(Number.POSITIVE_INFINITY, size, surface, room);
  if (most < 1 || columns.length === 0) return null;
  const flowed = flowBlocks(wrapBlocks(blocks, widthOf(columns, size), size), most);
  const count = Math.ceil(flowed.length / columns.length);
  return Array.from({ length: count }, (_, at) =>
    bodyOf(flowed.slice(at * columns.length, (at + 1) * columns.length), columns, size, room),
  );
}

function linesOf(size: number, { top, bottom }: Room): number {
  return (bottom - top) / (size * TEXT_LINE);
}

/** At least `wanted` columns where so many have room, else as many as have. */
function columnsOf(wanted: number, size: number, { sizes, seams }: Surface, { left, right }: Room): Column[] {
  const asked = { left, right, seams, gap: sizes.gap, least: LINE_LETTERS.least * size };
  return Number.isFinite(wanted) ? widestColumns(asked, wanted) : bodyColumns(asked);
}

/** Of a line, in px: that of the narrowest column, so that text looks alike in all. */
function widthOf(columns: readonly Column[], size: number): number {
  return Math.min(LINE_LETTERS.most * size, ...columns.map(({ width }) => width));
}

/** About equally full columns: the lowest in which all has room. */
function evenly(blocks: readonly WrappedBlock[], count: number, most: number): WrappedBlock[][] {
  for (let lines = Math.max(1, Math.floor(flowHeight(blocks) / count)); lines < most; lines += 1) {
    const flowed = flowBlocks(blocks, lines);
    if (flowed.length <= count) return flowed;
  }
  return flowBlocks(blocks, most);
}

function bodyOf(flowed: readonly WrappedBlock[][], columns: readonly Column[], size: number, room: Room): TextBody {
  return {
    kind: 'text',
    size,
    columns: flowed.map((blocks, at): TextColumn => {
      const { left, width } = columns[at]!;
      return { blocks, box: { left, width, top: room.top, height: room.bottom - room.top } };
    }),
  };
}
