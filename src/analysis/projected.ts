// What a projection to a due date is: a value with its range, or the reason why there is none.
import type { Indicator } from '../model/indicator';
import type { IsoDate } from '../model/period';
import { roundHalfAway } from '../model/rounding';
import { decimalsOf } from './growth';
import type { Present } from './reading';

export type ProjectionMethod = 'season' | 'pace' | 'drift';

export interface Projection {
  readonly kind: 'projected';
  readonly method: ProjectionMethod;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  /** The reading it starts from, and the day it speaks of. */
  readonly from: Present;
  readonly due: IsoDate;
  /** Earlier years (season), single periods of this year (pace) or points (drift) that it rests on. */
  readonly basis: number;
}

export interface NoProjection {
  readonly kind: 'refused';
  /**
   * due: the day is not after the latest value. noValue: nothing is known for the year. nothingYet: nothing is there to
   * go on with. tooFewPeriods, tooFewPoints, tooFewYears: less than the method needs. span: over several years.
   */
  readonly reason: 'due' | 'noValue' | 'nothingYet' | 'tooFewPeriods' | 'tooFewPoints' | 'tooFewYears' | 'span';
}

interface Range {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Rounded once, as finely as the indicator is published. */
export function projected(
  indicator: Indicator,
  method: ProjectionMethod,
  { value, low, high }: Range,
  from: Present,
  due: IsoDate,
  basis: number,
): Projection {
  const decimals = indicator.decimals ?? decimalsOf(from.value);
  const round = (number: number): number => roundHalfAway(number, decimals);
  return {
    kind: 'projected',
    method,
    value: round(value),
    low: round(low),
    high: round(high),
    unit: from.unit,
    from,
    due,
    basis,
  };
}

export function refused(reason: NoProjection['reason']): NoProjection {
  return { kind: 'refused', reason };
}
