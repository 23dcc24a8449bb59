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
  /** Entries by shelf: those of shelf s stand in `order` from offsets[s] on. */
  readonly order: Uint32Array;
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

/** Counting sort; entries of series without a shelf are left out. */
function sortByShelf(
  entries: EntryColumns,
  shelfOf: Int32Array,
  shelves: number,
): { readonly order: Uint32Array; readonly offsets: Uint32Array } {
  const { count, seriesOf } = entries;
  const offsets = new Uint32Array(shelves + 1);
  for (let at = 0; at < count; at += 1) {
    const shelf = shelfOf[seriesOf[at]!]!;
    if (shelf >= 0) offsets[shelf + 1]! += 1;
  }
  for (let shelf = 0; shelf < shelves; shelf += 1) offsets[shelf + 1]! += offsets[shelf]!;
  const next = offsets.slice();
  const order = new Uint32Array(offsets[shelves]!);
  for (let at = 0; at < count; at += 1) {
    const shelf = shelfOf[seriesOf[at]!]!;
    if (shelf >= 0) order[next[shelf]!++] = at;
  }
  return { order, offsets };
}

/** Copies a shelf's entries of all tables behind each other; a later table may know more shelves than an earlier one. */
function gather({ indicator, keys }: Shelf, shelf: number, tables: readonly SortedTable[]): Gathering {
  const spans = tables.map(({ offsets }) => [offsets[shelf] ?? 0, offsets[shelf + 1] ?? 0] as const);
  const count = spans.reduce((sum, [start, end]) => sum + Math.max(0, end - start), 0);
  const gathering: Gathering = {
    indicator,
    keys,
    count,
    seriesOf: new Uint32Array(count),
    period: new Uint32Array(count),
    value: new Float64Array(count),
    status: new Uint8Array(count),
    source: new Uint32Array(count),
    row: new Uint32Array(count),
    column: new Uint16Array(count),
    texts: {},
  };
  let to = 0;
  tables.forEach((table, position) => {
    const [start, end] = spans[position]!;
    if (end <= start) return;
    copyEntries(table, table.order.subarray(start, end), gathering, to);
    gathering.source.fill(position, to, to + end - start);
    to += end - start;
  });
  return gathering;
}

function copyEntries(table: SortedTable, order: Uint32Array, gathering: Gathering, to: number): void {
  const { entries, seriesTo, periodTo } = table;
  const { seriesOf, period, value, status, row, column } = gathering;
  const length = order.length;
  for (let at = 0; at < length; at += 1) seriesOf[to + at] = seriesTo[entries.seriesOf[order[at]!]!]!;
  for (let at = 0; at < length; at += 1) period[to + at] = periodTo[entries.period[order[at]!]!]!;
  for (let at = 0; at < length; at += 1) value[to + at] = entries.value[order[at]!]!;
  for (let at = 0; at < length; at += 1) status[to + at] = entries.status[order[at]!]!;
  for (let at = 0; at < length; at += 1) row[to + at] = entries.row[order[at]!]!;
  for (let at = 0; at < length; at += 1) column[to + at] = entries.column[order[at]!]!;
  copyTexts(table, order, gathering, to);
  if (table.hasShift) shiftValues(table, order, gathering, to);
}

function copyTexts({ entries }: SortedTable, order: Uint32Array, { texts }: Gathering, to: number): void {
  if (entries.textCount === 0) return;
  for (let at = 0; at < order.length; at += 1) {
    const text = entries.texts[order[at]!];
    if (text !== undefined) texts[to + at] = text;
  }
}

/** Converts to the indicator's unit; the number as found is kept as text. */
function shiftValues(
  { entries, shifts }: SortedTable,
  order: Uint32Array,
  { value, texts }: Gathering,
  to: number,
): void {
  for (let at = 0; at < order.length; at += 1) {
    const shift = shifts[entries.seriesOf[order[at]!]!]!;
    const found = value[to + at]!;
    if (shift === 0 || Number.isNaN(found)) continue;
    value[to + at] = shiftDecimal(found, shift);
    texts[to + at] ??= String(found);
  }
}

function toBlock(gathering: Gathering, periods: readonly string[], sources: readonly SourceReference[]): Block {
  const { indicator, keys, count, seriesOf, period, value, status, source, row, column, texts } = gathering;
  const cells = { value, status, source, row, column, texts };
  return buildBlock({ indicator, series: keys, periods, sources, count, seriesOf, period, cells });
}
