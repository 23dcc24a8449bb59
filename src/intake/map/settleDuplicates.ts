// A key (series and period) that stands twice: the same value once more is dropped, and so is a gap beside a value ("—" for the
// month beside the stock so far); different values are a conflict.
// Law: after settling no key stands twice; which of different values counts is never chosen here but by the mapping.
import type { TableMapping } from '../../model/mapping';
import { pickEntries } from './entryWriter';
import type { EntryColumns } from './mappedTable';
import { withoutGaps } from './withoutGaps';

export interface SettledEntries {
  readonly entries: EntryColumns;
  /** Entries dropped because an earlier one says the same. */
  readonly same: number;
  /** Positions, in the entries given, of gaps dropped because another cell has the value. */
  readonly gaps: readonly number[];
  /** Positions, in the entries given, of all the entries of each key with different values. */
  readonly conflicts: readonly (readonly number[])[];
}

/** Up to this many keys a bit each is kept; sparser tables use a set. */
const MOST_BITS = 2 ** 29;

export function settleDuplicates(
  entries: EntryColumns,
  seriesCount: number,
  periodCount: number,
  onConflict: TableMapping['onConflict'],
): SettledEntries {
  const repeated = repeatedKeys(entries, seriesCount, periodCount);
  if (repeated.size === 0) return { entries, same: 0, gaps: [], conflicts: [] };
  const positionsOfKey = new Map<number, number[]>();
  for (let at = 0; at < entries.count; at += 1) {
    const key = keyAt(entries, at, periodCount);
    if (!repeated.has(key)) continue;
    const positions = positionsOfKey.get(key);
    if (positions) positions.push(at);
    else positionsOfKey.set(key, [at]);
  }
  const dropped = new Set<number>();
  const conflicts: (readonly number[])[] = [];
  const gaps: number[] = [];
  let same = 0;
  for (const all of positionsOfKey.values()) {
    const { positions, besides } = withoutGaps(all, entries.value);
    for (const at of besides) dropped.add(at);
    gaps.push(...besides);
    const different = positions.some((at) => !Object.is(entries.value[at], entries.value[positions[0]!]));
    if (different) conflicts.push(positions);
    else same += positions.length - 1;
    for (const at of positions) if (at !== keptPosition(positions, different, onConflict)) dropped.add(at);
  }
  return { entries: withoutPositions(entries, dropped), same, gaps, conflicts };
}

/** Null keeps none. */
function keptPosition(
  positions: readonly number[],
  different: boolean,
  onConflict: TableMapping['onConflict'],
): number | null {
  if (!different || onConflict === 'first') return positions[0]!;
  return onConflict === 'last' ? positions[positions.length - 1]! : null;
}

function keyAt(entries: EntryColumns, at: number, periodCount: number): number {
  return entries.seriesOf[at]! * periodCount + entries.period[at]!;
}

function repeatedKeys(entries: EntryColumns, seriesCount: number, periodCount: number): Set<number> {
  const keys = seriesCount * periodCount;
  return keys <= MOST_BITS ? repeatedByBits(entries, keys, periodCount) : repeatedBySet(entries, periodCount);
}

function repeatedByBits(entries: EntryColumns, keys: number, periodCount: number): Set<number> {
  const repeated = new Set<number>();
  const seen = new Uint8Array(Math.ceil(keys / 8));
  for (let at = 0; at < entries.count; at += 1) {
    const key = keyAt(entries, at, periodCount);
    const byte = key >>> 3;
    const bit = 1 << (key & 7);
    const before = seen[byte]!;
    if ((before & bit) === 0) seen[byte] = before | bit;
    else repeated.add(key);
  }
  return repeated;
}

function repeatedBySet(entries: EntryColumns, periodCount: number): Set<number> {
  const repeated = new Set<number>();
  const seen = new Set<number>();
  for (let at = 0; at < entries.count; at += 1) {
    const key = keyAt(entries, at, periodCount);
    if (seen.has(key)) repeated.add(key);
    else seen.add(key);
  }
  return repeated;
}

function withoutPositions(entries: EntryColumns, dropped: ReadonlySet<number>): EntryColumns {
  const kept = new Uint32Array(entries.count - dropped.size);
  let to = 0;
  for (let at = 0; at < entries.count; at += 1) {
    if (!dropped.has(at)) kept[to++] = at;
  }
  return pickEntries(entries, kept);
}
