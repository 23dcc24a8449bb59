// Two sorted frames walked side by side: which entries are the same observation, which stand on one side only.
import type { BlockFrame } from './block';
import { mergeItems } from './dictionary';
import { periodRank } from './periodRank';
import type { SeriesKey } from './series';
import { seriesId } from './series';

/** Union of the entries of two frames, in block order. */
export interface Alignment {
  readonly series: readonly SeriesKey[];
  readonly offsets: Uint32Array;
  readonly periods: readonly string[];
  /** Position in `periods` per entry of the union. */
  readonly period: Uint32Array;
  /** Entry on each side, or -1. */
  readonly left: Int32Array;
  readonly right: Int32Array;
}

export type Dictionaries = Pick<BlockFrame, 'series' | 'offsets' | 'periods' | 'period'>;

export function alignFrames(left: Dictionaries, right: Dictionaries): Alignment {
  if (left.period.length === 0) return rightAlone(right);
  const series = mergeItems(left.series, right.series, seriesId);
  const periods = mergeItems(left.periods, right.periods, periodRank);
  const union = makeUnion(left.period.length + right.period.length);
  const offsets = new Uint32Array(series.items.length + 1);
  let leftSeries = 0;
  let rightSeries = 0;
  let count = 0;
  for (let s = 0; s < series.items.length; s += 1) {
    const leftRange = series.leftTo[leftSeries] === s ? rangeOf(left, leftSeries++) : NOTHING;
    const rightRange = series.rightTo[rightSeries] === s ? rangeOf(right, rightSeries++) : NOTHING;
    count = alignSeries(union, count, [left, leftRange, periods.leftTo], [right, rightRange, periods.rightTo]);
    offsets[s + 1] = count;
  }
  return {
    series: series.items,
    offsets,
    periods: periods.items,
    period: union.period.slice(0, count),
    left: union.left.slice(0, count),
    right: union.right.slice(0, count),
  };
}

/** Nearly every indicator of a first import: nothing to merge, nothing to copy. */
function rightAlone({ series, offsets, periods, period }: Dictionaries): Alignment {
  const right = new Int32Array(period.length);
  for (let entry = 0; entry < right.length; entry += 1) right[entry] = entry;
  return { series, offsets, periods, period, left: new Int32Array(right.length).fill(-1), right };
}

type Range = readonly [number, number];
type Side = readonly [frame: Dictionaries, range: Range, periodTo: Uint32Array];
type Union = Pick<Alignment, 'period' | 'left' | 'right'>;

const NOTHING: Range = [0, 0];

function makeUnion(capacity: number): Union {
  return {
    period: new Uint32Array(capacity),
    left: new Int32Array(capacity),
    right: new Int32Array(capacity),
  };
}

function rangeOf(frame: Dictionaries, series: number): Range {
  return [frame.offsets[series] as number, frame.offsets[series + 1] as number];
}

/** Merges one series of both sides into the union from position `at`; returns the position after it. */
function alignSeries(union: Union, at: number, leftSide: Side, rightSide: Side): number {
  const [left, [leftFrom, leftEnd], leftTo] = leftSide;
  const [right, [rightFrom, rightEnd], rightTo] = rightSide;
  let i = leftFrom;
  let j = rightFrom;
  let next = at;
  while (i < leftEnd || j < rightEnd) {
    const leftPeriod = i < leftEnd ? (leftTo[left.period[i] as number] as number) : Infinity;
    const rightPeriod = j < rightEnd ? (rightTo[right.period[j] as number] as number) : Infinity;
    union.period[next] = Math.min(leftPeriod, rightPeriod);
    union.left[next] = leftPeriod <= rightPeriod ? i++ : -1;
    union.right[next] = rightPeriod <= leftPeriod ? j++ : -1;
    next += 1;
  }
  return next;
}

/** The dictionaries of chosen entries (ascending positions in the frame): series and periods without entries go. */
export function chooseEntries(union: Dictionaries, chosen: Uint32Array): Dictionaries {
  const usedPeriods = new Uint8Array(union.periods.length);
  for (const position of chosen) usedPeriods[union.period[position] as number] = 1;
  const periodTo = new Uint32Array(union.periods.length);
  const periods = union.periods.filter((_, position) => usedPeriods[position] === 1);
  for (let position = 0, next = 0; position < periodTo.length; position += 1) {
    periodTo[position] = next;
    next += usedPeriods[position] as number;
  }
  const period = new Uint32Array(chosen.length);
  for (let i = 0; i < chosen.length; i += 1)
    period[i] = periodTo[union.period[chosen[i] as number] as number] as number;
  return { ...chooseSeries(union, chosen), periods, period };
}

function chooseSeries(union: Dictionaries, chosen: Uint32Array): Pick<Dictionaries, 'series' | 'offsets'> {
  const series: SeriesKey[] = [];
  const offsets = [0];
  let i = 0;
  for (let s = 0; s < union.series.length; s += 1) {
    const before = i;
    while (i < chosen.length && (chosen[i] as number) < (union.offsets[s + 1] as number)) i += 1;
    if (i === before) continue;
    series.push(union.series[s] as SeriesKey);
    offsets.push(i);
  }
  return { series, offsets: Uint32Array.from(offsets) };
}

/** One side's entries for chosen positions of the union. */
export function entriesOf(side: Int32Array, chosen: Uint32Array): Int32Array {
  const entries = new Int32Array(chosen.length);
  for (let i = 0; i < chosen.length; i += 1) entries[i] = side[chosen[i] as number] as number;
  return entries;
}
