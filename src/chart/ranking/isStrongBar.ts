// Which bars stand out. Law: those that the title names, the highlighted area or else whoever comes first.
import type { ChartBar, RankingData } from './rankingContent';

/** Also where the bars go on from an earlier picture. */
export function isStrongBar({ bars, whole = bars, highlight }: RankingData, bar: ChartBar): boolean {
  const isThere = whole.some(({ area }) => area.code === highlight);
  return isThere ? bar.area.code === highlight : bar.value === whole[0]?.value;
}
