// Tables of a report: the indicators with their values and targets, and what each of them means.
// Law: what has no value is left out only when nobody asked for it, and then counted and named; missing says why.
import { type OverviewRow, overviewRows } from '../../analysis/overview';
import { rowsInCategoryOrder } from '../../analysis/categoryOrder';
import { hasValue, type Reading } from '../../analysis/reading';
import { formatChange } from '../../chart/formatChange';
import { missingText, stateMarks, withMarks } from '../../chart/pointText';
import { formatTaskTarget } from '../../chart/sentences/formatTaskTarget';
import { lastDay, yearsEarlier } from '../../model/period';
import { nameOf } from '../../words/nameOf';
import { timeName } from '../../words/timeName';
import type { Words } from '../../words/zh';
import type { ReportBlock, ReportTable } from './report';
import { noteParagraph, type ReportDesk } from './reportDesk';

/** Rows of the period in the order of reporting. */
export function figureRows({ asked, period }: ReportDesk): OverviewRow[] {
  return rowsInCategoryOrder(overviewRows(asked.index, asked.area, period, lastDay(period)));
}

function isShown({ reading, target, spark }: OverviewRow): boolean {
  return hasValue(reading) || target !== null || (reading !== null && spark.some(hasValue));
}

export function figureBlocks(desk: ReportDesk): ReportBlock[] {
  const { words, period } = desk;
  const rows = figureRows(desk);
  const unknown = rows.filter((row) => !isShown(row)).map(({ indicator }) => nameOf(indicator, words));
  const note = words.report.notKnown(
    unknown.length,
    words.formatPeriod(period, 'period'),
    unknown.join(words.common.listSeparator),
  );
  const table = figureTable(rows.filter(isShown), desk, true);
  return unknown.length === 0 ? [table] : [table, noteParagraph(note)];
}

/** `withBefore`: whether the values of the year before stand beside those of the period. */
export function figureTable(
  rows: readonly OverviewRow[],
  { words, period }: ReportDesk,
  withBefore: boolean,
): ReportTable {
  const { columns } = words.report;
  const before = withBefore ? yearsEarlier(period) : null;
  return {
    kind: 'table',
    caption: '',
    columns: [
      { label: columns.indicator, isNumber: false, weight: before === null ? 38 : 27 },
      { label: columns.unit, isNumber: false, weight: 9 },
      ...(before === null ? [] : [{ label: timeName(before, words), isNumber: true, weight: 13 }]),
      { label: timeName(period, words), isNumber: true, weight: before === null ? 19 : 16 },
      { label: columns.change, isNumber: true, weight: 15 },
      { label: columns.target, isNumber: true, weight: before === null ? 20 : 17 },
      { label: columns.completion, isNumber: true, weight: 14 },
    ],
    rows: rows.map((row) => [
      nameOf(row.indicator, words),
      words.formatUnit(row.reading?.unit ?? row.indicator.unit),
      ...(before === null ? [] : [readingText(row.spark.at(-2) ?? null, row.indicator.decimals, words)]),
      rowText(row, words),
      row.change.kind === 'none' ? NOTHING : formatChange(row.change, words).text,
      row.target === null ? NOTHING : formatTaskTarget(row.target, words),
      row.lamp.completion === null ? NOTHING : words.formatPercent(row.lamp.completion, 1),
    ]),
  };
}

/** There is nothing to say in this cell, as there is no target or no year before. */
const NOTHING = '—';

/** What tables state, else what the task list reports. */
function rowText({ reading, reported, indicator }: OverviewRow, words: Words): string {
  if (reported === null) return readingText(reading, indicator.decimals, words);
  if (reported.value === null) return missingText(reported.missing, words);
  return words.charts.marked(words.formatNumber(reported.value, indicator.decimals), words.overview.fromTaskList);
}

function readingText(reading: Reading | null, decimals: number | null, words: Words): string {
  if (!hasValue(reading)) return missingText(reading?.status ?? null, words);
  return withMarks(words.formatNumber(reading.value, decimals), stateMarks(reading.status, reading.how, words), words);
}

export function definitionTable(desk: ReportDesk): ReportTable {
  const { words } = desk;
  const { columns, noDefinition } = words.report;
  return {
    kind: 'table',
    caption: '',
    columns: [
      { label: columns.indicator, isNumber: false, weight: 26 },
      { label: columns.definition, isNumber: false, weight: 52 },
      { label: columns.source, isNumber: false, weight: 22 },
    ],
    rows: figureRows(desk)
      .filter(isShown)
      .map(({ indicator }) => [
        nameOf(indicator, words),
        indicator.definition === null ? noDefinition : words.shippedText(indicator.definition),
        indicator.source === null ? NOTHING : words.shippedText(indicator.source),
      ]),
  };
}
