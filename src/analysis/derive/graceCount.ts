// Enterprises between two certificates: one ran out in the year, the next is not there yet (过渡期, practice 3.2, case 3).
// Law: the official count stays strict; this one stands beside it.
import { type IsoDate } from '../../model/period';
import { dayBefore } from './dayRange';
import { deriveRows } from './deriveRows';
import type { PreparedRule } from './prepareRule';
import type { AreaScope } from './rowAreas';
import { yearTo } from './window';

/** `applied`: enterprises whose application for renewal is known; null where there is no register of them. */
export function graceCount(
  stock: PreparedRule,
  ending: PreparedRule,
  day: IsoDate,
  scope: AreaScope | null,
  applied: ReadonlySet<string> | null,
): number {
  const { firms } = stock.source;
  const firmsOf = (rows: readonly number[]): Set<string> =>
    new Set(rows.map((row) => firms.values[firms.at[row] as number] as string));
  const window = yearTo(day);
  const held = firmsOf(deriveRows(stock, window, scope).rows);
  const lapsed = firmsOf(deriveRows(ending, { first: window.first, last: dayBefore(window.last) }, scope).rows);
  return [...lapsed].filter((firm) => !held.has(firm) && (applied === null || applied.has(firm))).length;
}
