// In which areas an indicator was observed, and how often.
import type { Series } from '../../model/series';
import { isUncut } from '../data/indexDataset';

/** Observations per area of one indicator, in series without dimensions. */
export function countByArea(series: readonly Series[], code: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { indicator, key, observations } of series) {
    if (indicator !== code || !isUncut(key)) continue;
    counts.set(key.area, (counts.get(key.area) ?? 0) + observations.length);
  }
  return counts;
}
