// In which areas an indicator was observed, and how often.
import type { Series } from '../../model/series';

/** Observations per area of one indicator; an area of which tables state only parts counts as well. */
export function countByArea(series: readonly Series[], code: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { indicator, key, observations } of series) {
    if (indicator !== code) continue;
    counts.set(key.area, (counts.get(key.area) ?? 0) + observations.length);
  }
  return counts;
}
