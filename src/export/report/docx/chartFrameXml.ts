// The place of a native chart in the text, with its title above and unit and source around it.
import { tag, type Xml } from '../../slides/xml';
import type { ReportChart } from '../report';
import { paragraphOf, runOf, valued } from './wordXml';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const PLACED = 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing';

/** English Metric Units: as wide as the text, somewhat more than half as high. */
const SIZE = { cx: 5_616_000, cy: 3_300_000 };

/** `number` from 1 is that of the chart's part. */
export function chartFrameXml({ title, subtitle, description, foot }: ReportChart, number: number): Xml[] {
  const frame = tag(
    'wp:inline',
    { 'xmlns:wp': PLACED, distT: 0, distB: 0, distL: 0, distR: 0 },
    tag('wp:extent', SIZE),
    tag('wp:docPr', { id: number, name: title, descr: description }),
    tag('wp:cNvGraphicFramePr'),
    tag(
      'a:graphic',
      { 'xmlns:a': DRAWING },
      tag('a:graphicData', { uri: CHART }, tag('c:chart', { 'xmlns:c': CHART, 'r:id': `rIdChart${number}` })),
    ),
  );
  // A line of exact height would cut the chart.
  const free = tag('w:spacing', { 'w:line': 240, 'w:lineRule': 'auto' });
  return [
    paragraphOf('Caption', [runOf(title)], [tag('w:keepNext')]),
    paragraphOf('ChartNote', [runOf(subtitle)], [tag('w:keepNext')]),
    paragraphOf(
      'ChartNote',
      [tag('w:r', {}, tag('w:drawing', {}, frame))],
      [tag('w:keepNext'), free, valued('w:jc', 'center')],
    ),
    paragraphOf('ChartNote', [runOf(foot)]),
  ];
}
