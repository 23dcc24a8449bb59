// What a chart shows, before it is drawn: plain lines or bars with units, targets and everything left out, by name.
// Screen, wall, slide, table, headline and CSV are made from this and from nothing else.
import type { ReadHow } from '../analysis/reading';
import type { Area } from '../model/area';
import type { Indicator } from '../model/indicator';
import type { Observation, ObservationStatus, ValueForm } from '../model/observation';
import type { Period } from '../model/period';
import type { Target } from '../model/target';

/** One value of a chart in its stated unit; `status` null: nothing is known. */
export interface ChartPoint {
  readonly value: number | null;
  readonly status: ObservationStatus | null;
  readonly how: ReadHow | null;
  readonly observations: readonly Observation[];
}

/** Points stand parallel to the periods of the chart. */
export interface ChartLine {
  readonly indicator: Indicator;
  readonly area: Area;
  readonly form: ValueForm;
  readonly points: readonly ChartPoint[];
}

/** ticks: one mark a period; line: a planned or wanted course, broken where it does not go on. */
export interface ChartTargets {
  readonly shape: 'ticks' | 'line';
  /** Parallel to the periods. */
  readonly values: readonly (number | null)[];
  readonly targets: readonly Target[];
}

export interface LeftOut {
  readonly indicator: Indicator;
  readonly area: Area;
  readonly reason: 'unit' | 'empty';
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
}

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
  /** Code of the area that stands out. */
  readonly highlight: string | null;
  /** Areas without a place: null, nothing is known. */
  readonly unranked: readonly {
    readonly area: Area;
    readonly reason: ObservationStatus | 'otherUnit' | null;
  }[];
}

export type ChartData = TrendData | RankingData;

/** What one import made of a value; value and status null: it took the value away. */
export interface RevisionPoint {
  /** Moment of the import on the reader's clock, in ms as if that clock showed UTC. */
  readonly clockMs: number;
  readonly value: number | null;
  readonly status: ObservationStatus | null;
}

/** One value over the imports that reported it; from the log, so no saved chart asks for it. */
export interface RevisionData {
  readonly kind: 'revisions';
  readonly unit: string;
  /** Oldest first; at least two of them have a value. */
  readonly points: readonly RevisionPoint[];
}

/** Everything that can be drawn. */
export type DrawnData = ChartData | RevisionData;

/** Whether there is anything to draw. */
export function isEmptyChart(data: ChartData): boolean {
  return data.kind === 'trend' ? data.lines.length === 0 : data.bars.length === 0;
}
