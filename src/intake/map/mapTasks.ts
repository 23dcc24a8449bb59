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
import type { TargetReading } from './parseTargetText';
import { stateDay } from './stateDay';
import { columnsByField, curveOf, dueOf, progressOf, targetOf, textOf } from './taskFields';
import type { TaskSheet } from './taskFields';

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
    asOf: asOf ?? lastDay(periodOf(String(year))),
    columnOf: columnsByField(table),
    context: { ...NO_PERIOD_CONTEXT, year },
    issues,
  };
  const questions = asOf === null && list.columnOf.has('actual') ? [askPeriod(table, place, [list.asOf])] : [];
  const rows = bodyRows(sheet, table);
  const found = rows.map((row, index) => readTask(list, row, index));
  return {
    tasks: found.map(({ task }) => task),
    targets: found.flatMap(({ target }) => (target === null ? [] : [target])),
    questions,
  };
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
    number,
    title: textOf(list, row, 'title') ?? '',
    indicator,
    area: list.table.rowPatches[row]?.area ?? list.table.defaults.area,
    section: textOf(list, row, 'section'),
    leader: textOf(list, row, 'leader'),
    deputy: textOf(list, row, 'deputy'),
    partners: textOf(list, row, 'partners'),
    due,
    progress: progressOf(list, row, target?.unit ?? null),
    row,
  };
  return { task, target: target === null ? null : taskTarget(list, task, target, row) };
}

function taskTarget(list: TaskSheet, task: FoundTask, reading: TargetReading, row: number): FoundTarget {
  const year = periodOf(String(list.year));
  return {
    indicator: task.indicator,
    area: task.area,
    areaCode: null,
    period: year,
    operator: reading.operator,
    value: reading.value,
    unit: reading.unit,
    curve: curveOf(list, row),
    due: task.due ?? lastDay(year),
    origin: `${list.name} ${task.number}`,
    task: task.number,
    row,
    column: list.columnOf.get('target') ?? list.table.range.left,
  };
}
