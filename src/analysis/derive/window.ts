// The stretch of days that a result is about: a period, a day, or the year up to a day.
import { firstDay, type IsoDate, lastDay, type Period } from '../../model/period';
import { type DayNumber, dayNumber } from './dayRange';

/** Both inclusive. What is valid is looked at on the last day, what happens in all of them. */
export interface Window {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

export function windowOf(period: Period): Window {
  return { first: dayNumber(firstDay(period)), last: dayNumber(lastDay(period)) };
}

/** From 1 January to a day, inclusive: what 本年累计 means on it. */
export function yearTo(day: IsoDate): Window {
  const last = dayNumber(day);
  return { first: Math.floor(last / 10_000) * 10_000 + 101, last };
}
