// The planned course within years, or the wanted course of a stock, as dashed lines. Law: broken between years
// where the plan starts anew, and where no target is known.
import type { LineSeriesOption } from 'echarts/charts';
import type { TrendData } from './chartContent';
import type { ChartTheme } from './theme';
import { splitYears } from './splitYears';

/** One dashed line a stretch; `values` are scaled and stand parallel to the periods. */
export function plannedLines(
  data: TrendData,
  values: readonly (number | null)[],
  theme: ChartTheme,
): LineSeriesOption[] {
  const isAnew = data.lines[0]?.form === 'cumulative';
  const stretches = isAnew ? splitYears(data.periods, values) : [values];
  return stretches.map((stretch) => ({
    type: 'line',
    data: [...stretch],
    connectNulls: false,
    symbol: 'rect',
    symbolSize: [theme.markWidth * 4, theme.markWidth],
    lineStyle: { color: theme.target, width: theme.lineWidth * 0.75, type: 'dashed' },
    itemStyle: { color: theme.target },
    silent: true,
    z: 4,
  }));
}
