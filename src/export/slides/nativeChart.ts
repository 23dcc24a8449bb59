// A chart that an office program can edit, as plain data. Law: null is a gap; values are those of the table behind,
// moved to the unit of the drawing and never rounded.
import type { Ink } from './ink';
import type { ValueAxis } from '../../chart/valueAxis';

export type LabelPlace = 't' | 'b' | 'l' | 'r' | 'ctr' | 'inBase' | 'inEnd' | 'outEnd';

export interface PointLabel {
  readonly at: number;
  readonly place: LabelPlace;
  /** Whether the name of the series stands before the value. */
  readonly withName: boolean;
  readonly isStrong: boolean;
  readonly color: Ink;
}

/** How a point differs from its series. */
export interface PointDress {
  readonly at: number;
  readonly color: Ink;
  /** Not firm: filled with the ground. */
  readonly isHollow: boolean;
  /** No line leads to it, as its definition differs from that before. */
  readonly isBreak: boolean;
}

export type Dash = 'solid' | 'sysDash' | 'sysDot' | 'dashDot';

export interface NativeSeries {
  readonly name: string;
  /** Parallel to the categories. */
  readonly values: readonly (number | null)[];
  /** ticks: short strokes; dots: markers without a line; ground: holds up what stands on it and is not seen. */
  readonly draw: 'bar' | 'ground' | 'line' | 'ticks' | 'dots';
  readonly color: Ink;
  readonly dash: Dash;
  readonly isStrong: boolean;
  readonly points: readonly PointDress[];
  readonly labels: readonly PointLabel[];
}

export interface PlotChart {
  readonly kind: 'plot';
  /** What the categories are, and the unit: the corner of the workbook. */
  readonly corner: string;
  readonly categories: readonly string[];
  readonly series: readonly NativeSeries[];
  /** col: upright bars and lines; bar: bars from left to right, the first on top. */
  readonly direction: 'col' | 'bar';
  readonly grouping: 'clustered' | 'stacked' | 'percentStacked';
  readonly axis: ValueAxis;
  readonly showsAxis: boolean;
  /** Number format of values. */
  readonly format: string;
  readonly hasLegend: boolean;
  /** Every how many categories one has its name; 1: each. */
  readonly labelStep: number;
  /** Share of the width kept free at the right for labels at ends. */
  readonly roomRight: number;
  /** A stroke between the lowest and the highest of each category. */
  readonly joins: boolean;
}

export interface DoughnutChart {
  readonly kind: 'doughnut';
  readonly corner: string;
  readonly categories: readonly string[];
  readonly series: NativeSeries;
  /** Position of the part that stands out. */
  readonly strong: number;
  /** Positions of parts too small for letters of the usual size. */
  readonly small: readonly number[];
  readonly format: string;
}

export interface ScatterSide {
  readonly title: string;
  readonly values: readonly (number | null)[];
  readonly axis: ValueAxis;
  readonly format: string;
}

export interface DotsChart {
  readonly kind: 'scatter';
  readonly corner: string;
  readonly names: readonly string[];
  readonly x: ScatterSide;
  readonly y: ScatterSide;
  /** Where the name of each dot stands; null: it has no room beside the others. */
  readonly places: readonly (LabelPlace | null)[];
  /** Position of the dot that stands out; null for none. */
  readonly strong: number | null;
}

export type NativeChart = PlotChart | DoughnutChart | DotsChart;

/** Number format for values on a scale; null decimals: what each value needs. */
export function numberFormat(decimals: number | null, values: readonly (number | null)[], suffix = ''): string {
  const isWhole = values.every((value) => value === null || Number.isInteger(value));
  const shown = decimals ?? (isWhole ? 0 : null);
  if (shown === null) return suffix === '' ? 'General' : `General"${suffix}"`;
  return `#,##0${shown === 0 ? '' : `.${'0'.repeat(shown)}`}${suffix === '' ? '' : `"${suffix}"`}`;
}
