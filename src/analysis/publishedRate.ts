// The growth of an indicator as its publisher states it (at constant prices, over a revised base): kept, never
// recomputed (practice: section 7.4). Law: only an indicator whose name says whose growth it is counts as its rate.
import type { Indicator } from '../model/indicator';
import type { Period } from '../model/period';
import type { KnownIndex } from './known';
import { readIndicator } from './readIndicator';
import { hasValue, type Present, type ReadMode } from './reading';

const RATE_NAME = /^(.+?)(?:同比|比上年|较上年)?(?:增长|增长率|增速|增幅)$/u;
const RATE_UNIT = '%';

/** Whose growth an indicator is, by its name ("地区生产总值增速"); null when it is no growth rate on the year. */
function nameOfGrown({ name, unit }: Indicator): string | null {
  return unit === RATE_UNIT ? (RATE_NAME.exec(name)?.[1] ?? null) : null;
}

/** Rates by whose growth they are; a list of indicators is looked through once. */
const ratesByName = new WeakMap<readonly Indicator[], ReadonlyMap<string, readonly Indicator[]>>();

function sortRates(all: readonly Indicator[]): ReadonlyMap<string, readonly Indicator[]> {
  const sorted = new Map<string, Indicator[]>();
  for (const one of all) {
    const name = nameOfGrown(one);
    if (name !== null) sorted.set(name, [...(sorted.get(name) ?? []), one]);
  }
  return sorted;
}

/** The indicators that state the growth of another. */
export function ratesOf(indicator: Indicator, all: readonly Indicator[]): Indicator[] {
  const byName = ratesByName.get(all) ?? sortRates(all);
  ratesByName.set(all, byName);
  return [indicator.name, ...indicator.aliases].flatMap((name) => byName.get(name) ?? []);
}

/** The rate stated for exactly this period; null where no table states one. */
export function publishedRate(
  index: KnownIndex,
  indicator: Indicator,
  area: string,
  period: Period,
  mode: ReadMode,
): Present | null {
  for (const rate of ratesOf(indicator, index.known.indicators)) {
    const reading = readIndicator(index, rate, area, period, mode);
    if (hasValue(reading) && reading.period === period) return reading;
  }
  return null;
}
