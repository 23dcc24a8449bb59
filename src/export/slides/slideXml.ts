// The part of a slide: its words in the places of the layout, its body between. Law: titles are titles to a screen reader.
import { textWidth } from '../../chart/textWidth';
import { bodyXml, frameXml } from './bodyXml';
import { paragraphs, runLook, strokeOf, type TextLook } from './drawingText';
import type { CoverSlide, PlainSlide, Slide } from './slide';
import { type Frame, FRAMES, pixelsOf, SIZES, slideTheme } from './slideLook';
import { tag, textNode, type Xml } from './xml';

export const NAMES = {
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main',
};

export function slideXml(slide: Slide): Xml {
  const shapes = slide.kind === 'cover' ? coverShapes(slide) : pageShapes(slide);
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

function coverShapes({ title, subtitle, mark }: CoverSlide): (Xml | null)[] {
  const [big, small] = [
    { size: SIZES.cover, color: slideTheme.text, isStrong: true },
    { size: SIZES.label + 4, color: slideTheme.muted },
  ];
  return [
    placeholder({ id: 2, name: 'Title', type: 'title', index: null, frame: FRAMES.coverTitle }, paragraphs(title, big)),
    placeholder(
      { id: 3, name: 'Subtitle', type: 'body', index: 13, frame: FRAMES.coverSubtitle },
      paragraphs(subtitle, small),
    ),
    demoMark(mark),
  ];
}

function pageShapes(slide: PlainSlide): (Xml | null)[] {
  const title = { size: titleSize(slide.title), color: slideTheme.text, isStrong: true };
  const [under, foot] = [
    { size: SIZES.subtitle, color: slideTheme.muted },
    { size: SIZES.foot, color: slideTheme.muted },
  ];
  return [
    placeholder({ id: 2, name: 'Title', type: 'title', index: null, frame: null }, paragraphs(slide.title, title)),
    placeholder({ id: 3, name: 'Subtitle', type: 'body', index: 13, frame: null }, paragraphs(slide.subtitle, under)),
    ...bodyXml(slide),
    placeholder({ id: 4, name: 'Source', type: 'body', index: 14, frame: null }, paragraphs(slide.foot, foot)),
    placeholder({ id: 5, name: 'Number', type: 'sldNum', index: 15, frame: null }, [slideNumber(foot)]),
    demoMark(slide.mark),
  ];
}

/** Titles that would take more than two lines are set smaller. */
function titleSize(title: string): number {
  const width = textWidth(title, pixelsOf(SIZES.title));
  return width <= FRAMES.title.width ? SIZES.title : SIZES.smallTitle;
}

function slideNumber(look: TextLook): Xml {
  const field = tag(
    'a:fld',
    { id: '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}', type: 'slidenum' },
    runLook('a:rPr', look),
    tag('a:t', {}, textNode('‹#›')),
  );
  return tag('a:p', {}, tag('a:pPr', { algn: 'r' }), field);
}

export interface Placeholder {
  readonly id: number;
  readonly name: string;
  readonly type: 'title' | 'body' | 'sldNum';
  readonly index: number | null;
  /** Null: where the layout has it. */
  readonly frame: Frame | null;
}

export function placeholder({ id, name, type, index, frame }: Placeholder, content: readonly Xml[]): Xml {
  return tag(
    'p:sp',
    {},
    tag(
      'p:nvSpPr',
      {},
      tag('p:cNvPr', { id, name }),
      tag('p:cNvSpPr', {}, tag('a:spLocks', { noGrp: 1 })),
      tag('p:nvPr', {}, tag('p:ph', { type, sz: type === 'title' ? null : 'quarter', idx: index })),
    ),
    tag('p:spPr', {}, frame === null ? null : frameXml('a:xfrm', frame)),
    tag('p:txBody', {}, tag('a:bodyPr', {}, tag('a:normAutofit')), tag('a:lstStyle'), content),
  );
}

/** A framed word: a slide travels without its page. */
function demoMark(mark: string): Xml | null {
  if (mark === '') return null;
  const look = { size: SIZES.foot, color: slideTheme.muted };
  return tag(
    'p:sp',
    {},
    tag('p:nvSpPr', {}, tag('p:cNvPr', { id: 6, name: mark }), tag('p:cNvSpPr', { txBox: 1 }), tag('p:nvPr')),
    tag(
      'p:spPr',
      {},
      frameXml('a:xfrm', FRAMES.demo),
      tag('a:prstGeom', { prst: 'rect' }, tag('a:avLst')),
      tag('a:noFill'),
      strokeOf(slideTheme.muted, 1),
    ),
    tag(
      'p:txBody',
      {},
      tag('a:bodyPr', { wrap: 'none', lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: 'ctr' }),
      tag('a:lstStyle'),
      paragraphs(mark, look, 'ctr'),
    ),
  );
}
