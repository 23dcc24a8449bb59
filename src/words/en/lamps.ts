// English words of lamps and their reasons; the same keys as zh/lamps.ts.
import { plural } from '../plural';
import type { Words } from '../zh';

export const lamps: Words['lamps'] = {
  colors: { green: 'green', yellow: 'yellow', red: 'red', blue: 'done', grey: 'not assessed' },
  reasons: {
    done: 'done',
    doneLate: 'done late',
    onSchedule: 'on schedule',
    slightlyBehind: 'nearly on schedule',
    behind: 'behind',
    farBehind: 'far behind',
    overdueNear: 'missed (80% or more)',
    overdue: 'missed (under 80%)',
    noTarget: 'no target',
    noValue: 'no data',
    notComparable: 'target and value have different units',
  },
  daysLate: (days) => `${plural(days, 'day')} late`,
  missing: (reason) => `not assessed: ${reason}`,
  gap: (points) => `gap ${points} points`,
  formula: (planned, completion, gap) => `${planned} − ${completion} = ${gap} points`,
  turns: 'What turns it',
  turnsAt: (color, value, atMost) => `${atMost ? 'At most' : 'From'} ${value} on: ${color}`,
  needed: (value, due) => `${value} a month needed until ${due}`,
};
