// What registers say of an indicator beside what tables state, period by period.
// Law: the stated value stays the value; that the two differ is told, never settled.
import type { Indicator } from '../model/indicator';
import { comparePeriods, frequencyOf, lastDay, type Period } from '../model/period';
import type { KnownIndex } from './known';
import { hasValue, plainNumber, type Present } from './reading';
import { readDerived, readStated } from './readIndicator';

export interface DerivedBeside {
  readonly period: Period;
  readonly derived: Present;
  /** Of exactly the same time; null where no table states it. */
  readonly stated: Present | null;
  /** derived − stated; null where no table states it, or in a unit that cannot be converted. */
  readonly difference: number | null;
  /** Rows in question that were left out of the derived value. */
  readonly leftOut: number;
}

/** Newest first. */
export function derivedBeside(index: KnownIndex, indicator: Indicator, area: string): readonly DerivedBeside[] {
  const entry = index.derived.get(indicator.code);
  const series = entry?.shelves.get(area)?.series ?? [];
  const periods = series.flatMap(({ observations }) => observations.map(({ period }) => period));
  const ofArea = entry?.of.leftOut.filter((one) => one.area === area) ?? [];
  const leftOut = new Map(ofArea.map(({ period, rows }) => [period, rows]));
  // December says what its year says.
  const years = new Set(periods.filter((one) => frequencyOf(one) === 'year').map(lastDay));
  return periods
    .filter((one) => frequencyOf(one) === 'year' || !years.has(lastDay(one)))
    .sort((left, right) => comparePeriods(right, left))
    .flatMap((period): DerivedBeside[] => {
      const derived = readDerived(index, indicator, area, period, 'yearToDate');
      if (derived === null) return [];
      const stated = sameTime(index, indicator, area, period);
      const difference =
        stated === null || stated.unit !== derived.unit ? null : plainNumber(derived.value - stated.value);
      return [{ period, derived, stated, difference, leftOut: leftOut.get(period) ?? 0 }];
    });
}

/** A state of an earlier day of the period is not that of its end. */
function sameTime(index: KnownIndex, indicator: Indicator, area: string, period: Period): Present | null {
  const reading = readStated(index, indicator, area, period, 'yearToDate');
  return hasValue(reading) && reading.period === period ? reading : null;
}
