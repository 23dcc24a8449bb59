// The value of a prepared rule in a period: which rows are behind it, what they amount to, and what was left out and why.
// Law: the order of rows does not matter; nothing in question vanishes without being counted under a reason.
import type { PreparedRule } from './prepareRule';
import { isWithinReach } from './reach';
import { columnOf } from '../../model/registerSource';
import { type AreaScope, judgePlaces } from './rowAreas';
import { IN, type LeftOutReason, OUT, reasonOf, type Verdict } from './verdict';
import type { Window } from './window';

export interface LeftOutRows {
  readonly reason: LeftOutReason;
  readonly rows: readonly number[];
}

/** noCases: nothing to measure, such as a mean of nothing. notCollected: the register does not reach there. */
export type DerivedStatus = 'normal' | 'noCases' | 'notCollected';

export interface DerivedRows {
  /** Null exactly where the status is not normal. */
  readonly value: number | null;
  readonly status: DerivedStatus;
  /** Positions of the rows behind it. */
  readonly rows: readonly number[];
  /** Different enterprises behind it; null where the register names none. */
  readonly firms: number | null;
  readonly leftOut: readonly LeftOutRows[];
  /** Rows behind it whose term ends on another day by one field than by another. */
  readonly doubtful: readonly number[];
  /** Rows of the register. */
  readonly looked: number;
}

export interface DerivedPart {
  /** Code of an area where it is known, text of a field else; null where the rows say nothing. */
  readonly key: string | null;
  /** As the register writes it. */
  readonly text: string;
  readonly derived: DerivedRows;
}

export function deriveRows(prepared: PreparedRule, window: Window, scope: AreaScope | null): DerivedRows {
  const size = prepared.conditions.length;
  const behind: number[] = [];
  const leftOut = new Map<LeftOutReason, number[]>();
  const isKnown = prepared.reach === 'always' || isWithinReach(prepared.reach, window);
  const judge = judgeOf(prepared, window, scope);
  for (let row = 0; row < size; row += 1) {
    const verdict = judge(row);
    if (verdict === IN) behind.push(row);
    else if (verdict !== OUT) addTo(leftOut, reasonOf(verdict), row);
  }
  return measured(
    prepared,
    behind,
    [...leftOut].map(([reason, rows]) => ({ reason, rows })),
    isKnown,
  );
}

function addTo(leftOut: Map<LeftOutReason, number[]>, reason: LeftOutReason | null, row: number): void {
  if (reason === null) throw new Error(`row ${row} is left out without a reason`);
  const rows = leftOut.get(reason);
  if (rows === undefined) leftOut.set(reason, [row]);
  else rows.push(row);
}

/** Conditions first, so that a row that is out anyway is never named as left out. */
function judgeOf(prepared: PreparedRule, window: Window, scope: AreaScope | null): (row: number) => Verdict {
  const { conditions, judgeTime, measure, places, rule, areas } = prepared;
  const placed = judgePlaces(places, rule.area, scope, areas);
  return (row) => {
    const condition = conditions[row] as Verdict;
    if (condition === OUT) return OUT;
    const time = judgeTime(row, window);
    if (time === OUT) return OUT;
    const place = placed[places.at[row] as number] as Verdict;
    if (place !== IN) return place;
    if (time !== IN) return time;
    return condition === IN ? measure.judge(row) : condition;
  };
}

function measured(
  prepared: PreparedRule,
  rows: readonly number[],
  leftOut: readonly LeftOutRows[],
  isKnown: boolean,
): DerivedRows {
  const { measure, source, lifetimes } = prepared;
  const value = isKnown ? measure.measure(rows) : null;
  return {
    value,
    status: value !== null ? 'normal' : isKnown ? 'noCases' : 'notCollected',
    rows,
    firms: countFirms(prepared, rows),
    leftOut,
    doubtful: lifetimes === null ? [] : rows.filter((row) => lifetimes.disagrees[row] === 1),
    looked: source.rows.keys.length,
  };
}

function countFirms({ source }: PreparedRule, rows: readonly number[]): number | null {
  const { values, at } = source.firms;
  if (values.length === 1 && values[0] === '') return null;
  const seen = new Set<number>();
  for (const row of rows) if (values[at[row] as number] !== '') seen.add(at[row] as number);
  return seen.size;
}

/** The same value by area; areas of the register in which nothing is counted stand with what they have: nothing. */
export function splitByArea(prepared: PreparedRule, window: Window, scope: AreaScope | null): readonly DerivedPart[] {
  const { places, rule, areas } = prepared;
  const placed = judgePlaces(places, rule.area, scope, areas);
  const whole = deriveRows(prepared, window, scope);
  return places.places.flatMap(({ code, text }, place) => {
    if (placed[place] !== IN) return [];
    const derived = partOf(prepared, whole, (row) => places.at[row] === place);
    if (code === null && text === '' && derived.rows.length === 0) return [];
    return [{ key: code, text, derived }];
  });
}

/** The same value by the texts of a field. */
export function splitByField(
  prepared: PreparedRule,
  field: string,
  window: Window,
  scope: AreaScope | null,
): readonly DerivedPart[] {
  const column = columnOf(prepared.source, field);
  if (column === null) return [];
  const whole = deriveRows(prepared, window, scope);
  return column.values.flatMap((text, value) => {
    const derived = partOf(prepared, whole, (row) => column.at[row] === value);
    return derived.rows.length === 0 ? [] : [{ key: text === '' ? null : text, text, derived }];
  });
}

function partOf(prepared: PreparedRule, whole: DerivedRows, isPart: (row: number) => boolean): DerivedRows {
  const leftOut = whole.leftOut.flatMap(({ reason, rows }) => {
    const own = rows.filter(isPart);
    return own.length === 0 ? [] : [{ reason, rows: own }];
  });
  return measured(prepared, whole.rows.filter(isPart), leftOut, whole.status !== 'notCollected');
}
