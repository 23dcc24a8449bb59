// A table of a report: its head is repeated on every page and no row is torn.
import { tag, type Xml } from '../../slides/xml';
import type { ReportTable } from '../report';
import { TEXT_WIDTH } from './pageLook';
import { paragraphOf, runOf, valued } from './wordXml';

export function tableXml({ caption, columns, rows }: ReportTable): Xml[] {
  const all = columns.reduce((sum, { weight }) => sum + weight, 0);
  const widths = columns.map(({ weight }) => Math.floor((TEXT_WIDTH * weight) / all));
  const cell = (text: string, at: number, style: string) => cellXml(text, widths[at] ?? 0, style);
  const styleOf = (at: number) => (columns[at]?.isNumber === true ? 'TableNumber' : 'TableText');
  const table = tag(
    'w:tbl',
    {},
    tag(
      'w:tblPr',
      {},
      tag('w:tblW', { 'w:w': widths.reduce((sum, width) => sum + width, 0), 'w:type': 'dxa' }),
      tag('w:tblBorders', {}, ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(borderXml)),
      tag('w:tblLayout', { 'w:type': 'fixed' }),
    ),
    tag(
      'w:tblGrid',
      {},
      widths.map((width) => tag('w:gridCol', { 'w:w': width })),
    ),
    rowXml(
      columns.map(({ label }, at) => cell(label, at, 'TableHead')),
      true,
    ),
    rows.map((texts) =>
      rowXml(
        texts.map((text, at) => cell(text, at, styleOf(at))),
        false,
      ),
    ),
  );
  return caption === '' ? [table] : [paragraphOf('Caption', [runOf(caption)], [tag('w:keepNext')]), table];
}

function borderXml(side: string): Xml {
  return tag(`w:${side}`, { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': 'auto' });
}

function rowXml(cells: readonly Xml[], isHead: boolean): Xml {
  return tag('w:tr', {}, tag('w:trPr', {}, tag('w:cantSplit'), isHead ? tag('w:tblHeader') : null), cells);
}

function cellXml(text: string, width: number, style: string): Xml {
  return tag(
    'w:tc',
    {},
    tag('w:tcPr', {}, tag('w:tcW', { 'w:w': width, 'w:type': 'dxa' }), valued('w:vAlign', 'center')),
    paragraphOf(style, [runOf(text)]),
  );
}
