// Counts what was read but not taken, with the first few places and texts of each reason.
import type { LeftOut, LeftOutReason } from './mappedTable';
import { shortText } from './cellText';

const EXAMPLES = 20;

interface Tally {
  readonly what: LeftOut['what'];
  readonly reason: LeftOutReason;
  count: number;
  readonly cells: string[];
  readonly labels: string[];
}

export class LeftOutCollector {
  readonly #file: string;
  readonly #sheet: string;
  readonly #tallies = new Map<string, Tally>();

  constructor(file: string, sheet: string) {
    this.#file = file;
    this.#sheet = sheet;
  }

  /** Counts one row, column or sheet; `cell` is its place ("A12", "C"), `label` what stands there. */
  add(what: LeftOut['what'], reason: LeftOutReason, cell: string, label: string): void {
    const key = `${what} ${reason}`;
    let tally = this.#tallies.get(key);
    if (!tally) this.#tallies.set(key, (tally = { what, reason, count: 0, cells: [], labels: [] }));
    tally.count += 1;
    if (tally.cells.length < EXAMPLES) {
      tally.cells.push(cell);
      tally.labels.push(shortText(label));
    }
  }

  finish(): LeftOut[] {
    return [...this.#tallies.values()].map((tally) => ({ ...tally, file: this.#file, sheet: this.#sheet }));
  }
}
