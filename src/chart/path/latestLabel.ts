// The latest value of a path, written where it covers neither the plan, nor the value's own course, nor the projection.
import type { CustomSeriesOption } from 'echarts/charts';
import { formatScaled, type Scale } from '../../words/scaleUnit';
import type { Drawing } from '../drawing';
import { textWidth } from '../textWidth';
import type { ValueAxis } from '../valueAxis';
import { drawnCourse } from './drawnCourse';
import { type Box, freePlace, type PixelPoint } from './freePlace';
import type { PathData } from './pathContent';
import { latestStep } from './pathWords';

/** From a month and a value to px. */
export type ToPx = (month: number, value: number) => PixelPoint;

export function placeInPx(plot: Box, axis: ValueAxis, at: (value: number) => number): ToPx {
  return (month, value) => [
    plot.left + ((plot.right - plot.left) * month) / 12,
    plot.bottom - ((plot.bottom - plot.top) * (at(value) - axis.min)) / (axis.max - axis.min),
  ];
}

export function latestLabel(
  data: PathData,
  scale: Scale,
  drawing: Drawing,
  plot: Box,
  toPx: ToPx,
): CustomSeriesOption[] {
  const { theme, words } = drawing;
  const latest = latestStep(data);
  if (latest === null || latest.point.value === null) return [];
  const text = formatScaled(latest.point.value, scale, words);
  const size = { width: textWidth(text, theme.labelSize) * 1.08, height: theme.labelSize * 1.2 };
  const point = toPx(latest.month, latest.point.value);
  // Values may stand above the plot, where its labels have their room.
  const room = { ...plot, top: plot.top - theme.labelSize * 1.5 };
  const [x, y] = freePlace(point, size, theme.lineWidth * 2.5, linesOf(data, toPx), room);
  return [
    {
      type: 'custom',
      data: [[latest.month, 0]],
      silent: true,
      clip: false,
      z: 6,
      renderItem: () => ({
        type: 'text',
        x,
        y,
        style: {
          text,
          fill: theme.text,
          fontFamily: theme.font,
          fontSize: theme.labelSize,
          fontWeight: 'bold',
          align: 'center',
          verticalAlign: 'middle',
        },
      }),
    },
  ];
}

function linesOf(data: PathData, toPx: ToPx): PixelPoint[][] {
  const { projection, steps, dueMonth } = data;
  const plan = drawnCourse(data).map(({ month, value }) => toPx(month, value));
  const own = steps.flatMap(({ month, point }) => (point.value === null ? [] : [toPx(month, point.value)]));
  const start = data.form === 'cumulative' ? [toPx(0, 0)] : [];
  const latest = own.at(-1);
  const expected =
    projection.kind === 'projected' && latest !== undefined
      ? [projection.low, projection.value, projection.high].map((value) => [latest, toPx(dueMonth, value)])
      : [];
  return [plan, [...start, ...own], ...expected];
}
