// Targets of a trend as they are drawn: marks, a course, or the zone that meets them, with its edge at the target.
import type { CustomSeriesOption } from 'echarts/charts';
import type { ChartSeries, Drawing } from '../drawing';
import { targetTicks } from '../marks';
import type { ChartTheme } from '../theme';
import { plannedLine } from './plannedLine';
import type { ChartTargets, TrendData } from './trendContent';

const OPACITY = 0.18;

/** `values`: those of the targets on the scale of the chart, parallel to the periods. */
export function targetMarks(data: TrendData, values: readonly (number | null)[], { theme }: Drawing): ChartSeries[] {
  if (data.targets === null) return [];
  switch (data.targets.shape) {
    case 'ticks':
      return [targetTicks(values, theme)];
    case 'line':
      return [plannedLine(data, values, theme)];
    case 'band':
      return [targetBand(data.targets, values, theme)];
  }
}

/** A target that is met at one value alone has an edge and no zone. */
function targetBand(
  { sides }: ChartTargets,
  values: readonly (number | null)[],
  theme: ChartTheme,
): CustomSeriesOption {
  return {
    type: 'custom',
    data: values.flatMap((value, at) => (value === null ? [] : [[at, value]])),
    silent: true,
    z: 1,
    renderItem: (params, api) => {
      const plot = params.coordSys as unknown as { x: number; y: number; width: number; height: number };
      const at = Number(api.value(0));
      const [x = 0, y = 0] = api.coord([at, api.value(1)]);
      const size = api.size?.([1, 0]);
      const half = ((Array.isArray(size) ? size[0] : size) ?? 0) / 2;
      const [left, right] = [Math.max(plot.x, x - half), Math.min(plot.x + plot.width, x + half)];
      const side = sides[at] ?? 'at';
      const [top, foot] = side === 'above' ? [plot.y, y] : side === 'below' ? [y, plot.y + plot.height] : [y, y];
      return {
        type: 'group',
        children: [
          {
            type: 'rect',
            shape: { x: left, y: top, width: right - left, height: foot - top },
            style: { fill: theme.context, opacity: OPACITY },
          },
          {
            type: 'line',
            shape: { x1: left, y1: y, x2: right, y2: y },
            style: { stroke: theme.target, lineWidth: theme.lineWidth * 0.75 },
          },
        ],
      };
    },
  };
}

/** Above the highest value, so that a zone that begins there can be seen. */
export function highestShown(shown: readonly number[], targets: ChartTargets | null): number {
  const highest = Math.max(0, ...shown);
  return targets?.shape === 'band' ? highest * BAND_ROOM : highest;
}

const BAND_ROOM = 1.12;
