// Where the points of a spark stand. Law: a missing value breaks the line, it is never drawn as zero.

export interface SparkPoint {
  readonly x: number;
  readonly y: number;
}

export interface SparkLines {
  /** One text of SVG points for each unbroken run of two or more values. */
  readonly lines: readonly string[];
  /** Every present value. */
  readonly points: readonly SparkPoint[];
}

/** Spreads the years over `width` and the values over `height`, keeping `margin` on every side. */
export function sparkLines(
  values: readonly (number | null)[],
  width: number,
  height: number,
  margin: number,
): SparkLines {
  const present = values.filter((value) => value !== null);
  const low = Math.min(...present);
  const span = Math.max(...present) - low;
  const step = values.length > 1 ? (width - 2 * margin) / (values.length - 1) : 0;
  const runs: SparkPoint[][] = [[]];
  values.forEach((value, position) => {
    if (value === null) {
      runs.push([]);
      return;
    }
    const share = span === 0 ? 0.5 : (value - low) / span;
    runs[runs.length - 1]?.push({
      x: round(margin + position * step),
      y: round(height - margin - share * (height - 2 * margin)),
    });
  });
  return {
    lines: runs.filter((run) => run.length > 1).map((run) => run.map(({ x, y }) => `${x},${y}`).join(' ')),
    points: runs.flat(),
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
