// How slides look: places on 1280 × 720, colours and fonts. Law: every size is named here once.
import { lightTheme } from '../../chart/theme';
import type { LampColor } from '../../model/lampMethod';

export const SLIDE_FONT = '微软雅黑';

/** Slides are read on a bright wall: the light theme. */
export const slideTheme = lightTheme;

/** Text of lamps, as on the pages: each has a contrast of 4.5 on white. */
export const LAMP_COLORS = {
  blue: '#2B6CB0',
  green: '#1A7A43',
  yellow: '#8F5A08',
  red: '#C0392B',
  grey: '#5C6E7B',
} as const satisfies Readonly<Record<LampColor, string>>;

export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const SLIDE = { width: 1280, height: 720 };

export const FRAMES = {
  title: { x: 64, y: 34, width: 1152, height: 76 },
  subtitle: { x: 64, y: 110, width: 1152, height: 32 },
  body: { x: 64, y: 150, width: 1152, height: 472 },
  line: { x: 64, y: 640, width: 1152, height: 0 },
  foot: { x: 64, y: 648, width: 1072, height: 52 },
  number: { x: 1136, y: 648, width: 80, height: 28 },
  demo: { x: 1136, y: 14, width: 80, height: 26 },
  coverTitle: { x: 64, y: 230, width: 1152, height: 120 },
  coverSubtitle: { x: 64, y: 366, width: 1152, height: 60 },
} as const satisfies Readonly<Record<string, Frame>>;

/** Points. */
export const SIZES = { cover: 40, title: 28, smallTitle: 22, subtitle: 16, label: 16, cell: 14, foot: 11 };

/** Pixels of 1280 × 720 as English Metric Units of 13.333 × 7.5 inches. */
export function emu(pixels: number): number {
  return Math.round(pixels * 9525);
}

/** Points as pixels of 1280 × 720. */
export function pixelsOf(points: number): number {
  return points / 0.75;
}
