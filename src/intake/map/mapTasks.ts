// A task list: each row a task with its target, planned curve, reported state and due date.
// Law: a state without a number keeps its reason; a target that is no level stays in the task's text and is named.
import type { Question } from '../../model/issue';
import type { TableMapping, TaskField } from '../../model/mapping';
import type { IsoDate } from '../../model/period';
import { lastDay, period as periodOf } from '../../model/period';
import type { PlannedCurve } from '../../model/target';
import type { TaskProgress } from '../../model/task';
import { convertUnit } from '../../model/unit';
import { cleanLabel } from '../notation/cleanText';
import { missingMark } from '../notation/missingMark';
import { parseNumberText } from '../notation/parseNumberText';
import { NO_PERIOD_CONTEXT } from '../notation/periodReading';
import type { PeriodContext } from '../notation/periodReading';
import type { Cell, Sheet } from '../sheet';
import { BODY, bodyRowCodes } from './bodyRows';
import { cellText } from './cellText';
import type { IssueCollector } from './issueCollector';
import type { FoundTarget, FoundTask, TablePlace } from './mappedTable';
import { parseDay, parseDueDay } from './parseDay';
import { parseTargetText } from './parseTargetText';
import type { TargetReading } from './parseTargetText';
import { plannedCurve } from './plannedCurve';
import { stateDay } from './stateDay';

interface List {
  readonly sheet: Sheet;
  readonly table: TableMapping;
  readonly name: string;
  readonly year: number;
  readonly asOf: IsoDate;
  readonly columnOf: ReadonlyMap<TaskField, number>;
  readonly context: PeriodContext;
  readonly issues: IssueCollector;
}

export interface MappedTasks {
  readonly tasks: readonly FoundTask[];
  readonly targets: readonly FoundTarget[];
  readonly questions: readonly Question[];
}

export function mapTasks(sheet: Sheet, table: TableMapping, place: TablePlace, issues: IssueCollector): MappedTasks {
  const asOf = stateDay(sheet, table);
  const year = table.listYear;
  if (year === null) return { tasks: [], targets: [], questions: [askPeriod(table, place, [])] };
  const list: List = {
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

function columnsByField(table: TableMapping): Map<TaskField, number> {
  const columns = new Map<TaskField, number>();
  table.columns.forEach((role, index) => {
    if (role.role === 'task' && !columns.has(role.field)) columns.set(role.field, table.range.left + index);
  });
  return columns;
}

function bodyRows(sheet: Sheet, table: TableMapping): number[] {
  const codes = bodyRowCodes(table);
  const rows: number[] = [];
  for (let row = table.firstBodyRow; row <= table.lastBodyRow; row += 1) {
    if (codes[row - table.firstBodyRow] === BODY && sheet.rows[row] !== undefined) rows.push(row);
  }
  return rows;
}

function readTask(list: List, row: number, index: number): { task: FoundTask; target: FoundTarget | null } {
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

function taskTarget(list: List, task: FoundTask, reading: TargetReading, row: number): FoundTarget {
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

function cellOf(list: List, row: number, field: TaskField): Cell {
  const column = list.columnOf.get(field);
  return column === undefined ? null : (list.sheet.rows[row]?.[column] ?? null);
}

/** Null where the cell is blank or holds a mark such as "—". */
function textOf(list: List, row: number, field: TaskField): string | null {
  const text = cleanLabel(cellText(cellOf(list, row, field)));
  return missingMark(text, list.table.missing) === null ? text : null;
}

function dueOf(list: List, row: number): IsoDate | null {
  const cell = cellOf(list, row, 'due');
  const due = parseDueDay(cell, list.context);
  const text = textOf(list, row, 'due');
  if (due === null && text !== null)
    list.issues.atCell('dueUnreadable', 'warning', row, list.columnOf.get('due')!, text);
  return due;
}

/** The target's own unit goes before that of the unit column. */
function targetOf(list: List, row: number): TargetReading | null {
  const text = textOf(list, row, 'target');
  if (text === null) return null;
  const reading = parseTargetText(text);
  if (reading === null) {
    list.issues.atCell('targetUnreadable', 'warning', row, list.columnOf.get('target')!, text);
    return null;
  }
  return { ...reading, unit: reading.unit ?? textOf(list, row, 'unit') ?? list.table.defaults.unit };
}

function progressOf(list: List, row: number, unit: string | null): TaskProgress | null {
  const cell = cellOf(list, row, 'actual');
  const text = cleanLabel(cellText(cell));
  const doneOn = parseDay(cellOf(list, row, 'doneOn'), list.context);
  const note = textOf(list, row, 'note');
  const state = { asOf: list.asOf, doneOn, note };
  const missing = missingMark(text, list.table.missing);
  if (missing === 'blank') return doneOn === null && note === null ? null : { ...state, value: null, missing };
  if (missing !== null) return { ...state, value: null, missing };
  const reading = parseNumberText(text, list.table);
  const value = reading.kind === 'number' ? inUnit(reading.value, reading.unit, unit) : null;
  if (value !== null) return { ...state, value, missing: null };
  list.issues.atCell('notANumber', 'error', row, list.columnOf.get('actual')!, text);
  return { ...state, value: null, missing: 'unreadable' };
}

/** Null when the state is in a unit that the target's cannot be reached from. */
function inUnit(value: number, from: string | null, to: string | null): number | null {
  return from === null || to === null ? value : convertUnit(value, from, to);
}

const PLAN_FIELDS = ['planQ1', 'planQ2', 'planQ3', 'planQ4'] as const;

function curveOf(list: List, row: number): PlannedCurve {
  return plannedCurve(PLAN_FIELDS.map((field) => cellOf(list, row, field)));
}
