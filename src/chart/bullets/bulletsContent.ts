// What bullet rows show: how much of each yearly target is reached, and what its list calls on schedule by then.
import type { Area } from '../../model/area';
import type { Indicator } from '../../model/indicator';
import type { ListRules } from '../../model/lampMethod';
import type { ValueForm } from '../../model/observation';
import type { Period } from '../../model/period';
import type { Target } from '../../model/target';
import type { ChartPoint } from '../chartPoint';
import type { SubjectRemark } from '../subjectRemarks';

export interface BulletRow {
  readonly indicator: Indicator;
  /** As a level to reach, `goal` of it in the unit of the value. */
  readonly target: Target;
  readonly goal: number;
  readonly unit: string;
  readonly form: ValueForm;
  /** The latest part of the year with a value. */
  readonly period: Period;
  readonly point: ChartPoint;
  /** 1 is the whole target. */
  readonly share: number;
  /** As a lamp shows it. */
  readonly percent: number;
  readonly isMet: boolean;
  /** Shares from which a lamp is yellow and green, and what should be there by then; null where that cannot be said. */
  readonly band: BulletBand | null;
}

export interface BulletBand {
  readonly yellow: number;
  readonly green: number;
  readonly planned: number;
  /** How its list shows what is on schedule. */
  readonly goodColor: ListRules['goodColor'];
}

export interface BulletsData {
  readonly kind: 'bullets';
  readonly area: Area;
  /** The year of the targets. */
  readonly period: Period;
  readonly rows: readonly BulletRow[];
  /** Those without a target or a value of the year. */
  readonly leftOut: readonly Indicator[];
  readonly remarks: readonly SubjectRemark[];
}
