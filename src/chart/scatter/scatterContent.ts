// Two indicators of areas at one period: a dot an area. Law: each axis has one unit; an area needs both values.
import type { Area } from '../../model/area';
import type { Indicator } from '../../model/indicator';
import type { ValueForm } from '../../model/observation';
import type { Period } from '../../model/period';
import type { ChartPoint } from '../chartPoint';
import type { SetAside } from '../sideBySide';
import type { SubjectRemark } from '../subjectRemarks';

export interface ScatterAxis {
  readonly indicator: Indicator;
  readonly form: ValueForm;
  /** Stated unit of its values. */
  readonly unit: string;
}

export interface ScatterDot {
  readonly area: Area;
  readonly x: ChartPoint;
  readonly y: ChartPoint;
}

export interface ScatterData {
  readonly kind: 'scatter';
  readonly x: ScatterAxis;
  readonly y: ScatterAxis;
  readonly period: Period;
  readonly dots: readonly ScatterDot[];
  /** Code of the area that stands out. */
  readonly highlight: string | null;
  readonly setAside: readonly SetAside[];
  readonly remarks: readonly SubjectRemark[];
}
