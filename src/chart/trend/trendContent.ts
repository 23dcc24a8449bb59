// What a trend shows: lines or columns over periods, with targets and everything left out, by name.
import type { Area } from '../../model/area';
import type { Indicator } from '../../model/indicator';
import type { TargetForm } from '../../model/chartSpec';
import type { ValueForm } from '../../model/observation';
import type { Period } from '../../model/period';
import type { Target } from '../../model/target';
import type { PlacedAnnotation } from '../annotations';
import type { ChartPoint } from '../chartPoint';

/** Points stand parallel to the periods of the chart. */
export interface ChartLine {
  readonly indicator: Indicator;
  readonly area: Area;
  readonly form: ValueForm;
  readonly points: readonly ChartPoint[];
}

/** Where values meet a target: at it and beyond, on one side, or there alone. */
export type TargetSide = 'above' | 'below' | 'at';

/** ticks: one mark a period; line: a planned or wanted course, broken where it does not go on; band: what meets them. */
export interface ChartTargets {
  readonly shape: TargetForm;
  /** The forms that make sense here, the most fitting first. */
  readonly forms: readonly TargetForm[];
  /** Whether it is the planned course within years. */
  readonly isPlan: boolean;
  /** Parallel to the periods. */
  readonly sides: readonly TargetSide[];
  /** Parallel to the periods. */
  readonly values: readonly (number | null)[];
  readonly targets: readonly Target[];
}

export interface LeftOut {
  readonly indicator: Indicator;
  readonly area: Area;
  readonly reason: 'unit' | 'empty';
}

/** A value published before the one that is known now, in the unit of the chart. */
export interface EarlierPoint {
  readonly line: number;
  readonly at: number;
  readonly value: number;
}

export interface TrendData {
  readonly kind: 'trend';
  /** columns: one flow by itself; lines: everything else. */
  readonly shape: 'columns' | 'lines';
  readonly periods: readonly Period[];
  /** Stated unit of all lines; '' for an index. */
  readonly unit: string;
  readonly indexBase: Period | null;
  readonly lines: readonly ChartLine[];
  /** Position of the line that stands out. */
  readonly accent: number;
  readonly targets: ChartTargets | null;
  readonly leftOut: readonly LeftOut[];
  /** Remarks on its lines. */
  readonly annotations: readonly PlacedAnnotation[];
  readonly earlier: readonly EarlierPoint[];
}
