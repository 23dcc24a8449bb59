// The one scale of a trend: all its values in one unit, the targets too.
import { type Scale, scaleUnit } from '../../words/scaleUnit';
import type { Words } from '../../words/zh';
import { commonDecimals } from '../commonDecimals';
import type { TrendData } from './trendContent';

const INDEX_DECIMALS = 1;

export function trendScale(data: TrendData, words: Words): Scale {
  if (data.indexBase !== null) return { unit: '', shift: 0, decimals: INDEX_DECIMALS };
  const values = data.lines.flatMap((line) => line.points.map((point) => point.value));
  return scaleUnit(values, data.unit, commonDecimals(data.lines), words);
}
