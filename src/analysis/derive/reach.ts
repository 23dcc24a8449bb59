// The years that a register tells of: those from its first event to its last one.
// Law: before and after them nothing is known; a register that begins in 2023 does not say that 2022 had none.
import type { DayColumn } from './dayColumn';
import type { Window } from './window';

/** Null when no row states a day. */
export function reachOf({ first, last }: DayColumn): Window | null {
  let [from, until] = [Number.POSITIVE_INFINITY, 0];
  first.forEach((day, row) => {
    if (day <= 0) return;
    from = Math.min(from, day);
    until = Math.max(until, last[row] as number);
  });
  if (until === 0) return null;
  return { first: Math.floor(from / 10_000) * 10_000 + 101, last: Math.floor(until / 10_000) * 10_000 + 1231 };
}

export function isWithinReach(reach: Window | null, window: Window): boolean {
  return reach !== null && window.last >= reach.first && window.first <= reach.last;
}
