// A change read row by row, for the review: a page of it costs a page of objects.
import type { BlockChange, Cells } from './block';
import type { ChangeCounts } from './importRecord';
import type { Observation } from './observation';
import type { Period } from './period';
import { observationAt } from './readBlock';
import type { SeriesKey } from './series';

export interface ChangeRow {
  readonly series: SeriesKey;
  readonly period: Period;
  /** Null: nothing was there. */
  readonly before: Observation | null;
  /** Null: it goes. */
  readonly after: Observation | null;
}

/** At most `count` rows from position `from`, in block order. */
export function changeRows(change: BlockChange, from: number, count: number): ChangeRow[] {
  const end = Math.min(change.period.length, from + count);
  const rows: ChangeRow[] = [];
  let s = change.offsets.findIndex((offset) => offset > from) - 1;
  for (let i = from; i < end; i += 1) {
    while ((change.offsets[s + 1] as number) <= i) s += 1;
    rows.push({
      series: change.series[s] as SeriesKey,
      period: change.periods[change.period[i] as number] as Period,
      before: observationOf(change, change.before, i),
      after: observationOf(change, change.after, i),
    });
  }
  return rows;
}

function observationOf(change: BlockChange, cells: Cells | null, position: number): Observation | null {
  return cells === null ? null : observationAt(change, cells, position);
}

/** Added, revised and removed observations; a change knows nothing of unchanged ones. */
export function countBlockChange(change: BlockChange): ChangeCounts {
  let [added, revised, removed] = [0, 0, 0];
  for (let i = 0; i < change.period.length; i += 1) {
    const was = change.before !== null && change.before.status[i] !== 0;
    const is = change.after !== null && change.after.status[i] !== 0;
    if (was && is) revised += 1;
    else if (is) added += 1;
    else if (was) removed += 1;
  }
  return { added, revised, removed, unchanged: 0 };
}
