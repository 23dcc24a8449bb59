// A table's entries in the order of the shelves they go to, by a counting sort that is left out where they stand so.
import type { EntryColumns, MappedTable } from '../map/mappedTable';
import type { PlannedSeries } from './seriesPlan';
import type { Shelves } from './shelves';

/** The periods of all tables, numbered. */
export class PeriodDictionary {
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
export interface SortedTable {
  readonly entries: EntryColumns;
  /** Entries by shelf: those of shelf s stand in `order` from offsets[s] on; null when they do so as they are. */
  readonly order: Uint32Array | null;
  readonly offsets: Uint32Array;
  readonly seriesTo: Uint32Array;
  readonly periodTo: Uint32Array;
  readonly shifts: Int8Array;
  readonly hasShift: boolean;
}

export function sortTable(
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
