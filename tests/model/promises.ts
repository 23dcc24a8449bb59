// A target and a task that say nothing beyond what every version knows.
import { isoDate, period } from '../../src/model/period';
import { type Target, TARGET_ADDITIONS } from '../../src/model/target';
import { PROGRESS_ADDITIONS, type Task, TASK_ADDITIONS } from '../../src/model/task';

export const TARGET: Target = {
  ...TARGET_ADDITIONS,
  id: 'g',
  indicator: 'QY02',
  area: '320703',
  period: period('2024'),
  operator: '>=',
  value: 15,
  unit: '家',
  baseline: null,
  curve: { kind: 'linear' },
  due: isoDate('2024-12-31'),
  origin: '2024年重点工作任务清单 1',
};

export const TASK: Task = {
  ...TASK_ADDITIONS,
  id: 't',
  list: '2024年重点工作任务清单',
  year: 2024,
  lastYear: 2024,
  number: '1',
  title: '高企认定',
  indicator: 'QY02',
  area: '320703',
  target: 'g',
  section: '高新',
  leader: null,
  deputy: null,
  partners: null,
  due: isoDate('2024-12-31'),
  progress: [
    {
      ...PROGRESS_ADDITIONS,
      asOf: isoDate('2024-09-30'),
      value: 0,
      missing: null,
      doneOn: null,
      note: '名单四季度公布',
    },
  ],
};
