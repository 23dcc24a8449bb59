// All observations of one indicator as columns: the unit of storage and of change.
// A Float64Array has no null, so NaN stands for "missing" inside columns and nowhere else (docs/adr/0002).
// Law: series are ordered by seriesId, observations of a series by period; a block never holds status code 0.
import type { SeriesKey } from './series';

/** Import and table that observations point at. */
export interface SourceReference {
  readonly import: number;
  readonly table: number;
}

/** Parallel columns, one entry an observation. */
export interface Cells {
  readonly value: Float64Array;
  /** 1 + position in STATUSES; 0 means "no observation", which only a change may hold. */
  readonly status: Uint8Array;
  /** Position in `sources`. */
  readonly source: Uint32Array;
  /** Zero-based sheet row and column. */
  readonly row: Uint32Array;
  readonly column: Uint16Array;
  /** Text as found, by position, where it differs from the plain value. */
  readonly texts: Readonly<Record<number, string>>;
}

/** Which observation each entry of the columns is. */
export interface BlockFrame {
  readonly indicator: string;
  readonly series: readonly SeriesKey[];
  /** Entries of series i stand from offsets[i] up to, not including, offsets[i + 1]. */
  readonly offsets: Uint32Array;
  /** Dictionary of periods, sorted by comparePeriods. */
  readonly periods: readonly string[];
  /** Position in `periods` per entry. */
  readonly period: Uint32Array;
  readonly sources: readonly SourceReference[];
}

export interface Block extends BlockFrame {
  readonly cells: Cells;
}

/**
 * A change of observations as a value: it applies, inverts and serialises.
 * `before` null: nothing was there; `after` null: everything goes.
 */
export interface BlockChange extends BlockFrame {
  readonly before: Cells | null;
  readonly after: Cells | null;
}
