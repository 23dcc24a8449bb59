// What a ranking shows: areas as bars, and those without a place.
import type { ReadHow } from '../../analysis/reading';
import type { Area } from '../../model/area';
import type { Indicator } from '../../model/indicator';
import type { Observation, ObservationStatus, ValueForm } from '../../model/observation';
import type { Period } from '../../model/period';
import type { SetAside } from '../sideBySide';
import type { SubjectRemark } from '../subjectRemarks';

export interface ChartBar {
  readonly area: Area;
  readonly place: number;
  readonly value: number;
  readonly status: ObservationStatus;
  readonly how: ReadHow;
  readonly observations: readonly Observation[];
}

export interface RankingData {
  readonly kind: 'ranking';
  readonly indicator: Indicator;
  readonly period: Period;
  readonly form: ValueForm;
  readonly unit: string;
  readonly bars: readonly ChartBar[];
  /** All bars where it is a part of them. */
  readonly whole?: readonly ChartBar[];
  /** Code of the area that stands out. */
  readonly highlight: string | null;
  /** Areas without a place. */
  readonly unranked: readonly SetAside[];
  readonly remarks: readonly SubjectRemark[];
}
