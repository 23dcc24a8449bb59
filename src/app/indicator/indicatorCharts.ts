// The charts that an indicator's page can show of one area. Law: only what has something to show is offered.
import type { KnownIndex } from '../../analysis/known';
import { chartData, isEmptyChart } from '../../chart/chartData';
import type { ChartSpec } from '../../model/chartSpec';
import type { Indicator } from '../../model/indicator';
import { comparePeriods, frequencyOf } from '../../model/period';
import type { View } from './viewOptions';

export type IndicatorChartName = 'trend' | 'years' | 'path';

export interface IndicatorChart {
  readonly name: IndicatorChartName;
  readonly spec: ChartSpec;
  /** The view that it really shows, and those it could show. */
  readonly view: View;
  readonly views: readonly View[];
}

/** More years than this are a thicket. */
const MOST_YEARS = 6;

export function indicatorCharts(
  index: KnownIndex,
  indicator: Indicator,
  area: string,
  views: readonly View[],
  view: View,
): IndicatorChart[] {
  const charts: IndicatorChart[] = [{ name: 'trend', spec: trendOf(indicator, area, view), view, views }];
  // Years are compared by their parts: where whole years are looked at, by the coarsest parts there are.
  const withParts = views.filter(({ shown }) => shown !== null);
  const parts = view.shown === null ? withParts[0] : view;
  if (parts !== undefined) {
    charts.push({ name: 'years', spec: yearsOf(indicator, area, parts), view: parts, views: withParts });
  }
  const path = pathOf(index, indicator, area);
  if (path !== null) charts.push({ name: 'path', spec: path, view, views: [view] });
  return charts;
}

/** The latest yearly target that has something to be held against it. */
function pathOf(index: KnownIndex, { code }: Indicator, area: string): ChartSpec | null {
  const years = (index.targetsByIndicator.get(code) ?? [])
    .filter((target) => target.area === area && frequencyOf(target.period) === 'year')
    .map(({ period }) => period)
    .sort(comparePeriods)
    .reverse();
  const specs = years.map((period): ChartSpec => ({
    kind: 'path',
    indicator: code,
    area,
    period,
    band: true,
    asOf: null,
  }));
  return specs.find((spec) => hasSomething(spec, index)) ?? null;
}

function hasSomething(spec: ChartSpec, index: KnownIndex): boolean {
  const data = chartData(spec, index);
  return data !== null && !isEmptyChart(data);
}

function trendOf(indicator: Indicator, area: string, view: View): ChartSpec {
  return {
    kind: 'trend',
    indicators: [indicator.code],
    areas: [area],
    frequency: view.frequency,
    transform: { kind: view.form },
    from: null,
    to: null,
    targets: true,
    highlight: area,
  };
}

function yearsOf(indicator: Indicator, area: string, { frequency, form }: View): ChartSpec {
  return { kind: 'years', indicator: indicator.code, area, frequency, transform: { kind: form }, years: MOST_YEARS };
}
