// Paragraphs and points in lines, and the lines in columns of a given height; walls and slides flow text alike.
// Law: every line is in exactly one column, in order, and no column is higher than it may be.
import type { TextBlock } from '../model/writtenText';
import { wrapText } from './textWidth';

export interface WrappedBlock {
  /** Place of the block in its text. */
  readonly place: number;
  readonly isPoint: boolean;
  /** Began in the column before. */
  readonly isContinued: boolean;
  readonly lines: readonly string[];
}

/** Points stand in by so many letters, for their mark. */
export const POINT_INDENT = 1.2;
/** Between two blocks, in lines. */
export const BLOCK_GAP = 0.4;
/** Shorter blocks are not divided. */
const SHORT = 3;

/** `width` and `fontSize` in px. */
export function wrapBlocks(blocks: readonly TextBlock[], width: number, fontSize: number): WrappedBlock[] {
  return blocks.map(({ isPoint, text }, place) => {
    const room = isPoint ? width - POINT_INDENT * fontSize : width;
    return { place, isPoint, isContinued: false, lines: wrapText(text, room, fontSize).split('\n') };
  });
}

/** Height of blocks under each other, in lines. */
export function flowHeight(blocks: readonly WrappedBlock[]): number {
  const lines = blocks.reduce((sum, block) => sum + block.lines.length, 0);
  return lines + Math.max(0, blocks.length - 1) * BLOCK_GAP;
}

/** `room`: lines of a column, at least 1. A block goes on in the next column where it is longer than what is left. */
export function flowBlocks(blocks: readonly WrappedBlock[], room: (column: number) => number): WrappedBlock[][] {
  const columns: WrappedBlock[][] = [[]];
  for (const block of blocks) {
    let rest = block.lines;
    while (rest.length > 0) {
      const column = columns.at(-1)!;
      const most = room(columns.length - 1);
      const used = column.length === 0 ? 0 : flowHeight(column) + BLOCK_GAP;
      const free = Math.max(column.length === 0 ? 1 : 0, Math.floor(most - used + 1e-9));
      const isWhole = rest.length <= free;
      const isKept = rest.length <= Math.min(SHORT, most) && column.length > 0;
      const taken = isWhole ? rest.length : isKept ? 0 : free;
      if (taken > 0)
        column.push({ ...block, isContinued: rest.length < block.lines.length, lines: rest.slice(0, taken) });
      rest = rest.slice(taken);
      if (rest.length > 0) columns.push([]);
    }
  }
  return columns;
}
