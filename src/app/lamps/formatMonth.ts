// A month of a lamp's history in words: what it shows, why, and what a person set or a later month made good.
import type { LampMonth } from '../../analysis/lampHistory';
import type { ListRules } from '../../model/lampMethod';
import type { Words } from '../../words/zh';
import { formatLamp } from '../../chart/formatLamp';
import { lampName } from '../../words/lampName';

export function formatMonth(
  { month, color, lamp, override, madeGood }: LampMonth,
  good: ListRules['goodColor'],
  words: Words,
): string {
  const shown = lampName(color, good, words);
  const why = lamp === null ? words.lampCard.monthWithout : formatLamp(lamp, words);
  const parts = [shown, override === null ? why : `${words.lamps.byHand}${words.common.clauseSeparator}${why}`];
  if (madeGood) parts.push(words.lampCard.madeGood);
  return `${words.formatPeriod(month, 'period')}${words.common.colon}${parts.join(words.common.clauseSeparator)}`;
}
