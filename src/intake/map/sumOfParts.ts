// The sum of the rows that a total or a whole is compared with, column by column.
// Law: what cannot be added (shares, other units, another period) is no sum; a part nobody knows is said to be unknown.
import { STATUSES } from '../../model/observation';
import type { EntryColumns, FoundSeries } from './mappedTable';
import { decimalsOf } from './sumTolerance';

export interface Parts {
  readonly sum: number;
  readonly count: number;
  /** Most decimals seen in a part. */
  readonly decimals: number;
  /** A part nobody knows: then a difference proves nothing. */
  readonly unknown: boolean;
  readonly unit: string | null;
}

/** Rows that are added: those of a span that count. */
export interface Span {
  readonly first: number;
  readonly last: number;
  readonly counts: (row: number) => boolean;
}

/** Statuses of parts that add nothing to a total. */
const NOTHING_TO_ADD: ReadonlySet<string> = new Set(['notApplicable', 'belowUnit', 'noCases']);

/** Null when the parts are no sum: percentages, or different units, periods or, unless they may, indicators in one column. */
export function sumOfParts(
  series: readonly FoundSeries[],
  entries: EntryColumns,
  positions: readonly number[],
  span: Span,
  mayDiffer = false,
): Parts | null {
  let sample: number | null = null;
  let [sum, count, decimals, unknown] = [0, 0, 0, false];
  const first = firstAtRow(entries, positions, span.first);
  for (let index = first; index < positions.length && entries.row[positions[index]!]! <= span.last; index += 1) {
    const at = positions[index]!;
    if (!span.counts(entries.row[at]!)) continue;
    sample ??= at;
    if (!isAlike(series, entries, sample, at, mayDiffer)) return null;
    const value = entries.value[at]!;
    count += 1;
    if (Number.isNaN(value)) unknown ||= !NOTHING_TO_ADD.has(STATUSES[entries.status[at]! - 1]!);
    else {
      sum += value;
      decimals = Math.max(decimals, decimalsOf(value));
    }
  }
  if (sample === null) return null;
  const { unit } = series[entries.seriesOf[sample]!]!;
  return unit !== null && /[%‰/]|pp/.test(unit) ? null : { sum, count, decimals, unknown, unit };
}

function isAlike(
  series: readonly FoundSeries[],
  entries: EntryColumns,
  one: number,
  other: number,
  mayDiffer: boolean,
): boolean {
  const [left, right] = [series[entries.seriesOf[one]!]!, series[entries.seriesOf[other]!]!];
  const isSame = left.unit === right.unit && entries.period[one] === entries.period[other];
  return isSame && (mayDiffer || left.indicator === right.indicator);
}

/** Without the dust of adding decimals. */
export function plainSum({ sum }: Parts): number {
  return Number(sum.toPrecision(12));
}

/** Entries stand in sheet order, so the positions of a column are in row order. */
export function positionsByColumn(entries: EntryColumns, isLeftOut: (row: number) => boolean): Map<number, number[]> {
  const positions = new Map<number, number[]>();
  for (let at = 0; at < entries.count; at += 1) {
    if (isLeftOut(entries.row[at]!)) continue;
    const column = entries.column[at]!;
    const own = positions.get(column);
    if (own) own.push(at);
    else positions.set(column, [at]);
  }
  return positions;
}

/** Index of the first position whose entry stands in `row` or below. */
export function firstAtRow(entries: EntryColumns, positions: readonly number[], row: number): number {
  let [low, high] = [0, positions.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (entries.row[positions[middle]!]! < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
