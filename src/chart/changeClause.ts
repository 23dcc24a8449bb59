// A change as a clause of a headline.
import type { Change } from '../analysis/growth';
import type { Words } from '../words/zh';

/** What a change is compared with: the same time a year before (同比), or the end of the last year (较上年末). */
export type ChangeBase = 'onYear' | 'sinceYearEnd';

/** "同比增长23.6%"; null where there is nothing to compare with. */
export function changeClause(change: Change, base: ChangeBase, words: Words): string | null {
  const headlines = base === 'onYear' ? words.headlines : words.headlines.sinceYearEnd;
  if (change.kind === 'none') return null;
  if (change.value === 0) return headlines.same;
  const isRise = change.value > 0;
  const size = Math.abs(change.value);
  switch (change.kind) {
    case 'percent': {
      const percent = words.formatPercent(size, 1);
      return isRise ? headlines.rise(percent) : headlines.fall(percent);
    }
    case 'published': {
      const percent = words.formatPercent(size, change.decimals);
      return isRise ? headlines.rise(percent) : headlines.fall(percent);
    }
    case 'points': {
      const points = words.formatNumber(size, change.decimals);
      return isRise ? headlines.raisePoints(points) : headlines.lowerPoints(points);
    }
    case 'difference': {
      const value = words.formatValue(size, change.unit, change.decimals);
      return isRise ? headlines.more(value) : headlines.less(value);
    }
  }
}
