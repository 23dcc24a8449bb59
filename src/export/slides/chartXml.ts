// The part of a native chart. Law: elements stand in the order of the schema (ISO/IEC 29500-4, dml-chart); a target is a
// series of its own.
import { AXIS, categoryAxis, chartSpace, legendXml, numberAxis, plotLayout } from './chartAxes';
import { cellValue, numberValues, rowTitle, seriesTitle, textValues } from './chartReferences';
import { noStroke, solidFill, strokeOf } from './drawingText';
import type {
  DotsChart,
  DoughnutChart,
  LabelPlace,
  NativeChart,
  NativeSeries,
  PlotChart,
  ScatterSide,
} from './nativeChart';
import { isBarLike, markerSize, nameLabels, seriesLook, shareLabels } from './seriesXml';
import { SIZES, type SlideLook } from './slideLook';
import { tag, type Xml } from './xml';

export function chartXml(chart: NativeChart, look: SlideLook): Xml {
  switch (chart.kind) {
    case 'plot':
      return plotXml(chart, look);
    case 'doughnut':
      return doughnutXml(chart, look);
    case 'scatter':
      return dotsXml(chart, look);
  }
}

interface Placed {
  readonly series: NativeSeries;
  readonly at: number;
}

function plotXml(chart: PlotChart, look: SlideLook): Xml {
  const placed = chart.series.map((series, at): Placed => ({ series, at }));
  const [bars, lines] = [
    placed.filter(({ series }) => isBarLike(series)),
    placed.filter(({ series }) => !isBarLike(series)),
  ];
  const isUpright = chart.direction === 'col';
  const category = { id: AXIS.category, crosses: AXIS.value, side: isUpright ? 'b' : 'l' } as const;
  const value = { id: AXIS.value, crosses: AXIS.category, side: isUpright ? 'l' : 'b' } as const;
  const scale = {
    axis: chart.axis,
    format: chart.format,
    isShown: chart.showsAxis,
    title: '',
    between: 'between',
    // Bars from left to right have an axis only where it marks a target.
    lines: isUpright ? 'hairline' : 'target',
  } as const;
  const area = tag(
    'c:plotArea',
    {},
    plotLayout(chart.roomRight),
    bars.length === 0 ? null : barsXml(chart, bars, look),
    lines.length === 0 ? null : linesXml(chart, lines, look),
    categoryAxis(category, !isUpright, chart.labelStep, look),
    numberAxis(value, scale, look),
  );
  return chartSpace(area, chart.hasLegend ? legendXml('t', look) : null, look);
}

function barsXml(chart: PlotChart, bars: readonly Placed[], look: SlideLook): Xml {
  const isStacked = chart.grouping !== 'clustered';
  return tag(
    'c:barChart',
    {},
    tag('c:barDir', { val: chart.direction }),
    tag('c:grouping', { val: chart.grouping }),
    tag('c:varyColors', { val: 0 }),
    bars.map((one) => seriesXml(one, chart, look)),
    tag('c:gapWidth', { val: chart.direction === 'col' ? 90 : 50 }),
    isStacked ? tag('c:overlap', { val: 100 }) : null,
    axisIds(),
  );
}

function linesXml(chart: PlotChart, lines: readonly Placed[], look: SlideLook): Xml {
  return tag(
    'c:lineChart',
    {},
    tag('c:grouping', { val: 'standard' }),
    tag('c:varyColors', { val: 0 }),
    lines.map((one) => seriesXml(one, chart, look)),
    chart.joins ? tag('c:hiLowLines', {}, tag('c:spPr', {}, strokeOf('context', 3, look))) : null,
    tag('c:marker', { val: 1 }),
    axisIds(),
  );
}

function axisIds(): Xml[] {
  return [tag('c:axId', { val: AXIS.category }), tag('c:axId', { val: AXIS.value })];
}

function seriesXml({ series, at }: Placed, { categories, format }: PlotChart, look: SlideLook): Xml {
  return tag(
    'c:ser',
    {},
    tag('c:idx', { val: at }),
    tag('c:order', { val: at }),
    seriesTitle(at + 1, series.name),
    seriesLook(series, format, look),
    textValues('c:cat', 0, categories),
    numberValues('c:val', at + 1, series.values, format),
    isBarLike(series) ? null : tag('c:smooth', { val: 0 }),
  );
}

function doughnutXml({ categories, series, format, strong, small }: DoughnutChart, look: SlideLook): Xml {
  const points = series.points.map(({ at, color }) =>
    tag(
      'c:dPt',
      {},
      tag('c:idx', { val: at }),
      tag('c:bubble3D', { val: 0 }),
      tag('c:spPr', {}, solidFill(color, look), strokeOf('ground', 2, look)),
    ),
  );
  const ring = tag(
    'c:doughnutChart',
    {},
    tag('c:varyColors', { val: 1 }),
    tag(
      'c:ser',
      {},
      tag('c:idx', { val: 0 }),
      tag('c:order', { val: 0 }),
      seriesTitle(1, series.name),
      points,
      shareLabels(strong, small, look),
      textValues('c:cat', 0, categories),
      numberValues('c:val', 1, series.values, format),
    ),
    tag('c:firstSliceAng', { val: 0 }),
    tag('c:holeSize', { val: 58 }),
  );
  return chartSpace(tag('c:plotArea', {}, tag('c:layout'), ring), legendXml('r', look), look);
}

/** Every dot is a series named after its area, so that names stand at dots in every office program. */
function dotsXml({ names, x, y, places, strong }: DotsChart, look: SlideLook): Xml {
  const dots = names.map((name, at) => dotXml({ name, at, x, y, place: places[at] ?? null }, at === strong, look));
  const axes = [
    numberAxis(
      { id: AXIS.category, crosses: AXIS.value, side: 'b' },
      { ...x, isShown: true, between: 'midCat', lines: 'hairline' },
      look,
    ),
    numberAxis(
      { id: AXIS.value, crosses: AXIS.category, side: 'l' },
      { ...y, isShown: true, between: 'midCat', lines: 'hairline' },
      look,
    ),
  ];
  const cloud = tag(
    'c:scatterChart',
    {},
    tag('c:scatterStyle', { val: 'lineMarker' }),
    tag('c:varyColors', { val: 0 }),
    dots,
    axisIds(),
  );
  return chartSpace(tag('c:plotArea', {}, tag('c:layout'), cloud, axes), null, look);
}

interface Dot {
  readonly name: string;
  readonly at: number;
  readonly x: ScatterSide;
  readonly y: ScatterSide;
  readonly place: LabelPlace | null;
}

function dotXml({ name, at, x, y, place }: Dot, isStrong: boolean, look: SlideLook): Xml {
  const color = isStrong ? 'actual' : 'context';
  const fill = tag('c:spPr', {}, solidFill(color, look), strokeOf(color, 1, look));
  const label = { size: SIZES.label, color: isStrong ? 'text' : 'muted', isStrong } as const;
  return tag(
    'c:ser',
    {},
    tag('c:idx', { val: at }),
    tag('c:order', { val: at }),
    rowTitle(at + 1, name),
    tag('c:spPr', {}, noStroke()),
    tag(
      'c:marker',
      {},
      tag('c:symbol', { val: 'circle' }),
      tag('c:size', { val: markerSize(isStrong ? 12 : 9, look) }),
      fill,
    ),
    place === null ? null : nameLabels(label, place, look),
    cellValue('c:xVal', 1, at + 1, x.values[at] ?? null, x.format),
    cellValue('c:yVal', 2, at + 1, y.values[at] ?? null, y.format),
    tag('c:smooth', { val: 0 }),
  );
}
