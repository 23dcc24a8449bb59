// Everything that the page of an indicator shows in one area: its charts, and the figures that can be read there.
// Law: charts and lists of the page and what leaves it come from here, so that neither has more than the other.
import { derivedBeside } from '../../analysis/derivedBeside';
import type { KnownIndex } from '../../analysis/known';
import { dimensionsOf } from '../../analysis/readParts';
import { chartData } from '../../chart/chartData';
import { type ShownFigure, shownIn } from '../../export/data/dataChoice';
import type { ChartSpec } from '../../model/chartSpec';
import type { Indicator } from '../../model/indicator';
import type { Frequency, Period } from '../../model/period';
import { isUncut } from '../data/indexDataset';
import { partsDimension, partsSpec } from './partsSpec';
import { stepSpecs, stepYears, withSteps } from './stepSpecs';

interface IndicatorSearch {
  readonly by?: string | undefined;
  readonly measure?: 'amount' | 'share' | undefined;
  readonly year?: Period | undefined;
}

export interface IndicatorShown {
  readonly indicator: Indicator;
  readonly area: string;
  /** The chart at the top. */
  readonly chart: ChartSpec;
  /** Of the list of values. */
  readonly frequency: Frequency;
  readonly search: IndicatorSearch;
}

export function chartsOfIndicator(index: KnownIndex, shown: IndicatorShown): ChartSpec[] {
  const { indicator, area, chart, search } = shown;
  const dimension = partsDimension(dimensionsOf(index.known.series, indicator.code, area), search.by);
  const parts =
    dimension === null ? [] : [partsSpec(index, indicator.code, area, dimension, search.measure ?? 'amount')];
  const years = stepYears(index, indicator.code, area);
  const year = years.find((one) => one === search.year) ?? years.at(-1) ?? null;
  return [chart, ...parts, ...(year === null ? [] : stepSpecs(index, indicator.code, area, year, years))];
}

export function figuresOfIndicator(index: KnownIndex, shown: IndicatorShown): ShownFigure[] {
  const { indicator, area, frequency } = shown;
  const complete = withSteps(index);
  const charts = chartsOfIndicator(index, shown).flatMap((spec) => {
    const data = chartData(spec, complete);
    return data === null ? [] : shownIn(data);
  });
  const own = index.known.series.filter((one) => one.indicator === indicator.code && one.key.area === area);
  const listed = own.flatMap(({ key, observations }) =>
    isUncut(key) ? (key.frequency === frequency ? observations : []) : observations.slice(-1),
  );
  const figure = { indicator: indicator.code, area };
  return [
    ...charts,
    ...listed.map(({ period, value, ...rest }): ShownFigure => {
      return { ...figure, period, value, how: 'stated', observations: [{ period, value, ...rest }] };
    }),
    ...derivedBeside(index, indicator, area).map(({ period, derived: { value } }): ShownFigure => {
      return { ...figure, period, value, how: 'derived', observations: [] };
    }),
  ];
}
