// The look-ahead: what is valid on a day and runs out in the months after it, by month and area (practice 3.2, case 8).
// Law: nothing that is ended already or not yet held is on the list; what has its successor already says so.
import { daysInMonth, type IsoDate } from '../../model/period';
import { type DayNumber, dayNumber } from './dayRange';
import type { PreparedRule } from './prepareRule';
import { type AreaScope, judgePlaces, type Place } from './rowAreas';
import { judgeEnding, judgeValid, type Lifetimes } from './validity';
import { IN, OUT } from './verdict';

export interface Ending {
  readonly row: number;
  /** Last valid day. */
  readonly last: DayNumber;
  readonly place: Place;
  /** On that day the same enterprise holds another one already that goes on after this one. */
  readonly isSucceeded: boolean;
}

/** Ordered by their last days. `prepared` is of a rule of what is valid. */
export function endingWithin(
  prepared: PreparedRule,
  day: IsoDate,
  months: number,
  scope: AreaScope | null,
): readonly Ending[] {
  const { lifetimes, conditions, places, rule, areas } = prepared;
  if (lifetimes === null) throw new Error(`rule ${rule.id} knows no validity`);
  const today = dayNumber(day);
  const window = { first: today, last: monthsLater(today, months) };
  const placed = judgePlaces(places, rule.area, scope, areas);
  const isSucceeded = successorsOn(prepared, lifetimes, today);
  const endings: Ending[] = [];
  for (let row = 0; row < conditions.length; row += 1) {
    const at = places.at[row] as number;
    const isOn =
      conditions[row] === IN && placed[at] === IN && judgeValid(lifetimes, row, { first: today, last: today }) === IN;
    const last = lifetimes.end.last[row] as number;
    if (!isOn || last <= today || judgeEnding(lifetimes, row, window) !== IN) continue;
    endings.push({
      row,
      last,
      place: places.places[at] as Place,
      isSucceeded: isSucceeded(row),
    });
  }
  return endings.sort((one, other) => one.last - other.last || one.row - other.row);
}

type IsSucceeded = (row: number) => boolean;

/** Looks at the rows once: a question a row must not look at all of them again. */
function successorsOn({ source, conditions }: PreparedRule, lives: Lifetimes, today: DayNumber): IsSucceeded {
  const { at, values } = source.firms;
  const held = new Map<number, number[]>();
  for (const [row, firm] of at.entries()) {
    const start = lives.start.last[row] as number;
    if (values[firm] === '' || conditions[row] === OUT || start <= 0 || start > today) continue;
    const rows = held.get(firm);
    if (rows === undefined) held.set(firm, [row]);
    else rows.push(row);
  }
  return (row) => {
    const last = lives.end.last[row] as number;
    const others = held.get(at[row] as number) ?? [];
    return others.some(
      (other) =>
        other !== row && (lives.end.first[other] as number) > last && (lives.stop.first[other] as number) > last,
    );
  };
}

/** The same day of a later month, or its last one where it has no such day. */
function monthsLater(day: DayNumber, months: number): DayNumber {
  const count = Math.floor(day / 10_000) * 12 + (Math.floor(day / 100) % 100) - 1 + months;
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
  return year * 10_000 + month * 100 + Math.min(day % 100, daysInMonth(year, month));
}
