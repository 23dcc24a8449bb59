// Days that a spreadsheet stores as numbers. Only date columns may use this: 44883 elsewhere is a quantity.
import type { IsoDate } from '../../model/period';
import { parseIsoDate } from '../../model/period';

const DAY = 86_400_000;

/**
 * ISO day of a serial number of the 1900 system, whose day 60 (29 February 1900) never was; null outside 1900 to 2100.
 * Source: ECMA-376 part 1, 18.17.4.1.
 */
export function serialDay(serial: number): IsoDate | null {
  if (!Number.isInteger(serial) || serial < 1 || serial === 60 || serial > 73_415) return null;
  const start = Date.UTC(1899, 11, serial < 60 ? 31 : 30);
  return parseIsoDate(new Date(start + serial * DAY).toISOString().slice(0, 10));
}
