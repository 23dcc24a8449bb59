// Paths: the value of a year so far against the planned course of its target.
import type { PathSpec } from '../../model/chartSpec';
import { nameOf } from '../../words/nameOf';
import type { ChartFigure, ChartKind } from '../chartKind';
import type { PathData } from './pathContent';
import { pathData } from './pathData';
import { pathOption } from './pathOption';
import { describePath, latestStep, pathHeadline, pathMarks, pathNotes, pathScale, pathTable } from './pathWords';

export const pathKind: ChartKind<PathSpec, PathData> = {
  data: pathData,
  isEmpty: (data) => latestStep(data) === null,
  option: pathOption,
  height: () => null,
  headline: (data, _, words) => pathHeadline(data, words),
  subtitle: (data, words) => ({
    caption: [
      nameOf(data.area, words),
      words.formatPeriod(data.target.period, 'period'),
      data.form === 'cumulative' ? words.charts.cumulative : '',
    ],
    unit: pathScale(data, words).unit,
    marks: pathMarks(data, words),
  }),
  notes: pathNotes,
  table: pathTable,
  describe: describePath,
  figures: pathFigures,
  beside: 'target',
  fileName: (data, words) => [
    nameOf(data.area, words),
    nameOf(data.indicator, words),
    words.formatPeriod(data.target.period, 'period'),
  ],
};

function pathFigures(data: PathData): ChartFigure[] {
  const { indicator, area, form, unit } = data;
  return data.steps.map(({ period, point, planned }) => ({
    indicator,
    area,
    period,
    form,
    point,
    unit,
    indexBase: null,
    reason: null,
    beside: planned,
    part: null,
  }));
}
