// English words of changes on the year; the same keys as zh/changes.ts.
import { unitName } from '../enUnits';
import type { Words } from '../zh';

export const changes: Words['changes'] = {
  name: 'On year',
  sinceYearEnd: 'Since year end',
  published: (percent) => `${percent} (published)`,
  points: (text) => `${text} percentage points`,
  pointsShort: (text) => `${text} pp`,
  difference: (text, unit) => `${text} ${unitName(unit)}`,
  noBase: 'no data the year before',
  noValue: '—',
  notComparable: 'break in series, not comparable',
  up: 'up',
  down: 'down',
  same: 'unchanged',
};
