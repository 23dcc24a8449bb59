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
      isSucceeded: hasSuccessor(prepared, lifetimes, row, today),
    });
  }
  return endings.sort((one, other) => one.last - other.last || one.row - other.row);
}

function hasSuccessor({ source, conditions }: PreparedRule, lives: Lifetimes, row: number, today: DayNumber): boolean {
  const { at, values } = source.firms;
  const last = lives.end.last[row] as number;
  if (values[at[row] as number] === '') return false;
  return at.some(
    (firm, other) =>
      firm === at[row] &&
      other !== row &&
      conditions[other] !== OUT &&
      (lives.start.last[other] as number) > 0 &&
      (lives.start.last[other] as number) <= today &&
      (lives.end.first[other] as number) > last &&
      (lives.stop.first[other] as number) > last,
  );
}

/** The same day of a later month, or its last one where it has no such day. */
function monthsLater(day: DayNumber, months: number): DayNumber {
  const count = Math.floor(day / 10_000) * 12 + (Math.floor(day / 100) % 100) - 1 + months;
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
  return year * 10_000 + month * 100 + Math.min(day % 100, daysInMonth(year, month));
}
