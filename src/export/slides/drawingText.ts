// Text in drawings. Law: every run names its font for Latin and for East Asian letters, unless it takes those of its place.
import type { Ink } from './ink';
import { colorOf, type FontPair, type SlideLook } from './slideLook';
import { tag, textNode, type Xml } from './xml';

export interface TextLook {
  /** Points of a slide of 720 lines. */
  readonly size: number;
  readonly color: Ink;
  readonly isStrong?: boolean;
}

export type Align = 'l' | 'ctr' | 'r';

export function solidFill(ink: Ink, look: SlideLook): Xml {
  const { color, scheme } = colorOf(ink, look);
  const named = scheme === null ? tag('a:srgbClr', { val: color.slice(1) }) : tag('a:schemeClr', { val: scheme });
  return tag('a:solidFill', {}, named);
}

export function noStroke(): Xml {
  return tag('a:ln', {}, tag('a:noFill'));
}

/** `width` in pixels. */
export function strokeOf(ink: Ink, width: number, look: SlideLook, dash = 'solid'): Xml {
  const size = { w: Math.round(width * 9525 * look.scale), cap: 'flat' };
  return tag('a:ln', size, solidFill(ink, look), tag('a:prstDash', { val: dash }), tag('a:round'));
}

/** Hundredths of a point, as files state sizes of letters. */
export function letterSize(points: number, { scale }: Pick<SlideLook, 'scale'>): number {
  return Math.round(points * scale * 100);
}

/** `name`: a:rPr, a:defRPr or a:endParaRPr. */
export function runLook(name: string, { size, color, isStrong = false }: TextLook, look: SlideLook): Xml {
  return tag(
    name,
    {
      ...(name === 'a:defRPr' ? {} : { lang: 'zh-CN', altLang: 'en-US' }),
      sz: letterSize(size, look),
      b: isStrong ? 1 : 0,
    },
    solidFill(color, look),
    ...fontsXml(look.fonts),
  );
}

function fontsXml({ latin, eastAsian }: FontPair): Xml[] {
  return [
    tag('a:latin', { typeface: latin }),
    tag('a:ea', { typeface: eastAsian }),
    tag('a:cs', { typeface: eastAsian }),
  ];
}

/** How far a point stands in, in English Metric Units; `indent` without its mark. */
export interface Indent {
  readonly mark: 'point' | 'indent';
  readonly indent: number;
}

export function paragraph(
  text: string,
  words: TextLook,
  look: SlideLook,
  align: Align = 'l',
  point: Indent | null = null,
): Xml {
  const place = point === null ? {} : { marL: point.indent, indent: point.mark === 'point' ? -point.indent : 0 };
  return tag(
    'a:p',
    {},
    tag(
      'a:pPr',
      { ...place, algn: align },
      point?.mark === 'point' ? tag('a:buFont', { typeface: 'Arial' }) : null,
      point?.mark === 'point' ? tag('a:buChar', { char: '•' }) : null,
    ),
    text === ''
      ? runLook('a:endParaRPr', words, look)
      : tag('a:r', {}, runLook('a:rPr', words, look), tag('a:t', {}, textNode(text))),
  );
}

/** A paragraph a line. */
export function paragraphs(text: string, words: TextLook, look: SlideLook, align: Align = 'l'): Xml[] {
  return linesOf(text).map((line) => paragraph(line, words, look, align));
}

/** A paragraph a line, as the place has it; `size` in points where it does not fit at the size of the place. */
export function inheritedParagraphs(text: string, size: number | null, look: SlideLook): Xml[] {
  const own = { lang: 'zh-CN', altLang: 'en-US', sz: size === null ? null : letterSize(size, look) };
  return linesOf(text).map((line) =>
    tag('a:p', {}, line === '' ? null : tag('a:r', {}, tag('a:rPr', own), tag('a:t', {}, textNode(line)))),
  );
}

function linesOf(text: string): string[] {
  return text.split(/\r\n|[\r\n\v\u2028\u2029]/);
}

/** Text properties of a part of a chart; `isLevel`: wrapped rather than turned. */
export function chartText(words: TextLook, look: SlideLook, isLevel = false): Xml {
  return tag(
    'c:txPr',
    {},
    tag('a:bodyPr', isLevel ? { rot: 0, vert: 'horz' } : {}),
    tag('a:lstStyle'),
    tag('a:p', {}, tag('a:pPr', {}, runLook('a:defRPr', words, look)), tag('a:endParaRPr', { lang: 'zh-CN' })),
  );
}
