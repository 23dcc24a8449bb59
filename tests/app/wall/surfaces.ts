// Canvases of walls, and what pages are laid out on there.
import { smallestType } from '../../../src/app/wall/legibility';
import type { Surface } from '../../../src/app/wall/surface';
import { wallSizes } from '../../../src/app/wall/wallSizes';

export const CANVASES = [
  [1920, 1080],
  [3840, 2160],
  [3840, 1080],
  [5760, 1080],
  [1080, 1920],
] as const;

export function surface(width: number, height: number, distanceMetres = 4, seams: readonly number[] = []): Surface {
  const canvas = { width, height };
  const type = smallestType({ canvas, heightMillimetres: (1070 * height) / Math.min(width, height), distanceMetres });
  return { canvas, sizes: wallSizes(canvas, type), seams };
}
