// Targets, tasks and registers as tables of a data package. Law: a register has the columns it has in the office.
import type { Register } from '../../model/register';
import { allRows } from '../../model/registerRows';
import type { Target } from '../../model/target';
import type { Task } from '../../model/task';
import type { Field, PackageTable } from './csvTable';

const text = (name: string): Field => ({ name, type: 'string' });
const day = (name: string): Field => ({ name, type: 'date' });

export function targetTable(targets: readonly Target[]): PackageTable {
  return {
    path: 'data/targets.csv',
    title: '目标 Targets',
    fields: [
      text('id'),
      text('indicator'),
      text('area'),
      text('period'),
      text('operator'),
      { name: 'value', type: 'number' },
      text('unit'),
      { name: 'counts', type: 'string', description: 'total, or increase over the start' },
      { name: 'baseline', type: 'number' },
      day('due'),
      text('origin'),
    ],
    primaryKey: ['id'],
    rows: targets.map((one) => [
      one.id,
      one.indicator,
      one.area,
      one.period,
      one.operator,
      one.value,
      one.unit,
      one.counts,
      one.baseline,
      one.due,
      one.origin,
    ]),
  };
}

export function taskTable(tasks: readonly Task[]): PackageTable {
  return {
    path: 'data/tasks.csv',
    title: '任务 Tasks, one row a report',
    fields: [
      text('id'),
      text('list'),
      { name: 'year', type: 'integer' },
      text('number'),
      text('title'),
      text('indicator'),
      text('area'),
      text('target'),
      text('section'),
      text('leader'),
      day('due'),
      day('as_of'),
      { name: 'value', type: 'number' },
      { name: 'missing', type: 'string', description: 'why there is no value' },
      day('done_on'),
      text('note'),
    ],
    primaryKey: ['id', 'as_of'],
    rows: tasks.flatMap((task) => {
      const { id, list, year, number, title, indicator, area, target, section, leader, due } = task;
      const head = [id, list, year, number, title, indicator, area, target, section, leader, due];
      if (task.progress.length === 0) return [[...head, null, null, null, null, null]];
      return task.progress.map(({ asOf, value, missing, doneOn, note }) => [
        ...head,
        asOf,
        value,
        missing,
        doneOn,
        note,
      ]);
    }),
  };
}

/** `position` counts from 0; the file is numbered, as a register may have any name. */
export function registerTable(register: Register, position: number): PackageTable {
  return {
    path: `data/register-${String(position + 1).padStart(3, '0')}.csv`,
    title: register.name,
    fields: register.columns.map(({ name }) => text(name)),
    primaryKey: register.key.flatMap((column) => register.columns[column]?.name ?? []),
    rows: allRows(register.rows).map(({ cells }) => cells),
  };
}
