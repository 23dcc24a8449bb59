// What must be said beside a trend: area, time and the meaning of marks under its title, states and what is left out
// under the drawing.
import { nameOf } from '../../words/nameOf';
import type { Words } from '../../words/zh';
import { annotationNotes } from '../annotations';
import { lookLegend } from '../pointLook';
import { type NamedPoint, namesNote, stateNotes } from '../stateNotes';
import { lineName, lineOfRemark } from './lineName';
import { rangeOf } from './rangeOf';
import type { ChartLine, TrendData } from './trendContent';

export function trendCaption(data: TrendData, words: Words): string[] {
  const areas = new Map(data.lines.map((line) => [line.area.code, line.area]));
  const [area] = areas.values();
  return [
    area !== undefined && areas.size === 1 ? nameOf(area, words) : '',
    rangeOf(data, words),
    data.lines.length > 0 && data.lines.every((line) => line.form === 'cumulative') ? words.charts.cumulative : '',
    data.indexBase === null ? '' : words.charts.indexedTo(words.formatPeriod(data.indexBase, 'period')),
  ];
}

/** What its marks mean; '' without marks. */
export function trendMarks(data: TrendData, words: Words): string {
  const legend = lookLegend(
    data.lines.flatMap((line) => line.points),
    words,
  );
  const earlier = data.earlier.length === 0 ? '' : words.charts.earlierRing;
  return [targetMarks(data, words), legend, earlier].filter((part) => part !== '').join(words.charts.markSeparator);
}

function targetMarks(data: TrendData, words: Words): string {
  if (data.targets === null) return '';
  const { shape, isPlan } = data.targets;
  switch (shape) {
    case 'line':
      return words.charts.targetLine;
    case 'band':
      return isPlan ? words.charts.plannedBand : words.charts.targetBand;
    case 'ticks':
      return isPlan ? words.charts.plannedTick : words.charts.targetTick;
  }
}

export function trendNotes(data: TrendData, words: Words): string[] {
  const out = (reason: 'unit' | 'empty'): string[] =>
    data.leftOut
      .filter((one) => one.reason === reason)
      .map((one) => lineName(asLine(one), { ...data, lines: data.leftOut.map(asLine) }, words));
  return [
    ...stateNotes(namedPoints(data, words), words),
    ...namesNote(out('unit'), words.charts.unitsLeftOut, words),
    ...namesNote(out('empty'), words.charts.emptyLeftOut, words),
    ...annotationNotes(data.annotations, data.lines[0]?.form ?? 'period', words, lineOfRemark(data, words)),
  ];
}

function namedPoints(data: TrendData, words: Words): NamedPoint[] {
  return data.lines.flatMap((line) =>
    line.points.flatMap((point, at) => {
      const period = data.periods[at];
      if (point.value === null || period === undefined) return [];
      const name = words.formatPeriod(period, line.form);
      return [{ point, name: data.lines.length > 1 ? words.charts.valueOf(lineName(line, data, words), name) : name }];
    }),
  );
}

function asLine(one: TrendData['leftOut'][number]): ChartLine {
  return { indicator: one.indicator, area: one.area, form: 'period', points: [] };
}
