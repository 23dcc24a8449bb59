// Alarms about a change that each single cell cannot raise: values against their neighbours in time and against
// what is stored. Law: an alarm never changes or drops a value; it names the cell and the value it was compared with.
import type { Block } from '../model/block';
import type { Issue, IssueKind } from '../model/issue';
import type { Period } from '../model/period';
import { seriesId } from '../model/series';
import { IssueCollector } from './map/issueCollector';
import type { MappedTable } from './map/mappedTable';

/** A unit slip multiplies by 10,000 (元 for 万元) or divides by it; this far a year's change may blur it. */
const SLIP = 10_000;
const BLUR = 2.5;

/** Alarms of one indicator's incoming block; `stored` is what is known before, null when nothing is. */
export function validateBlock(incoming: Block, stored: Block | null, tables: readonly MappedTable[]): Issue[] {
  const alarms = new Alarms(incoming, tables);
  const { value: values } = incoming.cells;
  const positionOf = new Map(stored === null ? [] : stored.series.map((key, position) => [seriesId(key), position]));
  for (let series = 0; series < incoming.series.length; series += 1) {
    const { form } = incoming.series[series]!;
    const known = stored === null ? null : storedValues(stored, positionOf.get(seriesId(incoming.series[series]!)));
    let previous = -1;
    for (let at = incoming.offsets[series]!; at < incoming.offsets[series + 1]!; at += 1) {
      const value = values[at]!;
      if (value !== value) continue;
      if (known !== null) alarms.againstStored(at, value, known.get(periodAt(incoming, at)));
      if (previous >= 0) {
        if (isSlip(value / values[previous]!)) alarms.raise('valueJump', at, values[previous]!);
        if (form === 'cumulative' && value < values[previous]!) alarms.falling(at, previous);
      }
      previous = at;
    }
  }
  return alarms.finish();
}

function periodAt(block: Block, at: number): Period {
  return block.periods[block.period[at]!] as Period;
}

/** Stored values of a series by period; null when the series is new. */
function storedValues(stored: Block, position: number | undefined): ReadonlyMap<Period, number> | null {
  if (position === undefined) return null;
  const values = new Map<Period, number>();
  for (let at = stored.offsets[position]!; at < stored.offsets[position + 1]!; at += 1) {
    values.set(periodAt(stored, at), stored.cells.value[at]!);
  }
  return values;
}

class Alarms {
  readonly #block: Block;
  readonly #tables: readonly MappedTable[];
  readonly #collectors = new Map<number, IssueCollector>();

  constructor(block: Block, tables: readonly MappedTable[]) {
    this.#block = block;
    this.#tables = tables;
  }

  finish(): Issue[] {
    return [...this.#collectors.values()].flatMap((collector) => collector.finish());
  }

  /** A revision that only turns the sign or moves four places is rather a slip than news. */
  againstStored(at: number, value: number, before: number | undefined): void {
    if (before === undefined || Number.isNaN(before) || before === 0 || value === 0) return;
    if (value === -before) this.raise('signFlip', at, before);
    else if (isSlip(value / before)) this.raise('valueJump', at, before);
  }

  /** A cumulative value may fall over the new year only. */
  falling(at: number, previous: number): void {
    const isSameYear = periodAt(this.#block, at).slice(0, 4) === periodAt(this.#block, previous).slice(0, 4);
    if (isSameYear) this.raise('cumulativeFalls', at, this.#block.cells.value[previous]!);
  }

  raise(kind: IssueKind, at: number, previous: number): void {
    const { cells, indicator, sources } = this.#block;
    const { table } = sources[cells.source[at]!]!;
    const text = cells.texts[at] ?? String(cells.value[at]);
    const params = { indicator, period: periodAt(this.#block, at), previous };
    this.#collectorOf(table).atCell(kind, 'warning', cells.row[at]!, cells.column[at]!, text, params);
  }

  #collectorOf(table: number): IssueCollector {
    let collector = this.#collectors.get(table);
    if (collector === undefined) {
      const { file, sheet } = this.#tables[table]!;
      this.#collectors.set(table, (collector = new IssueCollector({ file, sheet })));
    }
    return collector;
  }
}

/** False for a sign that turns and for zero, which has no ratio. */
function isSlip(ratio: number): boolean {
  return (ratio >= SLIP / BLUR && ratio <= SLIP * BLUR) || (ratio >= 1 / (SLIP * BLUR) && ratio <= BLUR / SLIP);
}
