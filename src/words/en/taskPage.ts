// English words of the page of tasks; the same keys as zh/taskPage.ts.
import { plural } from '../plural';
import type { Words } from '../zh';

const MONTHS = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });

export const taskPage: Words['taskPage'] = {
  monthEnd: (year, month) => `the end of ${MONTHS.format(Date.UTC(year, month - 1, 1))} ${year}`,
  standing: (when, total, parts) => `As of ${when}, of ${plural(total, 'task')}: ${parts}.`,
  notApplicable: 'not applicable',
  partSeparator: ', ',
  showing: (count, total) => `${count} of ${plural(total, 'task')} shown by these filters`,
  nothing: 'No task meets these filters.',
  clearFilters: 'Clear filters',
  filters: 'Filters and groups',
  all: 'All',
  running: 'All lists of that time',
  lampFilter: 'Filter by lamp',
  section: 'Section',
  leader: 'Lead',
  deputy: 'Deputy',
  due: 'Due',
  dueFilters: { days30: 'due within 30 days', days90: 'due within 90 days', overdue: 'overdue, not done' },
  by: 'Group',
  groupings: {
    urgency: 'attention first',
    list: 'by list',
    section: 'by section',
    leader: 'by lead',
    deputy: 'by deputy',
    source: 'by source',
  },
  attention: 'Needs attention',
  rest: 'Other tasks',
  nobody: 'not stated',
  dueNext: 'Due next',
  valueOn: (day) => `as of ${day}`,
  dueIn: (title, date, days) =>
    days === 0 ? `${title} (${date}, that very day)` : `${title} (${date}, in ${plural(days, 'day')})`,
  noneDue: 'no task is still to come due',
  changedSince: (when) => `Since the import of ${when}`,
  turned: (title, from, to) => `${title}: ${from} → ${to}`,
  nothingTurned: 'no lamp has turned',
  moreTurned: (count) => `${count} more`,
  nextStep: (text) => `Next: ${text}`,
};
