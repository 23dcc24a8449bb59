// Trends: values over time as lines, or one flow as columns.
import type { TrendSpec } from '../../model/chartSpec';
import { nameOf } from '../../words/nameOf';
import type { Words } from '../../words/zh';
import type { ChartFigure, ChartKind } from '../chartKind';
import { NO_POINT } from '../chartPoint';
import { shortNames } from '../shortNames';
import { describeTrend } from './describeTrend';
import { rangeOf } from './rangeOf';
import type { TrendData } from './trendContent';
import { trendData } from './trendData';
import { trendHeadline } from './trendHeadline';
import { trendCaption, trendMarks, trendNotes } from './trendNotes';
import { trendOption } from './trendOption';
import { trendScale } from './trendScale';
import { trendTable } from './trendTable';

export const trendKind: ChartKind<TrendSpec, TrendData> = {
  data: trendData,
  isEmpty: (data) => data.lines.length === 0,
  option: trendOption,
  height: () => null,
  headline: trendHeadline,
  subtitle: (data, words) => ({
    caption: trendCaption(data, words),
    unit: trendScale(data, words).unit,
    marks: trendMarks(data, words),
  }),
  notes: trendNotes,
  table: trendTable,
  describe: describeTrend,
  figures: trendFigures,
  beside: 'target',
  fileName: trendFileName,
};

function trendFigures(data: TrendData): ChartFigure[] {
  return data.lines.flatMap((line) =>
    data.periods.map((period, at) => ({
      indicator: line.indicator,
      area: line.area,
      period,
      form: line.form,
      point: line.points[at] ?? NO_POINT,
      unit: data.unit,
      indexBase: data.indexBase,
      part: null,
      reason: null,
      beside: data.targets?.values[at] ?? null,
    })),
  );
}

/** Names a file lists before it says how many there are. */
const MOST_NAMES = 2;

function trendFileName(data: TrendData, words: Words): string[] {
  const names = (named: readonly TrendData['lines'][number]['area' | 'indicator'][]): string =>
    shortNames([...new Map(named.map((one) => [one.code, nameOf(one, words)])).values()], MOST_NAMES, words);
  return [
    names(data.lines.map((line) => line.area)),
    names(data.lines.map((line) => line.indicator)),
    rangeOf(data, words),
  ];
}
