// What was promised: an operator and a value for a period, and how much of it should be there by when.
import type { LampMethod } from './lampMethod';
import type { IsoDate, Period } from './period';

export type TargetOperator = '>=' | '<=' | '=';

/** A share of the target (0 to 1) that should be there at the end of a day. */
export interface CurvePoint {
  readonly day: IsoDate;
  readonly share: number;
}

/**
 * The planned course of a target. linear: straight in time. quarters: cumulative shares at the ends of the quarters.
 * yearEnd: nothing is due before the due date. pastYears: the mean share that was there by each month in so many
 * earlier years. points: own points, straight between them.
 */
export type PlannedCurve =
  | { readonly kind: 'linear' }
  | { readonly kind: 'quarters'; readonly shares: readonly [number, number, number, number] }
  | { readonly kind: 'yearEnd' }
  | { readonly kind: 'pastYears'; readonly years: number }
  | { readonly kind: 'points'; readonly points: readonly CurvePoint[] };

export interface Target {
  readonly id: string;
  /** Indicator code; null where a task has a target that no indicator measures. */
  readonly indicator: string | null;
  readonly area: string;
  readonly period: Period;
  readonly operator: TargetOperator;
  readonly value: number;
  readonly unit: string;
  /** total: the level to reach (总数); increase: how much more than at the start (净增). */
  readonly counts: 'total' | 'increase';
  /** Value at the start. For totals null means that the whole value counts, for increases that it is read from the data. */
  readonly baseline: number | null;
  readonly curve: PlannedCurve;
  /** Null: the method of its list. */
  readonly method: LampMethod | null;
  readonly due: IsoDate;
  /** Document and place it stands in, as printed under charts. */
  readonly origin: string;
}

/** What targets of earlier versions mean. */
export const TARGET_ADDITIONS = { counts: 'total', method: null } as const satisfies Partial<Target>;
