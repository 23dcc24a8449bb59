// The figures of a chart as CSV, one a row, with unit, period, state and source in every row; also those that are missing.
import type { ChartData, RankingData, TrendData } from '../chart/chartContent';
import { hasDemoSource, sourceFiles } from '../chart/sourceLine';
import { missingText } from '../chart/tooltip';
import type { Area } from '../model/area';
import type { ImportRecord } from '../model/importRecord';
import type { Indicator } from '../model/indicator';
import { isMissing, type Observation, type ObservationStatus, type ValueForm } from '../model/observation';
import type { Period } from '../model/period';
import { nameOf } from '../words/nameOf';
import type { Words } from '../words/zh';
import { csvText } from './csvText';

type Row = (string | number | null)[];

/** `imports`: the log, which knows the files behind the figures and which of them are demo data. */
export function chartCsv(data: ChartData, imports: readonly ImportRecord[], words: Words): string {
  return csvText(data.kind === 'trend' ? trendRows(data, imports, words) : rankingRows(data, imports, words));
}

function headings(words: Words, last: string): Row {
  const { columns } = words.exporting;
  return [
    columns.indicator,
    columns.code,
    columns.area,
    columns.areaCode,
    columns.period,
    columns.periodCode,
    columns.form,
    columns.value,
    columns.unit,
    columns.status,
    columns.how,
    last,
    columns.source,
    columns.remark,
  ];
}

function trendRows(data: TrendData, imports: readonly ImportRecord[], words: Words): Row[] {
  const unit = data.indexBase === null ? words.formatUnit(data.unit) : indexUnit(data, words);
  const rows = data.lines.flatMap((line) =>
    data.periods.map((period, at): Row => {
      const point = line.points[at];
      const subject = subjectCells(line.indicator, line.area, period, line.form, words);
      const how = data.indexBase === null ? (point?.how ?? null) : 'indexed';
      return [
        ...subject,
        ...valueCells(point?.value ?? null, unit, point?.status ?? null, how, words),
        data.targets?.values[at] ?? null,
        ...sourceCells(line.indicator, point?.observations ?? [], imports, words),
      ];
    }),
  );
  return [headings(words, words.exporting.columns.target), ...rows];
}

function indexUnit(data: TrendData, words: Words): string {
  const base = data.indexBase;
  return base === null ? '' : words.charts.indexedTo(words.formatPeriod(base, 'period'));
}

function rankingRows(data: RankingData, imports: readonly ImportRecord[], words: Words): Row[] {
  const subject = (area: Area): Row => subjectCells(data.indicator, area, data.period, data.form, words);
  const unit = words.formatUnit(data.unit);
  const ranked = data.bars.map((bar): Row => [
    ...subject(bar.area),
    ...valueCells(bar.value, unit, bar.status, bar.how, words),
    bar.place,
    ...sourceCells(data.indicator, bar.observations, imports, words),
  ]);
  const unranked = data.unranked.map(({ area, reason }): Row => {
    const status = reason === 'otherUnit' ? null : reason;
    const cells = valueCells(null, '', status, null, words);
    const why = reason === 'otherUnit' ? [null, '', words.charts.otherUnit, ''] : cells;
    return [...subject(area), ...why, null, '', ''];
  });
  return [headings(words, words.exporting.columns.rank), ...ranked, ...unranked];
}

function subjectCells(indicator: Indicator, area: Area, period: Period, form: ValueForm, words: Words): Row {
  return [
    nameOf(indicator, words),
    indicator.code,
    nameOf(area, words),
    area.code,
    words.formatPeriod(period, form),
    period,
    words.forms[form],
  ];
}

function valueCells(
  value: number | null,
  unit: string,
  status: ObservationStatus | null,
  how: keyof Words['exporting']['how'] | null,
  words: Words,
): Row {
  if (value === null) return [null, unit, missingText(status, words), ''];
  const state = status === null || isMissing(status) ? '' : words.statuses[status];
  return [value, unit, state, how === null ? '' : words.exporting.how[how]];
}

/** Who states the figure and the files that brought it, and whether it is demo data; nothing where there is no figure. */
function sourceCells(
  indicator: Indicator,
  observations: readonly Observation[],
  imports: readonly ImportRecord[],
  words: Words,
): Row {
  const cells = observations.map(({ source }) => source);
  if (cells.length === 0) return ['', ''];
  const stated = indicator.source === null ? [] : [indicator.source];
  const names = [...new Set([...stated, ...sourceFiles(cells, imports)])];
  return [names.join(words.common.listSeparator), hasDemoSource(cells, imports) ? words.app.demoBadge : ''];
}
