// What was promised: an operator and a value for a period, and how much of it should be there by when.
import type { IsoDate, Period } from './period';

export type TargetOperator = '>=' | '<=' | '=';

/** Planned cumulative share (0 to 1) at the end of each quarter, or straight line in time. */
export type PlannedCurve =
  | { readonly kind: 'linear' }
  | { readonly kind: 'quarters'; readonly shares: readonly [number, number, number, number] };

export interface Target {
  readonly id: string;
  /** Indicator code; null where a task has a target that no indicator measures. */
  readonly indicator: string | null;
  readonly area: string;
  readonly period: Period;
  readonly operator: TargetOperator;
  readonly value: number;
  readonly unit: string;
  /** Value at the start for "net increase" targets; null means the whole value counts. */
  readonly baseline: number | null;
  readonly curve: PlannedCurve;
  readonly due: IsoDate;
  /** Document and place it stands in, as printed under charts. */
  readonly origin: string;
}
