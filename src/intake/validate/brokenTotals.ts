// Totals that fitted their parts before an import and do not after it. A total is an area with the areas below it, or
// a value without a dimension with the members of one. Law: only where parts can be added, and only what fitted before.
import type { Alignment } from '../../model/alignFrames';
import type { Block } from '../../model/block';
import type { Indicator } from '../../model/indicator';
import type { SeriesKey } from '../../model/series';
import { seriesId } from '../../model/series';
import { decimalsOf, sumTolerance } from '../map/sumTolerance';
import type { Alarms } from './alarms';

const SHARE = /[%‰/]|pp/;

export interface Additive {
  readonly kind: Indicator['kind'];
  /** Area to the one above it. */
  readonly parents: ReadonlyMap<string, string>;
}

/** Positions of series in a union: a total and its parts. */
interface Sum {
  readonly total: number;
  readonly parts: readonly number[];
}

export function findBrokenTotals(
  incoming: Block,
  stored: Block,
  union: Alignment,
  { kind, parents }: Additive,
  alarms: Alarms,
): void {
  if (kind !== 'stock' && kind !== 'flow') return;
  const revised = revisedSeries(incoming, stored, union);
  if (revised.size === 0) return;
  for (const sum of sumsOf(union.series, parents)) {
    if ([sum.total, ...sum.parts].some((series) => revised.has(series))) checkSum(incoming, stored, union, sum, alarms);
  }
}

function revisedSeries(incoming: Block, stored: Block, union: Alignment): ReadonlySet<number> {
  const revised = new Set<number>();
  for (let series = 0; series < union.series.length; series += 1) {
    for (let i = union.offsets[series]!; i < union.offsets[series + 1]!; i += 1) {
      if (union.left[i]! < 0 || union.right[i]! < 0) continue;
      if (stored.cells.value[union.left[i]!] === incoming.cells.value[union.right[i]!]) continue;
      revised.add(series);
      break;
    }
  }
  return revised;
}

function sumsOf(series: readonly SeriesKey[], parents: ReadonlyMap<string, string>): Sum[] {
  const positions = new Map(series.map((key, position) => [seriesId(key), position]));
  const parts = new Map<string, { total: number; parts: number[] }>();
  const addPart = (part: number, how: string, whole: SeriesKey) => {
    const total = positions.get(seriesId(whole));
    if (total === undefined || SHARE.test(whole.unit)) return;
    const key = `${how} ${total}`;
    const sum = parts.get(key) ?? { total, parts: [] };
    sum.parts.push(part);
    parts.set(key, sum);
  };
  series.forEach((key, position) => {
    const parent = parents.get(key.area);
    if (parent !== undefined) addPart(position, '', { ...key, area: parent });
    for (const dimension of Object.keys(key.dimensions)) {
      const { [dimension]: _member, ...others } = key.dimensions;
      addPart(position, dimension, { ...key, dimensions: others });
    }
  });
  return [...parts.values()].filter((sum) => sum.parts.length >= 2);
}

interface Entry {
  readonly before: number;
  readonly after: number;
  /** Position in the incoming block where the value changes, else -1. */
  readonly changed: number;
}

/** Every period in which the total and all its parts were known. */
function checkSum(incoming: Block, stored: Block, union: Alignment, sum: Sum, alarms: Alarms): void {
  const parts = sum.parts.map((series) => entriesByPeriod(incoming, stored, union, series));
  for (const [period, total] of entriesByPeriod(incoming, stored, union, sum.total)) {
    const own = parts.flatMap((entries) => entries.get(period) ?? []);
    const changed = [total, ...own].find((entry) => entry.changed >= 0);
    if (changed === undefined || own.length < 2 || own.some(({ before }) => Number.isNaN(before))) continue;
    const { unit } = union.series[sum.total]!;
    const after = own.map((entry) => entry.after);
    const fitted = fits(
      total.before,
      own.map((entry) => entry.before),
      unit,
    );
    // Where a part is not known any more there is no sum to compare.
    if (!fitted || [total.after, ...after].some(Number.isNaN) || fits(total.after, after, unit)) continue;
    alarms.raise('totalBroken', incoming, changed.changed, { stated: total.after, sum: plainSum(after) });
  }
}

function entriesByPeriod(incoming: Block, stored: Block, union: Alignment, series: number): Map<number, Entry> {
  const entries = new Map<number, Entry>();
  for (let i = union.offsets[series]!; i < union.offsets[series + 1]!; i += 1) {
    const [left, right] = [union.left[i]!, union.right[i]!];
    if (left < 0) continue;
    const before = stored.cells.value[left]!;
    const after = right < 0 ? before : incoming.cells.value[right]!;
    entries.set(union.period[i]!, { before, after, changed: before === after || right < 0 ? -1 : right });
  }
  return entries;
}

function fits(total: number, parts: readonly number[], unit: string): boolean {
  if (Number.isNaN(total) || total === 0) return false;
  const decimals = Math.max(...parts.map(decimalsOf));
  const sum = parts.reduce((all, part) => all + part, 0);
  return Math.abs(sum - total) <= sumTolerance({ count: parts.length, decimals, unit }, total);
}

function plainSum(parts: readonly number[]): number {
  return Number(parts.reduce((sum, part) => sum + part, 0).toPrecision(12));
}
