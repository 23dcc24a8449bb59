// Text alternative of a trend.
import type { Words } from '../../words/zh';
import { withRemarks } from '../annotations';
import { lineOfRemark } from './lineName';
import type { TrendData } from './trendContent';

export function describeTrend(data: TrendData, title: string, words: Words): string {
  const [first, last] = [data.periods[0], data.periods.at(-1)];
  if (first === undefined || last === undefined) return words.charts.empty;
  const form = data.lines[0]?.form ?? 'period';
  const [from, to] = [words.formatPeriod(first, form), words.formatPeriod(last, form)];
  const shown =
    data.shape === 'columns'
      ? words.charts.columnsAria(title, from, to)
      : words.charts.trendAria(title, data.lines.length, from, to);
  return withRemarks(shown, data.annotations, form, words, lineOfRemark(data, words));
}
