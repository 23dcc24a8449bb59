// The inks of a template: its own colours where they can be read on its ground, else the nearest that can. Law: text has
// a contrast of at least 4.5, bars and marks of at least 3; a colour taken as it is keeps its name in the theme.
import { contrastOf, mixColors } from '../../../chart/shade';
import type { InkColor, SlideLook } from '../slideLook';
import { standardLook } from '../slideLook';
import type { SchemeColors } from './themeColors';

const TEXT_CONTRAST = 4.5;
const MARK_CONTRAST = 3;
/** Spread of the channels below which a colour is a grey. */
const LEAST_CHROMA = 40;
const ACCENTS = ['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'];

/** `ground`: the colour behind the body of a slide. */
export function templateInks(scheme: SchemeColors, ground: string): SlideLook['inks'] {
  const named = (name: string): InkColor => ({ color: scheme(name) ?? '#000000', scheme: name });
  const ink = named('tx1');
  const text = contrastOf(ink.color, ground) >= TEXT_CONTRAST ? ink : plain(extremeOn(ground));
  const actual = strongInk(scheme, ground, text.color);
  const context = plain(readableFrom(ground, text.color, ground, MARK_CONTRAST));
  const standard = standardLook.inks;
  const lamp = (name: 'blue' | 'green' | 'yellow' | 'red') =>
    plain(readableFrom(standard[name].color, text.color, ground, TEXT_CONTRAST));
  const muted = plain(readableFrom(mixColors(text.color, ground, 0.45), text.color, ground, TEXT_CONTRAST));
  return {
    text,
    ground: ground === scheme('bg1') ? named('bg1') : plain(ground),
    muted,
    hairline: plain(mixColors(ground, text.color, 0.14)),
    actual,
    context,
    target: text,
    onActual: readableOn(actual.color, [named('bg1'), text]),
    onContext: readableOn(context.color, [text, named('bg1')]),
    blue: lamp('blue'),
    green: lamp('green'),
    yellow: lamp('yellow'),
    red: lamp('red'),
    grey: muted,
  };
}

function plain(color: string): InkColor {
  return { color, scheme: null };
}

function extremeOn(ground: string): string {
  return contrastOf('#000000', ground) >= contrastOf('#FFFFFF', ground) ? '#000000' : '#FFFFFF';
}

/** The first accent that is a colour and stands out; a little nearer to the text where words in it would be hard to read. */
function strongInk(scheme: SchemeColors, ground: string, text: string): InkColor {
  const found = ACCENTS.flatMap((name) => {
    const color = scheme(name);
    return color === null ? [] : [{ color, scheme: name }];
  });
  const strong = found.find(
    ({ color }) => chromaOf(color) >= LEAST_CHROMA && contrastOf(color, ground) >= MARK_CONTRAST,
  );
  const chosen = strong ?? found[0] ?? standardLook.inks.actual;
  const color = readableFrom(chosen.color, text, ground, TEXT_CONTRAST);
  return color === chosen.color ? chosen : plain(color);
}

function chromaOf(color: string): number {
  const channels = [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16));
  return Math.max(...channels) - Math.min(...channels);
}

/** The first colour on the way from one to the other that has the contrast. */
function readableFrom(from: string, to: string, ground: string, contrast: number): string {
  for (let share = 0; share < 1; share += 0.02) {
    const color = share === 0 ? from : mixColors(from, to, share);
    if (contrastOf(color, ground) >= contrast) return color;
  }
  return to;
}

function readableOn(paper: string, wanted: readonly InkColor[]): InkColor {
  return wanted.find(({ color }) => contrastOf(color, paper) >= TEXT_CONTRAST) ?? plain(extremeOn(paper));
}
