// Names at the ends of lines instead of a legend. Law: labels keep their order, do not overlap and stay in the plot;
// where not all fit, those that come first stay, each at its own line.
import type { CustomSeriesOption } from 'echarts/charts';
import { blockWidth } from './textWidth';
import type { ChartTheme } from './theme';

export interface EndLabel {
  /** Text with its line breaks. */
  readonly text: string;
  /** Position of the line's last point: period and value on the axis. */
  readonly at: number;
  readonly value: number;
  readonly color: string;
  readonly isStrong: boolean;
}

const LINE_HEIGHT = 1.25;
const GAP = 10;
/** Many labels have to move: their hairlines then need room to be seen as coming from a line. */
const GAP_OF_MANY = 28;
const MANY = 5;

export function gapOf(labels: readonly EndLabel[]): number {
  return labels.length < MANY ? GAP : GAP_OF_MANY;
}

export function labelHeight(label: EndLabel, fontSize: number): number {
  return label.text.split('\n').length * fontSize * LINE_HEIGHT;
}

/** Room that labels need beside the plot. */
export function endLabelsWidth(labels: readonly EndLabel[], fontSize: number, gap = gapOf(labels)): number {
  return labels.length === 0
    ? 0
    : Math.max(...labels.map((label) => blockWidth(label.text, fontSize))) + gap + GAP * 1.6;
}

/** Centres of labels, moved apart as little as needed and kept between `top` and `bottom`. */
export function spreadLabels(
  wanted: readonly number[],
  heights: readonly number[],
  top: number,
  bottom: number,
): number[] {
  const order = wanted.map((_, at) => at).sort((left, right) => (wanted[left] ?? 0) - (wanted[right] ?? 0));
  const centres = [...wanted];
  let edge = top;
  for (const at of order) {
    const half = (heights[at] ?? 0) / 2;
    centres[at] = Math.max(centres[at] ?? 0, edge + half);
    edge = (centres[at] ?? 0) + half;
  }
  edge = bottom;
  for (const at of order.reverse()) {
    const half = (heights[at] ?? 0) / 2;
    centres[at] = Math.min(centres[at] ?? 0, edge - half);
    edge = (centres[at] ?? 0) - half;
  }
  return centres;
}

/**
 * Centres of labels: spread where all fit; else each stands at its own line, within the room, and null for those that
 * would cover one before them.
 */
export function placeLabels(
  wanted: readonly number[],
  heights: readonly number[],
  top: number,
  bottom: number,
): (number | null)[] {
  const needed = heights.reduce((sum, height) => sum + height, 0);
  if (needed <= bottom - top) return spreadLabels(wanted, heights, top, bottom);
  const kept: number[] = [];
  const inside = wanted.map((centre, at) => {
    const half = (heights[at] ?? 0) / 2;
    return Math.max(Math.min(centre, bottom - half), top + half);
  });
  return inside.map((centre, at) => {
    const isFree = kept.every(
      (one) => Math.abs((inside[one] ?? 0) - centre) >= ((heights[one] ?? 0) + (heights[at] ?? 0)) / 2,
    );
    if (!isFree) return null;
    kept.push(at);
    return centre;
  });
}

export interface EndLabelPlace {
  readonly side?: 'left' | 'right';
  /** From the plot to the labels, in px; more where something stands at the last points. */
  readonly gap?: number;
  /** How far from its point a hairline begins, in px. */
  readonly leadFrom?: number;
}

/**
 * One drawing of all labels on one side of the plot; a hairline leads to a label that had to move or whose line ends
 * early.
 */
export function endLabelSeries(
  labels: readonly EndLabel[],
  theme: ChartTheme,
  { side = 'right', gap = gapOf(labels), leadFrom = 6 }: EndLabelPlace = {},
): CustomSeriesOption {
  const away = side === 'right' ? 1 : -1;
  const fontSize = theme.labelSize;
  return {
    type: 'custom',
    data: labels.length === 0 ? [] : [[0, 0]],
    silent: true,
    clip: false,
    z: 5,
    renderItem: (params, api) => {
      const plot = params.coordSys as unknown as { x: number; y: number; width: number; height: number };
      const points = labels.map((label) => api.coord([label.at, label.value]));
      const heights = labels.map((label) => labelHeight(label, fontSize));
      const wanted = points.map((point) => point[1] ?? 0);
      const centres = placeLabels(wanted, heights, plot.y - fontSize, plot.y + plot.height + fontSize / 2);
      const edge = side === 'right' ? plot.x + plot.width : plot.x;
      const start = edge + away * gap;
      return {
        type: 'group',
        children: labels.flatMap((label, at) => {
          const [x = 0, y = 0] = points[at] ?? [];
          const centre = centres[at] ?? null;
          if (centre === null) return [];
          const text = {
            type: 'text' as const,
            x: start,
            y: centre,
            style: {
              text: label.text,
              fill: label.color,
              fontFamily: theme.font,
              fontSize,
              fontWeight: label.isStrong ? ('bold' as const) : ('normal' as const),
              lineHeight: fontSize * LINE_HEIGHT,
              align: side === 'right' ? ('left' as const) : ('right' as const),
              verticalAlign: 'middle' as const,
            },
          };
          const isLed = Math.abs(centre - y) > fontSize / 2 || Math.abs(start - x) > GAP_OF_MANY * 1.5;
          const lead = {
            type: 'polyline' as const,
            shape: {
              points: [
                [x + away * leadFrom, y],
                [start - away * 4, centre],
              ],
            },
            style: { stroke: theme.hairline, lineWidth: 1, fill: 'none' },
          };
          return isLed ? [lead, text] : [text];
        }),
      };
    },
  };
}
