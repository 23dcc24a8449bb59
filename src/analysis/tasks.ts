// The task list on a day: what is owed, what is there, and the lamp.
// Law: the actual value is the linked indicator's, unless the list itself reports later, or reports the same time
// while the indicator's value is usually not yet published then (a later revision must not rewrite the past state).
import { isMissing, type MissingStatus } from '../model/observation';
import { type IsoDate, lastDay } from '../model/period';
import type { Target } from '../model/target';
import type { Task, TaskProgress } from '../model/task';
import type { KnownIndex } from './known';
import { type Lamp, lampFor, type LampInput } from './lamp';
import { isUsuallyPublished, readAsOf } from './readAsOf';
import { hasValue, type Reading } from './reading';

export interface TaskActual {
  readonly value: number | null;
  readonly missing: MissingStatus | null;
  readonly unit: string;
  readonly from: 'indicator' | 'list' | 'nowhere';
  readonly reading: Reading | null;
  readonly progress: TaskProgress | null;
}

export interface TaskRow {
  readonly task: Task;
  readonly target: Target | null;
  readonly actual: TaskActual;
  /** What the lamp was computed from. */
  readonly input: LampInput;
  readonly lamp: Lamp;
}

/** Rows of the given tasks in their order, as they stood on `asOf`. */
export function taskRows(index: KnownIndex, tasks: readonly Task[], asOf: IsoDate): TaskRow[] {
  const targets = new Map(index.known.targets.map((target) => [target.id, target]));
  return tasks.map((task) => taskRow(index, targets, task, asOf));
}

/** One task with its target and lamp as they stood on `asOf`. */
export function taskRow(index: KnownIndex, targets: ReadonlyMap<string, Target>, task: Task, asOf: IsoDate): TaskRow {
  const target = task.target === null ? null : (targets.get(task.target) ?? null);
  const actual = actualOf(index, task, target, asOf);
  const input: LampInput = {
    target,
    value: actual.value,
    unit: actual.unit,
    missing: actual.missing,
    asOf,
    doneOn: latestProgress(task, asOf)?.doneOn ?? null,
    due: task.due,
  };
  return { task, target, actual, input, lamp: lampFor(input) };
}

/** Latest report on or before a day. */
export function latestProgress(task: Task, asOf: IsoDate): TaskProgress | null {
  let latest: TaskProgress | null = null;
  for (const progress of task.progress) {
    if (progress.asOf <= asOf && (latest === null || progress.asOf >= latest.asOf)) latest = progress;
  }
  return latest;
}

function actualOf(index: KnownIndex, task: Task, target: Target | null, asOf: IsoDate): TaskActual {
  const progress = latestProgress(task, asOf);
  const indicator = task.indicator === null ? undefined : index.indicators.get(task.indicator);
  const reading = indicator === undefined ? null : readAsOf(index, indicator, task.area, task.year, asOf);
  if (indicator !== undefined && hasValue(reading)) {
    const end = lastDay(reading.period);
    const isNews = progress !== null && saysSomething(progress) && progress.asOf >= end;
    if (!isNews || (progress.asOf === end && isUsuallyPublished(indicator, reading, asOf))) {
      return fromReading(reading, progress);
    }
  }
  if (progress !== null) return fromProgress(progress, reading, target?.unit ?? indicator?.unit ?? '');
  return reading === null ? nowhere(target) : fromReading(reading, null);
}

/** A report with a value, or with a reason why there cannot be one. */
function saysSomething(progress: TaskProgress): boolean {
  if (progress.value !== null) return true;
  return progress.missing !== null && progress.missing !== 'blank' && progress.missing !== 'unreadable';
}

function fromReading(reading: Reading, progress: TaskProgress | null): TaskActual {
  const missing = isMissing(reading.status) ? reading.status : null;
  return { value: reading.value, missing, unit: reading.unit, from: 'indicator', reading, progress };
}

function fromProgress(progress: TaskProgress, reading: Reading | null, unit: string): TaskActual {
  return { value: progress.value, missing: progress.missing, unit, from: 'list', reading, progress };
}

function nowhere(target: Target | null): TaskActual {
  return { value: null, missing: null, unit: target?.unit ?? '', from: 'nowhere', reading: null, progress: null };
}
