// What pages of a wall are laid out on, the room a page has there, and what becomes of it.
import type { FrameBody } from './frame';
import type { Canvas } from './legibility';
import type { WallSizes } from './wallSizes';

export interface Surface {
  readonly canvas: Canvas;
  readonly sizes: WallSizes;
  readonly seams: readonly number[];
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
