// The one scale of a trend: all its values in one unit, the targets too.
import { type Scale, scaleUnit } from '../../words/scaleUnit';
import type { Words } from '../../words/zh';
import type { TrendData } from './trendContent';

const INDEX_DECIMALS = 1;

export function trendScale(data: TrendData, words: Words): Scale {
  if (data.indexBase !== null) return { unit: '', shift: 0, decimals: INDEX_DECIMALS };
  const values = data.lines.flatMap((line) => line.points.map((point) => point.value));
  return scaleUnit(values, data.unit, commonDecimals(data), words);
}

/** Decimals of the indicators; null (what each value needs) when one of them has none. */
function commonDecimals(data: TrendData): number | null {
  const decimals = data.lines.map((line) => line.indicator.decimals);
  return decimals.some((one) => one === null) ? null : Math.max(0, ...decimals.map((one) => one ?? 0));
}
