// In which areas an indicator was observed, and how often.
import type { BlockFrame } from '../../model/block';

/** Observations per area of one indicator; an area of which tables state only parts counts as well. */
export function countByArea(block: Pick<BlockFrame, 'series' | 'offsets'> | undefined): Map<string, number> {
  const counts = new Map<string, number>();
  block?.series.forEach(({ area }, position) => {
    const count = (block.offsets[position + 1] ?? 0) - (block.offsets[position] ?? 0);
    counts.set(area, (counts.get(area) ?? 0) + count);
  });
  return counts;
}
