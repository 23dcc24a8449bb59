// The share of a year that earlier years had reached by a month: how a flow with a season usually goes.
// Law: a year counts only when both of its values are stated or complete sums; what is not there is no share.
import type { Indicator } from '../model/indicator';
import { periodEndingWith } from './calendar';
import type { KnownIndex } from './known';
import { readIndicator } from './readIndicator';
import { hasValue } from './reading';

export interface PastShare {
  readonly year: number;
  /** 0 to 1, of what was there at the end of the last month. */
  readonly share: number;
}

/** Shares at the end of `month` of what the end of `lastMonth` brought, in up to `most` years before `year`, latest first. */
export function pastShares(
  index: KnownIndex,
  indicator: Indicator,
  area: string,
  when: { readonly year: number; readonly month: number; readonly lastMonth: number },
  most: number,
): PastShare[] {
  const shares: PastShare[] = [];
  for (let year = when.year - 1; year >= when.year - most; year -= 1) {
    const part = valueToMonth(index, indicator, area, year, when.month);
    const whole = valueToMonth(index, indicator, area, year, when.lastMonth);
    if (part !== null && whole !== null && whole > 0) shares.push({ year, share: part / whole });
  }
  return shares;
}

/** January to the end of a month; null where no table says. */
export function valueToMonth(
  index: KnownIndex,
  indicator: Indicator,
  area: string,
  year: number,
  month: number,
): number | null {
  const until = periodEndingWith(year, month, month === 12 ? 'year' : 'month');
  const reading = until === null ? null : readIndicator(index, indicator, area, until, 'yearToDate');
  return hasValue(reading) ? reading.value : null;
}
