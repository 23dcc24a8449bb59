// English words of the overview; the same keys as zh/overview.ts.
import { plural } from '../plural';
import type { Words } from '../zh';

export const overview: Words['overview'] = {
  title: 'Overview',
  emptyTitle: 'No data yet',
  emptyText: 'Drop the tables you work with here, or look at the demo data first.',
  importTables: 'Import tables',
  seeDemo: 'See demo data',
  loadingDemo: 'Importing demo data…',
  done: (done, total) => `${done} of ${total} reached their target`,
  ofTargets: (total) => `of ${total} reached their target`,
  near: 'close to target',
  behind: 'far behind',
  onTrack: 'on schedule',
  notAssessed: 'not assessed',
  dataUntil: (date) => `Data up to ${date}`,
  files: (count) => plural(count, 'file'),
  updated: (when) => `updated ${when}`,
  indicator: 'Indicator',
  value: 'Value',
  change: 'On year',
  spark: (from, to) => `${from}–${to}`,
  progress: 'Progress (mark: target)',
  target: 'Target',
  completion: 'Completion',
  lamp: 'Status',
  fromTaskList: 'from the task list',
  withoutCategory: 'Other',
  noValues: 'There are no data for this area and period. Choose another period, or import tables.',
  onlyWithTarget: 'Only indicators with a target',
  tableLabel: (area, period) => `Indicators, targets and completion, ${area}, ${period}`,
};
