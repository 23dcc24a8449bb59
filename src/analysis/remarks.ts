// What is known about values beside the values: remarks that people made, and what was published before a revision.
import type { Annotation } from '../model/annotation';
import type { Period } from '../model/period';
import type { SeriesKey } from '../model/series';

/** A value that stood in the place of the one that is known now. */
export interface EarlierValue {
  readonly indicator: string;
  readonly series: SeriesKey;
  readonly period: Period;
  readonly value: number;
}

export interface Remarks {
  readonly annotations: readonly Annotation[];
  /** Oldest first. */
  readonly earlier: readonly EarlierValue[];
}

export const NO_REMARKS: Remarks = { annotations: [], earlier: [] };
