// Indicators of which tables state only the parts in an area, never the total: the overview has no value for them.
import type { BlockFrame } from '../../model/block';
import type { Indicator } from '../../model/indicator';
import { isUncut } from '../data/indexDataset';

interface Figures {
  readonly indicators: readonly Indicator[];
  readonly blocks: readonly Pick<BlockFrame, 'indicator' | 'series'>[];
}

/** In the order of the indicators. */
export function partsOnlyIn({ indicators, blocks }: Figures, area: string): Indicator[] {
  const found = new Set<string>();
  for (const { indicator, series } of blocks) {
    const here = series.filter((key) => key.area === area);
    if (here.length > 0 && !here.some(isUncut)) found.add(indicator);
  }
  return indicators.filter(({ code }) => found.has(code));
}
