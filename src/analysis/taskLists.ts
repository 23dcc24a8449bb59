// The task lists of the workspace, latest year first, each in the order of its numbers, and which of them a page shows.
import { type IsoDate, isoDate } from '../model/period';
import type { Task } from '../model/task';

export interface TaskListing {
  readonly name: string;
  /** First and last year that it runs over. */
  readonly year: number;
  readonly lastYear: number;
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
      year: Math.min(...members.map(({ year }) => year)),
      lastYear: Math.max(...members.map(({ lastYear }) => lastYear)),
      tasks: members.sort((left, right) => byNumber.compare(left.number, right.number)),
    }))
    .sort((left, right) => right.year - left.year || byNumber.compare(left.name, right.name));
}

/** The lists that run in a year. */
export function listsOfYear(tasks: readonly Task[], year: number): TaskListing[] {
  return taskLists(tasks).filter((list) => runsIn(list, year));
}

/** The day a list opens with: today while its years run, else the last day of them. */
export function firstDayOfInterest(lastYear: number, today: IsoDate): IsoDate {
  const end = isoDate(`${String(lastYear).padStart(4, '0')}-12-31`);
  return today < end ? today : end;
}

export interface ShownLists {
  /** Name of the one list that was chosen; null for all that run at the time. */
  readonly name: string | null;
  readonly asOf: IsoDate;
  readonly shown: readonly TaskListing[];
  /** Lists whose years hold the day. */
  readonly running: readonly TaskListing[];
}

/** One chosen list, or all lists that run on the day; where none does, the latest one. Null without lists. */
export function shownLists(
  lists: readonly TaskListing[],
  chosen: string | undefined,
  on: IsoDate | undefined,
  today: IsoDate,
): ShownLists | null {
  const [latest] = lists;
  if (latest === undefined) return null;
  const list = lists.find(({ name }) => name === chosen);
  const end = list?.lastYear ?? Math.max(...lists.map(({ lastYear }) => lastYear));
  const asOf = on ?? firstDayOfInterest(end, today);
  const running = lists.filter((one) => runsOn(one, asOf));
  if (list !== undefined) return { name: list.name, asOf, shown: [list], running };
  return running.length > 1
    ? { name: null, asOf, shown: running, running }
    : { name: (running[0] ?? latest).name, asOf, shown: running.length === 0 ? [latest] : running, running };
}

function runsOn(list: TaskListing, day: IsoDate): boolean {
  return runsIn(list, Number(day.slice(0, 4)));
}

function runsIn(list: TaskListing, year: number): boolean {
  return list.year <= year && year <= list.lastYear;
}
