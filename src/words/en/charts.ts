// English words of charts and the tables behind them; the same keys as zh/charts.ts.
import { plural } from '../plural';
import type { Words } from '../zh';

export const charts: Words['charts'] = {
  actual: 'Actual',
  target: 'Target',
  planned: 'Planned',
  unit: (unit) => `Unit: ${unit}`,
  sourceLine: (text) => `Source: ${text}`,
  stateLine: (text) => `Data state: ${text}`,
  recomputedNote: 'Some values are own calculations',
  targetTick: 'Short marks: yearly targets',
  plannedTick: 'Short marks: planned progress',
  targetLine: 'Dashed line: target',
  indexedTo: (period) => `${period} = 100`,
  cumulative: 'year to date',
  tableCaption: (title) => `${title} (table)`,
  showTable: 'Show table',
  showChart: 'Show chart',
  empty: 'There is nothing to draw.',
  notDrawn: (name, reason) => `${name} (${reason})`,
  otherUnit: 'other unit',
  unitsLeftOut: (names) => `Other units, not drawn: ${names}`,
  emptyLeftOut: (names) => `No data: ${names}`,
  trendAria: (title, series, from, to) =>
    `Line chart: ${title}. ${plural(series, 'line')}, ${from} to ${to}. All values are in the table.`,
  barsAria: (title, count) => `Bar chart: ${title}. ${plural(count, 'bar')}. All values are in the table.`,
  columnsAria: (title, from, to) => `Column chart: ${title}. ${from} to ${to}. All values are in the table.`,
  moreLines: (count) => `${plural(count, 'more line')}, see the table`,
  marked: (value, marks) => `${value} (${marks})`,
  rank: 'Rank',
  area: 'Area',
  period: 'Period',
  demo: 'Demo data, not real statistics',
};
