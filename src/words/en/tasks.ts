// English words of task lists; the same keys as zh/tasks.ts.
import type { Words } from '../zh';

export const tasks: Words['tasks'] = {
  title: 'Tasks',
  list: 'List',
  asOf: 'As of',
  emptyTitle: 'No task list yet',
  emptyText: 'Import a table with tasks, targets, sections in charge and due dates to see progress here.',
  number: 'No.',
  task: 'Task',
  target: 'Target',
  actual: 'Actual',
  progress: 'Progress (mark: target, thin: plan)',
  completion: 'Completion',
  planned: 'Planned',
  gap: 'Gap',
  lamp: 'Lamp',
  section: 'Section in charge',
  leader: 'Lead',
  due: 'Due',
  note: 'Note',
  actualFromIndicator: (name) => `from the indicator “${name}”`,
  actualFromList: (date) => `from the task list, reported ${date}`,
  noTarget: 'no target value',
  partCount: (name, count) => `${count} ${name}`,
  how: 'How lamps are computed',
};
