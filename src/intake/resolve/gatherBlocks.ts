// Sorts the entries of all tables into one block an indicator, column by column, without an object an entry.
// Law: every entry of a placed series is in exactly one block, or was dropped as a repetition or a named conflict.
import { buildBlock } from '../../model/buildBlock';
import type { Block, SourceReference } from '../../model/block';
import { PENDING_IMPORT } from '../../model/numberChangeSet';
import { seriesId } from '../../model/series';
import type { SeriesKey } from '../../model/series';
import { shiftDecimal } from '../map/shiftDecimal';
import type { EntryColumns, MappedTable } from '../map/mappedTable';
import type { PlannedSeries } from './seriesPlan';
import { settleAcross } from './settleAcross';
import type { AcrossConflict } from './settleAcross';

/** All entries of one indicator, from all tables. */
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

export interface GatheredBlocks {
  readonly blocks: readonly Block[];
  /** Dropped because another table says the same. */
  readonly same: number;
  readonly conflicts: readonly AcrossConflict[];
}

/** `planned[t][s]` is where series s of table t goes; null leaves it out. */
export function gatherBlocks(
  tables: readonly MappedTable[],
  planned: readonly (readonly (PlannedSeries | null)[])[],
): GatheredBlocks {
  const shelves = new Shelves();
  const periods = new PeriodDictionary();
  const sorted = tables.map((table, t) => sortTable(table, planned[t]!, shelves, periods));
  const sources = tables.map((_, table): SourceReference => ({ import: PENDING_IMPORT, table }));
  const blocks: Block[] = [];
  const conflicts: AcrossConflict[] = [];
  let same = 0;
  shelves.list.forEach((shelf, position) => {
    const gathering = gather(shelf, position, sorted);
    const settled = shelf.shared
      ? settleAcross(gathering, periods.list, tables)
      : { gathering, same: 0, conflicts: [] };
    same += settled.same;
    conflicts.push(...settled.conflicts);
    if (settled.gathering.count > 0) blocks.push(toBlock(settled.gathering, periods.list, sources));
  });
  return { blocks, same, conflicts };
}

interface Shelf {
  readonly indicator: string;
  readonly keys: SeriesKey[];
  /** True when two series of the files are the same stored series: only then can a key come twice. */
  shared: boolean;
}

/** One shelf an indicator, one place on it a stored series. */
class Shelves {
  readonly list: Shelf[] = [];
  readonly #shelfOf = new Map<string, number>();
  readonly #placeOfId = new Map<string, number>();

  place({ indicator, key }: PlannedSeries): { readonly shelf: number; readonly series: number } {
    const shelf = this.#shelf(indicator.code);
    const id = `${shelf} ${seriesId(key)}`;
    const known = this.#placeOfId.get(id);
    if (known !== undefined) {
      this.list[shelf]!.shared = true;
      return { shelf, series: known };
    }
    const series = this.list[shelf]!.keys.push(key) - 1;
    this.#placeOfId.set(id, series);
    return { shelf, series };
  }

  #shelf(indicator: string): number {
    let shelf = this.#shelfOf.get(indicator);
    if (shelf === undefined) {
      shelf = this.list.push({ indicator, keys: [], shared: false }) - 1;
      this.#shelfOf.set(indicator, shelf);
    }
    return shelf;
  }
}

class PeriodDictionary {
  readonly list: string[] = [];
  readonly #positionOf = new Map<string, number>();

  position(period: string): number {
    const known = this.#positionOf.get(period);
    if (known !== undefined) return known;
    this.#positionOf.set(period, this.list.length);
    return this.list.push(period) - 1;
  }
}

/** A table with its entries in the order of the shelves they go to. */
interface SortedTable {
  readonly entries: EntryColumns;
  /** Entries by shelf: those of shelf s stand in `order` from offsets[s] on; null when they do so as they are. */
  readonly order: Uint32Array | null;
  readonly offsets: Uint32Array;
  readonly seriesTo: Uint32Array;
  readonly periodTo: Uint32Array;
  readonly shifts: Int8Array;
  readonly hasShift: boolean;
}

function sortTable(
  { entries, series, periods }: MappedTable,
  planned: readonly (PlannedSeries | null)[],
  shelves: Shelves,
  dictionary: PeriodDictionary,
): SortedTable {
  const shelfOf = new Int32Array(series.length).fill(-1);
  const seriesTo = new Uint32Array(series.length);
  const shifts = new Int8Array(series.length);
  planned.forEach((one, found) => {
    if (one === null) return;
    const place = shelves.place(one);
    shelfOf[found] = place.shelf;
    seriesTo[found] = place.series;
    shifts[found] = one.shift;
  });
  const periodTo = Uint32Array.from(periods, (period) => dictionary.position(period));
  const hasShift = shifts.some((shift) => shift !== 0);
  return { entries, ...sortByShelf(entries, shelfOf, shelves.list.length), seriesTo, periodTo, shifts, hasShift };
}

/** Counting sort; entries of series without a shelf are left out. Entries that stand in order need none. */
function sortByShelf(
  entries: EntryColumns,
  shelfOf: Int32Array,
  shelves: number,
): Pick<SortedTable, 'order' | 'offsets'> {
  const { count, seriesOf } = entries;
  const offsets = new Uint32Array(shelves + 1);
  let last = 0;
  let isSorted = true;
  for (let at = 0; at < count; at += 1) {
    const shelf = shelfOf[seriesOf[at]!]!;
    if (shelf >= 0) offsets[shelf + 1]! += 1;
    if (shelf < last) isSorted = false;
    last = shelf;
  }
  for (let shelf = 0; shelf < shelves; shelf += 1) offsets[shelf + 1]! += offsets[shelf]!;
  if (isSorted) return { order: null, offsets };
  const next = offsets.slice();
  const order = new Uint32Array(offsets[shelves]!);
  for (let at = 0; at < count; at += 1) {
    const shelf = shelfOf[seriesOf[at]!]!;
    if (shelf >= 0) order[next[shelf]!++] = at;
  }
  return { order, offsets };
}

/** Puts a shelf's entries of all tables behind each other; a later table may know more shelves than an earlier one. */
function gather({ indicator, keys }: Shelf, shelf: number, tables: readonly SortedTable[]): Gathering {
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

function toBlock(gathering: Gathering, periods: readonly string[], sources: readonly SourceReference[]): Block {
  const { indicator, keys, count, seriesOf, period, value, status, source, row, column, texts } = gathering;
  const cells = { value, status, source, row, column, texts };
  return buildBlock({ indicator, series: keys, periods, sources, count, seriesOf, period, cells });
}
