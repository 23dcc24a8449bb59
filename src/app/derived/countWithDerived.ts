// In which areas there are values, with those that only registers tell of.
import type { DerivedIndicator } from '../../analysis/derive/derivedFigures';

/** Observations per area, and beside them the derived values. */
export function countWithDerived(
  stated: ReadonlyMap<string, number>,
  found: readonly Pick<DerivedIndicator, 'series'>[],
): Map<string, number> {
  const counts = new Map(stated);
  for (const { key, observations } of found.flatMap(({ series }) => series)) {
    // An area with figures of its own is not chosen for what its registers say besides.
    if (!stated.has(key.area)) counts.set(key.area, (counts.get(key.area) ?? 0) + observations.length);
  }
  return counts;
}
