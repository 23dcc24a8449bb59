// One table of the report in pieces: its head, then a piece a series, then targets, tasks and register.
import type { TableMapping } from '../../model/mapping';
import { STATUSES } from '../../model/observation';
import { frequencyCode } from '../../model/period';
import { cellName } from '../../model/cellName';
import type { EntryColumns, FoundSeries, MappedTable } from '../map/mappedTable';
import type { EntityBook } from '../resolve/entityBook';
import { knownForm } from './knownForm';
import { leftOutJson } from './leftOutJson';
import { registerJson } from './registerJson';

export function* tableJson(table: MappedTable, mapping: TableMapping, book: EntityBook): Generator<string> {
  const { sheet, layout, title, range, notes, entries, gaps, periods } = table;
  const groups = entriesBySeries(table);
  const missing = countMissing(entries);
  const counts = {
    series: table.series.length,
    observations: entries.count,
    values: entries.count - missing,
    missing,
    gaps,
  };
  yield JSON.stringify({ sheet, layout, title, range, notes, counts, mapping }).slice(0, -1);
  yield ',"series":[';
  for (const [index, found] of table.series.entries()) {
    const positions = groups.order.subarray(groups.offsets[index], groups.offsets[index + 1]);
    yield `${index === 0 ? '' : ','}\n${seriesJson(found, positions, entries, periods, book)}`;
  }
  const targets = table.targets.map(({ row, column, ...target }) => ({ ...target, cell: cellName(row, column) }));
  const tasks = table.tasks.map(({ row, ...task }) => ({ ...task, row: row + 1 }));
  yield `],"targets":${JSON.stringify(targets)},"tasks":${JSON.stringify(tasks)}`;
  yield `,"register":${JSON.stringify(registerJson(table.register))}`;
  yield `,"leftOut":${JSON.stringify(table.leftOut.map(leftOutJson))}}`;
}

function seriesJson(
  found: FoundSeries,
  positions: Uint32Array,
  entries: EntryColumns,
  periods: readonly string[],
  book: EntityBook,
): string {
  const { indicator, area, unit, dimensions, frequency } = found;
  const known = book.knownIndicator(found.indicatorCode, indicator);
  const head = {
    indicator,
    indicatorCode: known?.code ?? found.indicatorCode,
    unit,
    area,
    areaCode: book.knownArea(found.areaCode, area) ?? found.areaCode,
    dimensions,
    freq: frequencyCode(frequency),
    form: knownForm(found, book),
  };
  const observations = [...sortedByPeriod(positions, entries, periods)].map((at) =>
    observationJson(at, entries, periods),
  );
  return `${JSON.stringify(head).slice(0, -1)},"observations":[${observations.join(',')}]}`;
}

function observationJson(at: number, entries: EntryColumns, periods: readonly string[]): string {
  const value = entries.value[at]!;
  const text = entries.texts[at];
  return JSON.stringify({
    period: periods[entries.period[at]!],
    value: Number.isNaN(value) ? null : value,
    status: STATUSES[entries.status[at]! - 1],
    cell: cellName(entries.row[at]!, entries.column[at]!),
    ...(text === undefined ? {} : { text }),
  });
}

function sortedByPeriod(positions: Uint32Array, entries: EntryColumns, periods: readonly string[]): Uint32Array {
  return positions.slice().sort((left, right) => {
    const [first, second] = [periods[entries.period[left]!]!, periods[entries.period[right]!]!];
    return first < second ? -1 : first > second ? 1 : left - right;
  });
}

function entriesBySeries({ entries, series }: MappedTable): { order: Uint32Array; offsets: Uint32Array } {
  const offsets = new Uint32Array(series.length + 1);
  for (let at = 0; at < entries.count; at += 1) offsets[entries.seriesOf[at]! + 1]! += 1;
  for (let index = 0; index < series.length; index += 1) offsets[index + 1]! += offsets[index]!;
  const next = offsets.slice();
  const order = new Uint32Array(entries.count);
  for (let at = 0; at < entries.count; at += 1) order[next[entries.seriesOf[at]!]!++] = at;
  return { order, offsets };
}

function countMissing({ value, count }: EntryColumns): number {
  let missing = 0;
  for (let at = 0; at < count; at += 1) if (Number.isNaN(value[at])) missing += 1;
  return missing;
}
