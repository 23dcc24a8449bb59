// Values published before a revision, as small hollow rings in grey beside what is known now.
import type { CustomSeriesOption } from 'echarts/charts';
import { scaled, type Scale } from '../../words/scaleUnit';
import type { ChartTheme } from '../theme';
import type { TrendData } from './trendContent';

export function earlierMarks(data: TrendData, scale: Scale, theme: ChartTheme): CustomSeriesOption[] {
  if (data.earlier.length === 0) return [];
  return [
    {
      type: 'custom',
      data: data.earlier.map(({ at, value }) => [at, scaled(value, scale)]),
      silent: true,
      clip: false,
      z: 5,
      renderItem: (_, api) => {
        const [cx = 0, cy = 0] = api.coord([api.value(0), api.value(1)]);
        return {
          type: 'circle',
          shape: { cx, cy, r: theme.lineWidth * 1.5 },
          style: { fill: theme.ground, stroke: theme.muted, lineWidth: theme.lineWidth * 0.6 },
        };
      },
    },
  ];
}
