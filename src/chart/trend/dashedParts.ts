// The parts of a line that lead to or from a value that is only expected, dashed.
import type { LineSeriesOption } from 'echarts/charts';
import { lookOf } from '../pointLook';
import type { ChartTheme } from '../theme';
import type { ChartLine } from './trendContent';

/** `values` are scaled and stand parallel to the points of the line. */
export function dashedParts(
  line: ChartLine,
  values: readonly (number | null)[],
  isAccent: boolean,
  theme: ChartTheme,
): LineSeriesOption[] {
  const data: [number, number | '-'][] = [];
  line.points.forEach(({ status }, at) => {
    const [before, value] = [values[at - 1] ?? null, values[at] ?? null];
    const isExpected = lookOf(status) === 'expected' || lookOf(line.points[at - 1]?.status ?? null) === 'expected';
    if (before === null || value === null || !isExpected || status === 'break') return;
    data.push([at - 1, before], [at, value], [at, '-']);
  });
  if (data.length === 0) return [];
  const color = isAccent ? theme.actual : theme.context;
  return [
    {
      type: 'line',
      data,
      symbol: 'none',
      connectNulls: false,
      silent: true,
      lineStyle: { color, width: theme.lineWidth, type: 'dashed' },
      // Under the hollow points, whose ground covers the line.
      z: 1,
    },
  ];
}
