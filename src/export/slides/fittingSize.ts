// The size of letters at which words fit into their place. Law: sizes come in few steps, so that slides look alike.
import { textWidth } from '../../chart/textWidth';
import { pixelsOf, type WordPlace } from './slideLook';

const STEPS = [1, 0.79, 0.65];
const LINE = 1.2;
/** Where the font is replaced by another one, letters may be wider. */
const SPARE = 0.98;

/** Points; the smallest step where nothing fits: the office program then shrinks what it shows. */
export function fittingSize(text: string, { frame, size }: Pick<WordPlace, 'frame' | 'size'>): number {
  const steps = STEPS.map((step) => Math.round(size * step));
  return (
    steps.find((points) => linesOf(text, points, frame.width) * pixelsOf(points) * LINE <= frame.height) ??
    steps.at(-1)!
  );
}

function linesOf(text: string, points: number, width: number): number {
  return Math.max(1, Math.ceil(textWidth(text, pixelsOf(points)) / (width * SPARE)));
}
