// How the pages of a wall are marked in its foot: one mark each where there is room, else by numbers.
import type { Canvas } from './legibility';
import type { WallSizes } from './wallSizes';

export interface MarksRoom {
  /** More pages than this are numbered: they could not be counted at a glance either. */
  readonly most: number;
  /** In px, with the word that the wall is paused. */
  readonly width: number;
}

/** In label sizes. */
const NARROW = 60;

export function marksRoom(canvas: Canvas, { label }: WallSizes): MarksRoom {
  return canvas.width < NARROW * label ? { most: 0, width: 9 * label } : { most: 10, width: 16 * label };
}
