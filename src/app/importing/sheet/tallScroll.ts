// Browsers cannot make an element taller than about 17 (Firefox) or 33 million pixels. Beyond a limit, the scrolled
// height is squeezed: offsets along the rows ("long") are mapped to offsets of the scroll bar ("short") and back.
// Law: the first and the last row are always reachable, and longOf(shortOf(x)) is x within rounding.

const TALLEST = 15_000_000;

export interface TallScroll {
  /** Height to give the scrolled element. */
  readonly height: number;
  readonly longOf: (short: number) => number;
  readonly shortOf: (long: number) => number;
}

/** Mapping for rows of `whole` pixels seen through a window of `seen` pixels. */
export function tallScroll(whole: number, seen: number): TallScroll {
  const height = Math.min(whole, TALLEST);
  const factor = height === whole || height <= seen ? 1 : (whole - seen) / (height - seen);
  return { height, longOf: (short) => short * factor, shortOf: (long) => long / factor };
}
