// One line a year, cut out of the trend over all years. Law: a part without a value stays a gap in its year.
import type { KnownIndex } from '../../analysis/known';
import type { YearsSpec } from '../../model/chartSpec';
import { type Period, yearOf } from '../../model/period';
import { placeInYears, remarksOn } from '../annotations';
import { NO_POINT } from '../chartPoint';
import { trendData } from '../trend/trendData';
import { isMonthly, partsOf } from '../../analysis/calendar';
import type { YearLine, YearsData } from './yearsContent';

/** Null when there is no such indicator or area, and for frequencies that do not cut a year. */
export function yearsData(spec: YearsSpec, index: KnownIndex): YearsData | null {
  const { indicator: code, area: place, frequency, transform } = spec;
  const [indicator, area] = [index.indicators.get(code), index.areas.get(place)];
  if (indicator === undefined || area === undefined) return null;
  const trend = trendData(
    {
      kind: 'trend',
      indicators: [code],
      areas: [place],
      frequency,
      transform,
      from: null,
      to: null,
      targets: null,
      highlight: null,
    },
    index,
  );
  const [line] = trend.lines;
  const points = new Map(trend.periods.map((period, at) => [period, line?.points[at] ?? NO_POINT]));
  const all = [...new Set(trend.periods.map(yearOf))].map((year): YearLine => {
    const periods = partsOfYear(year, spec.frequency);
    return { year, periods, points: periods.map((period) => points.get(period) ?? NO_POINT) };
  });
  const years = all.filter((one) => one.points.some(({ value }) => value !== null)).slice(-spec.years);
  const annotations = placeInYears(
    remarksOn(code, place, index),
    years.map(({ periods }) => periods),
  );
  return { kind: 'years', indicator, area, form: line?.form ?? 'period', unit: trend.unit, years, annotations };
}

function partsOfYear(year: number, frequency: YearsSpec['frequency']): readonly Period[] {
  return isMonthly(frequency) ? (partsOf({ year, first: 1, last: 12 }, frequency) ?? []) : [];
}
