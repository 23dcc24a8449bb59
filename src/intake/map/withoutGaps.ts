// Cells of one key: gaps ("—" for the month of a stock) beside values ("186" for the year to date) say nothing of the key.

export interface ValuedPositions {
  /** The positions with a value, or all where none has one. */
  readonly positions: readonly number[];
  readonly besides: readonly number[];
}

/** `values` hold NaN where there is none. */
export function withoutGaps(all: readonly number[], values: Float64Array): ValuedPositions {
  const positions = all.filter((at) => !Number.isNaN(values[at]!));
  if (positions.length === 0 || positions.length === all.length) return { positions: all, besides: [] };
  return { positions, besides: all.filter((at) => Number.isNaN(values[at]!)) };
}
