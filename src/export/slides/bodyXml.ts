// Bodies of slides: a frame around a native chart, a native table, shapes and paragraphs.
import { paragraph, paragraphs, solidFill, strokeOf } from './drawingText';
import type { PlainSlide, SlideBody, TableCell, TextShape } from './slide';
import { emu, type Frame, FRAMES, SIZES, slideTheme } from './slideLook';
import { tag, type Xml } from './xml';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const TABLE = 'http://schemas.openxmlformats.org/drawingml/2006/table';
const ROW_HEIGHT = 34;
/** Ids of shapes in a body begin here; those of the frame around it are smaller. */
const FIRST_ID = 20;

export function bodyXml({ body, description, title }: PlainSlide): Xml[] {
  switch (body.kind) {
    case 'chart':
      return [graphicFrame(title, description, CHART, tag('c:chart', { 'xmlns:c': CHART, 'r:id': 'rIdChart' }))];
    case 'table':
      return [graphicFrame(title, description, TABLE, tableXml(body))];
    case 'shapes':
      return body.shapes.map((shape, at) => shapeXml(shape, at));
    case 'text':
      return [textXml(body.lines)];
  }
}

export function frameXml(name: 'a:xfrm' | 'p:xfrm', frame: Frame): Xml {
  return tag(
    name,
    {},
    tag('a:off', { x: emu(frame.x), y: emu(frame.y) }),
    tag('a:ext', { cx: emu(frame.width), cy: emu(frame.height) }),
  );
}

function graphicFrame(title: string, description: string, uri: string, content: Xml): Xml {
  return tag(
    'p:graphicFrame',
    {},
    tag(
      'p:nvGraphicFramePr',
      {},
      tag('p:cNvPr', { id: FIRST_ID, name: title, descr: description }),
      tag('p:cNvGraphicFramePr', {}, tag('a:graphicFrameLocks', { noGrp: 1 })),
      tag('p:nvPr'),
    ),
    frameXml('p:xfrm', FRAMES.body),
    tag('a:graphic', {}, tag('a:graphicData', { uri }, content)),
  );
}

function tableXml({ columns, rows }: Extract<SlideBody, { readonly kind: 'table' }>): Xml {
  const weights = columns.reduce((sum, { weight }) => sum + weight, 0);
  const width = (weight: number) => emu((FRAMES.body.width * weight) / weights);
  const height = Math.min(ROW_HEIGHT, FRAMES.body.height / (rows.length + 1));
  const head = columns.map(({ label, isNumber }) =>
    cellXml({ text: label, color: slideTheme.muted, isStrong: true, fill: null }, isNumber),
  );
  return tag(
    'a:tbl',
    {},
    tag('a:tblPr', { firstRow: 1 }),
    tag(
      'a:tblGrid',
      {},
      columns.map(({ weight }) => tag('a:gridCol', { w: width(weight) })),
    ),
    tag('a:tr', { h: emu(height) }, head),
    rows.map((cells) =>
      tag(
        'a:tr',
        { h: emu(height) },
        cells.map((cell, at) => cellXml(cell, columns[at]?.isNumber ?? false)),
      ),
    ),
  );
}

function cellXml({ text, color, isStrong, fill }: TableCell, isNumber: boolean): Xml {
  const look = { size: SIZES.cell, color, isStrong };
  const edge = (name: string) => tag(name, { w: 0 }, tag('a:noFill'));
  return tag(
    'a:tc',
    {},
    tag('a:txBody', {}, tag('a:bodyPr'), tag('a:lstStyle'), paragraphs(text, look, isNumber ? 'r' : 'l')),
    tag(
      'a:tcPr',
      { marL: emu(8), marR: emu(8), marT: emu(3), marB: emu(3), anchor: 'ctr' },
      edge('a:lnL'),
      edge('a:lnR'),
      edge('a:lnT'),
      tag('a:lnB', { w: emu(1) }, solidFill(slideTheme.hairline)),
      fill === null ? tag('a:noFill') : solidFill(fill),
    ),
  );
}

function shapeXml({ frame, lines, fill, color, size }: TextShape, at: number): Xml {
  const place = { ...frame, x: FRAMES.body.x + frame.x, y: FRAMES.body.y + frame.y };
  const name = lines.join(' ');
  return tag(
    'p:sp',
    {},
    tag('p:nvSpPr', {}, tag('p:cNvPr', { id: FIRST_ID + at, name, descr: name }), tag('p:cNvSpPr'), tag('p:nvPr')),
    tag(
      'p:spPr',
      {},
      frameXml('a:xfrm', place),
      tag('a:prstGeom', { prst: 'rect' }, tag('a:avLst')),
      solidFill(fill),
      strokeOf(null, 0),
    ),
    tag(
      'p:txBody',
      {},
      tag('a:bodyPr', { wrap: 'square', anchor: 'ctr' }),
      tag('a:lstStyle'),
      lines.map((line, row) => paragraph(line, { size, color, isStrong: row === 0 }, 'ctr')),
    ),
  );
}

function textXml(lines: readonly string[]): Xml {
  const look = { size: SIZES.label, color: slideTheme.text };
  return tag(
    'p:sp',
    {},
    tag('p:nvSpPr', {}, tag('p:cNvPr', { id: FIRST_ID, name: 'Text' }), tag('p:cNvSpPr', { txBox: 1 }), tag('p:nvPr')),
    tag('p:spPr', {}, frameXml('a:xfrm', FRAMES.body), tag('a:prstGeom', { prst: 'rect' }, tag('a:avLst'))),
    tag(
      'p:txBody',
      {},
      tag('a:bodyPr', { wrap: 'square' }, tag('a:normAutofit')),
      tag('a:lstStyle'),
      lines.flatMap((line) => paragraphs(line, look)),
    ),
  );
}
