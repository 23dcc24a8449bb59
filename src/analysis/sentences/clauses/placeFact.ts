// Which place an area has among those beside it. Law: only areas that may be ranked together take part, what is small
// or better when smaller has no place, and the count of those with a value is always said.
import type { Area } from '../../../model/area';
import type { Indicator } from '../../../model/indicator';
import { yearsEarlier } from '../../../model/period';
import type { KnownIndex } from '../../known';
import { type RankedArea, rankAreas } from '../../ranking';
import type { Present, ReadMode } from '../../reading';
import { separateAreas } from '../../separateAreas';
import type { PlaceFact } from '../clauseFact';
import { valueAt } from './changeFacts';

/** Of fewer there is nothing to rank. */
const FEWEST = 3;

export function placeFact(
  index: KnownIndex,
  indicator: Indicator,
  area: string,
  reading: Present,
  mode: ReadMode,
): PlaceFact | null {
  const own = index.areas.get(area);
  if (own === undefined || own.parent === null || indicator.direction !== 'up') return null;
  const peers = peersOf(own, index);
  const ranked = order(index, indicator, peers, reading, mode);
  const mine = ranked.find((one) => one.area === area);
  if (mine === undefined || ranked.length < FEWEST) return null;
  const earlier = yearsEarlier(reading.period);
  const before = earlier === null ? [] : order(index, indicator, peers, { ...reading, period: earlier }, mode);
  return {
    kind: 'place',
    within: own.parent,
    place: mine.place,
    count: ranked.length,
    isWhole: ranked.length === peers.length,
    moved: movedPlaces(ranked, before, area),
    on: ranked.map((one) => valueAt(one.area, indicator.code, one.reading)),
  };
}

function peersOf({ parent }: Area, index: KnownIndex): string[] {
  const beside = index.known.areas.filter((one) => one.parent === parent && one.ranked).map(({ code }) => code);
  return [...separateAreas(beside, index.areas).separate];
}

/** Values of exactly that time, under one 口径. */
function order(
  index: KnownIndex,
  indicator: Indicator,
  areas: readonly string[],
  { period, unit }: Pick<Present, 'period' | 'unit'>,
  mode: ReadMode,
): RankedArea[] {
  const fits = ({ reading }: RankedArea): boolean =>
    reading.period === period && reading.unit === unit && reading.status !== 'definitionDiffers';
  const { ranked } = rankAreas(index, indicator, areas, period, mode);
  const fitting = ranked.filter(fits);
  return fitting.map((one) => ({ ...one, place: 1 + fitting.filter(isAbove(one)).length }));
}

function isAbove(one: RankedArea): (other: RankedArea) => boolean {
  return (other) => other.reading.value > one.reading.value;
}

function movedPlaces(now: readonly RankedArea[], before: readonly RankedArea[], area: string): number | null {
  const isSame = now.length === before.length && now.every((one) => before.some((other) => other.area === one.area));
  const [from, to] = [before, now].map((list) => list.find((one) => one.area === area)?.place);
  return isSame && from !== undefined && to !== undefined ? from - to : null;
}
