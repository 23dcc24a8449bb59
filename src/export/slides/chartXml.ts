// The part of a native chart. Law: elements stand in the order of the schema (ISO/IEC 29500-4, dml-chart); a target is a
// series of its own.
import { AXIS, categoryAxis, chartSpace, legendXml, numberAxis, plotLayout } from './chartAxes';
import { cellValue, numberValues, rowTitle, seriesTitle, textValues } from './chartReferences';
import { solidFill, strokeOf } from './drawingText';
import type { DotsChart, DoughnutChart, NativeChart, NativeSeries, PlotChart, ScatterSide } from './nativeChart';
import { nameLabels, seriesLook, shareLabels } from './seriesXml';
import { SIZES, slideTheme } from './slideLook';
import { tag, type Xml } from './xml';

export function chartXml(chart: NativeChart): Xml {
  switch (chart.kind) {
    case 'plot':
      return plotXml(chart);
    case 'doughnut':
      return doughnutXml(chart);
    case 'scatter':
      return dotsXml(chart);
  }
}

interface Placed {
  readonly series: NativeSeries;
  readonly at: number;
}

function plotXml(chart: PlotChart): Xml {
  const placed = chart.series.map((series, at): Placed => ({ series, at }));
  const isBar = ({ series }: Placed) => series.draw === 'bar' || series.draw === 'ground';
  const [bars, lines] = [placed.filter(isBar), placed.filter((one) => !isBar(one))];
  const isUpright = chart.direction === 'col';
  const category = { id: AXIS.category, crosses: AXIS.value, side: isUpright ? 'b' : 'l' } as const;
  const value = { id: AXIS.value, crosses: AXIS.category, side: isUpright ? 'l' : 'b' } as const;
  const look = {
    axis: chart.axis,
    format: chart.format,
    isShown: chart.showsAxis,
    title: '',
    between: 'between',
  } as const;
  const area = tag(
    'c:plotArea',
    {},
    plotLayout(chart.roomRight),
    bars.length === 0 ? null : barsXml(chart, bars),
    lines.length === 0 ? null : linesXml(chart, lines),
    categoryAxis(category, !isUpright),
    numberAxis(value, look),
  );
  return chartSpace(area, chart.hasLegend ? legendXml('t') : null);
}

function barsXml(chart: PlotChart, bars: readonly Placed[]): Xml {
  const isStacked = chart.grouping !== 'clustered';
  return tag(
    'c:barChart',
    {},
    tag('c:barDir', { val: chart.direction }),
    tag('c:grouping', { val: chart.grouping }),
    tag('c:varyColors', { val: 0 }),
    bars.map((one) => seriesXml(one, chart)),
    tag('c:gapWidth', { val: chart.direction === 'col' ? 90 : 50 }),
    isStacked ? tag('c:overlap', { val: 100 }) : null,
    axisIds(),
  );
}

function linesXml(chart: PlotChart, lines: readonly Placed[]): Xml {
  return tag(
    'c:lineChart',
    {},
    tag('c:grouping', { val: 'standard' }),
    tag('c:varyColors', { val: 0 }),
    lines.map((one) => seriesXml(one, chart)),
    chart.joins ? tag('c:hiLowLines', {}, tag('c:spPr', {}, strokeOf(slideTheme.context, 3))) : null,
    tag('c:marker', { val: 1 }),
    axisIds(),
  );
}

function axisIds(): Xml[] {
  return [tag('c:axId', { val: AXIS.category }), tag('c:axId', { val: AXIS.value })];
}

function seriesXml({ series, at }: Placed, { categories, format }: PlotChart): Xml {
  const isBar = series.draw === 'bar' || series.draw === 'ground';
  return tag(
    'c:ser',
    {},
    tag('c:idx', { val: at }),
    tag('c:order', { val: at }),
    seriesTitle(at + 1, series.name),
    seriesLook(series, format),
    textValues('c:cat', 0, categories),
    numberValues('c:val', at + 1, series.values, format),
    isBar ? null : tag('c:smooth', { val: 0 }),
  );
}

function doughnutXml({ categories, series, format, strong }: DoughnutChart): Xml {
  const points = series.points.map(({ at, color }) =>
    tag(
      'c:dPt',
      {},
      tag('c:idx', { val: at }),
      tag('c:bubble3D', { val: 0 }),
      tag('c:spPr', {}, solidFill(color), strokeOf(slideTheme.ground, 2)),
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
      shareLabels(strong),
      textValues('c:cat', 0, categories),
      numberValues('c:val', 1, series.values, format),
    ),
    tag('c:firstSliceAng', { val: 0 }),
    tag('c:holeSize', { val: 58 }),
  );
  return chartSpace(tag('c:plotArea', {}, tag('c:layout'), ring), legendXml('r'));
}

/** Every dot is a series named after its area, so that names stand at dots in every office program. */
function dotsXml({ names, x, y, strong }: DotsChart): Xml {
  const dots = names.map((name, at) => dotXml({ name, at, x, y }, at === strong));
  const axes = [
    numberAxis({ id: AXIS.category, crosses: AXIS.value, side: 'b' }, { ...x, isShown: true, between: 'midCat' }),
    numberAxis({ id: AXIS.value, crosses: AXIS.category, side: 'l' }, { ...y, isShown: true, between: 'midCat' }),
  ];
  const cloud = tag(
    'c:scatterChart',
    {},
    tag('c:scatterStyle', { val: 'lineMarker' }),
    tag('c:varyColors', { val: 0 }),
    dots,
    axisIds(),
  );
  return chartSpace(tag('c:plotArea', {}, tag('c:layout'), cloud, axes), null);
}

interface Dot {
  readonly name: string;
  readonly at: number;
  readonly x: ScatterSide;
  readonly y: ScatterSide;
}

function dotXml({ name, at, x, y }: Dot, isStrong: boolean): Xml {
  const color = isStrong ? slideTheme.actual : slideTheme.context;
  const fill = tag('c:spPr', {}, solidFill(color), strokeOf(color, 1));
  const label = { size: SIZES.label, color: isStrong ? slideTheme.text : slideTheme.muted, isStrong };
  return tag(
    'c:ser',
    {},
    tag('c:idx', { val: at }),
    tag('c:order', { val: at }),
    rowTitle(at + 1, name),
    tag('c:spPr', {}, strokeOf(null, 0)),
    tag('c:marker', {}, tag('c:symbol', { val: 'circle' }), tag('c:size', { val: isStrong ? 12 : 9 }), fill),
    nameLabels(label),
    cellValue('c:xVal', 1, at + 1, x.values[at] ?? null, x.format),
    cellValue('c:yVal', 2, at + 1, y.values[at] ?? null, y.format),
    tag('c:smooth', { val: 0 }),
  );
}
