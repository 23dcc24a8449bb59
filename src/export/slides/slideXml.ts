// The part of a slide: its words in the places of the layout, its body between. Law: titles are titles to a screen reader.
import { bodyXml, frameXml, textBox } from './bodyXml';
import { inheritedParagraphs, paragraphs, runLook, strokeOf, type TextLook } from './drawingText';
import { fittingSize } from './fittingSize';
import type { CoverSlide, PlainSlide, Slide } from './slide';
import { type Frame, type Placeholder, SIZES, type SlideLook, type WordPlace } from './slideLook';
import { tag, textNode, type Xml } from './xml';

export const NAMES = {
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main',
};

export function slideXml(slide: Slide, look: SlideLook): Xml {
  const shapes = slide.kind === 'cover' ? coverShapes(slide, look) : pageShapes(slide, look);
  return tag('p:sld', NAMES, tag('p:cSld', {}, shapeTree(shapes)), tag('p:clrMapOvr', {}, tag('a:masterClrMapping')));
}

export function shapeTree(shapes: readonly (Xml | null)[]): Xml {
  const zero = tag(
    'a:xfrm',
    {},
    tag('a:off', { x: 0, y: 0 }),
    tag('a:ext', { cx: 0, cy: 0 }),
    tag('a:chOff', { x: 0, y: 0 }),
    tag('a:chExt', { cx: 0, cy: 0 }),
  );
  return tag(
    'p:spTree',
    {},
    tag('p:nvGrpSpPr', {}, tag('p:cNvPr', { id: 1, name: '' }), tag('p:cNvGrpSpPr'), tag('p:nvPr')),
    tag('p:grpSpPr', {}, zero),
    ...shapes,
  );
}

function coverShapes({ title, subtitle, mark }: CoverSlide, look: SlideLook): (Xml | null)[] {
  const { cover } = look;
  return [
    wordsXml({ id: 2, name: 'Title' }, title, cover.title, { color: 'text', isStrong: true }, look),
    wordsXml({ id: 3, name: 'Subtitle' }, subtitle, cover.subtitle, { color: 'muted' }, look),
    demoMark(mark, cover.mark, look),
  ];
}

function pageShapes(slide: PlainSlide, look: SlideLook): (Xml | null)[] {
  const { page } = look;
  return [
    wordsXml({ id: 2, name: 'Title' }, slide.title, page.title, { color: 'text', isStrong: true }, look),
    wordsXml({ id: 3, name: 'Subtitle' }, slide.subtitle, page.subtitle, { color: 'muted' }, look),
    ...bodyXml(slide, look),
    wordsXml({ id: 4, name: 'Source' }, slide.foot, page.foot, { color: 'muted' }, look),
    page.number === null ? null : numberXml(page.number, look),
    page.footer === null ? null : footerXml(page.footer, look),
    demoMark(slide.mark, page.mark, look),
  ];
}

interface Shape {
  readonly id: number;
  readonly name: string;
}

/** Words in their place, smaller where they would not fit. */
function wordsXml(
  shape: Shape,
  text: string,
  place: WordPlace,
  ink: Pick<TextLook, 'color' | 'isStrong'>,
  look: SlideLook,
): Xml {
  const size = fittingSize(text, place);
  if (place.given === 'all' && place.placeholder !== null) {
    return placeholderXml(shape, place, inheritedParagraphs(text, size === place.size ? null : size, look), look);
  }
  const content = paragraphs(text, { ...ink, size }, look);
  return place.placeholder === null
    ? textBox(shape, place.frame, content, look)
    : placeholderXml(shape, place, content, look);
}

function numberXml(place: WordPlace, look: SlideLook): Xml {
  return placeholderXml({ id: 5, name: 'Number' }, place, [slideNumber(place, look)], look);
}

/** The number of the slide, which the office program writes. */
export function slideNumber({ given, size }: WordPlace, look: SlideLook): Xml {
  const own = given === 'all' ? tag('a:rPr', { lang: 'zh-CN' }) : runLook('a:rPr', { size, color: 'muted' }, look);
  const id = '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}';
  const field = tag('a:fld', { id, type: 'slidenum' }, own, tag('a:t', {}, textNode('‹#›')));
  return tag('a:p', {}, given === 'all' ? null : tag('a:pPr', { algn: 'r' }), field);
}

function footerXml({ place, text }: NonNullable<SlideLook['page']['footer']>, look: SlideLook): Xml {
  return placeholderXml({ id: 7, name: 'Footer' }, place, inheritedParagraphs(text, null, look), look);
}

export function placeholderXml(
  { id, name }: Shape,
  { placeholder, frame, given }: Pick<WordPlace, 'frame' | 'given'> & { readonly placeholder: Placeholder | null },
  content: readonly Xml[],
  look: Pick<SlideLook, 'scale'>,
): Xml {
  // A title of one line stands near what it heads.
  const anchor = given === 'nothing' && /title$/i.test(placeholder?.type ?? '') ? 'b' : null;
  return tag(
    'p:sp',
    {},
    tag(
      'p:nvSpPr',
      {},
      tag('p:cNvPr', { id, name }),
      tag('p:cNvSpPr', {}, tag('a:spLocks', { noGrp: 1 })),
      tag('p:nvPr', {}, tag('p:ph', { type: placeholder?.type ?? null, idx: placeholder?.index ?? null })),
    ),
    tag('p:spPr', {}, given === 'nothing' ? frameXml('a:xfrm', frame, look) : null),
    tag('p:txBody', {}, tag('a:bodyPr', { anchor }, tag('a:normAutofit')), tag('a:lstStyle'), content),
  );
}

/** A framed word: a slide travels without its page. */
function demoMark(mark: string, frame: Frame, look: SlideLook): Xml | null {
  if (mark === '') return null;
  return tag(
    'p:sp',
    {},
    tag('p:nvSpPr', {}, tag('p:cNvPr', { id: 6, name: mark }), tag('p:cNvSpPr', { txBox: 1 }), tag('p:nvPr')),
    tag(
      'p:spPr',
      {},
      frameXml('a:xfrm', frame, look),
      tag('a:prstGeom', { prst: 'rect' }, tag('a:avLst')),
      tag('a:noFill'),
      strokeOf('muted', 1, look),
    ),
    tag(
      'p:txBody',
      {},
      tag('a:bodyPr', { wrap: 'none', lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: 'ctr' }),
      tag('a:lstStyle'),
      paragraphs(mark, { size: SIZES.foot, color: 'muted' }, look, 'ctr'),
    ),
  );
}
