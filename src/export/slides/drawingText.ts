// Text in drawings. Law: every run names its font for Latin and for East Asian letters.
import { SLIDE_FONT } from './slideLook';
import { tag, textNode, type Xml } from './xml';

export interface TextLook {
  /** Points. */
  readonly size: number;
  readonly color: string;
  readonly isStrong?: boolean;
}

export type Align = 'l' | 'ctr' | 'r';

export function solidFill(color: string): Xml {
  return tag('a:solidFill', {}, tag('a:srgbClr', { val: color.slice(1) }));
}

/** `width` in pixels. */
export function strokeOf(color: string | null, width: number, dash = 'solid'): Xml {
  if (color === null) return tag('a:ln', {}, tag('a:noFill'));
  const size = { w: Math.round(width * 9525), cap: 'flat' };
  return tag('a:ln', size, solidFill(color), tag('a:prstDash', { val: dash }), tag('a:round'));
}

/** `name`: a:rPr, a:defRPr or a:endParaRPr. */
export function runLook(name: string, { size, color, isStrong = false }: TextLook): Xml {
  return tag(
    name,
    {
      ...(name === 'a:defRPr' ? {} : { lang: 'zh-CN', altLang: 'en-US' }),
      sz: Math.round(size * 100),
      b: isStrong ? 1 : 0,
    },
    solidFill(color),
    tag('a:latin', { typeface: SLIDE_FONT }),
    tag('a:ea', { typeface: SLIDE_FONT }),
    tag('a:cs', { typeface: SLIDE_FONT }),
  );
}

export function paragraph(text: string, look: TextLook, align: Align = 'l'): Xml {
  return tag(
    'a:p',
    {},
    tag('a:pPr', { algn: align }),
    text === ''
      ? runLook('a:endParaRPr', look)
      : tag('a:r', {}, runLook('a:rPr', look), tag('a:t', {}, textNode(text))),
  );
}

/** A paragraph a line. */
export function paragraphs(text: string, look: TextLook, align: Align = 'l'): Xml[] {
  return text.split(/\r\n|[\r\n\v\u2028\u2029]/).map((line) => paragraph(line, look, align));
}

/** Text properties of a part of a chart; `isLevel`: wrapped rather than turned. */
export function chartText(look: TextLook, isLevel = false): Xml {
  return tag(
    'c:txPr',
    {},
    tag('a:bodyPr', isLevel ? { rot: 0, vert: 'horz' } : {}),
    tag('a:lstStyle'),
    tag('a:p', {}, tag('a:pPr', {}, runLook('a:defRPr', look)), tag('a:endParaRPr', { lang: 'zh-CN' })),
  );
}
