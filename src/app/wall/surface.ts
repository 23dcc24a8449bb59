// What pages of a wall are laid out on, the room a page has there, and what becomes of it.
import type { Box, FrameBody } from './frame';
import { type Canvas, smallestType } from './legibility';
import { lengthOf, longEnough, type Stretch, stretchesBetween } from './stretches';
import { type WallSizes, wallSizes } from './wallSizes';

/** Between the panels of a spliced wall, in px of the canvas. */
export interface Seams {
  /** Of those that run down. */
  readonly x: readonly number[];
  /** Of those that run across. */
  readonly y: readonly number[];
}

export interface Surface {
  readonly canvas: Canvas;
  readonly sizes: WallSizes;
  readonly seams: Seams;
}

/** What the letters on it can be read at: its whole height, and the farthest viewer. */
export interface Viewed {
  readonly heightMillimetres: number;
  readonly distanceMetres: number;
}

export function surfaceSeen(canvas: Canvas, seams: Seams, viewed: Viewed): Surface {
  const panel = smallestPanel(canvas, seams);
  const type = smallestType({ canvas, panel, ...viewed });
  return { canvas, sizes: wallSizes(canvas, type, panel.height), seams };
}

function smallestPanel({ width, height }: Canvas, seams: Seams): Canvas {
  const least = (length: number, places: readonly number[]) =>
    Math.min(...stretchesBetween({ from: 0, to: length }, places, 0).map(lengthOf));
  return { width: least(width, seams.x), height: least(height, seams.y) };
}

/** The room between head and foot. */
export interface Room {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** A body, and what had no room on any picture of its page. */
export interface LaidOut {
  readonly bodies: readonly FrameBody[];
  readonly dropped: readonly string[];
}

/** Side by side from this ratio of width to height on. */
const WIDE_FROM = 1.2;

/** Whether things stand side by side rather than under each other. */
export function isWide({ canvas }: Surface): boolean {
  return canvas.width / canvas.height >= WIDE_FROM;
}

/** The parts of a room between seams that run down, from left to right. */
export function stretchesAcross({ left, right }: Room, { seams, sizes }: Surface): Stretch[] {
  return stretchesBetween({ from: left, to: right }, seams.x, sizes.gap);
}

/** The parts of a room between seams that run across, from the top. */
export function stretchesDown({ top, bottom }: Room, { seams, sizes }: Surface): Stretch[] {
  return stretchesBetween({ from: top, to: bottom }, seams.y, sizes.gap);
}

export function boxOf(across: Stretch, down: Stretch): Box {
  return { left: across.from, width: across.to - across.from, top: down.from, height: down.to - down.from };
}

/** Width and height in label sizes that leave room for one sentence. */
const SENTENCE = 8;

/** A page without room says so. */
export function noRoom(room: Room, surface: Surface, dropped: readonly string[]): LaidOut {
  const least = SENTENCE * surface.sizes.label;
  const [across] = longEnough(stretchesAcross(room, surface), least);
  const [down] = longEnough(stretchesDown(room, surface), least);
  const box = boxOf(across!, down!);
  return { bodies: [{ kind: 'noRoom', box }], dropped };
}
