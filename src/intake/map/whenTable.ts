// The different times of a table, numbered: a period with the form its notation states ("1-6月" is cumulative).
// Law: one number per pair of period and form; `slotOf` groups them by frequency and form, which split series.
import type { ValueForm } from '../../model/observation';
import type { Frequency, Period } from '../../model/period';
import { frequencyOf } from '../../model/period';

export interface WhenSlot {
  readonly frequency: Frequency;
  readonly form: ValueForm | null;
  /** "截至9月末": a stock is meant at the end, a flow up to it. */
  readonly upTo: boolean;
}

export class WhenTable {
  readonly periods: Period[] = [];
  /** Position in `periods` by number. */
  readonly periodOf: number[] = [];
  /** Position in `slots` by number. */
  readonly slotOf: number[] = [];
  readonly slots: WhenSlot[] = [];
  readonly #numberOf = new Map<string, number>();
  readonly #periodNumber = new Map<Period, number>();
  readonly #slotNumber = new Map<string, number>();

  add(period: Period, form: ValueForm | null, upTo: boolean): number {
    const key = `${period} ${form} ${upTo}`;
    const known = this.#numberOf.get(key);
    if (known !== undefined) return known;
    const number = this.periodOf.length;
    this.periodOf.push(this.#periodPosition(period));
    this.slotOf.push(this.#slotPosition({ frequency: frequencyOf(period), form, upTo }));
    this.#numberOf.set(key, number);
    return number;
  }

  #periodPosition(period: Period): number {
    const known = this.#periodNumber.get(period);
    if (known !== undefined) return known;
    this.#periodNumber.set(period, this.periods.length);
    return this.periods.push(period) - 1;
  }

  #slotPosition(slot: WhenSlot): number {
    const key = `${slot.frequency} ${slot.form} ${slot.upTo}`;
    const known = this.#slotNumber.get(key);
    if (known !== undefined) return known;
    this.#slotNumber.set(key, this.slots.length);
    return this.slots.push(slot) - 1;
  }
}
