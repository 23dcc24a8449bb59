// One series of a native chart: its look, the points that differ, and the labels that are shown. Law: a label shows the
// value of its cell, never a text of its own, so that an edited value is an edited label.
import { chartText, noStroke, solidFill, strokeOf, type TextLook } from './drawingText';
import { type Ink, type InkName, mixInks } from './ink';
import type { LabelPlace, NativeSeries, PointDress, PointLabel } from './nativeChart';
import { SIZES, type SlideLook } from './slideLook';
import { tag, type Xml } from './xml';

const STROKE = { strong: 3, thin: 2 };
const DOT = { strong: 9, thin: 7 };
const TICK_SIZE = 24;

/** What stands before c:cat in a series, in the order of the schema. */
export function seriesLook(series: NativeSeries, format: string, look: SlideLook): Xml[] {
  return [
    seriesStroke(series, look),
    ...(isBarLike(series) ? [tag('c:invertIfNegative', { val: 0 })] : [markerOf(series, look)]),
    ...series.points.map((point) => pointLook(point, series, look)),
    labelsXml(series.labels, format, look),
  ];
}

export function isBarLike({ draw }: NativeSeries): boolean {
  return draw === 'bar' || draw === 'ground';
}

/** Points, within what the schema allows. */
export function markerSize(points: number, { scale }: SlideLook): number {
  return Math.min(72, Math.max(2, Math.round(points * scale)));
}

function seriesStroke({ draw, color, dash, isStrong }: NativeSeries, look: SlideLook): Xml {
  switch (draw) {
    case 'bar':
      return tag('c:spPr', {}, solidFill(color, look));
    case 'ground':
      return tag('c:spPr', {}, tag('a:noFill'), noStroke());
    case 'line':
      return tag('c:spPr', {}, strokeOf(color, isStrong ? STROKE.strong : STROKE.thin, look, dash));
    case 'ticks':
    case 'dots':
      return tag('c:spPr', {}, noStroke());
  }
}

function markerOf({ draw, color, isStrong }: NativeSeries, look: SlideLook): Xml {
  if (draw === 'ticks') return marker('dash', TICK_SIZE, [color, color], look);
  return marker('circle', isStrong || draw === 'dots' ? DOT.strong : DOT.thin, [color, color], look);
}

function marker(symbol: string, size: number, [fill, edge]: readonly [Ink, Ink], look: SlideLook): Xml {
  const dress = tag('c:spPr', {}, solidFill(fill, look), strokeOf(edge, 2, look));
  return tag('c:marker', {}, tag('c:symbol', { val: symbol }), tag('c:size', { val: markerSize(size, look) }), dress);
}

function pointLook({ at, color, isHollow, isBreak }: PointDress, series: NativeSeries, look: SlideLook): Xml {
  if (isBarLike(series)) {
    const fill = isHollow ? 'ground' : color;
    const dress = tag('c:spPr', {}, solidFill(fill, look), strokeOf(color, isHollow ? 2 : 0.5, look));
    return tag(
      'c:dPt',
      {},
      tag('c:idx', { val: at }),
      tag('c:invertIfNegative', { val: 0 }),
      tag('c:bubble3D', { val: 0 }),
      dress,
    );
  }
  const width = series.isStrong ? STROKE.strong : STROKE.thin;
  const stroke = series.draw === 'line' && !isBreak ? strokeOf(series.color, width, look, series.dash) : noStroke();
  return tag(
    'c:dPt',
    {},
    tag('c:idx', { val: at }),
    marker('circle', series.isStrong ? DOT.strong : DOT.thin, [isHollow ? paleOf(color) : color, color], look),
    tag('c:bubble3D', { val: 0 }),
    tag('c:spPr', {}, stroke),
  );
}

/** Not the ground itself: some office programs draw no edge around a marker. */
function paleOf(ink: Ink): Ink {
  return typeof ink === 'string' ? mixInks(ink, 'ground', 0.7) : 'ground';
}

const SHOWN = ['showLegendKey', 'showVal', 'showCatName', 'showSerName', 'showPercent', 'showBubbleSize'] as const;

function shown(flags: readonly (typeof SHOWN)[number][]): Xml[] {
  return SHOWN.map((name) => tag(`c:${name}`, { val: flags.includes(name) ? 1 : 0 }));
}

/** The name of a series at its only dot. */
export function nameLabels(words: TextLook, place: LabelPlace, look: SlideLook): Xml {
  const ground = tag('c:spPr', {}, tag('a:noFill'), noStroke());
  return tag('c:dLbls', {}, ground, chartText(words, look), tag('c:dLblPos', { val: place }), shown(['showSerName']));
}

/** Percent on the parts of a ring. */
export function shareLabels(strong: number, small: readonly number[], look: SlideLook): Xml {
  const dress = (color: InkName, size: number = SIZES.label) => [
    tag('c:numFmt', { formatCode: '0.0%', sourceLinked: 0 }),
    tag('c:spPr', {}, tag('a:noFill'), noStroke()),
    chartText({ size, color, isStrong: true }, look),
    ...shown(['showPercent']),
  ];
  return tag(
    'c:dLbls',
    {},
    [strong, ...small.filter((at) => at !== strong)]
      .sort((left, right) => left - right)
      .map((at) =>
        tag(
          'c:dLbl',
          {},
          tag('c:idx', { val: at }),
          dress(at === strong ? 'onActual' : 'text', small.includes(at) ? SIZES.foot : SIZES.label),
        ),
      ),
    dress('text'),
    tag('c:showLeaderLines', { val: 0 }),
  );
}

/** Only the labels that are named. */
function labelsXml(labels: readonly PointLabel[], format: string, look: SlideLook): Xml {
  return tag(
    'c:dLbls',
    {},
    labels.map((label) => labelXml(label, format, look)),
    shown([]),
  );
}

function labelXml({ at, place, withName, isStrong, color }: PointLabel, format: string, look: SlideLook): Xml {
  return tag(
    'c:dLbl',
    {},
    tag('c:idx', { val: at }),
    tag('c:numFmt', { formatCode: format, sourceLinked: 0 }),
    tag('c:spPr', {}, tag('a:noFill'), noStroke()),
    chartText({ size: SIZES.label, color, isStrong }, look),
    tag('c:dLblPos', { val: place }),
    shown(withName ? ['showVal', 'showSerName'] : ['showVal']),
    withName ? tag('c:separator', {}, { xml: ' ' }) : null,
  );
}
