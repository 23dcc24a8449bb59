// The table behind a trend: a row a period, a column a line.
import type { Words } from '../../words/zh';
import { annotationsAt } from '../annotations';
import { type ChartTableCell, plainCell, pointCell, type TableContent } from '../tableCells';
import { lineName } from './lineName';
import type { TrendData } from './trendContent';

const INDEX_DECIMALS = 1;

export function trendTable(data: TrendData, words: Words): TableContent {
  const unit = data.indexBase === null ? words.formatUnit(data.unit) : '';
  const targets = data.targets;
  const targetColumn = targets === null ? [] : [{ label: words.charts.target, unit, isNumber: true }];
  const [hasEarlier, hasAnnotations] = [data.earlier.length > 0, data.annotations.length > 0];
  const columns = [
    { label: words.charts.period, unit: '', isNumber: false },
    ...data.lines.map((line) => ({ label: lineName(line, data, words), unit, isNumber: true })),
    ...targetColumn,
    ...(hasEarlier ? [{ label: words.charts.earlier, unit, isNumber: true }] : []),
    ...(hasAnnotations ? [{ label: words.charts.annotations, unit: '', isNumber: false }] : []),
  ];
  const form = data.lines[0]?.form ?? 'period';
  const rows = data.periods.map((period, at) => [
    plainCell(words.formatPeriod(period, form)),
    ...data.lines.map((line) => pointCell(line.points[at], decimalsOf(data, line.indicator.decimals), words)),
    ...(targets === null ? [] : [targetCell(targets.values[at] ?? null, words)]),
    ...(hasEarlier ? [plainCell(earlierText(data, at, words))] : []),
    ...(hasAnnotations ? [plainCell(annotationsAt(data.annotations, at, words))] : []),
  ]);
  return { columns, rows };
}

function earlierText(data: TrendData, at: number, words: Words): string {
  return data.earlier
    .filter((one) => one.at === at)
    .map(({ line, value }) => words.formatNumber(value, data.lines[line]?.indicator.decimals ?? null))
    .join(words.common.listSeparator);
}

function decimalsOf(data: TrendData, decimals: number | null): number | null {
  return data.indexBase === null ? decimals : INDEX_DECIMALS;
}

function targetCell(value: number | null, words: Words): ChartTableCell {
  return value === null ? plainCell('') : plainCell(words.formatNumber(value, null));
}
