// The sum of sub-areas, where the kind of indicator allows one: stocks and flows add, ratios, means and
// distinct counts do not (practice: catalogue, 2.1). Law: an area without a value is named, never taken as 0.
import type { Indicator } from '../model/indicator';
import type { Period } from '../model/period';
import type { KnownIndex } from './known';
import { readIndicator } from './readIndicator';
import { hasValue, plainNumber, type ReadMode } from './reading';

export interface AreaTotal {
  readonly value: number;
  readonly unit: string;
  readonly added: readonly string[];
  /** Areas without a value of their own. */
  readonly missing: readonly string[];
}

/** Null for indicators that do not add, for mixed units and when no area has a value. */
export function totalOfAreas(
  index: KnownIndex,
  indicator: Indicator,
  areas: readonly string[],
  period: Period,
  mode: ReadMode,
): AreaTotal | null {
  if (indicator.kind !== 'stock' && indicator.kind !== 'flow') return null;
  let sum = 0;
  const units = new Set<string>();
  const added: string[] = [];
  const missing: string[] = [];
  for (const area of areas) {
    const reading = readIndicator(index, indicator, area, period, mode);
    if (!hasValue(reading)) {
      missing.push(area);
      continue;
    }
    units.add(reading.unit);
    added.push(area);
    sum += reading.value;
  }
  const [unit] = units;
  return unit === undefined || units.size > 1 ? null : { value: plainNumber(sum), unit, added, missing };
}
