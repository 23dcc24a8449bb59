// One line of a trend: dots where they say something, hollow where a value is not firm, broken where the series is.
import type { LineSeriesOption } from 'echarts/charts';
import type { Drawing } from '../drawing';
import { lastIndex } from '../lastIndex';
import { breaksOf, lookOf } from '../pointLook';
import type { ChartTheme } from '../theme';
import type { LineDress } from './lineDress';
import { type LinePoint, linePoints } from './linePoints';
import type { ChartLine, TrendData } from './trendContent';

/** Up to this many periods every point is marked. */
const MOST_SYMBOLS = 16;

type Values = readonly (number | null)[];

/** `values` are scaled and stand parallel to the points of the line. */
export function lineSeries(
  data: TrendData,
  line: ChartLine,
  values: Values,
  isAccent: boolean,
  dress: LineDress,
  drawing: Drawing,
): LineSeriesOption {
  const { theme } = drawing;
  const color = isAccent ? theme.actual : theme.context;
  const last = lastIndex(values);
  const points = solidPoints(data, line, values);
  const isMarked = (point: LinePoint, place: number): boolean =>
    point[0] === last ||
    (isAccent && values.length <= MOST_SYMBOLS) ||
    lookOf(line.points[point[0]]?.status ?? null) !== 'firm' ||
    standsAlone(points, place);
  return {
    type: 'line',
    name: dress.nameOf(line),
    // Only marked points say more than their place: a bare pair costs a fraction of an object.
    data: points.map((point, place) =>
      isMarked(point, place) && point[1] !== '-' ? marked(point, line, color, theme) : [...point],
    ),
    symbol: 'none',
    symbolSize: theme.lineWidth * 3.5,
    connectNulls: false,
    showAllSymbol: true,
    lineStyle: { color, width: isAccent ? theme.lineWidth * 1.25 : theme.lineWidth },
    itemStyle: { color },
    emphasis: { focus: 'series' },
    z: isAccent ? 3 : 2,
  };
}

/** A point as a dot, hollow where its value is not firm. */
function marked(point: LinePoint, line: ChartLine, color: string, theme: ChartTheme) {
  const isFirm = lookOf(line.points[point[0]]?.status ?? null) === 'firm';
  const dot = { value: [...point], symbol: 'circle' as const };
  if (isFirm) return dot;
  return { ...dot, itemStyle: { color: theme.ground, borderColor: color, borderWidth: theme.lineWidth } };
}

/** The line without its dashed parts: broken before what is only expected. */
function solidPoints(data: TrendData, line: ChartLine, values: Values): LinePoint[] {
  const expected = line.points.flatMap(({ status }, at) => (lookOf(status) === 'expected' ? [at, at + 1] : []));
  return linePoints(data.periods, values, line.form === 'cumulative', [...breaksOf(line.points), ...expected]);
}

/** A point without neighbours has no line and must be a dot, or it would not be seen. */
function standsAlone(points: readonly LinePoint[], place: number): boolean {
  return [points[place - 1], points[place + 1]].every((point) => point === undefined || point[1] === '-');
}
