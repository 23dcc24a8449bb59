// The charts that an indicator's page can show of one area. Law: only what has something to show is offered.
import type { KnownIndex } from '../../analysis/known';
import { hasPath } from '../../chart/path/pathData';
import { trendData } from '../../chart/trend/trendData';
import type { ChartSpec, PathSpec, TargetForm, TrendSpec } from '../../model/chartSpec';
import type { Indicator } from '../../model/indicator';
import { comparePeriods, frequencyOf, type Period } from '../../model/period';
import type { IndicatorChartName } from './indicatorChartName';
import type { View } from './viewOptions';

export interface IndicatorChart {
  readonly name: IndicatorChartName;
  readonly spec: ChartSpec;
  /** The view that it really shows, and those it could show. */
  readonly view: View;
  readonly views: readonly View[];
  /** The year that it shows and those it could show, latest first; none where it shows them all. */
  readonly year: Period | null;
  readonly years: readonly Period[];
  /** How its targets are drawn and could be; null and none where it has none. */
  readonly targetForm: TargetForm | null;
  readonly targetForms: readonly TargetForm[];
}

/** What the address asks for. */
export interface WantedChart {
  readonly view: View;
  readonly year: Period | null;
  readonly targets: TargetForm | null;
}

/** More years than this are a thicket. */
const MOST_YEARS = 6;
const ALL_YEARS = { year: null, years: [] } as const;
const NO_TARGETS = { targetForm: null, targetForms: [] } as const;

export function indicatorCharts(
  index: KnownIndex,
  indicator: Indicator,
  area: string,
  views: readonly View[],
  { view, year, targets }: WantedChart,
): IndicatorChart[] {
  const trend = trendOf(indicator, area, view, targets ?? 'fitting');
  const charts: IndicatorChart[] = [
    { name: 'trend', spec: trend, view, views, ...ALL_YEARS, ...targetFormsOf(trend, index) },
  ];
  // Years are compared by their parts: where whole years are looked at, by the coarsest parts there are.
  const withParts = views.filter(({ shown }) => shown !== null);
  const parts = view.shown === null ? withParts[0] : view;
  if (parts !== undefined) {
    charts.push({
      name: 'years',
      spec: yearsOf(indicator, area, parts),
      view: parts,
      views: withParts,
      ...ALL_YEARS,
      ...NO_TARGETS,
    });
  }
  const paths = pathsOf(index, indicator, area);
  const path = paths.find(({ period }) => period === year) ?? paths[0];
  if (path !== undefined) {
    const years = paths.map(({ period }) => period);
    charts.push({ name: 'path', spec: path, view, views: [view], year: path.period, years, ...NO_TARGETS });
  }
  return charts;
}

/** Each year whose target has something to be held against it, latest first. */
function pathsOf(index: KnownIndex, { code }: Indicator, area: string): PathSpec[] {
  const years = (index.targetsByIndicator.get(code) ?? [])
    .filter((target) => target.area === area && frequencyOf(target.period) === 'year')
    .map(({ period }) => period);
  return [...new Set(years)]
    .sort(comparePeriods)
    .reverse()
    .map((period): PathSpec => ({ kind: 'path', indicator: code, area, period, band: true, asOf: null }))
    .filter((spec) => hasPath(spec, index));
}

/** The form really drawn, and those that make sense. */
function targetFormsOf(trend: TrendSpec, index: KnownIndex) {
  const { targets } = trendData(trend, index);
  return targets === null ? NO_TARGETS : { targetForm: targets.shape, targetForms: targets.forms };
}

function trendOf(indicator: Indicator, area: string, view: View, targets: TrendSpec['targets']): TrendSpec {
  return {
    kind: 'trend',
    indicators: [indicator.code],
    areas: [area],
    frequency: view.frequency,
    transform: { kind: view.form },
    from: null,
    to: null,
    targets,
    highlight: area,
  };
}

function yearsOf(indicator: Indicator, area: string, { frequency, form }: View): ChartSpec {
  return { kind: 'years', indicator: indicator.code, area, frequency, transform: { kind: form }, years: MOST_YEARS };
}
