// The time of a cell whose row says one half of it and whose column the other: months down and years across, or years
// down and months across. Law: only a calendar year takes a part; anything else cannot be read and is named.
import { parsePeriod } from '../../model/period';
import { UNREADABLE_PERIOD } from './rowPeriods';
import type { ValueColumn } from './valueColumns';
import type { WhenTable } from './whenTable';

export class CrossedTimes {
  readonly #whens: WhenTable;
  /** Times of rows; another table than the cells' where the rows say parts of some year. */
  readonly #rows: WhenTable;
  readonly #joined = new Map<string, number>();

  constructor(whens: WhenTable, rows: WhenTable) {
    this.#whens = whens;
    this.#rows = rows;
  }

  at({ when, within }: ValueColumn, rowWhen: number): number {
    if (rowWhen < 0) return within === null && this.#rows === this.#whens ? (when ?? rowWhen) : rowWhen;
    if (within !== null) return this.#join(rowWhen, within, null);
    if (when === null || this.#rows === this.#whens) return when ?? rowWhen;
    const form = this.#rows.slots[this.#rows.slotOf[rowWhen]!]!.form;
    return this.#join(when, this.#rows.periods[this.#rows.periodOf[rowWhen]!]!.slice(4), form);
  }

  #join(year: number, part: string, form: Parameters<WhenTable['add']>[1]): number {
    const key = `${year} ${part} ${form}`;
    const known = this.#joined.get(key);
    if (known !== undefined) return known;
    const text = this.#whens.periods[this.#whens.periodOf[year]!]!;
    const period = text.length === 4 ? parsePeriod(`${text}${part}`) : null;
    const found = period === null ? UNREADABLE_PERIOD : this.#whens.add(period, form, false);
    this.#joined.set(key, found);
    return found;
  }
}
