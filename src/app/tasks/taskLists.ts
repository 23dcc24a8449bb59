// The task lists of the workspace, latest year first, each in the order of its numbers.
import { type IsoDate, isoDate } from '../../model/period';
import type { Task } from '../../model/task';

export interface TaskListing {
  readonly name: string;
  readonly year: number;
  readonly tasks: readonly Task[];
}

const byNumber = new Intl.Collator('zh-CN', { numeric: true });

export function taskLists(tasks: readonly Task[]): TaskListing[] {
  const lists = new Map<string, Task[]>();
  for (const task of tasks) {
    const list = lists.get(task.list);
    if (list === undefined) lists.set(task.list, [task]);
    else list.push(task);
  }
  return [...lists]
    .map(([name, members]) => ({
      name,
      year: Math.max(...members.map(({ year }) => year)),
      tasks: members.sort((left, right) => byNumber.compare(left.number, right.number)),
    }))
    .sort((left, right) => right.year - left.year || byNumber.compare(left.name, right.name));
}

/** The day a list opens with: today while its year runs, else the year's last day. */
export function firstDayOfInterest(year: number, today: IsoDate): IsoDate {
  const end = isoDate(`${String(year).padStart(4, '0')}-12-31`);
  return today < end ? today : end;
}
