// Names of rows beside a plot, from top to bottom, with their room. Law: every name is written.
import { blockWidth } from './textWidth';
import type { ChartTheme } from './theme';

/** Of names that are wrapped, in font sizes. */
export const ROW_LINE_HEIGHT = 1.2;

/** Lines of the longest name, as every row has its height. */
export function mostLines(names: readonly string[]): number {
  return Math.max(1, ...names.map((name) => name.split('\n').length));
}

/** Rows are equally high, and a long name may use the air of a short one next to it. In lines, above the usual one. */
export function rowAir(names: readonly string[]): { readonly row: number; readonly edge: number } {
  const lines = names.map((name) => mostLines([name]));
  const row = Math.max(1, ...lines.slice(1).map((own, at) => (own + (lines[at] ?? 1)) / 2));
  const edge = Math.max(0, Math.max(lines[0] ?? 1, lines.at(-1) ?? 1) - row) / 2;
  return { row: row - 1, edge };
}

export function rowNamesRoom(names: readonly string[], { labelSize }: ChartTheme): number {
  return Math.max(0, ...names.map((name) => blockWidth(name, labelSize))) + labelSize;
}

/** `margin`: from the names to the plot. `hasLine`: bars stand on it. */
export function rowNamesAxis(names: readonly string[], theme: ChartTheme, margin: number, hasLine: boolean) {
  return {
    type: 'category' as const,
    inverse: true,
    data: [...names],
    axisTick: { show: false },
    // Names stay at the edge where bars reach below zero.
    axisLine: { show: hasLine, onZero: false, lineStyle: { color: theme.context, width: 1 } },
    axisLabel: {
      interval: 0,
      color: theme.text,
      fontFamily: theme.font,
      fontSize: theme.labelSize,
      lineHeight: theme.labelSize * ROW_LINE_HEIGHT,
      margin,
    },
  };
}
