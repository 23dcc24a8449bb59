// Every size on a wall follows from the smallest label: one scale, so that all pages look alike.
import type { Canvas, SmallestType } from './legibility';

export interface WallSizes {
  /** Font sizes in px. */
  readonly label: number;
  readonly heading: number;
  readonly title: number;
  readonly value: number;
  readonly numeral: number;
  readonly hero: number;
  /** Around everything, and between two columns. */
  readonly margin: number;
  readonly gap: number;
}

/** `panel`: height in px of the lowest part of the canvas between seams. */
export function wallSizes(canvas: Canvas, type: SmallestType, panel = canvas.height): WallSizes {
  const label = Math.max(type.label, type.digits);
  return {
    label,
    heading: Math.round(label * 1.15),
    title: Math.round(label * 1.7),
    value: Math.round(label * 1.45),
    numeral: Math.round(label * 3),
    hero: Math.round(Math.min(label * 8, canvas.height * 0.22, panel * 0.4)),
    margin: Math.round(Math.min(label * 2.2, canvas.width * 0.05)),
    gap: Math.round(label * 2),
  };
}

/** Height of a line of text by its font size. */
export const LINE = 1.35;
/** The same of a numeral; a comma reaches below its line. */
export const NUMERAL_LINE = 1.25;
