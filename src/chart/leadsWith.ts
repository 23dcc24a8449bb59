// How a headline says that an area has the largest value.
import type { Indicator } from '../model/indicator';
import type { Words } from '../words/zh';

/** Amounts are most, shares and means are highest. */
export function leadsWith(indicator: Indicator, words: Words): (area: string, value: string) => string {
  return indicator.kind === 'ratio' || indicator.kind === 'mean' ? words.headlines.highest : words.headlines.first;
}
