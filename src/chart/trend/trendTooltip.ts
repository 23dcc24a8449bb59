// What a tooltip says about a period of a trend: the largest values first.
import { formatScaled, type Scale } from '../../words/scaleUnit';
import type { Words } from '../../words/zh';
import type { ChartPoint } from '../chartPoint';
import { pointText } from '../pointText';
import { lineName } from './lineName';
import type { TrendData } from './trendContent';

/** Lines a tooltip names; the table has them all. */
const MOST_LINES = 12;

/** Text of the period at a position. */
export function trendTooltip(data: TrendData, at: number, scale: Scale, words: Words): string {
  const period = data.periods[at];
  if (period === undefined) return '';
  const title = words.formatPeriod(period, data.lines[0]?.form ?? 'period');
  const byValue = [...data.lines].sort((left, right) => valueAt(right.points[at]) - valueAt(left.points[at]));
  const lines = byValue.slice(0, MOST_LINES).map((line) => {
    const value = pointText(line.points[at], scale, words);
    return data.lines.length === 1 ? value : `${lineName(line, data, words)}${words.common.colon}${value}`;
  });
  const hidden = byValue.length - lines.length;
  const target = data.targets?.values[at] ?? null;
  if (hidden > 0) lines.push(words.charts.moreLines(hidden));
  if (target !== null) {
    lines.push(`${words.charts.target}${words.common.colon}${formatScaled(target, scale, words)} ${scale.unit}`.trim());
  }
  return [title, ...lines].join('\n');
}

function valueAt(point: ChartPoint | undefined): number {
  return point?.value ?? -Infinity;
}
