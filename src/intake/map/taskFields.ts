// Reads the single fields of a row of a task list. Law: what cannot be read is named by its cell and stays out.
import type { TableMapping, TaskField } from '../../model/mapping';
import type { IsoDate } from '../../model/period';
import type { PlannedCurve } from '../../model/target';
import { PROGRESS_ADDITIONS, type TaskProgress } from '../../model/task';
import { convertUnit } from '../../model/unit';
import { cleanLabel } from '../notation/cleanText';
import { missingMark } from '../notation/missingMark';
import { parseNumberText } from '../notation/parseNumberText';
import type { PeriodContext } from '../notation/periodReading';
import type { Cell, Sheet } from '../sheet';
import { cellText } from './cellText';
import type { IssueCollector } from './issueCollector';
import { parseDay, parseDueDay } from './parseDay';
import { parseTargetText } from './parseTargetText';
import type { TargetReading } from './parseTargetText';
import { plannedCurve } from './plannedCurve';

/** A task list at work. */
export interface TaskSheet {
  readonly sheet: Sheet;
  readonly table: TableMapping;
  readonly name: string;
  readonly year: number;
  readonly asOf: IsoDate;
  readonly columnOf: ReadonlyMap<TaskField, number>;
  readonly context: PeriodContext;
  readonly issues: IssueCollector;
}

export function columnsByField(table: TableMapping): Map<TaskField, number> {
  const columns = new Map<TaskField, number>();
  table.columns.forEach((role, index) => {
    if (role.role === 'task' && !columns.has(role.field)) columns.set(role.field, table.range.left + index);
  });
  return columns;
}

function cellOf(list: TaskSheet, row: number, field: TaskField): Cell {
  const column = list.columnOf.get(field);
  return column === undefined ? null : (list.sheet.rows.at(row)?.[column] ?? null);
}

/** Null where the cell is blank or holds a mark such as "—". */
export function textOf(list: TaskSheet, row: number, field: TaskField): string | null {
  const text = cleanLabel(cellText(cellOf(list, row, field)));
  return missingMark(text, list.table.missing) === null ? text : null;
}

export function dueOf(list: TaskSheet, row: number): IsoDate | null {
  const cell = cellOf(list, row, 'due');
  const due = parseDueDay(cell, list.context);
  const text = textOf(list, row, 'due');
  if (due === null && text !== null)
    list.issues.atCell('dueUnreadable', 'warning', row, list.columnOf.get('due')!, text);
  return due;
}

/** The target's own unit goes before that of the unit column. */
export function targetOf(list: TaskSheet, row: number): TargetReading | null {
  const text = textOf(list, row, 'target');
  if (text === null) return null;
  const reading = parseTargetText(text);
  if (reading === null) {
    list.issues.atCell('targetUnreadable', 'warning', row, list.columnOf.get('target')!, text);
    return null;
  }
  return { ...reading, unit: reading.unit ?? textOf(list, row, 'unit') ?? list.table.defaults.unit };
}

export function progressOf(list: TaskSheet, row: number, unit: string | null): TaskProgress | null {
  const cell = cellOf(list, row, 'actual');
  const text = cleanLabel(cellText(cell));
  const doneOn = parseDay(cellOf(list, row, 'doneOn'), list.context);
  const note = textOf(list, row, 'note');
  const state = { ...PROGRESS_ADDITIONS, asOf: list.asOf, doneOn, note };
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

export function curveOf(list: TaskSheet, row: number): PlannedCurve {
  return plannedCurve(PLAN_FIELDS.map((field) => cellOf(list, row, field)));
}
