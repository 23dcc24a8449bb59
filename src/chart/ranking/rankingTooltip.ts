// What a tooltip says about a bar: its area, value and place.
import { nameOf } from '../../words/nameOf';
import type { Scale } from '../../words/scaleUnit';
import type { Words } from '../../words/zh';
import { pointText } from '../pointText';
import type { RankingData } from './rankingContent';

export function rankingTooltip(data: RankingData, at: number, scale: Scale, words: Words): string {
  const bar = data.bars[at];
  if (bar === undefined) return '';
  const place = `${words.charts.rank}${words.common.colon}${bar.place}`;
  return [nameOf(bar.area, words), pointText(bar, scale, words), place].join('\n');
}
