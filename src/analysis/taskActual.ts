// What is there of a task on a day, and where that is known from.
// Law: the actual value is the linked indicator's, unless the list itself reports later, or reports the same time
// while the indicator's value is usually not yet published then (a later revision must not rewrite the past state), or
// only derived from a register.
import { isMissing, type MissingStatus } from '../model/observation';
import { type IsoDate, lastDay } from '../model/period';
import type { Target } from '../model/target';
import type { Task, TaskProgress } from '../model/task';
import type { KnownIndex } from './known';
import { isUsuallyPublished } from './readAsOf';
import { readOverYears } from './readOverYears';
import { hasValue, type Reading } from './reading';

export interface TaskActual {
  readonly value: number | null;
  readonly missing: MissingStatus | null;
  readonly unit: string;
  readonly from: 'indicator' | 'list' | 'nowhere';
  readonly reading: Reading | null;
  /** The report of the list that the value, or the reason why there is none, stands in. */
  readonly progress: TaskProgress | null;
  /** The newest report, which may say no more than how it goes. */
  readonly news: TaskProgress | null;
}

/** Latest report on or before a day. */
export function latestProgress(task: Task, asOf: IsoDate): TaskProgress | null {
  return latestOf(task.progress, asOf);
}

function latestOf(reports: readonly TaskProgress[], asOf: IsoDate): TaskProgress | null {
  let latest: TaskProgress | null = null;
  for (const progress of reports) {
    if (progress.asOf <= asOf && (latest === null || progress.asOf >= latest.asOf)) latest = progress;
  }
  return latest;
}

export function taskActual(index: KnownIndex, task: Task, target: Target | null, asOf: IsoDate): TaskActual {
  const news = latestProgress(task, asOf);
  // A later word on how it goes takes no value away.
  const progress = latestOf(task.progress.filter(saysSomething), asOf) ?? news;
  const indicator = task.indicator === null ? undefined : index.indicators.get(task.indicator);
  const reading = indicator === undefined ? null : readOverYears(index, indicator, task, target, asOf);
  if (indicator !== undefined && hasValue(reading)) {
    const end = lastDay(reading.period);
    const isNews = progress !== null && saysSomething(progress) && progress.asOf >= end;
    const isFirmer = reading.how !== 'derived' && isUsuallyPublished(indicator, reading, asOf);
    if (!isNews || (progress.asOf === end && isFirmer)) {
      return fromReading(reading, progress, news);
    }
  }
  if (progress !== null) return fromProgress(progress, news, reading, target?.unit ?? indicator?.unit ?? '');
  return reading === null ? nowhere(target) : fromReading(reading, null, null);
}

/** Day that the value describes; null where there is none. */
export function dayOfActual({ value, from, reading, progress }: TaskActual): IsoDate | null {
  if (value === null) return null;
  if (from === 'list') return progress?.asOf ?? null;
  return reading === null ? null : lastDay(reading.period);
}

/** A report with a value, or with a reason why there cannot be one. */
function saysSomething(progress: TaskProgress): boolean {
  if (progress.value !== null) return true;
  return progress.missing !== null && progress.missing !== 'blank' && progress.missing !== 'unreadable';
}

function fromReading(reading: Reading, progress: TaskProgress | null, news: TaskProgress | null): TaskActual {
  const missing = isMissing(reading.status) ? reading.status : null;
  return { value: reading.value, missing, unit: reading.unit, from: 'indicator', reading, progress, news };
}

function fromProgress(
  progress: TaskProgress,
  news: TaskProgress | null,
  reading: Reading | null,
  unit: string,
): TaskActual {
  return { value: progress.value, missing: progress.missing, unit, from: 'list', reading, progress, news };
}

function nowhere(target: Target | null): TaskActual {
  return {
    value: null,
    missing: null,
    unit: target?.unit ?? '',
    from: 'nowhere',
    reading: null,
    progress: null,
    news: null,
  };
}
