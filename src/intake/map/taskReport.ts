// The state that a row of a task list reports, with its day. Law: a state without a number keeps its reason.
import type { IsoDate } from '../../model/period';
import type { TaskProgress } from '../../model/task';
import { convertUnit } from '../../model/unit';
import { cleanLabel } from '../notation/cleanText';
import { missingMark } from '../notation/missingMark';
import { parseNumberText } from '../notation/parseNumberText';
import { cellText } from './cellText';
import { parseDay } from './parseDay';
import { cellOf, freeTextOf, type TaskSheet, textOf } from './taskFields';

export function progressOf(list: TaskSheet, row: number, unit: string | null): TaskProgress | null {
  const cell = cellOf(list, row, 'actual');
  const text = cleanLabel(cellText(cell));
  const doneOn = parseDay(cellOf(list, row, 'doneOn'), list.context);
  const words = {
    note: freeTextOf(list, row, 'note'),
    evidence: freeTextOf(list, row, 'evidence'),
    problems: freeTextOf(list, row, 'problems'),
    nextStep: freeTextOf(list, row, 'nextStep'),
  };
  const state = { asOf: reportDayOf(list, row), doneOn, ...words };
  const missing = missingMark(text, list.table.missing);
  const saysNothing = doneOn === null && Object.values(words).every((word) => word === null);
  if (missing === 'blank') return saysNothing ? null : { ...state, value: null, missing };
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

/** The day of the list where that is stated, else the one on which the row was updated. */
function reportDayOf(list: TaskSheet, row: number): IsoDate {
  const text = list.isDayStated ? null : textOf(list, row, 'updatedOn');
  if (text === null) return list.asOf;
  const day = parseDay(cellOf(list, row, 'updatedOn'), list.context);
  if (day === null) list.issues.atCell('reportDayUnreadable', 'warning', row, list.columnOf.get('updatedOn')!, text);
  return day ?? list.asOf;
}
