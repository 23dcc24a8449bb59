// How much came a month in each single period of a year so far: the range of a pace that goes on.
import type { Indicator } from '../model/indicator';
import { yearOf } from '../model/period';
import { monthsOf, type MonthlyFrequency, partsOf } from './calendar';
import type { KnownIndex } from './known';
import { readIndicator } from './readIndicator';
import { hasValue, type Present } from './reading';

export interface SinglePaces {
  /** Months from January to the end of the reading. */
  readonly months: number;
  readonly perMonth: readonly number[];
}

const FINE_FIRST: readonly MonthlyFrequency[] = ['month', 'quarter', 'half'];

/** The finest single periods that fill the time of a reading; null where none do without a gap. */
export function singlePaces(index: KnownIndex, indicator: Indicator, area: string, until: Present): SinglePaces | null {
  const span = monthsOf(until.period);
  if (span === null) return null;
  for (const frequency of FINE_FIRST) {
    const parts = partsOf({ year: yearOf(until.period), first: 1, last: span.last }, frequency) ?? [];
    const values = parts.map((part) => readIndicator(index, indicator, area, part, 'single'));
    if (parts.length === 0 || !values.every(hasValue)) continue;
    const length = span.last / parts.length;
    return { months: span.last, perMonth: values.filter(hasValue).map(({ value }) => value / length) };
  }
  return null;
}
