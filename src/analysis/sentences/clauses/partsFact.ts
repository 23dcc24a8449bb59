// The parts of a value by the first dimension that makes up the whole. Law: parts that do not add up are not said.
import type { Indicator } from '../../../model/indicator';
import { roundHalfAway } from '../../../model/rounding';
import type { KnownIndex } from '../../known';
import { dimensionsOf, memberShelves } from '../../readParts';
import { hasValue, type Present, type ReadMode } from '../../reading';
import { readShelf } from '../../readShelf';
import { wholenessOf } from '../../wholeness';
import type { PartsFact } from '../clauseFact';
import { valueAt } from './changeFacts';

/** More parts than this are a table, not a clause. */
const MOST_PARTS = 4;

export function partsFact(
  index: KnownIndex,
  indicator: Indicator,
  area: string,
  reading: Present,
  mode: ReadMode,
): PartsFact | null {
  if ((indicator.kind !== 'stock' && indicator.kind !== 'flow') || reading.value <= 0) return null;
  for (const dimension of dimensionsOf(index.known.series, indicator.code, area)) {
    const found = partsBy(index, indicator, area, reading, mode, dimension);
    if (found !== null) return found;
  }
  return null;
}

function partsBy(
  index: KnownIndex,
  indicator: Indicator,
  area: string,
  reading: Present,
  mode: ReadMode,
  dimension: string,
): PartsFact | null {
  const members = memberShelves(index.known.series, indicator, area, dimension).flatMap(({ member, shelf }) => {
    const part = readShelf(shelf, indicator.kind, reading.period, mode);
    const isComparable = hasValue(part) && part.period === reading.period && part.unit === reading.unit;
    return isComparable && part.value !== 0 ? [{ member, part }] : [];
  });
  if (members.length < 2 || members.length > MOST_PARTS) return null;
  const whole = wholenessOf(
    members.map(({ part }) => part.value),
    reading.value,
  );
  if (whole.kind !== 'whole' && whole.kind !== 'rounded') return null;
  return {
    kind: 'parts',
    unit: reading.unit,
    decimals: indicator.decimals,
    parts: members.map(({ member, part }) => ({
      name: member,
      value: part.value,
      percent: roundHalfAway((part.value / reading.value) * 100, 1),
    })),
    on: [reading, ...members.map(({ part }) => part)].map((one) => valueAt(area, indicator.code, one)),
  };
}
