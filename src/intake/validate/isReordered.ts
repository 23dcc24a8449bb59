// Whether a column holds the numbers it held before, only in other rows: sorted alone, or moved by a row.

export interface Reordered {
  /** Stored and new values of the rows that changed, row by row. */
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** Rows of the column that did not change. */
  readonly unchanged: number;
}

const FEWEST = 5;
const SHARE = 0.8;
/** Small counts meet each other by chance. */
const TELLING = 100;

export function isReordered({ before, after, unchanged }: Reordered): boolean {
  if (after.length < FEWEST || after.length < unchanged) return false;
  const left = new Map<number, number>();
  for (const value of before) left.set(value, (left.get(value) ?? 0) + 1);
  const found = after.filter((value) => {
    const count = left.get(value) ?? 0;
    left.set(value, count - 1);
    return count > 0;
  });
  const telling = new Set(found.filter((value) => Math.abs(value) >= TELLING || !Number.isInteger(value)));
  return found.length >= SHARE * after.length && telling.size >= SHARE * FEWEST;
}
