// Which tasks of the lists a person wants to see: their own, those that come due, those of a colour.
// Law: a filter only hides; a task that is done or cannot be done is never due.
import { daysBetween } from '../../../analysis/calendar';
import { shownColor } from '../../../analysis/lampOverride';
import type { TaskRow } from '../../../analysis/tasks';
import type { IsoDate } from '../../../model/period';
import type { TasksSearch } from '../../routing/pageSearch';

export type DueFilter = 'days30' | 'days90' | 'overdue';
export type TaskFilter = Pick<TasksSearch, 'section' | 'leader' | 'deputy' | 'due' | 'lamp'>;

const DAYS: Readonly<Record<Exclude<DueFilter, 'overdue'>, number>> = { days30: 30, days90: 90 };

export function filterRows(rows: readonly TaskRow[], filter: TaskFilter, asOf: IsoDate): TaskRow[] {
  const { section, leader, deputy, due, lamp } = filter;
  return rows.filter(
    (row) =>
      (section === undefined || namesIn(row.task.section).includes(section)) &&
      (leader === undefined || namesIn(row.task.leader).includes(leader)) &&
      (deputy === undefined || namesIn(row.task.deputy).includes(deputy)) &&
      (due === undefined || isDueBy(row, due, asOf)) &&
      (lamp === undefined || shownColor(row) === lamp),
  );
}

export function isFiltered({ section, leader, deputy, due, lamp }: TaskFilter): boolean {
  return [section, leader, deputy, due, lamp].some((part) => part !== undefined);
}

/** "张三、李四" are two people. */
export function namesIn(text: string | null): string[] {
  if (text === null) return [];
  return text
    .split(/[、，,；;/]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** Each name once, in the order in which they first stand in the lists. */
export function namesOf(rows: readonly TaskRow[], who: 'section' | 'leader' | 'deputy'): string[] {
  return [...new Set(rows.flatMap(({ task }) => namesIn(task[who])))];
}

/** The day on which a task is judged for good. */
export function dueOf({ task, target }: TaskRow): IsoDate | null {
  return target?.due ?? task.due;
}

/** What is not done yet and can be done. */
export function isOpen(row: TaskRow): boolean {
  const { missing } = row.actual;
  return shownColor(row) !== 'blue' && missing !== 'notApplicable' && missing !== 'noCases';
}

function isDueBy(row: TaskRow, filter: DueFilter, asOf: IsoDate): boolean {
  const due = dueOf(row);
  if (due === null || !isOpen(row)) return false;
  if (filter === 'overdue') return due < asOf;
  return due >= asOf && daysBetween(asOf, due) <= DAYS[filter];
}

/** The next tasks to come due, the earliest first. */
export function dueNext(rows: readonly TaskRow[], asOf: IsoDate, count: number): TaskRow[] {
  return rows
    .filter((row) => isOpen(row) && (dueOf(row) ?? '') >= asOf)
    .sort((left, right) => ((dueOf(left) ?? '') < (dueOf(right) ?? '') ? -1 : 1))
    .slice(0, count);
}
