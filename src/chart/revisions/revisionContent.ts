// What the reports of one value show; from the log, so no saved chart asks for it.
import type { ObservationStatus } from '../../model/observation';

/** What one import made of a value; value and status null: it took the value away. */
export interface RevisionPoint {
  /** Moment of the import on the reader's clock, in ms as if that clock showed UTC. */
  readonly clockMs: number;
  readonly value: number | null;
  readonly status: ObservationStatus | null;
}

/** One value over the imports that reported it. */
export interface RevisionData {
  readonly kind: 'revisions';
  readonly unit: string;
  /** Oldest first; at least two of them have a value. */
  readonly points: readonly RevisionPoint[];
}
