// All entries of one indicator from all tables, as columns. Law: views instead of copies where one table has them in order.
import type { SeriesKey } from '../../model/series';
import { shiftDecimal } from '../../model/rounding';
import type { Shelf } from './shelves';
import type { SortedTable } from './sortTable';

export interface Gathering {
  readonly indicator: string;
  readonly keys: readonly SeriesKey[];
  readonly count: number;
  readonly seriesOf: Uint32Array;
  readonly period: Uint32Array;
  readonly value: Float64Array;
  readonly status: Uint8Array;
  /** Position among the tables. */
  readonly source: Uint32Array;
  readonly row: Uint32Array;
  readonly column: Uint16Array;
  readonly texts: Record<number, string>;
}

/** Puts a shelf's entries of all tables behind each other; a later table may know more shelves than an earlier one. */
export function gather({ indicator, keys }: Shelf, shelf: number, tables: readonly SortedTable[]): Gathering {
  const spans = tables.flatMap((table, position): Span[] => {
    const [start, end] = [table.offsets[shelf] ?? 0, table.offsets[shelf + 1] ?? 0];
    return end > start ? [{ table, position, start, end }] : [];
  });
  const count = spans.reduce((sum, { start, end }) => sum + end - start, 0);
  const gathering: Gathering = {
    indicator,
    keys,
    count,
    seriesOf: new Uint32Array(count),
    period: new Uint32Array(count),
    ...valueColumns(spans, count),
    source: new Uint32Array(count),
    texts: {},
  };
  let to = 0;
  for (const span of spans) {
    translate(span, gathering, to);
    if (span.table.entries.textCount > 0) copyTexts(span, gathering, to);
    if (span.table.hasShift) shiftValues(span, gathering, to);
    to += span.end - span.start;
  }
  return gathering;
}

/** Entries of one table on one shelf. */
interface Span {
  readonly table: SortedTable;
  readonly position: number;
  readonly start: number;
  readonly end: number;
}

type ValueColumns = Pick<Gathering, 'value' | 'status' | 'row' | 'column'>;

/** Views where one table has the entries in order already, else copies. */
function valueColumns(spans: readonly Span[], count: number): ValueColumns {
  const [only, ...more] = spans;
  if (only !== undefined && more.length === 0 && only.table.order === null && !only.table.hasShift) {
    const { value, status, row, column } = only.table.entries;
    const { start, end } = only;
    return {
      value: value.subarray(start, end),
      status: status.subarray(start, end),
      row: row.subarray(start, end),
      column: column.subarray(start, end),
    };
  }
  const columns: ValueColumns = {
    value: new Float64Array(count),
    status: new Uint8Array(count),
    row: new Uint32Array(count),
    column: new Uint16Array(count),
  };
  let to = 0;
  for (const span of spans) {
    copyValues(span, columns, to);
    to += span.end - span.start;
  }
  return columns;
}

/** Position of an entry in its table. */
function entryAt({ order }: SortedTable, at: number): number {
  return order === null ? at : order[at]!;
}

function copyValues({ table, start, end }: Span, { value, status, row, column }: ValueColumns, to: number): void {
  const { entries } = table;
  for (let at = start; at < end; at += 1) {
    const from = entryAt(table, at);
    value[to + at - start] = entries.value[from]!;
    status[to + at - start] = entries.status[from]!;
    row[to + at - start] = entries.row[from]!;
    column[to + at - start] = entries.column[from]!;
  }
}

function translate({ table, position, start, end }: Span, { seriesOf, period, source }: Gathering, to: number): void {
  const { entries, seriesTo, periodTo } = table;
  for (let at = start; at < end; at += 1) {
    const from = entryAt(table, at);
    seriesOf[to + at - start] = seriesTo[entries.seriesOf[from]!]!;
    period[to + at - start] = periodTo[entries.period[from]!]!;
  }
  if (position > 0) source.fill(position, to, to + end - start);
}

function copyTexts({ table, start, end }: Span, { texts }: Gathering, to: number): void {
  for (let at = start; at < end; at += 1) {
    const text = table.entries.texts[entryAt(table, at)];
    if (text !== undefined) texts[to + at - start] = text;
  }
}

/** Converts to the indicator's unit; the number as found is kept as text. */
function shiftValues({ table, start, end }: Span, { value, texts }: Gathering, to: number): void {
  const { entries, shifts } = table;
  for (let at = start; at < end; at += 1) {
    const shift = shifts[entries.seriesOf[entryAt(table, at)]!]!;
    const place = to + at - start;
    const found = value[place]!;
    if (shift === 0 || Number.isNaN(found)) continue;
    value[place] = shiftDecimal(found, shift);
    texts[place] ??= String(found);
  }
}
