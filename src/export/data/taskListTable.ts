// Tasks as a task list that can be read in again: promised as stored, reported as of a day, computed figures beside.
// Law: read in again, the list changes nothing of the tasks that it was made of; what it has no column for is counted.
import { latestProgress } from '../../analysis/taskActual';
import type { TaskRow } from '../../analysis/tasks';
import type { Indicator } from '../../model/indicator';
import type { IsoDate } from '../../model/period';
import { shiftDecimal } from '../../model/rounding';
import type { Target } from '../../model/target';
import type { Task, TaskProgress } from '../../model/task';
import { shownColor } from '../../analysis/lampOverride';
import { lampName } from '../../words/lampName';
import { nameOf } from '../../words/nameOf';
import type { Words } from '../../words/zh';
import type { DataCell, DataTable } from './dataTable';

export interface TaskListContext {
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly asOf: IsoDate;
}

export interface TaskLists {
  /** One a list, in the order of the rows. */
  readonly tables: readonly DataTable[];
  /** Earlier reports, remedies, colours set by hand and own courses, which a list has no columns for. */
  readonly leftOut: number;
}

export function taskLists(rows: readonly TaskRow[], context: TaskListContext, words: Words): TaskLists {
  const lists = [...new Set(rows.map(({ task }) => task.list))];
  return {
    tables: lists.map((list) =>
      tableOf(
        list,
        rows.filter(({ task }) => task.list === list),
        context,
        words,
      ),
    ),
    leftOut: rows.reduce((sum, row) => sum + leftOutOf(row, context), 0),
  };
}

function tableOf(list: string, rows: readonly TaskRow[], context: TaskListContext, words: Words): DataTable {
  const columns = columnsOf(context, words);
  // A column that no row fills says nothing.
  const filled = columns
    .map(([header, cellOf]) => ({ header, cells: rows.map(cellOf) }))
    .filter(({ cells }, at) => at < ALWAYS || cells.some((cell) => cell !== null));
  return {
    name: list,
    title: list,
    header: filled.map(({ header }) => header),
    rows: rows.map((_, at) => filled.map(({ cells }) => cells[at] ?? null)),
  };
}

/** Number, task, indicator, target, unit, section and due day make a list what it is. */
const ALWAYS = 7;

type Column = readonly [header: string, cellOf: (row: TaskRow) => DataCell];

function columnsOf({ indicators, asOf }: TaskListContext, words: Words): readonly Column[] {
  const { taskList } = words.exporting;
  const report = (row: TaskRow) => latestProgress(row.task, asOf);
  const said = (field: 'note' | 'problems' | 'nextStep' | 'evidence' | 'doneOn') => (row: TaskRow) =>
    report(row)?.[field] ?? null;
  return [
    [taskList.number, ({ task }) => task.number],
    [taskList.title, ({ task }) => task.title],
    [taskList.indicator, ({ task }) => linksOf(task, indicators, words)],
    [taskList.target, ({ target }) => targetText(target, words)],
    [taskList.unit, ({ target }) => target?.unit ?? null],
    [taskList.section, ({ task }) => task.section],
    [taskList.due, ({ task }) => task.due],
    ...taskList.plans.map((header, quarter): Column => [header, ({ target }) => planOf(target, quarter)]),
    [taskList.reported, (row) => reportedCell(report(row), words)],
    [taskList.reportedOn, (row) => report(row)?.asOf ?? null],
    [taskList.doneOn, said('doneOn')],
    [taskList.leader, ({ task }) => task.leader],
    [taskList.deputy, ({ task }) => task.deputy],
    [taskList.partners, ({ task }) => task.partners],
    [taskList.source, ({ task }) => task.source],
    [taskList.content, ({ task }) => task.content],
    [taskList.note, said('note')],
    [taskList.problems, said('problems')],
    [taskList.nextStep, said('nextStep')],
    [taskList.evidence, said('evidence')],
    // Of the indicator, not of the list: read in again it must not become a report.
    [taskList.fromIndicator, ({ actual }) => (actual.from === 'indicator' ? actual.value : null)],
    [taskList.completion, ({ lamp }) => (lamp.completion === null ? null : words.formatPercent(lamp.completion, 1))],
    [taskList.lamp, (row) => lampName(shownColor(row), row.lamp.rules.goodColor, words)],
  ];
}

/** The one that measures it first: a reader takes the first that fits. */
function linksOf(task: Task, indicators: ReadonlyMap<string, Indicator>, words: Words): string | null {
  const codes = [...(task.indicator === null ? [] : [task.indicator]), ...task.related];
  const names = codes.map((code) => {
    const indicator = indicators.get(code);
    return indicator === undefined ? code : nameOf(indicator, words);
  });
  return names.length === 0 ? null : names.join('、');
}

function targetText(target: Target | null, words: Words): DataCell {
  if (target === null) return null;
  if (target.counts === 'total' && target.operator === '=') return target.value;
  const level = `${words.operators[target.operator]}${target.value}`;
  return target.counts === 'increase' ? words.promises.netIncrease(level) : level;
}

function planOf(target: Target | null, quarter: number): string | null {
  if (target?.curve.kind !== 'quarters') return null;
  return `${shiftDecimal(target.curve.shares[quarter] ?? 0, 2)}%`;
}

function reportedCell(report: TaskProgress | null, words: Words): DataCell {
  if (report === null || report.value !== null) return report?.value ?? null;
  const isSilent = report.missing === null || report.missing === 'blank' || report.missing === 'unreadable';
  return isSilent ? null : words.exporting.taskList.marks[report.missing];
}

function leftOutOf({ task, target }: TaskRow, { asOf }: TaskListContext): number {
  const shown = latestProgress(task, asOf) === null ? 0 : 1;
  const ownCourse = target?.curve.kind === 'points' || target?.curve.kind === 'pastYears' ? 1 : 0;
  return task.progress.length - shown + task.remedies.length + task.overrides.length + ownCourse;
}
