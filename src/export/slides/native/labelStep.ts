// Every how many periods of an axis one has its name. Law: a name is broken at its spaces or not at all.
import { textWidth } from '../../../chart/textWidth';
import { pixelsOf, type Room, SIZES } from '../slideLook';

/** Share of the width that axis and edges take. */
const EDGES = 0.1;

/** Where the font is replaced by another one, letters may be wider. */
const SPARE = 1.1;

export function labelStep(categories: readonly string[], { width }: Room, roomRight: number): number {
  const widest = Math.max(
    0,
    ...categories.flatMap((name) => name.split(' ').map((part) => textWidth(part, pixelsOf(SIZES.label)))),
  );
  const slot = (width * (1 - EDGES - roomRight)) / Math.max(1, categories.length);
  return Math.max(1, Math.ceil((widest * SPARE) / slot));
}
