// What a heat table shows: an indicator in areas, a row each, at periods, a column each.
import type { Indicator } from '../../model/indicator';
import type { Period } from '../../model/period';
import type { Measured, SetAside } from '../sideBySide';
import type { SubjectRemark } from '../subjectRemarks';

export interface HeatData {
  readonly kind: 'heat';
  readonly indicator: Indicator;
  readonly periods: readonly Period[];
  /** Stated unit of all values. */
  readonly unit: string;
  /** Points stand parallel to the periods. */
  readonly rows: readonly Measured[];
  /** Code of the area that stands out. */
  readonly highlight: string | null;
  readonly setAside: readonly SetAside[];
  readonly remarks: readonly SubjectRemark[];
}
