// One value of a chart in its stated unit, with what a reader must know beside it.
import type { ReadHow } from '../analysis/reading';
import type { Observation, ObservationStatus } from '../model/observation';

/** `status` null: nothing is known. */
export interface ChartPoint {
  readonly value: number | null;
  readonly status: ObservationStatus | null;
  readonly how: ReadHow | null;
  readonly observations: readonly Observation[];
}

export const NO_POINT: ChartPoint = { value: null, status: null, how: null, observations: [] };
