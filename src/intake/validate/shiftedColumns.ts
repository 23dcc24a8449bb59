// A column that slipped by one: its values are those stored for the period before or after, or those of other rows.
// Every cell of such a column is a good number; only beside what is stored does it show (sync-hub's case in the field).
import type { Alignment } from '../../model/alignFrames';
import type { Block } from '../../model/block';
import type { Alarms } from './alarms';
import { isReordered } from './isReordered';

/** So many values of one column must tell the same, and so large a part of those that could. */
const FEWEST = 4;
const SHARE = 0.8;
const FEWEST_DISTINCT = 3;
/** Columns are compared value by value up to here; a longer one would only say the same. */
const MOST_KEPT = 5000;

/** The changed values of one sheet column and one period, across indicators. */
interface Column {
  /** Its topmost changed entry. */
  block: Block;
  at: number;
  comparable: number;
  unchanged: number;
  readonly repeats: { readonly earlier: Repeat; readonly later: Repeat };
  readonly before: number[];
  readonly after: number[];
}

interface Repeat {
  count: number;
  period: string;
  readonly values: Set<number>;
}

export class ShiftedColumns {
  readonly #columns = new Map<string, Column>();

  /** `union` has the stored block on its left and the incoming one on its right. */
  add(incoming: Block, stored: Block, union: Alignment): void {
    for (let series = 0; series < union.series.length; series += 1) {
      const known = knownEntries(union, series);
      if (known.length > 0) this.#addSeries(incoming, stored, union, series, known);
    }
  }

  finish(alarms: Alarms): void {
    for (const column of this.#columns.values()) {
      const { block, at, comparable, repeats } = column;
      const repeat = [repeats.earlier, repeats.later].find(
        ({ count, values }) => comparable >= FEWEST && count >= SHARE * comparable && values.size >= FEWEST_DISTINCT,
      );
      if (repeat !== undefined) {
        alarms.raise('columnShifted', block, at, { count: repeat.count, other: repeat.period });
      } else if (isReordered(column)) alarms.raise('rowsShifted', block, at, { count: column.after.length });
    }
  }

  #addSeries(incoming: Block, stored: Block, union: Alignment, series: number, known: readonly number[]): void {
    const valueAt = (position: number): number => stored.cells.value[union.left[known[position]!]!] ?? Number.NaN;
    const periodAt = (position: number): string => union.periods[union.period[known[position]!]!]!;
    let next = 0;
    for (let i = union.offsets[series]!; i < union.offsets[series + 1]!; i += 1) {
      while (next < known.length && known[next]! < i) next += 1;
      const right = union.right[i]!;
      const value = right < 0 ? Number.NaN : incoming.cells.value[right]!;
      if (value !== value || value === 0) continue;
      const isKnown = known[next] === i;
      const column = this.#columnOf(incoming, right);
      if (isKnown && valueAt(next) === value) {
        column.unchanged += 1;
        continue;
      }
      noteTop(column, incoming, right);
      if (isKnown && column.after.length < MOST_KEPT) {
        column.before.push(valueAt(next));
        column.after.push(value);
      }
      column.comparable += 1;
      // Where the neighbours were alike themselves, being like one of them says nothing.
      const after = isKnown ? next + 1 : next;
      const hasMoved = isKnown || valueAt(next - 1) !== valueAt(next - 2);
      if (value === valueAt(next - 1) && hasMoved) note(column.repeats.earlier, value, periodAt(next - 1));
      else if (value === valueAt(after)) note(column.repeats.later, value, periodAt(after));
    }
  }

  #columnOf(block: Block, at: number): Column {
    const { cells, sources, periods, period } = block;
    const key = `${sources[cells.source[at]!]!.table} ${cells.column[at]} ${periods[period[at]!]}`;
    let column = this.#columns.get(key);
    if (column === undefined) {
      const repeats = { earlier: noRepeat(), later: noRepeat() };
      column = { block, at, comparable: 0, unchanged: 0, repeats, before: [], after: [] };
      this.#columns.set(key, column);
    }
    return column;
  }
}

/** A column begins with what changes in it. */
function noteTop(column: Column, block: Block, at: number): void {
  const isFirst = column.comparable === 0;
  if (!isFirst && block.cells.row[at]! >= column.block.cells.row[column.at]!) return;
  column.block = block;
  column.at = at;
}

function noRepeat(): Repeat {
  return { count: 0, period: '', values: new Set() };
}

function note(repeat: Repeat, value: number, period: string): void {
  repeat.count += 1;
  repeat.period = period;
  if (repeat.values.size < FEWEST_DISTINCT) repeat.values.add(value);
}

/** Positions in the union of the stored values of a series, in order of time. */
function knownEntries(union: Alignment, series: number): number[] {
  const known: number[] = [];
  for (let i = union.offsets[series]!; i < union.offsets[series + 1]!; i += 1) if (union.left[i]! >= 0) known.push(i);
  return known;
}
