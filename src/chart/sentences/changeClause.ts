// A change as a clause of a headline.
import type { ChangeBase, RealChange } from '../../analysis/sentences/clauseFact';
import type { Words } from '../../words/zh';

/** "同比增长23.6%". */
export function changeClause(change: RealChange, base: ChangeBase, words: Words): string {
  const headlines = base === 'onYear' ? words.headlines : words.headlines.sinceYearEnd;
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
