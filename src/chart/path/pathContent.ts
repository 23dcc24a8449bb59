// What a path shows: the value of a year so far against its planned course up to the due date, and what it may come to.
import type { NoProjection, Projection } from '../../analysis/projected';
import type { Area } from '../../model/area';
import type { Indicator } from '../../model/indicator';
import type { LampThresholds } from '../../model/lampMethod';
import type { ValueForm } from '../../model/observation';
import type { Period } from '../../model/period';
import type { Target } from '../../model/target';
import type { PlacedAnnotation } from '../annotations';
import type { ChartPoint } from '../chartPoint';

/** The end of a part of the year. */
export interface PathStep {
  readonly period: Period;
  /** Months since the year began. */
  readonly month: number;
  readonly point: ChartPoint;
  /** What should be there by then; after the due date all of it. */
  readonly planned: number;
}

/** A place on the planned course, in months and in the unit of the chart. */
export interface CoursePlace {
  readonly month: number;
  readonly value: number;
}

export interface PathData {
  readonly kind: 'path';
  readonly indicator: Indicator;
  readonly area: Area;
  /** As a level to reach. */
  readonly target: Target;
  readonly unit: string;
  readonly form: ValueForm;
  readonly steps: readonly PathStep[];
  /** At the positions of steps. */
  readonly annotations: readonly PlacedAnnotation[];
  readonly course: readonly CoursePlace[];
  /** Nothing is due between milestones: the course goes in steps. */
  readonly isStepped: boolean;
  /** Value that the course begins at, and the one it leads to. */
  readonly start: number;
  readonly goal: number;
  readonly dueMonth: number;
  /** Points behind plan up to which a lamp is green or yellow; null where no band is wanted. */
  readonly band: LampThresholds | null;
  readonly projection: Projection | NoProjection;
}
