// What a composition shows: the parts of one total at periods, and whether they make it up.
import type { Wholeness } from '../../analysis/wholeness';
import type { Area } from '../../model/area';
import type { Indicator } from '../../model/indicator';
import type { ValueForm } from '../../model/observation';
import type { Period } from '../../model/period';
import type { PlacedAnnotation } from '../annotations';
import type { ChartPoint } from '../chartPoint';
import type { SetAside } from '../sideBySide';

export interface ChartPart {
  readonly area: Area;
  /** Member of the dimension; null where the areas are the parts. */
  readonly member: string | null;
  /** Parallel to the periods. */
  readonly points: readonly ChartPoint[];
}

export interface CompositionData {
  readonly kind: 'composition';
  readonly indicator: Indicator;
  /** Area of the whole. */
  readonly area: Area;
  readonly form: ValueForm;
  readonly measure: 'amount' | 'share';
  readonly periods: readonly Period[];
  /** Stated unit of all values. */
  readonly unit: string;
  /** Largest first, by the last period. */
  readonly parts: readonly ChartPart[];
  /** Stated totals, parallel to the periods. */
  readonly totals: readonly ChartPoint[];
  /** Parallel to the periods. */
  readonly wholeness: readonly Wholeness[];
  /** Ratios, means and distinct counts have no parts that add. */
  readonly adds: boolean;
  /** Code of the area that stands out. */
  readonly highlight: string | null;
  readonly setAside: readonly SetAside[];
  /** Remarks on the whole. */
  readonly annotations: readonly PlacedAnnotation[];
}
