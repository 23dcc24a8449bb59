// The planned course within years, or the wanted course of a stock, as a dashed line. Law: broken between years
// where the plan starts anew, and where no target is known.
import type { LineSeriesOption } from 'echarts/charts';
import type { TrendData } from './trendContent';
import { linePoints } from './linePoints';
import type { ChartTheme } from '../theme';

/** `values` are scaled and stand parallel to the periods. */
export function plannedLine(data: TrendData, values: readonly (number | null)[], theme: ChartTheme): LineSeriesOption {
  return {
    type: 'line',
    data: linePoints(data.periods, values, data.lines[0]?.form === 'cumulative').map((point) => [...point]),
    connectNulls: false,
    symbol: 'rect',
    symbolSize: [theme.markWidth * 4, theme.markWidth],
    lineStyle: { color: theme.target, width: theme.lineWidth * 0.75, type: 'dashed' },
    itemStyle: { color: theme.target },
    silent: true,
    z: 4,
  };
}
