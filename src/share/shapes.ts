// Shapes that the others are made of. Objects are strict; dictionaries keep any name, also those like "__proto__".
import * as v from 'valibot';
import type { Frequency, IsoDate, Period } from '../model/period';
import { parseIsoDate, parsePeriod } from '../model/period';
import { MISSING_STATUSES, PRESENT_STATUSES } from '../model/observation';
import type { ValueForm } from '../model/observation';
import type { SeriesKey } from '../model/series';

export type Shape<T> = v.GenericSchema<unknown, T>;

export const text = v.string();
export const textOrNull = v.nullable(text);
export const truth = v.boolean();
export const finite = v.pipe(v.number(), v.finite());
export const integer = v.pipe(v.number(), v.safeInteger());
export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
export const texts = v.array(text);

export const period: Shape<Period> = v.custom<Period>(
  (value) => typeof value === 'string' && parsePeriod(value) !== null,
);

export const isoDate: Shape<IsoDate> = v.custom<IsoDate>(
  (value) => typeof value === 'string' && parseIsoDate(value) !== null,
);

export const frequency: Shape<Frequency> = v.picklist(['year', 'half', 'quarter', 'month', 'day', 'fiscal', 'span']);
export const form: Shape<ValueForm> = v.picklist(['period', 'cumulative', 'end']);
export const presentStatus = v.picklist(PRESENT_STATUSES);
export const missingStatus = v.picklist(MISSING_STATUSES);

/** A plain object used as a dictionary; valibot's own `record` would drop names such as "constructor". */
export function dictionary<T>(member: Shape<T>): Shape<Readonly<Record<string, T>>> {
  return v.custom<Readonly<Record<string, T>>>(
    (value) =>
      typeof value === 'object' &&
      value !== null &&
      !Array.isArray(value) &&
      Object.values(value).every((found) => v.is(member, found)),
  );
}

export const seriesShape: Shape<SeriesKey> = v.strictObject({
  area: text,
  dimensions: dictionary(text),
  frequency,
  form,
  unit: text,
});
