// What changed on a wall since it last read: the indicators whose printed values differ. Law: the first reading changed
// nothing, and an indicator that came or went did.
import type { OverviewRow } from '../../analysis/overview';

/** Value and state of each indicator, by code. */
export type Known = ReadonlyMap<string, string>;

export function knownOf(rows: readonly OverviewRow[]): Known {
  return new Map(
    rows.map(({ indicator, reading, reported }) => [
      indicator.code,
      JSON.stringify([reading?.value, reading?.status, reading?.period, reported?.value]),
    ]),
  );
}

/** Codes that differ, in the order of `after` and then of `before`. */
export function changedCodes(before: Known, after: Known): string[] {
  return [...new Set([...after.keys(), ...before.keys()])].filter((code) => before.get(code) !== after.get(code));
}
