// Canvases of walls, and what pages are laid out on there.
import type { Canvas } from '../../../src/app/wall/legibility';
import { type Seams, type Surface, surfaceSeen } from '../../../src/app/wall/surface';

export const CANVASES = [
  [1920, 1080],
  [3840, 2160],
  [3840, 1080],
  [5760, 1080],
  [1080, 1920],
] as const;

/** A wall as high as a meeting screen. */
export function surface(width: number, height: number, distanceMetres = 4, x: readonly number[] = []): Surface {
  return splicedSurface({ width, height }, (1070 * height) / Math.min(width, height), distanceMetres, { x, y: [] });
}

export function splicedSurface(
  canvas: Canvas,
  heightMillimetres: number,
  distanceMetres: number,
  seams: Seams,
): Surface {
  return surfaceSeen(canvas, seams, { heightMillimetres, distanceMetres });
}
