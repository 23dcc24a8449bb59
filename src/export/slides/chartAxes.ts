// Axes of native charts. Law: bars start at zero and a written axis has round steps.
import type { ValueAxis } from '../../chart/valueAxis';
import { chartText, noStroke, paragraph, strokeOf } from './drawingText';
import type { InkName } from './ink';
import { SIZES, type SlideLook } from './slideLook';
import { tag, type Xml } from './xml';

export const AXIS = { category: 111111111, value: 222222222 };

const labels = { size: SIZES.label, color: 'muted' } as const;

export interface AxisPlace {
  readonly id: number;
  readonly crosses: number;
  readonly side: 'b' | 'l';
}

/** `step`: every how many categories one has its name. */
export function categoryAxis({ id, crosses, side }: AxisPlace, isTopDown: boolean, step: number, look: SlideLook): Xml {
  return tag(
    'c:catAx',
    {},
    tag('c:axId', { val: id }),
    tag('c:scaling', {}, tag('c:orientation', { val: isTopDown ? 'maxMin' : 'minMax' })),
    tag('c:delete', { val: 0 }),
    tag('c:axPos', { val: side }),
    tag('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    tag('c:majorTickMark', { val: 'none' }),
    tag('c:minorTickMark', { val: 'none' }),
    tag('c:tickLblPos', { val: 'low' }),
    tag('c:spPr', {}, strokeOf('context', 1, look)),
    chartText(labels, look, true),
    tag('c:crossAx', { val: crosses }),
    tag('c:crosses', { val: 'autoZero' }),
    tag('c:auto', { val: 0 }),
    tag('c:lblAlgn', { val: 'ctr' }),
    tag('c:lblOffset', { val: 100 }),
    step === 1 ? null : tag('c:tickLblSkip', { val: step }),
    tag('c:noMultiLvlLbl', { val: 1 }),
  );
}

export interface ValueAxisLook {
  readonly axis: ValueAxis;
  readonly format: string;
  readonly isShown: boolean;
  /** '' for none. */
  readonly title: string;
  readonly between: 'between' | 'midCat';
  readonly lines: InkName;
}

export function numberAxis({ id, crosses, side }: AxisPlace, value: ValueAxisLook, look: SlideLook): Xml {
  const { axis, format, isShown, title, between, lines } = value;
  return tag(
    'c:valAx',
    {},
    tag('c:axId', { val: id }),
    tag(
      'c:scaling',
      {},
      tag('c:orientation', { val: 'minMax' }),
      tag('c:max', { val: axis.max }),
      tag('c:min', { val: axis.min }),
    ),
    tag('c:delete', { val: isShown ? 0 : 1 }),
    tag('c:axPos', { val: side }),
    isShown ? tag('c:majorGridlines', {}, tag('c:spPr', {}, strokeOf(lines, 1, look))) : null,
    title === '' ? null : axisTitle(title, side, look),
    tag('c:numFmt', { formatCode: format, sourceLinked: 0 }),
    tag('c:majorTickMark', { val: 'none' }),
    tag('c:minorTickMark', { val: 'none' }),
    tag('c:tickLblPos', { val: 'low' }),
    tag('c:spPr', {}, noStroke()),
    chartText(labels, look),
    tag('c:crossAx', { val: crosses }),
    tag('c:crosses', { val: between === 'midCat' ? 'min' : 'autoZero' }),
    tag('c:crossBetween', { val: between }),
    tag('c:majorUnit', { val: axis.step }),
  );
}

function axisTitle(title: string, side: 'b' | 'l', look: SlideLook): Xml {
  const body = tag('a:bodyPr', side === 'l' ? { rot: -5400000, vert: 'horz' } : {});
  const rich = tag('c:rich', {}, body, tag('a:lstStyle'), paragraph(title, labels, look, 'ctr'));
  return tag('c:title', {}, tag('c:tx', {}, rich), tag('c:overlay', { val: 0 }));
}

export function legendXml(side: 'r' | 't', look: SlideLook): Xml {
  return tag(
    'c:legend',
    {},
    tag('c:legendPos', { val: side }),
    tag('c:overlay', { val: 0 }),
    chartText({ size: SIZES.label, color: 'text' }, look),
  );
}

/** The root of a part, around one plot. */
export function chartSpace(plotArea: Xml, legend: Xml | null, look: SlideLook): Xml {
  const names = {
    'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
    'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
    'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  };
  const chart = tag(
    'c:chart',
    {},
    tag('c:autoTitleDeleted', { val: 1 }),
    plotArea,
    legend,
    tag('c:plotVisOnly', { val: 1 }),
    tag('c:dispBlanksAs', { val: 'gap' }),
  );
  return tag(
    'c:chartSpace',
    names,
    tag('c:date1904', { val: 0 }),
    tag('c:lang', { val: 'zh-CN' }),
    tag('c:roundedCorners', { val: 0 }),
    chart,
    tag('c:spPr', {}, tag('a:noFill'), noStroke()),
    chartText(labels, look),
    tag('c:externalData', { 'r:id': 'rId1' }, tag('c:autoUpdate', { val: 0 })),
  );
}

/** A plot whose inner part leaves room at the right. */
export function plotLayout(roomRight: number): Xml {
  if (roomRight === 0) return tag('c:layout');
  const parts: readonly [string, string | number][] = [
    ['layoutTarget', 'inner'],
    ['xMode', 'edge'],
    ['yMode', 'edge'],
    ['x', 0.08],
    ['y', 0.05],
    ['w', Number((0.9 - roomRight).toFixed(3))],
    ['h', 0.82],
  ];
  return tag(
    'c:layout',
    {},
    tag(
      'c:manualLayout',
      {},
      parts.map(([name, val]) => tag(`c:${name}`, { val })),
    ),
  );
}
