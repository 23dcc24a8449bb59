// A value axis with its values written: how they look, how many decimals they have and the room they take.
import type { Words } from '../words/zh';
import type { Drawing } from './drawing';
import { textWidth } from './textWidth';
import type { ChartTheme } from './theme';
import { axisDecimals, type ValueAxis } from './valueAxis';

/** Between the values and the plot. */
const GAP = 12;

export function axisStyle(theme: ChartTheme) {
  return { color: theme.muted, fontSize: theme.axisSize, fontFamily: theme.font };
}

export function axisText(value: number, axis: ValueAxis, words: Words): string {
  return words.formatNumber(value, axisDecimals(axis));
}

export function axisRoom(axis: ValueAxis, { theme, words }: Pick<Drawing, 'theme' | 'words'>): number {
  const texts = [axis.min, axis.max].map((value) => axisText(value, axis, words));
  return Math.max(...texts.map((text) => textWidth(text, theme.axisSize))) + GAP;
}

/** Without a line of its own: its values stand at hairlines through the plot. */
export function writtenAxis(axis: ValueAxis, { theme, words }: Drawing) {
  return {
    type: 'value' as const,
    min: axis.min,
    max: axis.max,
    interval: axis.step,
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: { ...axisStyle(theme), formatter: (value: number) => axisText(value, axis, words) },
    splitLine: { lineStyle: { color: theme.hairline } },
  };
}
