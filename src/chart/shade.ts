// Shades of the actual colour, for cells and tiles with text on them. Law: the theme's text has a contrast of at least
// 4.5 on every shade.
import type { ChartTheme } from './theme';

const WANTED_CONTRAST = 4.5;

/** Of a theme what shades are made from. */
export type ShadeTheme = Pick<ChartTheme, 'ground' | 'actual' | 'text'>;

/** `share` from 0, the palest shade, to 1, the strongest on which text is still read well. */
export function shadeOf(share: number, theme: ShadeTheme): string {
  return mixColors(theme.ground, theme.actual, 0.06 + (strongest(theme) - 0.06) * Math.min(1, Math.max(0, share)));
}

/** Where a value stands between the smallest and the largest; amounts begin at zero. */
export function shareOf(value: number, values: readonly number[]): number {
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  return most === least ? 0 : (value - least) / (most - least);
}

function strongest(theme: ShadeTheme): number {
  for (let share = 1; share > 0; share -= 0.02) {
    if (contrastOf(theme.text, mixColors(theme.ground, theme.actual, share)) >= WANTED_CONTRAST) return share;
  }
  throw new Error(`text ${theme.text} and ground ${theme.ground} are too alike`);
}

/** The colour `share` of the way between two, all as "#RRGGBB". */
export function mixColors(from: string, to: string, share: number): string {
  const [start, end] = [channelsOf(from), channelsOf(to)];
  const mixed = start.map((channel, at) => Math.round(channel + ((end[at] ?? 0) - channel) * share));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** Contrast of two colours after WCAG 2.1, from 1 to 21. */
export function contrastOf(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminanceOf(one), luminanceOf(other)].sort((left, right) => right - left);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminanceOf(color: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(color).map((channel) => {
    const part = channel / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channelsOf(color: string): number[] {
  return [1, 3, 5].map((start) => parseInt(color.slice(start, start + 2), 16));
}
