// A series is one indicator, in one area, cut by dimensions, at one frequency, in one form and one unit.
// Law: seriesId is equal exactly when all parts of the key are.
import type { Observation, ValueForm } from './observation';
import type { Frequency } from './period';

export interface SeriesKey {
  readonly area: string;
  /** Dimension name to member; a dimension that is blank in a file means "total" and is left out. */
  readonly dimensions: Readonly<Record<string, string>>;
  readonly frequency: Frequency;
  readonly form: ValueForm;
  readonly unit: string;
}

export interface Series {
  readonly indicator: string;
  readonly key: SeriesKey;
  /** Sorted by period, one per period. */
  readonly observations: readonly Observation[];
}

/** Stable text of a key; parts are JSON so that no member can forge another key. */
export function seriesId(key: SeriesKey): string {
  const dimensions = Object.entries(key.dimensions).sort(([left], [right]) =>
    left < right ? -1 : left > right ? 1 : 0,
  );
  return JSON.stringify([key.area, dimensions, key.frequency, key.form, key.unit]);
}
