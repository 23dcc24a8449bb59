// Small drawings on a trend that ECharts has no series for: target ticks and the reason where a value is missing.
import type { CustomSeriesOption } from 'echarts/charts';
import { wrapText } from './textWidth';
import type { ChartTheme } from './theme';

/** A tick is a little wider than the column it belongs to. */
export const COLUMN_SHARE = 0.56;
const TICK_SHARE = 0.72;

/** A short bar across each period at its target. */
export function targetTicks(values: readonly (number | null)[], theme: ChartTheme): CustomSeriesOption {
  return {
    type: 'custom',
    data: values.flatMap((value, at) => (value === null ? [] : [[at, value]])),
    silent: true,
    z: 4,
    renderItem: (_, api) => {
      const [x = 0, y = 0] = api.coord([api.value(0), api.value(1)]);
      const width = bandWidth(api) * TICK_SHARE;
      const height = theme.markWidth;
      return {
        type: 'rect',
        shape: { x: x - width / 2, y: y - height / 2, width, height },
        // The ground shines around a tick, so that it stands out on a bar of nearly its colour.
        style: { fill: theme.target, stroke: theme.ground, lineWidth: 1 },
      };
    },
  };
}

/** Why there is no value, written where the column would stand. */
export function missingNotes(reasons: readonly (string | null)[], base: number, theme: ChartTheme): CustomSeriesOption {
  const texts = reasons.map((reason) => reason ?? '');
  return {
    type: 'custom',
    data: texts.flatMap((text, at) => (text === '' ? [] : [[at, base]])),
    silent: true,
    z: 4,
    renderItem: (_, api) => {
      const at = Number(api.value(0));
      const [x = 0, y = 0] = api.coord([at, api.value(1)]);
      return {
        type: 'text',
        x,
        y: y - theme.axisSize * 0.4,
        style: {
          text: wrapText(texts[at] ?? '', bandWidth(api), theme.axisSize),
          fill: theme.muted,
          fontFamily: theme.font,
          fontSize: theme.axisSize,
          lineHeight: theme.axisSize * 1.25,
          align: 'center',
          verticalAlign: 'bottom',
        },
      };
    },
  };
}

function bandWidth(api: { size?: (size: number[]) => number | number[] }): number {
  const size = api.size?.([1, 0]);
  return (Array.isArray(size) ? size[0] : size) ?? 0;
}
