// The table behind every chart: the stated values, unscaled, with states and reasons. Law: whatever the chart draws
// stands here, and what it cannot draw too.
import { nameOf } from '../words/nameOf';
import type { Words } from '../words/zh';
import type { ChartData, ChartPoint, RankingData, TrendData } from './chartContent';
import { lineName } from './chartNames';
import { missingText, stateMarks } from './tooltip';

export interface ChartTableColumn {
  readonly label: string;
  /** '' where there is none. */
  readonly unit: string;
  readonly isNumber: boolean;
}

export interface ChartTableCell {
  readonly text: string;
  /** States and own calculations; '' where there is nothing to say. */
  readonly note: string;
  readonly isMissing: boolean;
}

export interface ChartTable {
  readonly caption: string;
  readonly columns: readonly ChartTableColumn[];
  /** Cells stand parallel to the columns; the first is the row's head. */
  readonly rows: readonly (readonly ChartTableCell[])[];
}

const INDEX_DECIMALS = 1;

export function chartTable(data: ChartData, title: string, words: Words): ChartTable {
  const table = data.kind === 'trend' ? trendTable(data, words) : rankingTable(data, words);
  return { caption: words.charts.tableCaption(title), ...table };
}

function trendTable(data: TrendData, words: Words): Omit<ChartTable, 'caption'> {
  const unit = data.indexBase === null ? words.formatUnit(data.unit) : '';
  const targets = data.targets;
  const targetColumn = targets === null ? [] : [{ label: words.charts.target, unit, isNumber: true }];
  const columns = [
    { label: words.charts.period, unit: '', isNumber: false },
    ...data.lines.map((line) => ({ label: lineName(line, data, words), unit, isNumber: true })),
    ...targetColumn,
  ];
  const form = data.lines[0]?.form ?? 'period';
  const rows = data.periods.map((period, at) => [
    plain(words.formatPeriod(period, form)),
    ...data.lines.map((line) => pointCell(line.points[at], decimalsOf(data, line.indicator.decimals), words)),
    ...(targets === null ? [] : [targetCell(targets.values[at] ?? null, words)]),
  ]);
  return { columns, rows };
}

function decimalsOf(data: TrendData, decimals: number | null): number | null {
  return data.indexBase === null ? decimals : INDEX_DECIMALS;
}

function rankingTable(data: RankingData, words: Words): Omit<ChartTable, 'caption'> {
  const unit = words.formatUnit(data.unit);
  const columns = [
    { label: words.charts.area, unit: '', isNumber: false },
    { label: words.charts.rank, unit: '', isNumber: true },
    { label: nameOf(data.indicator, words), unit, isNumber: true },
  ];
  const ranked = data.bars.map((bar) => [
    plain(nameOf(bar.area, words)),
    plain(String(bar.place)),
    pointCell(bar, data.indicator.decimals, words),
  ]);
  const unranked = data.unranked.map(({ area, reason }) => [
    plain(nameOf(area, words)),
    plain(''),
    { text: reason === 'otherUnit' ? words.charts.otherUnit : missingText(reason, words), note: '', isMissing: true },
  ]);
  return { columns, rows: [...ranked, ...unranked] };
}

function plain(text: string): ChartTableCell {
  return { text, note: '', isMissing: false };
}

function targetCell(value: number | null, words: Words): ChartTableCell {
  return value === null ? plain('') : plain(words.formatNumber(value, null));
}

function pointCell(
  point: Pick<ChartPoint, 'value' | 'status' | 'how'> | undefined,
  decimals: number | null,
  words: Words,
): ChartTableCell {
  if (point === undefined || point.value === null) {
    return { text: missingText(point?.status ?? null, words), note: '', isMissing: true };
  }
  const marks = stateMarks(point.status, point.how, words);
  return {
    text: words.formatNumber(point.value, decimals),
    note: marks.join(words.common.listSeparator),
    isMissing: false,
  };
}
