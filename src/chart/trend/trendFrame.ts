// Axes, plot and tooltip that columns and lines have in common.
import type { Scale } from '../../words/scaleUnit';
import type { TrendData } from './trendContent';
import { annotationLane, annotationMarks } from '../annotationMarks';
import { breakMarks } from '../breakMarks';
import type { ChartOption, ChartSeries, Drawing } from '../drawing';
import type { ChartTheme } from '../theme';
import { blockWidth } from '../textWidth';
import { positionOf, tooltipBase } from '../tooltip';
import { breaksOf } from '../pointLook';
import type { LineDress } from './lineDress';
import type { ValueAxis } from '../valueAxis';
import { axisRoom, axisStyle, axisText } from '../writtenAxis';

export interface TrendFrame {
  readonly axis: ValueAxis;
  readonly scale: Scale;
  /** Whether the value axis is written; columns and fully labelled lines need none. */
  readonly hasAxis: boolean;
  /** Room on the right for labels. */
  readonly labelRoom: number;
  /** Half of the widest value that may stand at the first or last point. */
  readonly edgeRoom: number;
  /** Between a written axis and the plot, where the first value is written at its point. */
  readonly axisGap: number;
  readonly pointer: 'shadow' | 'line';
  readonly dress: LineDress;
}

const LINE_HEIGHT = 1.35;
/** Of values at the top of the plot, in label sizes; and of the words of breaks above them, in axis sizes. */
const VALUE_ROOM = 1.7;
const BREAK_LANE = 1.4;
/** Between the axis and its labels, as ECharts has it. */
const AXIS_MARGIN = 8;

export function plotOf(data: TrendData, drawing: Drawing, frame: TrendFrame) {
  const { theme, size } = drawing;
  const [count, isEdged] = [data.periods.length, reachesEdges(data)];
  // The first and last column have half of their period beside their middle.
  const beside = isEdged ? 0 : size.width / Math.max(1, count + 1) / 2;
  const room = (needed: number): number => Math.max(4, needed, edgeRoom(data, frame, drawing) - beside);
  const left = drawing.left + room(frame.hasAxis ? axisRoom(frame.axis, drawing) + frame.axisGap : 0);
  const right = drawing.right + room(frame.labelRoom);
  const width = Math.max(1, size.width - left - right);
  const band = width / Math.max(1, isEdged ? count - 1 : count);
  const labels = frame.dress.labels(data.periods, band, theme.axisSize);
  const lines = Math.max(1, ...labels.map((label) => label.split('\n').length));
  const top =
    drawing.top + annotationLane(data.annotations, theme) + breakRoom(data, theme) + theme.labelSize * VALUE_ROOM;
  const bottom = drawing.bottom + lines * theme.axisSize * LINE_HEIGHT + theme.axisSize * 0.8;
  return { left, right, top, bottom, width, height: Math.max(1, size.height - top - bottom), band, labels };
}

/** What the words of breaks need above the values of a single line; above several lines nothing is written. */
function breakRoom({ lines }: TrendData, theme: ChartTheme): number {
  const isSingle = lines.length === 1 && lines.some(({ points }) => breaksOf(points).length > 0);
  return isSingle ? theme.axisSize * BREAK_LANE : 0;
}

/** Breaks and remarks above the plot, clear of its values. */
export function marksAbove(data: TrendData, { theme, words }: Drawing): ChartSeries[] {
  const positions = [...new Set(data.lines.flatMap(({ points }) => breaksOf(points)))].sort((one, two) => one - two);
  const lift = data.lines.length === 1 ? theme.labelSize * VALUE_ROOM : theme.axisSize * 0.6;
  return [
    ...(data.annotations.length === 0 ? [] : [annotationMarks(data.annotations, theme, breakRoom(data, theme))]),
    ...(positions.length === 0 ? [] : [breakMarks({ positions, text: words.charts.seriesBreak, lift }, theme)]),
  ];
}

/** Lines use the whole width; columns, and a point that stands alone, stand in the middle of their period. */
function reachesEdges(data: TrendData): boolean {
  return data.shape === 'lines' && data.periods.length > 1;
}

/** Half of what is written at the first and the last period. */
function edgeRoom(data: TrendData, frame: TrendFrame, drawing: Drawing): number {
  const ends = [data.periods[0], data.periods.at(-1)].filter((end) => end !== undefined);
  const labels = ends.flatMap((end) => frame.dress.labels([end], 0, drawing.theme.axisSize));
  const widest = Math.max(0, ...labels.map((label) => blockWidth(label, drawing.theme.axisSize)));
  return Math.max(widest / 2, frame.edgeRoom) + 4;
}

export type Plot = ReturnType<typeof plotOf>;

/** The option without its series. */
export function frameOption(data: TrendData, drawing: Drawing, frame: TrendFrame, plot: Plot): ChartOption {
  const { theme } = drawing;
  return {
    grid: { left: plot.left, right: plot.right, top: plot.top, bottom: plot.bottom, outerBoundsMode: 'none' },
    xAxis: {
      type: 'category',
      data: plot.labels,
      boundaryGap: !reachesEdges(data),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: theme.context, width: 1 }, onZero: frame.axis.min <= 0 },
      axisLabel: {
        ...axisStyle(theme),
        // Empty labels would be made and measured too.
        interval: (at: number) => plot.labels[at] !== '',
        lineHeight: theme.axisSize * LINE_HEIGHT,
        margin: theme.axisSize * 0.7,
      },
    },
    yAxis: {
      type: 'value',
      min: frame.axis.min,
      max: frame.axis.max,
      interval: frame.axis.step,
      axisLabel: {
        ...axisStyle(theme),
        show: frame.hasAxis,
        margin: AXIS_MARGIN + frame.axisGap,
        formatter: (value: number) => axisText(value, frame.axis, drawing.words),
      },
      splitLine: { show: frame.hasAxis, lineStyle: { color: theme.hairline } },
    },
    tooltip: {
      ...tooltipBase(theme),
      trigger: 'axis',
      axisPointer: {
        type: frame.pointer,
        label: { show: false },
        lineStyle: { color: theme.context },
        shadowStyle: { color: theme.hairline, opacity: 0.5 },
      },
      formatter: (shown: unknown) => frame.dress.tooltip(positionOf(shown), frame.scale),
    },
  };
}
