// How a presentation looks: colours, fonts, and where words and bodies stand. Law: every size is named here once, for a
// slide of 720 lines; a look says how large such a line is.
import { lightTheme } from '../../chart/theme';
import { mixColors, shadeOf } from '../../chart/shade';
import type { Ink, InkName } from './ink';

export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a body has to itself. */
export type Room = Pick<Frame, 'width' | 'height'>;

export interface InkColor {
  /** "#RRGGBB". */
  readonly color: string;
  /** What the colour is called in the theme of the file, so that it changes with the theme; null: it has no name there. */
  readonly scheme: string | null;
}

export interface FontPair {
  readonly latin: string;
  readonly eastAsian: string;
}

/** A place of the layout. */
export interface Placeholder {
  readonly type: 'title' | 'ctrTitle' | 'subTitle' | 'body' | 'sldNum' | 'ftr';
  /** Null: 0, as titles have it. */
  readonly index: number | null;
}

export interface WordPlace {
  readonly frame: Frame;
  /** Null: a text box of the slide's own. */
  readonly placeholder: Placeholder | null;
  /** What the layout gives: place, font and colour (only a size too large for the words is stated), the place, or nothing. */
  readonly given: 'all' | 'place' | 'nothing';
  /** Points of a slide of 720 lines. */
  readonly size: number;
}

export interface PagePlaces {
  /** Number of the layout within the file, from 1. */
  readonly layout: number;
  readonly title: WordPlace;
  readonly subtitle: WordPlace;
  readonly body: Frame;
  readonly foot: WordPlace;
  readonly number: WordPlace | null;
  /** Words that the layout has at the foot of every slide; null for none. */
  readonly footer: { readonly place: WordPlace; readonly text: string } | null;
  readonly mark: Frame;
}

export interface CoverPlaces {
  readonly layout: number;
  readonly title: WordPlace;
  readonly subtitle: WordPlace;
  readonly mark: Frame;
}

export interface SlideLook {
  readonly inks: Readonly<Record<InkName, InkColor>>;
  readonly fonts: FontPair;
  /** How much larger than on a slide of 1280 × 720 pixels, 13.333 × 7.5 inches, everything is. */
  readonly scale: number;
  readonly page: PagePlaces;
  readonly cover: CoverPlaces;
}

export const SLIDE_FONT = '微软雅黑';

export const SLIDE = { width: 1280, height: 720 };

/** Points. */
export const SIZES = {
  cover: 40,
  title: 28,
  subtitle: 16,
  coverSubtitle: 20,
  label: 16,
  largeCell: 18,
  cell: 14,
  foot: 11,
};

const FRAMES = {
  title: { x: 64, y: 34, width: 1152, height: 76 },
  subtitle: { x: 64, y: 110, width: 1152, height: 32 },
  body: { x: 64, y: 150, width: 1152, height: 472 },
  foot: { x: 64, y: 648, width: 1072, height: 52 },
  number: { x: 1136, y: 648, width: 80, height: 28 },
  // Above a title of two lines.
  mark: { x: 1136, y: 8, width: 80, height: 25 },
  coverTitle: { x: 64, y: 230, width: 1152, height: 120 },
  coverSubtitle: { x: 64, y: 366, width: 1152, height: 60 },
} as const satisfies Readonly<Record<string, Frame>>;

/** Above the source line. */
export const FOOT_LINE: Frame = { x: 64, y: 640, width: 1152, height: 0 };

const { text, muted, ground, hairline, actual, onActual, context, onContext, target } = lightTheme;

/** The light theme: slides are read on a bright wall. Lamps as on the pages, each with a contrast of 4.5 on white. */
const INKS: SlideLook['inks'] = {
  text: { color: text, scheme: 'tx1' },
  ground: { color: ground, scheme: 'bg1' },
  muted: { color: muted, scheme: 'tx2' },
  hairline: { color: hairline, scheme: 'bg2' },
  actual: { color: actual, scheme: 'accent1' },
  context: { color: context, scheme: 'accent2' },
  target: { color: target, scheme: 'accent3' },
  onActual: { color: onActual, scheme: 'bg1' },
  onContext: { color: onContext, scheme: 'tx1' },
  blue: { color: '#2B6CB0', scheme: null },
  green: { color: '#1A7A43', scheme: null },
  yellow: { color: '#8F5A08', scheme: null },
  red: { color: '#C0392B', scheme: null },
  grey: { color: muted, scheme: null },
};

function placeOf(frame: Frame, type: Placeholder['type'], index: number | null, size: number): WordPlace {
  return { frame, placeholder: { type, index }, given: 'place', size };
}

export const standardLook: SlideLook = {
  inks: INKS,
  fonts: { latin: SLIDE_FONT, eastAsian: SLIDE_FONT },
  scale: 1,
  page: {
    layout: 1,
    title: placeOf(FRAMES.title, 'title', null, SIZES.title),
    subtitle: placeOf(FRAMES.subtitle, 'body', 13, SIZES.subtitle),
    body: FRAMES.body,
    foot: placeOf(FRAMES.foot, 'body', 14, SIZES.foot),
    number: placeOf(FRAMES.number, 'sldNum', 15, SIZES.foot),
    footer: null,
    mark: FRAMES.mark,
  },
  cover: {
    layout: 2,
    title: placeOf(FRAMES.coverTitle, 'ctrTitle', null, SIZES.cover),
    subtitle: placeOf(FRAMES.coverSubtitle, 'subTitle', 1, SIZES.coverSubtitle),
    mark: FRAMES.mark,
  },
};

export function colorOf(ink: Ink, { inks }: SlideLook): InkColor {
  if (typeof ink === 'string') return inks[ink];
  if ('from' in ink) return unnamed(mixColors(inks[ink.from].color, inks[ink.to].color, ink.share));
  const [paper, strong, letters] = [inks.ground.color, inks.actual.color, inks.text.color];
  return unnamed(shadeOf(ink.shade, { ground: paper, actual: strong, text: letters }));
}

function unnamed(color: string): InkColor {
  return { color, scheme: null };
}

/** Pixels of 1280 × 720 as English Metric Units. */
export function emu(pixels: number, { scale }: Pick<SlideLook, 'scale'>): number {
  return Math.round(pixels * 9525 * scale);
}

/** Points as pixels of 1280 × 720. */
export function pixelsOf(points: number): number {
  return points / 0.75;
}
