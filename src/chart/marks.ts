// Small drawings on a trend that ECharts has no series for: target ticks, values, reasons where one is missing.
import type { CustomSeriesOption } from 'echarts/charts';
import { wrapText } from './textWidth';
import type { ChartTheme } from './theme';

/** In font sizes: with few periods columns do not become walls. */
export const MOST_COLUMN_WIDTH = 8;
/** A tick is a little wider than the column it belongs to. */
export const COLUMN_SHARE = 0.56;
const TICK_SHARE = 0.72;
/** In font sizes: as much wider than the widest column as elsewhere. */
const MOST_TICK_WIDTH = (MOST_COLUMN_WIDTH * TICK_SHARE) / COLUMN_SHARE;

/** A short bar across each period at its target. */
export function targetTicks(values: readonly (number | null)[], theme: ChartTheme): CustomSeriesOption {
  return {
    type: 'custom',
    data: values.flatMap((value, at) => (value === null ? [] : [[at, value]])),
    silent: true,
    z: 4,
    renderItem: (_, api) => {
      const [x = 0, y = 0] = api.coord([api.value(0), api.value(1)]);
      // At the first and last point of a line there is less room.
      const room = Math.min(x, api.getWidth() - x) * 2;
      const width = Math.min(bandWidth(api) * TICK_SHARE, theme.labelSize * MOST_TICK_WIDTH, room);
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

/** A text at a value: above or below it, `gap` px away. */
export interface TextMark {
  readonly at: number;
  readonly value: number;
  readonly text: string;
  readonly color: string;
  readonly fontSize: number;
  readonly isStrong: boolean;
  readonly isBelow: boolean;
  /** Words break where their period is narrow, numbers never. */
  readonly isWrapped: boolean;
  readonly gap: number;
}

/** Texts at values. */
export function textMarks(marks: readonly TextMark[], theme: ChartTheme): CustomSeriesOption {
  return {
    type: 'custom',
    data: marks.map((mark) => [mark.at, mark.value]),
    silent: true,
    clip: false,
    z: 6,
    renderItem: (params, api) => {
      const mark = marks[params.dataIndex];
      if (mark === undefined) return null;
      const [x = 0, y = 0] = api.coord([mark.at, mark.value]);
      return {
        type: 'text',
        x,
        y: mark.isBelow ? y + mark.gap : y - mark.gap,
        style: {
          text: mark.isWrapped ? wrapText(mark.text, bandWidth(api), mark.fontSize) : mark.text,
          fill: mark.color,
          fontFamily: theme.font,
          fontSize: mark.fontSize,
          fontWeight: mark.isStrong ? 'bold' : 'normal',
          lineHeight: mark.fontSize * 1.25,
          align: 'center',
          verticalAlign: mark.isBelow ? 'top' : 'bottom',
        },
      };
    },
  };
}

/** Why there is no value, written where the column or point would stand. */
export function missingNotes(reasons: readonly (string | null)[], base: number, theme: ChartTheme): CustomSeriesOption {
  const marks = reasons.flatMap((text, at) =>
    text === null
      ? []
      : [
          {
            at,
            value: base,
            text,
            color: theme.muted,
            fontSize: theme.axisSize,
            isStrong: false,
            isBelow: false,
            isWrapped: true,
            gap: theme.axisSize * 0.4,
          },
        ],
  );
  return textMarks(marks, theme);
}

function bandWidth(api: { size?: (size: number[]) => number | number[] }): number {
  const size = api.size?.([1, 0]);
  return (Array.isArray(size) ? size[0] : size) ?? 0;
}
