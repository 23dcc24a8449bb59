// What an indicator says on a day about the years of a task. Law: the flow of several years is the sum of all of them up
// to the day, never of some; a level is the latest one within the years.
import type { Indicator } from '../model/indicator';
import { frequencyOf, type IsoDate, lastDay, yearOf } from '../model/period';
import type { Target } from '../model/target';
import type { Task } from '../model/task';
import type { KnownIndex } from './known';
import { readAsOf } from './readAsOf';
import { hasValue, plainNumber, type Reading, weakestStatus } from './reading';

export function readOverYears(
  index: KnownIndex,
  indicator: Indicator,
  task: Task,
  target: Target | null,
  asOf: IsoDate,
): Reading | null {
  const { first, last } = yearsJudged(indicator, task, target);
  const today = Number(asOf.slice(0, 4));
  const read = (year: number): Reading | null => readAsOf(index, indicator, task.area, year, asOf);
  if (first === last || today <= first) return read(first);
  const until = Math.min(today, last);
  const years = Array.from({ length: until - first + 1 }, (_, at) => until - at);
  if (indicator.kind === 'flow' && target !== null && frequencyOf(target.period) === 'span')
    return sumOf(years.map(read));
  const readings = years.map(read);
  return readings.find(hasValue) ?? readings.find((reading) => reading !== null) ?? null;
}

/** First and last year that a task is judged over: those of its target; a level may be known from before them. */
function yearsJudged({ kind }: Indicator, task: Task, target: Target | null): { first: number; last: number } {
  if (target === null) return { first: task.year, last: task.lastYear };
  const first = yearOf(target.period);
  const addsUp = kind === 'flow' || kind === 'distinct';
  return { first: addsUp ? first : Math.min(first, task.year), last: Number(lastDay(target.period).slice(0, 4)) };
}

/** Latest first. Years before the latest must be whole; of the latest nothing may be known yet. */
function sumOf([latest = null, ...earlier]: readonly (Reading | null)[]): Reading | null {
  const whole = earlier.filter(hasValue).filter(({ period }) => frequencyOf(period) === 'year');
  const present = hasValue(latest) ? [latest, ...whole] : whole;
  const [newest] = present;
  if (newest === undefined || whole.length < earlier.length) return null;
  if (present.some(({ unit }) => unit !== newest.unit)) return null;
  return {
    ...newest,
    value: plainNumber(present.reduce((sum, { value }) => sum + value, 0)),
    status: weakestStatus(present.map(({ status }) => status)),
    how: 'summed',
    observations: present.flatMap(({ observations }) => observations),
  };
}
