// Reads the single fields of a row of a task list. Law: what cannot be read is named by its cell and stays out.
import type { TableMapping, TaskField } from '../../model/mapping';
import type { IsoDate } from '../../model/period';
import type { PlannedCurve } from '../../model/target';
import { cleanLabel } from '../notation/cleanText';
import { missingMark } from '../notation/missingMark';
import type { PeriodContext } from '../notation/periodReading';
import type { Cell, Sheet } from '../sheet';
import { cellText } from './cellText';
import type { IssueCollector } from './issueCollector';
import { maskNumbers } from '../notation/personalData';
import { parseDueDay } from './parseDay';
import { parsePlanText, type PlannedWhole } from './planText';
import { parseTaskTarget, type TaskTargetReading } from './parseTaskTarget';
import { plannedCurve } from './plannedCurve';
import { splitLeaders, type TaskLeaders } from './taskLeaders';

/** A task list at work. */
export interface TaskSheet {
  readonly sheet: Sheet;
  readonly table: TableMapping;
  readonly name: string;
  readonly year: number;
  readonly lastYear: number;
  readonly asOf: IsoDate;
  /** Whether header or title state the day, so that the day of a row's update does not. */
  readonly isDayStated: boolean;
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

export function cellOf(list: TaskSheet, row: number, field: TaskField): Cell {
  const column = list.columnOf.get(field);
  return column === undefined ? null : (list.sheet.rows.at(row)?.[column] ?? null);
}

/** Null where the cell is blank or holds a mark such as "—". */
export function textOf(list: TaskSheet, row: number, field: TaskField): string | null {
  const text = cleanLabel(cellText(cellOf(list, row, field)));
  return missingMark(text, list.table.missing) === null ? text : null;
}

/** Fields that a row says nothing about; a mark such as "—" says that there is none. */
export function unsaidOf(list: TaskSheet, row: number): readonly TaskField[] {
  return TASK_FIELDS.filter((field) => {
    const sources: readonly TaskField[] = field === 'leader' || field === 'deputy' ? [field, 'leaders'] : [field];
    return sources.every((source) => cleanLabel(cellText(cellOf(list, row, source))) === '');
  });
}

const TASK_FIELDS: readonly TaskField[] = [
  ...([
    'title',
    'content',
    'source',
    'indicator',
    'target',
    'actual',
    'section',
    'leader',
    'deputy',
    'partners',
  ] as const),
  ...(['due', 'doneOn', 'note', 'problems', 'nextStep', 'evidence'] as const),
];

/** Text that people write freely, with the numbers of persons in it masked. */
export function freeTextOf(list: TaskSheet, row: number, field: TaskField): string | null {
  const text = textOf(list, row, field);
  return text === null ? null : maskNumbers(text);
}

/** One column for both leaders goes behind those of their own. */
export function leadersOf(list: TaskSheet, row: number): TaskLeaders {
  const both = textOf(list, row, 'leaders');
  const split = both === null ? null : splitLeaders(both);
  return {
    leader: textOf(list, row, 'leader') ?? split?.leader ?? null,
    deputy: textOf(list, row, 'deputy') ?? split?.deputy ?? null,
  };
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
export function targetOf(list: TaskSheet, row: number): TaskTargetReading | null {
  const text = textOf(list, row, 'target');
  if (text === null) return null;
  const reading = parseTaskTarget(text);
  if (typeof reading === 'string') {
    const kind = reading === 'withoutBase' ? 'targetWithoutBase' : 'targetUnreadable';
    list.issues.atCell(kind, 'warning', row, list.columnOf.get('target')!, text);
    return null;
  }
  return { ...reading, unit: reading.unit ?? textOf(list, row, 'unit') ?? list.table.defaults.unit };
}

const PLAN_FIELDS = ['planQ1', 'planQ2', 'planQ3', 'planQ4'] as const;

/** Null where the row plans no course; what cannot be read as one is named. */
export function curveOf(list: TaskSheet, row: number, whole: PlannedWhole | null): PlannedCurve | null {
  const first = PLAN_FIELDS.find((field) => textOf(list, row, field) !== null);
  if (first === undefined) return courseInOneCell(list, row, whole);
  const curve = plannedCurve(
    PLAN_FIELDS.map((field) => cellOf(list, row, field)),
    whole,
  );
  if (curve.kind !== 'linear') return curve;
  list.issues.atCell('planUnreadable', 'warning', row, list.columnOf.get(first)!, textOf(list, row, first));
  return null;
}

function courseInOneCell(list: TaskSheet, row: number, whole: PlannedWhole | null): PlannedCurve | null {
  const text = textOf(list, row, 'plan');
  if (text === null) return null;
  const { context, year: firstYear, lastYear } = list;
  const curve = parsePlanText(text, { context, firstYear, lastYear, whole });
  if (curve === null) list.issues.atCell('planUnreadable', 'warning', row, list.columnOf.get('plan')!, text);
  return curve;
}
