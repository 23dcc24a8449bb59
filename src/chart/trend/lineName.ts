// What lines are called: only what tells them apart.
import { nameOf } from '../../words/nameOf';
import type { Words } from '../../words/zh';
import { areaName } from '../areaName';
import type { ChartLine, TrendData } from './trendContent';

/** Area names for one indicator, indicator names for one area, both where both differ. */
export function lineName(line: ChartLine, data: TrendData, words: Words): string {
  const areas = new Set(data.lines.map((one) => one.area.code));
  const indicators = new Set(data.lines.map((one) => one.indicator.code));
  if (indicators.size === 1 && areas.size > 1) return areaName(line.area, words);
  if (areas.size === 1) return nameOf(line.indicator, words);
  return `${areaName(line.area, words)} · ${nameOf(line.indicator, words)}`;
}
