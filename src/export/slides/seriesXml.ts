// One series of a native chart: its look, the points that differ, and the labels that are shown. Law: a label shows the
// value of its cell, never a text of its own, so that an edited value is an edited label.
import { mixColors } from '../../chart/shade';
import { chartText, solidFill, strokeOf, type TextLook } from './drawingText';
import type { NativeSeries, PointDress, PointLabel } from './nativeChart';
import { SIZES, slideTheme } from './slideLook';
import { tag, type Xml } from './xml';

const STROKE = { strong: 3, thin: 2 };
const DOT = { strong: 9, thin: 7 };
const TICK_SIZE = 28;

/** What stands before c:cat in a series, in the order of the schema. */
export function seriesLook(series: NativeSeries, format: string): Xml[] {
  const isBar = series.draw === 'bar' || series.draw === 'ground';
  return [
    seriesStroke(series),
    ...(isBar ? [tag('c:invertIfNegative', { val: 0 })] : [markerOf(series)]),
    ...series.points.map((point) => pointLook(point, series, isBar)),
    labelsXml(series.labels, format),
  ];
}

function seriesStroke({ draw, color, dash, isStrong }: NativeSeries): Xml {
  switch (draw) {
    case 'bar':
      return tag('c:spPr', {}, solidFill(color));
    case 'ground':
      return tag('c:spPr', {}, tag('a:noFill'), strokeOf(null, 0));
    case 'line':
      return tag('c:spPr', {}, strokeOf(color, isStrong ? STROKE.strong : STROKE.thin, dash));
    case 'ticks':
    case 'dots':
      return tag('c:spPr', {}, strokeOf(null, 0));
  }
}

function markerOf({ draw, color, isStrong }: NativeSeries): Xml {
  if (draw === 'ticks') return marker('dash', TICK_SIZE, color, color);
  return marker('circle', isStrong || draw === 'dots' ? DOT.strong : DOT.thin, color, color);
}

function marker(symbol: string, size: number, fill: string, edge: string): Xml {
  const look = tag('c:spPr', {}, solidFill(fill), strokeOf(edge, 2));
  return tag('c:marker', {}, tag('c:symbol', { val: symbol }), tag('c:size', { val: size }), look);
}

function pointLook({ at, color, isHollow, isBreak }: PointDress, series: NativeSeries, isBar: boolean): Xml {
  if (isBar) {
    const fill = isHollow ? slideTheme.ground : color;
    const look = tag('c:spPr', {}, solidFill(fill), strokeOf(color, isHollow ? 2 : 0.5));
    return tag(
      'c:dPt',
      {},
      tag('c:idx', { val: at }),
      tag('c:invertIfNegative', { val: 0 }),
      tag('c:bubble3D', { val: 0 }),
      look,
    );
  }
  const width = series.isStrong ? STROKE.strong : STROKE.thin;
  const stroke = series.draw === 'line' && !isBreak ? strokeOf(series.color, width, series.dash) : strokeOf(null, 0);
  return tag(
    'c:dPt',
    {},
    tag('c:idx', { val: at }),
    marker('circle', series.isStrong ? DOT.strong : DOT.thin, isHollow ? paleOf(color) : color, color),
    tag('c:bubble3D', { val: 0 }),
    tag('c:spPr', {}, stroke),
  );
}

/** Not the ground itself: some office programs draw no edge around a marker. */
function paleOf(color: string): string {
  return mixColors(color, slideTheme.ground, 0.7);
}

const SHOWN = ['showLegendKey', 'showVal', 'showCatName', 'showSerName', 'showPercent', 'showBubbleSize'] as const;

function shown(flags: readonly (typeof SHOWN)[number][]): Xml[] {
  return SHOWN.map((name) => tag(`c:${name}`, { val: flags.includes(name) ? 1 : 0 }));
}

/** The name of a series at its only dot. */
export function nameLabels(look: TextLook): Xml {
  const ground = tag('c:spPr', {}, tag('a:noFill'), strokeOf(null, 0));
  return tag('c:dLbls', {}, ground, chartText(look), tag('c:dLblPos', { val: 'r' }), shown(['showSerName']));
}

/** Percent on the parts of a ring. */
export function shareLabels(strong: number): Xml {
  const look = (color: string) => [
    tag('c:numFmt', { formatCode: '0.0%', sourceLinked: 0 }),
    tag('c:spPr', {}, tag('a:noFill'), strokeOf(null, 0)),
    chartText({ size: SIZES.label, color, isStrong: true }),
    ...shown(['showPercent']),
  ];
  return tag(
    'c:dLbls',
    {},
    tag('c:dLbl', {}, tag('c:idx', { val: strong }), look(slideTheme.onActual)),
    look(slideTheme.text),
    tag('c:showLeaderLines', { val: 0 }),
  );
}

/** Only the labels that are named. */
function labelsXml(labels: readonly PointLabel[], format: string): Xml {
  return tag(
    'c:dLbls',
    {},
    labels.map((label) => labelXml(label, format)),
    shown([]),
  );
}

function labelXml({ at, place, withName, isStrong, color }: PointLabel, format: string): Xml {
  return tag(
    'c:dLbl',
    {},
    tag('c:idx', { val: at }),
    tag('c:numFmt', { formatCode: format, sourceLinked: 0 }),
    tag('c:spPr', {}, tag('a:noFill'), strokeOf(null, 0)),
    chartText({ size: SIZES.label, color, isStrong }),
    tag('c:dLblPos', { val: place }),
    shown(withName ? ['showVal', 'showSerName'] : ['showVal']),
    withName ? tag('c:separator', {}, { xml: ' ' }) : null,
  );
}
