// Text alternative of a chart: what kind it is, what it shows, where all values stand.
import type { Words } from '../words/zh';
import type { DrawnData, TrendData } from './chartContent';

export function describeChart(data: DrawnData, title: string, words: Words): string {
  switch (data.kind) {
    case 'trend':
      return describeTrend(data, title, words);
    case 'ranking':
      return words.charts.barsAria(title, data.bars.length);
    case 'revisions':
      return words.charts.revisionsAria(title);
  }
}

function describeTrend(data: TrendData, title: string, words: Words): string {
  const [first, last] = [data.periods[0], data.periods.at(-1)];
  if (first === undefined || last === undefined) return words.charts.empty;
  const form = data.lines[0]?.form ?? 'period';
  const [from, to] = [words.formatPeriod(first, form), words.formatPeriod(last, form)];
  return data.shape === 'columns'
    ? words.charts.columnsAria(title, from, to)
    : words.charts.trendAria(title, data.lines.length, from, to);
}
