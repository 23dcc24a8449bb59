// The figures of a chart as CSV, one a row, with unit, period, state and source in every row; also those that are missing.
import { asideText } from '../chart/asideNotes';
import type { ChartData } from '../chart/chartContent';
import type { ChartBeside, ChartFigure, MoveOfStock } from '../chart/chartKind';
import { kindOf } from '../chart/chartKinds';
import { missingText } from '../chart/pointText';
import { hasDemoSource, sourceFiles } from '../chart/sourceLine';
import { importsById, type ImportsById } from '../model/importOrigin';
import type { ImportRecord } from '../model/importRecord';
import { isMissing } from '../model/observation';
import { nameOf } from '../words/nameOf';
import type { Words } from '../words/zh';
import { csvText } from './csvText';

type Row = (string | number | null)[];

/** `imports`: the log, which knows the files behind the figures and which of them are demo data. */
export function chartCsv(data: ChartData, imports: readonly ImportRecord[], words: Words): string {
  const kind = kindOf(data);
  const log = importsById(imports);
  const rows = kind
    .figures(data)
    .map((figure): Row => [
      ...subjectCells(figure, words),
      ...valueCells(figure, words),
      ...(kind.beside === null ? [] : [figure.beside]),
      ...sourceCells(figure, log, words),
    ]);
  return csvText([headings(kind.beside, words), ...rows]);
}

function headings(beside: ChartBeside, words: Words): Row {
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
    ...(beside === null ? [] : [columns[beside]]),
    columns.source,
    columns.remark,
  ];
}

function subjectCells({ indicator, area, period, form, part }: ChartFigure, words: Words): Row {
  return [
    part === null ? nameOf(indicator, words) : words.charts.notDrawn(nameOf(indicator, words), partName(part, words)),
    indicator.code,
    nameOf(area, words),
    area.code,
    words.formatPeriod(period, form),
    period,
    words.forms[form],
  ];
}

function partName(part: string | MoveOfStock, words: Words): string {
  return typeof part === 'string' ? part : words.shapes.moves[part.move];
}

function valueCells(figure: ChartFigure, words: Words): Row {
  const { value, status } = figure.point;
  if (figure.reason !== null) return [null, '', asideText(figure.reason, words), ''];
  const unit = unitOf(figure, words);
  if (value === null) return [null, unit, missingText(status, words), ''];
  const state = status === null || isMissing(status) ? '' : words.statuses[status];
  const how = figure.indexBase === null ? figure.point.how : 'indexed';
  return [value, unit, state, how === null ? '' : words.exporting.how[how]];
}

function unitOf({ unit, indexBase }: ChartFigure, words: Words): string {
  return indexBase === null ? words.formatUnit(unit) : words.charts.indexedTo(words.formatPeriod(indexBase, 'period'));
}

/** Who states the figure and the files that brought it, and whether it is demo data; nothing where there is no figure. */
function sourceCells({ indicator, point }: ChartFigure, log: ImportsById, words: Words): Row {
  const cells = point.observations.map(({ source }) => source);
  if (cells.length === 0) return ['', ''];
  const stated = indicator.source === null ? [] : [indicator.source];
  const names = [...new Set([...stated, ...sourceFiles(cells, log)])];
  return [names.join(words.common.listSeparator), hasDemoSource(cells, log) ? words.app.demoBadge : ''];
}
