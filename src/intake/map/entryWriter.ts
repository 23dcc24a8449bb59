// Growing columns for observations as they are met, one entry each, without an object an entry.
import { shortText } from './cellText';
import type { ObservationStatus } from '../../model/observation';
import { STATUSES } from '../../model/observation';
import type { EntryColumns } from './mappedTable';

/** Space is reserved for all entries that are likely, up to this many; memory is only touched when it is written. */
const MOST_RESERVED = 1 << 22;

/** Code of a status as columns keep it. */
export const STATUS_CODES: ReadonlyMap<ObservationStatus, number> = new Map(
  STATUSES.map((status, index) => [status, index + 1]),
);

export function statusCode(status: ObservationStatus): number {
  return STATUS_CODES.get(status)!;
}

export class EntryWriter {
  count = 0;
  #seriesOf: Uint32Array;
  #period: Uint32Array;
  #value: Float64Array;
  #status: Uint8Array;
  #row: Uint32Array;
  #column: Uint16Array;
  readonly #texts: Record<number, string> = {};
  #textCount = 0;

  /** `expected` is the greatest number of entries that is likely. */
  constructor(expected: number) {
    const capacity = Math.max(16, Math.min(expected, MOST_RESERVED));
    this.#seriesOf = new Uint32Array(capacity);
    this.#period = new Uint32Array(capacity);
    this.#value = new Float64Array(capacity);
    this.#status = new Uint8Array(capacity);
    this.#row = new Uint32Array(capacity);
    this.#column = new Uint16Array(capacity);
  }

  /** Adds an entry; `value` is NaN when the status is a missing one. */
  add(series: number, period: number, value: number, status: number, row: number, column: number): void {
    const at = this.count;
    if (at === this.#value.length) this.#grow(at * 2);
    this.#seriesOf[at] = series;
    this.#period[at] = period;
    this.#value[at] = value;
    this.#status[at] = status;
    this.#row[at] = row;
    this.#column[at] = column;
    this.count = at + 1;
  }

  /** Keeps the text of the entry added last, shortened where it is no text of a value any more. */
  keepText(text: string): void {
    this.#texts[this.count - 1] = shortText(text);
    this.#textCount += 1;
  }

  /** The columns as views: no copy is made. */
  finish(): EntryColumns {
    const count = this.count;
    return {
      count,
      seriesOf: this.#seriesOf.subarray(0, count),
      period: this.#period.subarray(0, count),
      value: this.#value.subarray(0, count),
      status: this.#status.subarray(0, count),
      row: this.#row.subarray(0, count),
      column: this.#column.subarray(0, count),
      texts: this.#texts,
      textCount: this.#textCount,
    };
  }

  #grow(capacity: number): void {
    this.#seriesOf = widened(this.#seriesOf, new Uint32Array(capacity));
    this.#period = widened(this.#period, new Uint32Array(capacity));
    this.#value = widened(this.#value, new Float64Array(capacity));
    this.#status = widened(this.#status, new Uint8Array(capacity));
    this.#row = widened(this.#row, new Uint32Array(capacity));
    this.#column = widened(this.#column, new Uint16Array(capacity));
  }
}

function widened<T extends Uint32Array | Float64Array | Uint8Array | Uint16Array>(from: T, into: T): T {
  into.set(from);
  return into;
}

/** The entries at the given positions, in that order. */
export function pickEntries(entries: EntryColumns, positions: Uint32Array): EntryColumns {
  const count = positions.length;
  const texts: Record<number, string> = {};
  let textCount = 0;
  const picked = {
    count,
    seriesOf: new Uint32Array(count),
    period: new Uint32Array(count),
    value: new Float64Array(count),
    status: new Uint8Array(count),
    row: new Uint32Array(count),
    column: new Uint16Array(count),
    texts,
  };
  for (let to = 0; to < count; to += 1) {
    const from = positions[to]!;
    picked.seriesOf[to] = entries.seriesOf[from]!;
    picked.period[to] = entries.period[from]!;
    picked.value[to] = entries.value[from]!;
    picked.status[to] = entries.status[from]!;
    picked.row[to] = entries.row[from]!;
    picked.column[to] = entries.column[from]!;
    const text = entries.texts[from];
    if (text === undefined) continue;
    texts[to] = text;
    textCount += 1;
  }
  return { ...picked, textCount };
}
