// Master, layout and master of notes: where words stand and how they look, so that a slide says only what it says.
import { frameXml } from './bodyXml';
import { paragraph, runLook, strokeOf } from './drawingText';
import { NAMES, placeholder, shapeTree } from './slideXml';
import { type Frame, FRAMES, SIZES, slideTheme } from './slideLook';
import { tag, textNode, type Xml } from './xml';

const LEVELS = [1, 2, 3, 4, 5, 6, 7, 8, 9];
/** Pages of notes are upright: 7.5 × 10 inches. */
const NOTES: Readonly<Record<'picture' | 'words', Frame>> = {
  picture: { x: 40, y: 60, width: 640, height: 360 },
  words: { x: 60, y: 450, width: 600, height: 440 },
};
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

export function masterXml(): Xml {
  const styles = tag(
    'p:txStyles',
    {},
    tag('p:titleStyle', {}, levels(SIZES.title, slideTheme.text, true)),
    tag('p:bodyStyle', {}, levels(SIZES.subtitle, slideTheme.muted, false)),
    tag('p:otherStyle', {}, levels(SIZES.foot, slideTheme.muted, false)),
  );
  return tag(
    'p:sldMaster',
    NAMES,
    tag('p:cSld', {}, ground(), shapeTree(wordPlaces())),
    tag('p:clrMap', COLOR_MAP),
    tag('p:sldLayoutIdLst', {}, tag('p:sldLayoutId', { id: 2147483649, 'r:id': 'rId1' })),
    styles,
  );
}

export function layoutXml(): Xml {
  return tag(
    'p:sldLayout',
    { ...NAMES, preserve: 1, userDrawn: 1 },
    tag('p:cSld', { name: 'Tidemark' }, shapeTree([...wordPlaces(), hairline()])),
    tag('p:clrMapOvr', {}, tag('a:masterClrMapping')),
  );
}

export function notesMasterXml(): Xml {
  return tag(
    'p:notesMaster',
    NAMES,
    tag('p:cSld', {}, ground(), shapeTree(notesShapes([paragraph('', { size: 12, color: slideTheme.text })]))),
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
    tag('p:spPr', {}, frameXml('a:xfrm', NOTES.picture), tag('a:prstGeom', { prst: 'rect' }, tag('a:avLst'))),
  );
  return [picture, placeholder({ id: 3, name: 'Notes', type: 'body', index: 1, frame: NOTES.words }, content)];
}

function wordPlaces(): Xml[] {
  const empty = [paragraph('', { size: SIZES.foot, color: slideTheme.muted })];
  const number = tag(
    'a:p',
    {},
    tag(
      'a:fld',
      { id: '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}', type: 'slidenum' },
      runLook('a:rPr', { size: SIZES.foot, color: slideTheme.muted }),
      tag('a:t', {}, textNode('‹#›')),
    ),
  );
  return [
    placeholder({ id: 2, name: 'Title', type: 'title', index: null, frame: FRAMES.title }, empty),
    placeholder({ id: 3, name: 'Subtitle', type: 'body', index: 13, frame: FRAMES.subtitle }, empty),
    placeholder({ id: 4, name: 'Source', type: 'body', index: 14, frame: FRAMES.foot }, empty),
    placeholder({ id: 5, name: 'Number', type: 'sldNum', index: 15, frame: FRAMES.number }, [number]),
  ];
}

function hairline(): Xml {
  return tag(
    'p:cxnSp',
    {},
    tag('p:nvCxnSpPr', {}, tag('p:cNvPr', { id: 7, name: 'Line' }), tag('p:cNvCxnSpPr'), tag('p:nvPr')),
    tag(
      'p:spPr',
      {},
      frameXml('a:xfrm', FRAMES.line),
      tag('a:prstGeom', { prst: 'line' }, tag('a:avLst')),
      strokeOf(slideTheme.hairline, 1),
    ),
  );
}

function ground(): Xml {
  const fill = tag('a:solidFill', {}, tag('a:schemeClr', { val: 'bg1' }));
  return tag('p:bg', {}, tag('p:bgPr', {}, fill, tag('a:effectLst')));
}

function levels(size: number, color: string, isStrong: boolean): Xml[] {
  return LEVELS.map((level) =>
    tag(
      `a:lvl${level}pPr`,
      { marL: 0, indent: 0, algn: 'l' },
      tag('a:buNone'),
      runLook('a:defRPr', { size, color, isStrong }),
    ),
  );
}
