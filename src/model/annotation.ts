// A remark on a point or a stretch of a series, kept with the data and drawn wherever the series is.
import type { Period } from './period';

export interface Annotation {
  readonly id: string;
  readonly indicator: string;
  readonly area: string;
  /** First and last period; the same for a point. */
  readonly from: Period;
  readonly to: Period;
  readonly text: string;
}
