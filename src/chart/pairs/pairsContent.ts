// Two values of each subject: at two periods, or its actual value and its target.
import type { Period } from '../../model/period';
import type { Target } from '../../model/target';
import type { ChartPoint } from '../chartPoint';
import type { SetAside } from '../sideBySide';
import type { Subject } from '../subjects';
import type { SubjectRemark } from '../subjectRemarks';
import type { ValueForm } from '../../model/observation';

export interface ChartPair extends Subject {
  readonly form: ValueForm;
  /** The earlier value, or the target. Both values are there. */
  readonly before: ChartPoint;
  readonly after: ChartPoint;
  /** Behind `before` where that is no value of a table. */
  readonly target: Target | null;
}

export interface PairsContent {
  /** Period of `before`; null where `before` is a target. */
  readonly from: Period | null;
  readonly to: Period;
  /** Stated unit of all values. */
  readonly unit: string;
  readonly pairs: readonly ChartPair[];
  /** Code of the area that stands out. */
  readonly highlight: string | null;
  readonly setAside: readonly SetAside[];
  readonly remarks: readonly SubjectRemark[];
}

export interface SlopeData extends PairsContent {
  readonly kind: 'slope';
  readonly from: Period;
}

export interface DumbbellData extends PairsContent {
  readonly kind: 'dumbbell';
}
