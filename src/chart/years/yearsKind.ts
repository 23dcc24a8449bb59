// Years side by side: the months or quarters of each as a line, so that a season is not taken for growth.
import type { YearsSpec } from '../../model/chartSpec';
import { nameOf } from '../../words/nameOf';
import type { Words } from '../../words/zh';
import { annotationNotes, withRemarks } from '../annotations';
import type { ChartFigure, ChartKind } from '../chartKind';
import { NO_POINT } from '../chartPoint';
import { lookLegend } from '../pointLook';
import { stateNotes } from '../stateNotes';
import { lineOption } from '../trend/lineOption';
import { trendHeadline } from '../trend/trendHeadline';
import { trendScale } from '../trend/trendScale';
import type { YearsData } from './yearsContent';
import { yearsData } from './yearsData';
import { yearsTable } from './yearsTable';
import { yearsDress, yearsTrend } from './yearsTrend';

export const yearsKind: ChartKind<YearsSpec, YearsData> = {
  data: yearsData,
  isEmpty: (data) => data.years.length === 0,
  option: (data, drawing) => {
    const trend = yearsTrend(data);
    return lineOption(trend, drawing, yearsDress(data, trend, drawing.words));
  },
  height: () => null,
  headline: (data, index, words) => {
    const trend = yearsTrend(data);
    return trendHeadline({ ...trend, lines: trend.lines.slice(-1), accent: 0 }, index, words);
  },
  subtitle: (data, words) => ({
    caption: [
      nameOf(data.area, words),
      rangeOfYears(data, words),
      data.form === 'cumulative' ? words.charts.cumulative : '',
    ],
    unit: trendScale(yearsTrend(data), words).unit,
    marks: lookLegend(
      data.years.flatMap(({ points }) => points),
      words,
    ),
  }),
  notes: (data, words) => [
    ...stateNotes(
      data.years.flatMap(({ periods, points }) =>
        points.flatMap((point, at) => {
          const period = periods[at];
          return period === undefined ? [] : [{ point, name: words.formatPeriod(period, data.form) }];
        }),
      ),
      words,
    ),
    ...annotationNotes(data.annotations, data.form, words),
  ],
  table: yearsTable,
  describe: describeYears,
  figures: yearsFigures,
  beside: null,
  fileName: (data, words) => [nameOf(data.area, words), nameOf(data.indicator, words), rangeOfYears(data, words)],
};

function rangeOfYears(data: YearsData, words: Words): string {
  const [first, last] = [data.years[0]?.periods[0], data.years.at(-1)?.periods.at(-1)];
  return first === undefined || last === undefined ? '' : words.formatRange(first, last, data.form);
}

function describeYears(data: YearsData, title: string, words: Words): string {
  const [first, last] = [data.years[0], data.years.at(-1)];
  if (first === undefined || last === undefined) return words.charts.empty;
  const [from, to] = [words.formatYear(first.year), words.formatYear(last.year)];
  const shown = words.charts.yearsAria(title, data.years.length, from, to);
  return withRemarks(shown, data.annotations, data.form, words);
}

function yearsFigures(data: YearsData): ChartFigure[] {
  const { indicator, area, form, unit } = data;
  return data.years.flatMap(({ periods, points }) =>
    periods.map((period, at) => ({
      indicator,
      area,
      period,
      form,
      point: points[at] ?? NO_POINT,
      unit,
      indexBase: null,
      part: null,
      reason: null,
      beside: null,
    })),
  );
}
