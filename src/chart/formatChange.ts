// A change on the year in words: percent, percentage points or a plain difference, never without its sign.
import type { Change } from '../analysis/growth';
import { readableValue } from '../words/readableValue';
import type { Words } from '../words/zh';

export interface ChangeText {
  readonly text: string;
  /** Why there is no change to show; undefined where there is one. */
  readonly why: string | undefined;
}

export function formatChange(change: Change, words: Words): ChangeText {
  switch (change.kind) {
    case 'percent':
      return { text: `${words.formatSigned(change.value, 1)}%`, why: undefined };
    case 'published':
      return {
        text: words.changes.published(`${words.formatSigned(change.value, change.decimals)}%`),
        why: undefined,
      };
    case 'points':
      return { text: words.changes.pointsShort(words.formatSigned(change.value, change.decimals)), why: undefined };
    case 'difference': {
      const { number, unit } = readableValue(change.value, change.unit, change.decimals, words);
      return { text: words.changes.difference(`${change.value > 0 ? '+' : ''}${number}`, unit), why: undefined };
    }
    case 'none':
      return { text: words.changes.noValue, why: words.changes[change.reason] };
  }
}
