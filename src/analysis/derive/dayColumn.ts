// The days that each row states in the first of several fields that says any. Each different text is read once.
import type { TextColumn } from '../../model/registerRows';
import { type DateReading, type DayNumber, readDays } from './dayRange';
import { columnOf, type RegisterSource } from '../../model/registerSource';

/** `first` of a row without days. */
export const NO_DAY = 0;
export const BAD_DAY = -1;

export interface DayColumn {
  /** By row; NO_DAY where nothing is stated, BAD_DAY where it cannot be read. */
  readonly first: Int32Array;
  readonly last: Int32Array;
}

/** Null when the register has none of the fields. */
export function dayColumn(source: RegisterSource, fields: readonly string[]): DayColumn | null {
  const columns = fields.flatMap((field) => columnOf(source, field) ?? []);
  if (columns.length === 0) return null;
  const size = source.rows.keys.length;
  const days = { first: new Int32Array(size), last: new Int32Array(size) };
  for (const column of columns.reverse()) overlay(days, column);
  return days;
}

/** What is stated beats what stood there before; what cannot be read beats only nothing. */
function overlay(days: DayColumn, { values, at }: TextColumn): void {
  const readings = values.map(readDays);
  at.forEach((value, row) => {
    const [first, last] = bounds(readings[value] as DateReading);
    if (first > 0 || (first === BAD_DAY && days.first[row] === NO_DAY)) {
      days.first[row] = first;
      days.last[row] = last;
    }
  });
}

function bounds(reading: DateReading): readonly [DayNumber, DayNumber] {
  if (reading === 'missing') return [NO_DAY, NO_DAY];
  return reading === 'unreadable' ? [BAD_DAY, BAD_DAY] : [reading.first, reading.last];
}
