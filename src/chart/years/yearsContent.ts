// What a comparison of years shows: one line a year over the parts of a year, the newest one in front.
import type { Area } from '../../model/area';
import type { Indicator } from '../../model/indicator';
import type { ValueForm } from '../../model/observation';
import type { Period } from '../../model/period';
import type { PlacedAnnotation } from '../annotations';
import type { ChartPoint } from '../chartPoint';

export interface YearLine {
  readonly year: number;
  /** The parts of this year, and a point for each. */
  readonly periods: readonly Period[];
  readonly points: readonly ChartPoint[];
}

export interface YearsData {
  readonly kind: 'years';
  readonly indicator: Indicator;
  readonly area: Area;
  readonly form: ValueForm;
  readonly unit: string;
  /** Oldest first; each has a value. */
  readonly years: readonly YearLine[];
  readonly annotations: readonly PlacedAnnotation[];
}
