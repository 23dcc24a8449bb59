// What every lamp method looks at, and what it answers. Law: a method that cannot judge says why; it never puts another
// number in the place of one that is there, and a better value never gives it a worse colour.
import type { IndicatorKind } from '../../model/indicator';
import type { LampColor, LampThresholds } from '../../model/lampMethod';
import type { IsoDate } from '../../model/period';
import type { Target } from '../../model/target';
import type { Completion } from '../completion';
import type { NoGradeReason } from '../progress/progressCase';

/** A target that is a level to reach, the value that is there in its unit, and the time. */
export interface LampCase {
  readonly target: Target;
  readonly actual: number;
  readonly completion: Completion;
  /** Share of 1 that the planned curve wants by `asOf`. */
  readonly planned: number;
  readonly asOf: IsoDate;
  /** Day that the value describes. */
  readonly valueOn: IsoDate;
  readonly kind: IndicatorKind | null;
  readonly thresholds: LampThresholds;
}

/** Why a method or a target cannot be judged, beyond what published methods refuse. */
export type LampRefusal =
  | NoGradeReason
  | 'noBaseline'
  | 'baseUnknown'
  | 'baseOtherUnit'
  | 'targetBehindBase'
  | 'partOfYear'
  | 'curveOfCounts'
  | 'curveOfOneYear'
  | 'curveYearsMissing';

export type LampReason =
  | 'done'
  | 'doneLate'
  | 'onSchedule'
  | 'slightlyBehind'
  | 'behind'
  | 'farBehind'
  | 'overdueNear'
  | 'overdue'
  | 'achieved'
  | 'nearlyAchieved'
  | 'farFromAchieved'
  | 'substantialProgress'
  | 'moderateProgress'
  | 'limitedProgress'
  | 'deterioration'
  | 'onTrack'
  | 'someProgress'
  | 'stagnant'
  | 'notDue'
  | 'noTarget'
  | 'noValue'
  | 'notComparable'
  | 'refused';

export interface Verdict {
  readonly color: LampColor;
  readonly reason: LampReason;
  /** What was compared with the thresholds: points, percent or a ratio, by the method; null where nothing was. */
  readonly measure: number | null;
  /** From −5 to 5, where the method publishes a score. */
  readonly score: number | null;
  readonly refusal: LampRefusal | null;
}

export function verdictOf(color: LampColor, reason: LampReason, measure: number | null, score: number | null = null) {
  return { color, reason, measure, score, refusal: null } satisfies Verdict;
}

export function refusedVerdict(refusal: LampRefusal): Verdict {
  return { color: 'grey', reason: 'refused', measure: null, score: null, refusal };
}
