// Unsorted columns become a block: one counting sort by period, one by series, or none where the series stand in pieces.
// Law: the order of the entries, series, periods and sources that come in makes no difference.
import type { Block, Cells, SourceReference } from './block';
import { blankCells, copyCells, sourceKey } from './cells';
import { rankItems } from './dictionary';
import { PRESENT_STATUSES, STATUSES } from './observation';
import { periodRank } from './periodRank';
import type { SeriesKey } from './series';
import { seriesId } from './series';

/** Observations of one indicator in any order; arrays may be longer than `count`. */
export interface BlockEntries {
  readonly indicator: string;
  readonly series: readonly SeriesKey[];
  readonly periods: readonly string[];
  readonly sources: readonly SourceReference[];
  readonly count: number;
  /** Position in `series` per entry. */
  readonly seriesOf: Uint32Array;
  /** Position in `periods` per entry. */
  readonly period: Uint32Array;
  readonly cells: Cells;
}

/** Throws when a series has a period twice, or when an entry has no status, or a value beside a missing status. */
export function buildBlock(entries: BlockEntries): Block {
  const { count, indicator } = entries;
  for (let i = 0; i < count; i += 1) checkEntry(entries, i);
  const series = rankItems(entries.series, usedPositions(entries.seriesOf, count, entries.series.length), seriesId);
  const periods = rankItems(entries.periods, usedPositions(entries.period, count, entries.periods.length), periodRank);
  const sources = rankItems(
    entries.sources,
    usedPositions(entries.cells.source, count, entries.sources.length),
    sourceKey,
  );

  const seriesOf = translate(entries.seriesOf, count, series.to);
  const periodOf = translate(entries.period, count, periods.to);
  const { order, offsets } =
    inRuns(seriesOf, periodOf, series.items.length) ??
    countingSort(countingSort(identity(count), periodOf, periods.items.length).order, seriesOf, series.items.length);

  const period = new Uint32Array(count);
  for (let i = 0; i < count; i += 1) period[i] = periodOf[order[i] as number] as number;
  const frame = { indicator, series: series.items, offsets, periods: periods.items, period, sources: sources.items };
  checkNoneTwice(frame);
  const cells = blankCells(count);
  copyCells(cells, entries.cells, order, sources.to);
  return { ...frame, cells };
}

function checkEntry(entries: BlockEntries, i: number): void {
  const status = entries.cells.status[i] as number;
  const value = entries.cells.value[i] as number;
  const hasValue = status >= 1 && status <= PRESENT_STATUSES.length;
  const isSound = hasValue ? Number.isFinite(value) : status !== 0 && status <= STATUSES.length && Number.isNaN(value);
  if (!isSound) throw new Error(`entry ${i} of ${entries.indicator} has value ${value} with status code ${status}`);
}

function usedPositions(column: Uint32Array, count: number, length: number): Uint8Array {
  const used = new Uint8Array(length);
  for (let i = 0; i < count; i += 1) {
    const position = column[i] as number;
    if (position >= length) throw new Error(`position ${position} is beyond a dictionary of ${length}`);
    used[position] = 1;
  }
  return used;
}

function translate(column: Uint32Array, count: number, to: Uint32Array): Uint32Array {
  const translated = new Uint32Array(count);
  for (let i = 0; i < count; i += 1) translated[i] = to[column[i] as number] as number;
  return translated;
}

function identity(count: number): Int32Array {
  const order = new Int32Array(count);
  for (let i = 0; i < count; i += 1) order[i] = i;
  return order;
}

interface Sorted {
  readonly order: Int32Array;
  readonly offsets: Uint32Array;
}

/** Where each series stands in one piece and in the order of its periods, as in most files, pieces are moved; else null. */
function inRuns(seriesOf: Uint32Array, period: Uint32Array, series: number): Sorted | null {
  const first = new Int32Array(series).fill(-1);
  const offsets = new Uint32Array(series + 1);
  let last = -1;
  for (let i = 0; i < period.length; i += 1) {
    const s = seriesOf[i] as number;
    if (s !== last) {
      if (first[s] !== -1) return null;
      first[s] = i;
      last = s;
    } else if ((period[i] as number) < (period[i - 1] as number)) return null;
    offsets[s + 1] = (offsets[s + 1] as number) + 1;
  }
  const order = new Int32Array(period.length);
  let at = 0;
  for (let s = 0; s < series; s += 1) {
    const start = first[s] as number;
    const size = offsets[s + 1] as number;
    for (let i = 0; i < size; i += 1) order[at++] = start + i;
    offsets[s + 1] = at;
  }
  return { order, offsets };
}

/** Stable: entries in `order` regrouped by `key`; `offsets[k]` is where key k begins. */
function countingSort(order: Int32Array, key: Uint32Array, keys: number): Sorted {
  const offsets = new Uint32Array(keys + 1);
  for (let i = 0; i < key.length; i += 1) {
    const next = (key[i] as number) + 1;
    offsets[next] = (offsets[next] as number) + 1;
  }
  for (let k = 0; k < keys; k += 1) offsets[k + 1] = (offsets[k + 1] as number) + (offsets[k] as number);
  const place = offsets.slice();
  const sorted = new Int32Array(order.length);
  for (const entry of order) {
    const k = key[entry] as number;
    sorted[place[k] as number] = entry;
    place[k] = (place[k] as number) + 1;
  }
  return { order: sorted, offsets };
}

function checkNoneTwice(frame: Omit<Block, 'cells'>): void {
  for (let s = 0; s < frame.series.length; s += 1) {
    for (let i = (frame.offsets[s] as number) + 1; i < (frame.offsets[s + 1] as number); i += 1) {
      if (frame.period[i] !== frame.period[i - 1]) continue;
      const key = seriesId(frame.series[s] as SeriesKey);
      throw new Error(`${frame.indicator} has ${frame.periods[frame.period[i] as number]} twice in ${key}`);
    }
  }
}
