// From when until when each row holds, by its rule, and whether it holds on a day or runs out in a period (practice 3.2).
// Law: where the cells leave open whether a row holds on a day, it is left out and said, never guessed.
import type { EndOfValidity, Validity } from '../../model/derivationRule';
import { BAD_DAY, type DayColumn, dayColumn, NO_DAY } from './dayColumn';
import { dayBefore, EARLIEST, LATEST, lastDayOfTerm } from './dayRange';
import type { RegisterSource } from '../../model/registerSource';
import { IN, leftOutFor, OUT, type Verdict } from './verdict';
import type { Window } from './window';

/** By row; of each the earliest and the latest day that the cells allow. NO_DAY and BAD_DAY as in a DayColumn. */
export interface Lifetimes {
  readonly start: DayColumn;
  /** Last day of the term. */
  readonly end: DayColumn;
  /** From which day on it holds no longer, ahead of its term; LATEST where nothing is stated. */
  readonly stop: DayColumn;
  /** 1 where two exact ways to the last day differ by more than the day that people take the anniversary for. */
  readonly disagrees: Uint8Array;
}

/** Null when the register has no column for the start or for the end. */
export function lifetimes(source: RegisterSource, validity: Validity): Lifetimes | null {
  const size = source.rows.keys.length;
  const from = validity.from.length === 0 ? constant(size, EARLIEST) : dayColumn(source, validity.from);
  const ends = endColumns(source, validity.until);
  const end = validity.until.length === 0 ? constant(size, LATEST) : ends.reduceRight<DayColumn | null>(withElse, null);
  if (from === null || end === null) return null;
  const notBefore = validity.notBefore.flatMap((field) => dayColumn(source, [field]) ?? []);
  const ended = validity.endedOn.flatMap((field) => dayColumn(source, [field]) ?? []);
  return {
    start: latestOf(from, notBefore),
    end,
    stop: earliestOf(constant(size, LATEST), ended),
    disagrees: disagreements(size, ends),
  };
}

/** Whether a row holds on the last day of the window. */
export function judgeValid({ start, end, stop }: Lifetimes, row: number, { last: day }: Window): Verdict {
  const from = start.first[row] as number;
  if (from === NO_DAY) return leftOutFor('dateMissing');
  if (from === BAD_DAY) return leftOutFor('dateUnreadable');
  if (day < from) return OUT;
  const until = end.first[row] as number;
  if (until === NO_DAY) return leftOutFor('endMissing');
  if (until === BAD_DAY) return leftOutFor('endUnreadable');
  if (day > (end.last[row] as number)) return OUT;
  const stopped = stop.first[row] as number;
  if (stopped === BAD_DAY) return leftOutFor('endUnreadable');
  if (day >= (stop.last[row] as number)) return leftOutFor('endedEarly');
  return day >= (start.last[row] as number) && day <= until && day < stopped ? IN : leftOutFor('dateInexact');
}

/** Whether the term of a row runs out in the window; one that was ended before does not. */
export function judgeEnding({ start, end, stop }: Lifetimes, row: number, window: Window): Verdict {
  const [from, until] = [end.first[row] as number, end.last[row] as number];
  if (from === NO_DAY) return leftOutFor('endMissing');
  if (from === BAD_DAY) return leftOutFor('endUnreadable');
  if (until < window.first || from > window.last) return OUT;
  if (stop.first[row] === BAD_DAY || start.first[row] === BAD_DAY) return leftOutFor('endUnreadable');
  // A term that had run out before the enterprise moved in never held here.
  if ((start.first[row] as number) > until) return OUT;
  if ((stop.last[row] as number) <= from) return leftOutFor('endedEarly');
  return from >= window.first && until <= window.last && (stop.first[row] as number) > until
    ? IN
    : leftOutFor('dateInexact');
}

function constant(size: number, day: number): DayColumn {
  return { first: new Int32Array(size).fill(day), last: new Int32Array(size).fill(day) };
}

function endColumns(source: RegisterSource, ways: readonly EndOfValidity[]): DayColumn[] {
  return ways.flatMap((way) => {
    const days = dayColumn(source, [way.field]);
    if (days === null) return [];
    return way.kind === 'lastDay' ? [days] : [afterYears(days, way.years)];
  });
}

function withElse(other: DayColumn | null, one: DayColumn): DayColumn {
  return other === null ? one : elseFrom(one, other);
}

function disagreements(size: number, ends: readonly DayColumn[]): Uint8Array {
  const found = new Uint8Array(size);
  for (let row = 0; row < size; row += 1) {
    const exact = ends.flatMap(({ first, last }) => (isExact(first[row], last[row]) ? (first[row] as number) : []));
    const [least, most] = [Math.min(...exact), Math.max(...exact)];
    if (exact.length > 1 && least !== most && least !== dayBefore(most)) found[row] = 1;
  }
  return found;
}

function isExact(first: number | undefined, last: number | undefined): boolean {
  return first !== undefined && first > 0 && first === last;
}

function afterYears({ first, last }: DayColumn, years: number): DayColumn {
  const shift = (day: number): number => (day > 0 ? lastDayOfTerm(day, years) : day);
  return { first: first.map(shift), last: last.map(shift) };
}

/** Where the first column does not give an exact day, the second one may. */
function elseFrom(one: DayColumn, other: DayColumn): DayColumn {
  const [first, last] = [one.first.slice(), one.last.slice()];
  other.first.forEach((day, row) => {
    if (isExact(first[row], last[row]) || (day <= 0 && (first[row] as number) !== NO_DAY)) return;
    first[row] = day;
    last[row] = other.last[row] as number;
  });
  return { first, last };
}

/** A day that is not stated does not hold anything up; one that cannot be read does. */
function latestOf(from: DayColumn, others: readonly DayColumn[]): DayColumn {
  return joined(from, others, Math.max);
}

function earliestOf(from: DayColumn, others: readonly DayColumn[]): DayColumn {
  return joined(from, others, Math.min);
}

function joined(from: DayColumn, others: readonly DayColumn[], choose: (one: number, other: number) => number) {
  const [first, last] = [from.first.slice(), from.last.slice()];
  for (const other of others) {
    other.first.forEach((day, row) => {
      if (day === NO_DAY || (first[row] as number) <= 0) return;
      first[row] = day === BAD_DAY ? BAD_DAY : choose(first[row] as number, day);
      last[row] = day === BAD_DAY ? BAD_DAY : choose(last[row] as number, other.last[row] as number);
    });
  }
  return { first, last };
}
