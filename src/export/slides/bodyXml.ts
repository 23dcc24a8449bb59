// Bodies of slides: a frame around a native chart, a native table, shapes and paragraphs.
import { POINT_INDENT } from '../../chart/flowText';
import { noStroke, paragraph, paragraphs, solidFill } from './drawingText';
import { gridFrames } from './gridFrames';
import type { PlainSlide, SingleBody, TableCell, TextShape } from './slide';
import { emu, type Frame, pixelsOf, SIZES, type SlideLook } from './slideLook';
import { tag, type Xml } from './xml';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const TABLE = 'http://schemas.openxmlformats.org/drawingml/2006/table';
/** Of a row as multiples of its letters, and pixels of air. */
const ROW = { letters: 1.36, air: 10 };
/** Ids of shapes in a body begin here; those of the frame around it are smaller. */
const FIRST_ID = 20;

/** Ids of one of several bodies begin this far behind those before. */
const CELL_IDS = 200;

export function bodyXml({ body, description, title }: PlainSlide, look: SlideLook): Xml[] {
  if (body.kind !== 'grid') {
    return singleXml(body, { name: title, description, id: FIRST_ID, chart: 1 }, look.page.body, look);
  }
  const frames = gridFrames(look.page.body, body.cells.length, body.columns);
  return body.cells.flatMap((cell, at) => {
    const { heading, body: frame } = frames[at]!;
    const id = FIRST_ID + at * CELL_IDS;
    const words = paragraphs(cell.heading, { size: SIZES.cell, color: 'text', isStrong: true }, look);
    const named = { name: cell.heading, description: cell.description, id: id + 1, chart: at + 1 };
    return [textBox({ id, name: 'Heading' }, heading, words, look), ...singleXml(cell.body, named, frame, look)];
  });
}

interface Named {
  readonly name: string;
  readonly description: string;
  /** Of the first shape; those that follow count on. */
  readonly id: number;
  /** Number of the chart on its slide, from 1. */
  readonly chart: number;
}

function singleXml(body: SingleBody, named: Named, frame: Frame, look: SlideLook): Xml[] {
  switch (body.kind) {
    case 'chart': {
      const chart = tag('c:chart', { 'xmlns:c': CHART, 'r:id': chartLink(named.chart) });
      return [graphicFrame(named, frame, CHART, chart, look)];
    }
    case 'table':
      return [graphicFrame(named, frame, TABLE, tableXml(body, frame, look), look)];
    case 'shapes':
      return body.shapes.map((shape, at) => shapeXml(shape, named.id + at, frame, look));
    case 'text':
      return [textXml(body, named.id, frame, look)];
  }
}

/** Relationship of a slide to its charts, counted from 1. */
export function chartLink(number: number): string {
  return `rIdChart${number}`;
}

export function frameXml(name: 'a:xfrm' | 'p:xfrm', frame: Frame, look: Pick<SlideLook, 'scale'>): Xml {
  return tag(
    name,
    {},
    tag('a:off', { x: emu(frame.x, look), y: emu(frame.y, look) }),
    tag('a:ext', { cx: emu(frame.width, look), cy: emu(frame.height, look) }),
  );
}

function graphicFrame({ name, description, id }: Named, frame: Frame, uri: string, content: Xml, look: SlideLook): Xml {
  return tag(
    'p:graphicFrame',
    {},
    tag(
      'p:nvGraphicFramePr',
      {},
      tag('p:cNvPr', { id, name, descr: description }),
      tag('p:cNvGraphicFramePr', {}, tag('a:graphicFrameLocks', { noGrp: 1 })),
      tag('p:nvPr'),
    ),
    frameXml('p:xfrm', frame, look),
    tag('a:graphic', {}, tag('a:graphicData', { uri }, content)),
  );
}

type TableBody = Extract<SingleBody, { readonly kind: 'table' }>;

function tableXml({ columns, rows, size }: TableBody, frame: Frame, look: SlideLook): Xml {
  const weights = columns.reduce((sum, { weight }) => sum + weight, 0);
  const height = emu(Math.min(pixelsOf(size) * ROW.letters + ROW.air, frame.height / (rows.length + 1)), look);
  const head = columns.map(({ label, isNumber }) =>
    cellXml({ text: label, color: 'muted', isStrong: true, fill: null }, isNumber, size, look),
  );
  return tag(
    'a:tbl',
    {},
    tag('a:tblPr', { firstRow: 1 }),
    tag(
      'a:tblGrid',
      {},
      columns.map(({ weight }) => tag('a:gridCol', { w: emu((frame.width * weight) / weights, look) })),
    ),
    tag('a:tr', { h: height }, head),
    rows.map((cells) =>
      tag(
        'a:tr',
        { h: height },
        cells.map((cell, at) => cellXml(cell, columns[at]?.isNumber ?? false, size, look)),
      ),
    ),
  );
}

function cellXml({ text, color, isStrong, fill }: TableCell, isNumber: boolean, size: number, look: SlideLook): Xml {
  const words = { size, color, isStrong };
  const edge = (name: string) => tag(name, { w: 0 }, tag('a:noFill'));
  const [sides, ends] = [emu(8, look), emu(3, look)];
  return tag(
    'a:tc',
    {},
    tag('a:txBody', {}, tag('a:bodyPr'), tag('a:lstStyle'), paragraphs(text, words, look, isNumber ? 'r' : 'l')),
    tag(
      'a:tcPr',
      { marL: sides, marR: sides, marT: ends, marB: ends, anchor: 'ctr' },
      edge('a:lnL'),
      edge('a:lnR'),
      edge('a:lnT'),
      tag('a:lnB', { w: emu(1, look) }, solidFill('hairline', look)),
      fill === null ? tag('a:noFill') : solidFill(fill, look),
    ),
  );
}

function shapeXml({ frame, lines, fill, color, size }: TextShape, id: number, body: Frame, look: SlideLook): Xml {
  const place = { ...frame, x: body.x + frame.x, y: body.y + frame.y };
  const name = lines.join(' ');
  return tag(
    'p:sp',
    {},
    tag('p:nvSpPr', {}, tag('p:cNvPr', { id, name, descr: name }), tag('p:cNvSpPr'), tag('p:nvPr')),
    tag(
      'p:spPr',
      {},
      frameXml('a:xfrm', place, look),
      tag('a:prstGeom', { prst: 'rect' }, tag('a:avLst')),
      solidFill(fill, look),
      noStroke(),
    ),
    tag(
      'p:txBody',
      {},
      tag('a:bodyPr', { wrap: 'square', anchor: 'ctr' }),
      tag('a:lstStyle'),
      lines.map((line, row) => paragraph(line, { size, color, isStrong: row === 0 }, look, 'ctr')),
    ),
  );
}

function textXml(
  { paragraphs: written, size }: Extract<SingleBody, { readonly kind: 'text' }>,
  id: number,
  frame: Frame,
  look: SlideLook,
): Xml {
  const words = { size, color: 'text' } as const;
  const indent = emu(pixelsOf(size) * POINT_INDENT, look);
  const content = written.map(({ text, mark }) =>
    paragraph(text, words, look, 'l', mark === 'none' ? null : { mark, indent }),
  );
  return textBox({ id, name: 'Text' }, frame, content, look);
}

/** A text box that is no place of the layout. */
export function textBox(
  { id, name }: { readonly id: number; readonly name: string },
  frame: Frame,
  content: readonly Xml[],
  look: SlideLook,
): Xml {
  return tag(
    'p:sp',
    {},
    tag('p:nvSpPr', {}, tag('p:cNvPr', { id, name }), tag('p:cNvSpPr', { txBox: 1 }), tag('p:nvPr')),
    tag('p:spPr', {}, frameXml('a:xfrm', frame, look), tag('a:prstGeom', { prst: 'rect' }, tag('a:avLst'))),
    tag('p:txBody', {}, tag('a:bodyPr', { wrap: 'square' }, tag('a:normAutofit')), tag('a:lstStyle'), content),
  );
}
