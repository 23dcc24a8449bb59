// A task list: each row a task with its target, planned curve, reported state and due date.
// Law: a state without a number keeps its reason; a target that is no level stays in the task's text and is named.
import type { Question } from '../../model/issue';
import type { TableMapping } from '../../model/mapping';
import { lastDay, period as periodOf } from '../../model/period';
import { NO_PERIOD_CONTEXT } from '../notation/periodReading';
import type { Sheet } from '../sheet';
import { BODY, bodyRowCodes } from './bodyRows';
import type { IssueCollector } from './issueCollector';
import type { FoundTarget, FoundTask, TablePlace } from './mappedTable';
import type { TaskTargetReading } from './parseTaskTarget';
import { stateDay, yearOfParts } from './stateDay';
import { columnsByField, curveOf, dueOf, freeTextOf, leadersOf, targetOf, textOf, unsaidOf } from './taskFields';
import type { TaskSheet } from './taskFields';
import { progressOf } from './taskReport';

export interface MappedTasks {
  readonly tasks: readonly FoundTask[];
  readonly targets: readonly FoundTarget[];
  readonly questions: readonly Question[];
}

export function mapTasks(sheet: Sheet, table: TableMapping, place: TablePlace, issues: IssueCollector): MappedTasks {
  const asOf = stateDay(sheet, table);
  const year = table.listYear;
  if (year === null) return { tasks: [], targets: [], questions: [askPeriod(table, place, [])] };
  const list: TaskSheet = {
    sheet,
    table,
    name: table.listName ?? table.title ?? sheet.name,
    year,
    lastYear: table.listLastYear ?? year,
    isDayStated: asOf !== null,
    asOf: asOf ?? lastDay(periodOf(String(year))),
    columnOf: columnsByField(table),
    context: { ...NO_PERIOD_CONTEXT, year: yearOfParts(table) },
    issues,
  };
  const rows = bodyRows(sheet, table);
  const questions = asOf === null && isDayNeeded(list, rows) ? [askPeriod(table, place, [list.asOf])] : [];
  const found = rows.map((row, index) => readTask(list, row, index));
  return {
    tasks: found.map(({ task }) => task),
    targets: found.flatMap(({ target }) => (target === null ? [] : [target])),
    questions,
  };
}

/** States of rows that do not say themselves on which day they were written. */
function isDayNeeded(list: TaskSheet, rows: readonly number[]): boolean {
  const reports = (['actual', 'problems', 'nextStep'] as const).filter((field) => list.columnOf.has(field));
  if (!list.columnOf.has('updatedOn')) return reports.length > 0;
  const isOpen = (row: number) => textOf(list, row, 'updatedOn') === null;
  return rows.some((row) => isOpen(row) && reports.some((field) => textOf(list, row, field) !== null));
}

function askPeriod(table: TableMapping, place: TablePlace, suggestions: readonly string[]): Question {
  return {
    kind: 'period',
    file: place.file,
    sheet: table.sheet,
    table: place.tableIndex,
    columns: [],
    cells: [],
    suggestions,
    params: {},
  };
}

function bodyRows(sheet: Sheet, table: TableMapping): number[] {
  const codes = bodyRowCodes(table);
  const rows: number[] = [];
  for (let row = table.firstBodyRow; row <= table.lastBodyRow; row += 1) {
    if (codes[row - table.firstBodyRow] === BODY && sheet.rows.at(row) !== undefined) rows.push(row);
  }
  return rows;
}

function readTask(list: TaskSheet, row: number, index: number): { task: FoundTask; target: FoundTarget | null } {
  const number = textOf(list, row, 'number') ?? String(index + 1);
  const indicator = textOf(list, row, 'indicator');
  const due = dueOf(list, row);
  const target = targetOf(list, row);
  const task: FoundTask = {
    list: list.name,
    year: list.year,
    lastYear: list.lastYear,
    number,
    title: textOf(list, row, 'title') ?? '',
    content: freeTextOf(list, row, 'content'),
    source: textOf(list, row, 'source'),
    indicator,
    area: list.table.rowPatches[row]?.area ?? list.table.defaults.area,
    section: textOf(list, row, 'section'),
    ...leadersOf(list, row),
    partners: textOf(list, row, 'partners'),
    due,
    progress: progressOf(list, row, target?.unit ?? null),
    unsaid: unsaidOf(list, row),
    row,
    linkColumn: list.columnOf.get('indicator') ?? null,
  };
  return { task, target: target === null ? null : taskTarget(list, task, target, row) };
}

function taskTarget(list: TaskSheet, task: FoundTask, reading: TaskTargetReading, row: number): FoundTarget {
  const { year, lastYear } = list;
  const whole = reading.counts === 'total' && reading.baseline === null ? reading : null;
  return {
    indicator: task.indicator,
    area: task.area,
    areaCode: null,
    period: periodOf(year === lastYear ? String(year) : `${year}-${lastYear}`),
    operator: reading.operator,
    value: reading.value,
    unit: reading.unit,
    counts: reading.counts,
    baseline: reading.baseline,
    curve: curveOf(list, row, whole),
    due: task.due,
    origin: `${list.name} ${task.number}`,
    task: task.number,
    row,
    column: list.columnOf.get('target') ?? list.table.range.left,
  };
}
