// From when until when a register tells of what a rule asks, so that its silence is never taken for a number.
// Law: of a stock nothing is told before the first row ran out (a list of what holds now has lost the others) nor after
// the year of the last change; of what has not ended when the register came in, nothing is told either.
import { type Derivation, preparedOf } from './deriveRule';
import { EARLIEST, LATEST } from './dayRange';
import type { PreparedRule } from './prepareRule';
import type { Lifetimes } from './validity';
import { OUT } from './verdict';
import type { Window } from './window';

/** Null: of no time at all. Of a quotient what both sides tell of. */
export function toldBy(derivation: Derivation): Window | null {
  const [first, ...others] = preparedOf(derivation).map(toldByRows);
  if (first === undefined) throw new Error('a derivation stands on no rule');
  return others.reduce(both, first);
}

function toldByRows({ reach, lifetimes, conditions, rule }: PreparedRule): Window | null {
  if (reach !== 'always') return reach;
  if (lifetimes === null) throw new Error(`rule ${rule.id} knows no validity`);
  const { begun, ended, last } = changesOf(lifetimes, conditions);
  if (last === 0) return null;
  const first = ended === LATEST ? begun : ended;
  const isOfYears = rule.timing.kind === 'ending';
  return { first: isOfYears ? yearOf(first) * 10_000 + 101 : first, last: yearOf(last) * 10_000 + 1231 };
}

/** The latest beginning, the earliest end, and the latest day on which the list changed; 0 where there is none. */
function changesOf({ start, end, stop }: Lifetimes, conditions: Uint8Array) {
  let [begun, ended, last] = [0, LATEST, 0];
  for (let row = 0; row < conditions.length; row += 1) {
    const from = start.last[row] as number;
    if (conditions[row] === OUT || from <= EARLIEST) continue;
    const stopped = stop.first[row] as number;
    const until = end.first[row] as number;
    begun = Math.max(begun, from);
    last = Math.max(last, from, stopped < LATEST ? stopped : 0);
    ended = Math.min(ended, ...[stopped, until].filter((day) => day > 0));
  }
  return { begun, ended, last };
}

function both(one: Window | null, other: Window | null): Window | null {
  if (one === null || other === null) return null;
  const window = { first: Math.max(one.first, other.first), last: Math.min(one.last, other.last) };
  return window.first <= window.last ? window : null;
}

function yearOf(day: number): number {
  return Math.floor(day / 10_000);
}
