// Master, layouts and master of notes: where words stand and how they look, so that a slide says only what it says.
import { frameXml } from './bodyXml';
import { paragraph, runLook, strokeOf } from './drawingText';
import type { InkName } from './ink';
import { NAMES, placeholderXml, shapeTree, slideNumber } from './slideXml';
import { FOOT_LINE, type Frame, SIZES, type SlideLook, type WordPlace } from './slideLook';
import { tag, type Xml } from './xml';

const LEVELS = [1, 2, 3, 4, 5, 6, 7, 8, 9];
/** Pages of notes are upright: 7.5 × 10 inches, whatever the size of the slides. */
const NOTES: Readonly<Record<'picture' | 'words', Frame>> = {
  picture: { x: 40, y: 60, width: 640, height: 360 },
  words: { x: 60, y: 450, width: 600, height: 440 },
};
const NOTES_SCALE = { scale: 1 };
const COLOR_MAP = {
  bg1: 'lt1',
  tx1: 'dk1',
  bg2: 'lt2',
  tx2: 'dk2',
  accent1: 'accent1',
  accent2: 'accent2',
  accent3: 'accent3',
  accent4: 'accent4',
  accent5: 'accent5',
  accent6: 'accent6',
  hlink: 'hlink',
  folHlink: 'folHlink',
};

/** `layouts`: how many. */
export function masterXml(layouts: number, look: SlideLook): Xml {
  const styles = tag(
    'p:txStyles',
    {},
    tag('p:titleStyle', {}, levels(SIZES.title, 'text', true, look)),
    tag('p:bodyStyle', {}, levels(SIZES.subtitle, 'muted', false, look)),
    tag('p:otherStyle', {}, levels(SIZES.foot, 'muted', false, look)),
  );
  const ids = Array.from({ length: layouts }, (_, at) =>
    tag('p:sldLayoutId', { id: 2147483649 + at, 'r:id': `rId${at + 1}` }),
  );
  return tag(
    'p:sldMaster',
    NAMES,
    tag('p:cSld', {}, ground(), shapeTree(pagePlaces(look))),
    tag('p:clrMap', COLOR_MAP),
    tag('p:sldLayoutIdLst', {}, ids),
    styles,
  );
}

export function pageLayoutXml(look: SlideLook): Xml {
  return layoutXml({ preserve: 1, userDrawn: 1 }, 'Tidemark', [...pagePlaces(look), hairline(look)]);
}

export function coverLayoutXml(look: SlideLook): Xml {
  const { title, subtitle } = look.cover;
  return layoutXml({ type: 'title', preserve: 1 }, 'Tidemark 封面', [
    emptyPlace(2, 'Title', title, look),
    emptyPlace(3, 'Subtitle', subtitle, look),
  ]);
}

function layoutXml(kind: Readonly<Record<string, string | number>>, name: string, shapes: readonly Xml[]): Xml {
  return tag(
    'p:sldLayout',
    { ...NAMES, ...kind },
    tag('p:cSld', { name }, shapeTree(shapes)),
    tag('p:clrMapOvr', {}, tag('a:masterClrMapping')),
  );
}

export function notesMasterXml(look: SlideLook): Xml {
  const empty = paragraph('', { size: 12, color: 'text' }, look);
  return tag(
    'p:notesMaster',
    NAMES,
    tag('p:cSld', {}, ground(), shapeTree(notesShapes([empty]))),
    tag('p:clrMap', COLOR_MAP),
  );
}

export function notesXml(content: readonly Xml[]): Xml {
  return tag(
    'p:notes',
    NAMES,
    tag('p:cSld', {}, shapeTree(notesShapes(content))),
    tag('p:clrMapOvr', {}, tag('a:masterClrMapping')),
  );
}

function notesShapes(content: readonly Xml[]): Xml[] {
  const picture = tag(
    'p:sp',
    {},
    tag(
      'p:nvSpPr',
      {},
      tag('p:cNvPr', { id: 2, name: 'Slide' }),
      tag('p:cNvSpPr', {}, tag('a:spLocks', { noGrp: 1, noRot: 1, noChangeAspect: 1 })),
      tag('p:nvPr', {}, tag('p:ph', { type: 'sldImg' })),
    ),
    tag(
      'p:spPr',
      {},
      frameXml('a:xfrm', NOTES.picture, NOTES_SCALE),
      tag('a:prstGeom', { prst: 'rect' }, tag('a:avLst')),
    ),
  );
  const words = { placeholder: { type: 'body', index: 1 }, frame: NOTES.words, given: 'nothing' } as const;
  return [picture, placeholderXml({ id: 3, name: 'Notes' }, words, content, NOTES_SCALE)];
}

function pagePlaces(look: SlideLook): Xml[] {
  const { title, subtitle, foot, number } = look.page;
  return [
    emptyPlace(2, 'Title', title, look),
    emptyPlace(3, 'Subtitle', subtitle, look),
    emptyPlace(4, 'Source', foot, look),
    ...(number === null ? [] : [framed(5, 'Number', number, [slideNumber(number, look)], look)]),
  ];
}

function emptyPlace(id: number, name: string, place: WordPlace, look: SlideLook): Xml {
  const isTitle = name === 'Title';
  const words = { size: place.size, color: isTitle ? 'text' : 'muted', isStrong: isTitle } as const;
  return framed(id, name, place, [paragraph('', words, look)], look);
}

function framed(id: number, name: string, place: WordPlace, content: readonly Xml[], look: SlideLook): Xml {
  return placeholderXml({ id, name }, { ...place, given: 'nothing' }, content, look);
}

function hairline(look: SlideLook): Xml {
  return tag(
    'p:cxnSp',
    {},
    tag('p:nvCxnSpPr', {}, tag('p:cNvPr', { id: 7, name: 'Line' }), tag('p:cNvCxnSpPr'), tag('p:nvPr')),
    tag(
      'p:spPr',
      {},
      frameXml('a:xfrm', FOOT_LINE, look),
      tag('a:prstGeom', { prst: 'line' }, tag('a:avLst')),
      strokeOf('hairline', 1, look),
    ),
  );
}

function ground(): Xml {
  const fill = tag('a:solidFill', {}, tag('a:schemeClr', { val: 'bg1' }));
  return tag('p:bg', {}, tag('p:bgPr', {}, fill, tag('a:effectLst')));
}

function levels(size: number, color: InkName, isStrong: boolean, look: SlideLook): Xml[] {
  return LEVELS.map((level) =>
    tag(
      `a:lvl${level}pPr`,
      { marL: 0, indent: 0, algn: 'l' },
      tag('a:buNone'),
      runLook('a:defRPr', { size, color, isStrong }, look),
    ),
  );
}
