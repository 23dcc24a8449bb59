// Areas in the order of one indicator. Law: nothing is dropped; areas without a value are named with their reason,
// and areas with equal values share a place (1, 2, 2, 4).
import type { Indicator } from '../model/indicator';
import type { ObservationStatus } from '../model/observation';
import type { Period } from '../model/period';
import type { KnownIndex } from './known';
import { readIndicator } from './readIndicator';
import { hasValue, type Present, type ReadMode } from './reading';

export interface RankedArea {
  readonly area: string;
  readonly place: number;
  readonly reading: Present;
}

export interface UnrankedArea {
  readonly area: string;
  /** Null: nothing is known at all. 'otherUnit' cannot be placed among the rest. */
  readonly reason: ObservationStatus | 'otherUnit' | null;
}

export interface Ranking {
  readonly ranked: readonly RankedArea[];
  readonly unranked: readonly UnrankedArea[];
}

/** Largest first; areas in another unit than most are left out by name. */
export function rankAreas(
  index: KnownIndex,
  indicator: Indicator,
  areas: readonly string[],
  period: Period,
  mode: ReadMode,
): Ranking {
  const present: { area: string; reading: Present }[] = [];
  const unranked: UnrankedArea[] = [];
  for (const area of areas) {
    const reading = readIndicator(index, indicator, area, period, mode);
    if (!hasValue(reading)) unranked.push({ area, reason: reading?.status ?? null });
    else if (reading.unit !== (present[0]?.reading.unit ?? reading.unit)) unranked.push({ area, reason: 'otherUnit' });
    else present.push({ area, reading });
  }
  present.sort((left, right) => right.reading.value - left.reading.value);
  return { ranked: withPlaces(present), unranked };
}

function withPlaces(sorted: readonly { area: string; reading: Present }[]): RankedArea[] {
  const places: RankedArea[] = [];
  sorted.forEach((entry, at) => {
    const above = places[at - 1];
    const isTie = above !== undefined && above.reading.value === entry.reading.value;
    places.push({ ...entry, place: isTie ? above.place : at + 1 });
  });
  return places;
}
