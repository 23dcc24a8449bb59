// The table behind every chart: the stated values, unscaled, with states and reasons. Law: whatever the chart draws
// stands here, and what it cannot draw too.
import type { Words } from '../words/zh';
import type { ChartData } from './chartContent';
import { kindOf } from './chartKinds';
import type { TableContent } from './tableCells';

export interface ChartTable extends TableContent {
  readonly caption: string;
}

export function chartTable(data: ChartData, title: string, words: Words): ChartTable {
  return { caption: words.charts.tableCaption(title), ...kindOf(data).table(data, words) };
}
