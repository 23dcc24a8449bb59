// Places of what somebody wrote: the largest letters with which it fits on one picture, in as many columns as it needs; at
// the smallest letters it goes on on further pictures. Law: no line is longer than the eye follows, and no word is dropped.
import { flowBlocks, flowHeight, type WrappedBlock, wrapBlocks } from '../../chart/flowText';
import { bodyColumns, widestColumns } from './bodyColumns';
import type { Box, TextBody, TextColumn } from './frame';
import { lengthOf } from './stretches';
import { boxOf, type LaidOut, noRoom, type Room, stretchesDown, type Surface } from './surface';
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
  return bodies === null ? noRoom(room, surface, [title]) : { bodies, dropped: [] };
}

type Blocks = TextContent['blocks'];

/** What text flows through on one picture: the parts of a column between seams, then those of the next. */
interface Cells {
  readonly boxes: readonly Box[];
  readonly columns: number;
  /** Of a line, in px: that of the narrowest column, so that text looks alike in all. */
  readonly width: number;
  /** Lines of a cell; on further pictures the same again. */
  readonly lines: (cell: number) => number;
}

/** Null where it does not fit on one picture at that size. */
function onePicture(blocks: Blocks, size: number, surface: Surface, room: Room): TextBody | null {
  for (let wanted = 1; ; wanted += 1) {
    const cells = cellsOf(wanted, size, surface, room);
    if (cells === null || cells.columns < wanted) return null;
    const wrapped = wrapBlocks(blocks, cells.width, size);
    if (flowBlocks(wrapped, cells.lines).length <= cells.boxes.length)
      return bodyOf(evenly(wrapped, cells), cells, size);
  }
}

/** Null where not even one letter has room. */
function pictures(blocks: Blocks, size: number, surface: Surface, room: Room): TextBody[] | null {
  const cells = cellsOf(Number.POSITIVE_INFINITY, size, surface, room);
  if (cells === null) return null;
  const flowed = flowBlocks(wrapBlocks(blocks, cells.width, size), cells.lines);
  const onOne = cells.boxes.length;
  const count = Math.ceil(flowed.length / onOne);
  return Array.from({ length: count }, (_, at) => bodyOf(flowed.slice(at * onOne, (at + 1) * onOne), cells, size));
}

/** At least `wanted` columns where so many have room, else as many as have; null where not one line has room. */
function cellsOf(wanted: number, size: number, surface: Surface, room: Room): Cells | null {
  const { gap } = surface.sizes;
  const asked = { left: room.left, right: room.right, seams: surface.seams.x, gap, least: LINE_LETTERS.least * size };
  const columns = Number.isFinite(wanted) ? widestColumns(asked, wanted) : bodyColumns(asked);
  const parts = stretchesDown(room, surface).filter((part) => linesIn(lengthOf(part), size) >= 1);
  if (columns.length === 0 || parts.length === 0) return null;
  const boxes = columns.flatMap(({ left, width }) =>
    parts.map((part) => boxOf({ from: left, to: left + width }, part)),
  );
  return {
    boxes,
    columns: columns.length,
    width: Math.min(LINE_LETTERS.most * size, ...columns.map(({ width }) => width)),
    lines: (cell) => linesIn(boxes[cell % boxes.length]!.height, size),
  };
}

function linesIn(height: number, size: number): number {
  return height / (size * TEXT_LINE);
}

/** About equally full cells: the lowest in which all has room. */
function evenly(blocks: readonly WrappedBlock[], { boxes, lines: room }: Cells): WrappedBlock[][] {
  const most = Math.max(...boxes.map((_, cell) => room(cell)));
  for (let lines = Math.max(1, Math.floor(flowHeight(blocks) / boxes.length)); lines < most; lines += 1) {
    const flowed = flowBlocks(blocks, (cell) => Math.min(lines, room(cell)));
    if (flowed.length <= boxes.length) return flowed;
  }
  return flowBlocks(blocks, room);
}

function bodyOf(flowed: readonly WrappedBlock[][], { boxes }: Cells, size: number): TextBody {
  return { kind: 'text', size, columns: flowed.map((blocks, at): TextColumn => ({ blocks, box: boxes[at]! })) };
}
