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
  part: { blue: 'done', green: 'green', yellow: 'yellow', red: 'red', grey: 'not assessed' },
  partCount: (name, count) => `${count} ${name}`,
  how: 'How lamps are computed',
  howText:
    'Gap = planned share − completion, in percentage points, rounded to 0.1 before comparing: up to 10 is green, over 10 and up to 30 yellow, over 30 red; after the due date 80 % or more is yellow, less is red; a reached target is done.',
};
