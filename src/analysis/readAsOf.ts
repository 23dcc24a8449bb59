// What an indicator says about a year on a day: the latest value from January to a month that has wholly passed.
// Law: nothing that describes a time after the day is looked at.
import type { Indicator } from '../model/indicator';
import { type IsoDate, lastDay } from '../model/period';
import { addMonths, lastFullMonth, periodEndingWith } from './calendar';
import type { KnownIndex } from './known';
import { readIndicator } from './readIndicator';
import { hasValue, type Reading } from './reading';

/** Null when no period of the year that ended by `asOf` has an observation. */
export function readAsOf(
  index: KnownIndex,
  indicator: Indicator,
  area: string,
  year: number,
  asOf: IsoDate,
): Reading | null {
  let missing: Reading | null = null;
  for (let month = lastFullMonth(year, asOf); month >= 1; month -= 1) {
    const frequency = month === 12 ? 'year' : 'month';
    const until = periodEndingWith(year, month, frequency);
    const reading = until === null ? null : readIndicator(index, indicator, area, until, 'yearToDate');
    if (hasValue(reading)) return reading;
    missing ??= reading;
  }
  return missing;
}

/** Whether a value usually exists on a day, by the months its publication takes. */
export function isUsuallyPublished(indicator: Indicator, reading: Reading, asOf: IsoDate): boolean {
  return asOf >= addMonths(lastDay(reading.period), indicator.lagMonths ?? 0);
}
