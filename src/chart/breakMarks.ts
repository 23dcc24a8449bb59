// Where series break: a dashed line before the first period under the new definition, with the word above it.
// Law: words stay over the plot and cover neither each other nor the values; a line whose word has no room stands alone.
import type { CustomSeriesOption } from 'echarts/charts';
import { textWidth } from './textWidth';
import type { ChartTheme } from './theme';

export interface BreakMarks {
  /** Positions of the first periods after a break. */
  readonly positions: readonly number[];
  readonly text: string;
  /** From the top of the plot up to the word, in px. */
  readonly lift: number;
}

export function breakMarks({ positions, text, lift }: BreakMarks, theme: ChartTheme): CustomSeriesOption {
  return {
    type: 'custom',
    data: positions.length === 0 ? [] : [[0, 0]],
    silent: true,
    clip: false,
    z: 5,
    renderItem: (params, api) => {
      const plot = params.coordSys as unknown as { x: number; y: number; width: number; height: number };
      const middles = positions.map((at) => {
        const [x = 0] = api.coord([at, 0]);
        const [before = x] = at === 0 ? [x] : api.coord([at - 1, 0]);
        return (x + before) / 2;
      });
      const starts = placeWords(middles, textWidth(text, theme.axisSize), theme.axisSize * 0.4, [
        plot.x,
        plot.x + plot.width,
      ]);
      return {
        type: 'group',
        children: middles.flatMap((middle, at) => {
          const start = starts[at] ?? null;
          const line = {
            type: 'line' as const,
            shape: { x1: middle, y1: start === null ? plot.y : plot.y - lift, x2: middle, y2: plot.y + plot.height },
            style: { stroke: theme.muted, lineWidth: 1, lineDash: [4, 4] },
          };
          return start === null ? [line] : [line, word(text, start, plot.y - lift, theme)];
        }),
      };
    },
  };
}

/** Where each word starts: after its line, else before it; null where neither is free within `room`. */
export function placeWords(
  middles: readonly number[],
  width: number,
  gap: number,
  [from, to]: readonly [number, number],
): (number | null)[] {
  const taken: number[] = [];
  return middles.map((middle) => {
    const start = [middle + gap, middle - gap - width].find(
      (one) => one >= from && one + width <= to && taken.every((other) => Math.abs(other - one) >= width + gap),
    );
    if (start === undefined) return null;
    taken.push(start);
    return start;
  });
}

function word(text: string, x: number, y: number, theme: ChartTheme) {
  return {
    type: 'text' as const,
    x,
    y,
    style: {
      text,
      fill: theme.muted,
      fontFamily: theme.font,
      fontSize: theme.axisSize,
      align: 'left' as const,
      verticalAlign: 'bottom' as const,
    },
  };
}
