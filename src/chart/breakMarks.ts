// Where a series breaks: a dashed line before the first period under the new definition, with the word above it.
import type { CustomSeriesOption } from 'echarts/charts';
import type { ChartTheme } from './theme';

/** `positions` of the first periods after a break; `text` stands at the top of each line. */
export function breakMarks(positions: readonly number[], text: string, theme: ChartTheme): CustomSeriesOption {
  return {
    type: 'custom',
    data: positions.map((at) => [at, 0]),
    silent: true,
    clip: false,
    z: 5,
    renderItem: (params, api) => {
      const plot = params.coordSys as unknown as { x: number; y: number; width: number; height: number };
      const at = Number(api.value(0));
      const [x = 0] = api.coord([at, 0]);
      const [before = x] = at === 0 ? [x] : api.coord([at - 1, 0]);
      const middle = (x + before) / 2;
      const isRight = middle > plot.x + plot.width / 2;
      return {
        type: 'group',
        children: [
          {
            type: 'line',
            shape: { x1: middle, y1: plot.y, x2: middle, y2: plot.y + plot.height },
            style: { stroke: theme.muted, lineWidth: 1, lineDash: [4, 4] },
          },
          {
            type: 'text',
            x: middle + (isRight ? -1 : 1) * theme.axisSize * 0.4,
            y: plot.y,
            style: {
              text,
              fill: theme.muted,
              fontFamily: theme.font,
              fontSize: theme.axisSize,
              align: isRight ? 'right' : 'left',
              verticalAlign: 'bottom',
            },
          },
        ],
      };
    },
  };
}
