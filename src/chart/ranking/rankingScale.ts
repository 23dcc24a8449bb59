// The one scale of a ranking.
import { type Scale, scaleUnit } from '../../words/scaleUnit';
import type { Words } from '../../words/zh';
import type { RankingData } from './rankingContent';

export function rankingScale(data: RankingData, words: Words): Scale {
  const values = (data.whole ?? data.bars).map((bar) => bar.value);
  return scaleUnit(values, data.unit, data.indicator.decimals, words);
}
