// What a person drafts of a task, what is wrong with it, and the task and target that come of it.
// Law: what speaks of the same thing on both moves on both: indicator, area, years and due day of a target are its task's.
import { taskId } from '../../../intake/resolve/taskIdentity';
import type { Indicator } from '../../../model/indicator';
import { calendarYear, firstDay, parseIsoDate, type Period, period } from '../../../model/period';
import type { Target } from '../../../model/target';
import { type Task, TASK_ADDITIONS } from '../../../model/task';
import { convertUnit } from '../../../model/unit';
import { textOrNull } from '../../settings/aliasText';
import { type Checked, checked, type Fault } from './faults';
import type { TaskAndTarget } from './taskAndTarget';

const TEXTS = ['content', 'source', 'section', 'leader', 'deputy', 'partners'] as const;

/** Everything as typed; '' is nothing. */
export interface TaskDraft extends Readonly<Record<(typeof TEXTS)[number], string>> {
  readonly list: string;
  readonly year: string;
  readonly lastYear: string;
  readonly number: string;
  readonly title: string;
  readonly indicator: string;
  readonly related: readonly string[];
  readonly area: string;
  readonly due: string;
}

export type TaskField = 'list' | 'year' | 'lastYear' | 'number' | 'title' | 'indicator' | 'due';

/** What a draft is checked against. */
export interface TaskSurroundings {
  /** Null for a new task. */
  readonly before: TaskAndTarget | null;
  readonly tasks: readonly Task[];
  readonly indicators: ReadonlyMap<string, Indicator>;
}

export function taskDraftOf(task: Task): TaskDraft {
  const { list, number, title, related, area } = task;
  return {
    list,
    number,
    title,
    related,
    area,
    year: String(task.year),
    lastYear: String(task.lastYear),
    indicator: task.indicator ?? '',
    due: task.due ?? '',
    content: task.content ?? '',
    source: task.source ?? '',
    section: task.section ?? '',
    leader: task.leader ?? '',
    deputy: task.deputy ?? '',
    partners: task.partners ?? '',
  };
}

/** The next number of a list, after the highest that is a plain number. */
export function nextNumber(tasks: readonly Task[], list: string): string {
  const numbers = tasks.filter((task) => task.list === list).map(({ number }) => Number(number));
  return String(Math.max(0, ...numbers.filter((number) => Number.isInteger(number))) + 1);
}

/** Years of a list that is known; every list runs over one stretch. */
export function yearsOf(tasks: readonly Task[], list: string): Pick<Task, 'year' | 'lastYear'> | null {
  const one = tasks.find((task) => task.list === list.trim());
  return one === undefined ? null : { year: one.year, lastYear: one.lastYear };
}

export function checkTask(draft: TaskDraft, around: TaskSurroundings): Checked<TaskAndTarget, TaskField> {
  const years = yearsOf(around.tasks, draft.list);
  const [year, lastYear] = [years?.year ?? yearIn(draft.year), years?.lastYear ?? yearIn(draft.lastYear)];
  const found: Record<TaskField, Fault | null> = {
    list: draft.list.trim() === '' ? 'listMissing' : null,
    year: year === null ? 'year' : null,
    lastYear: lastYear === null ? 'year' : year !== null && lastYear < year ? 'yearOrder' : null,
    number: numberFault(draft, around),
    title: draft.title.trim() === '' ? 'titleMissing' : null,
    indicator: indicatorFault(draft, around),
    due: dueFault(draft, around, year),
  };
  return checked(found, () => drafted(draft, around, year ?? 0, lastYear ?? 0));
}

function yearIn(text: string): number | null {
  return /^(19|20)\d{2}$/.test(text.trim()) ? Number(text) : null;
}

function numberFault({ list, number }: TaskDraft, { before, tasks }: TaskSurroundings): Fault | null {
  if (number.trim() === '') return 'numberMissing';
  const id = taskId({ list: list.trim(), number: number.trim() });
  const isKept = before?.task.list === list.trim() && before.task.number === number.trim();
  return !isKept && tasks.some((task) => task.id === id) ? 'numberTaken' : null;
}

/** An indicator in another family of units could never say how far the target is. */
function indicatorFault({ indicator }: TaskDraft, { before, indicators }: TaskSurroundings): Fault | null {
  const target = before?.target ?? null;
  const chosen = indicators.get(indicator);
  if (target === null || chosen === undefined || indicator === before?.task.indicator) return null;
  return convertUnit(1, target.unit, chosen.unit) === null ? 'indicatorUnit' : null;
}

function dueFault({ due }: TaskDraft, { before }: TaskSurroundings, year: number | null): Fault | null {
  const target = before?.target ?? null;
  if (due === '') return target === null || before?.task.due === null ? null : 'dueNeeded';
  const day = parseIsoDate(due);
  if (day === null) return 'day';
  return year !== null && day < firstDay(calendarYear(year)) ? 'dueBefore' : null;
}

function drafted(draft: TaskDraft, { before }: TaskSurroundings, year: number, lastYear: number): TaskAndTarget {
  const [list, number] = [draft.list.trim(), draft.number.trim()];
  const isKept = before !== null && before.task.list === list && before.task.number === number;
  const texts = Object.fromEntries(TEXTS.map((name) => [name, textOrNull(draft[name])])) as Pick<
    Task,
    (typeof TEXTS)[number]
  >;
  const task: Task = {
    ...TASK_ADDITIONS,
    target: null,
    progress: [],
    ...before?.task,
    ...texts,
    id: isKept ? before.task.id : taskId({ list, number }),
    list,
    number,
    year,
    lastYear,
    title: draft.title.trim(),
    indicator: draft.indicator || null,
    related: draft.related.filter((code) => code !== draft.indicator),
    area: draft.area,
    due: parseIsoDate(draft.due),
  };
  return { task, target: before?.target == null ? null : targetWith(before.target, before.task, task) };
}

/** What the person left alone stays apart where it was apart. */
function targetWith(target: Target, before: Task, after: Task): Target {
  return {
    ...target,
    indicator: before.indicator === after.indicator ? target.indicator : after.indicator,
    area: before.area === after.area ? target.area : after.area,
    due: before.due === after.due ? target.due : (after.due ?? target.due),
    period: sameYears(before, after) ? target.period : yearsPeriod(after),
  };
}

function sameYears(left: Task, right: Task): boolean {
  return left.year === right.year && left.lastYear === right.lastYear;
}

/** The years of a list as one period. */
export function yearsPeriod({ year, lastYear }: Pick<Task, 'year' | 'lastYear'>): Period {
  return year === lastYear ? calendarYear(year) : period(`${calendarYear(year)}-${calendarYear(lastYear)}`);
}
