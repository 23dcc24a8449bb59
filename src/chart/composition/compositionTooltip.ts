// What a tooltip says about a period of a composition: each part with its amount and, of a whole, its share.
import type { Words } from '../../words/zh';
import { pointText } from '../pointText';
import type { CompositionData } from './compositionContent';
import { amountScale, partName, SHARE_DECIMALS, shareAt } from './compositionWords';

/** Lines a tooltip names; the table has them all. */
const MOST_LINES = 12;

export function compositionTooltip(data: CompositionData, at: number, words: Words): string {
  const period = data.periods[at];
  if (period === undefined) return '';
  const scale = amountScale(data, words);
  const lines = data.parts.slice(0, MOST_LINES).map((part) => {
    const share = shareAt(data, part, at);
    const amount = pointText(part.points[at], scale, words);
    const text = share === null ? amount : words.charts.marked(amount, words.formatPercent(share, SHARE_DECIMALS));
    return `${partName(part, words)}${words.common.colon}${text}`;
  });
  return [words.formatPeriod(period, data.form), ...lines].join('\n');
}
