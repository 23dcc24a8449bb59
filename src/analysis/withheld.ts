// What a wall must not show: counts of one or two persons, who could be recognised, and amounts of one or two enterprises,
// which are trade secrets (practice 7.1).
// Law: a withheld value becomes missing as not public before anything is computed, so that no chart, sum, rate or lamp
// betrays it; nought is no person and stays.
import { isFewPersons } from '../model/fewPersons';
import type { Observation } from '../model/observation';
import type { Series } from '../model/series';
import type { Task } from '../model/task';
import type { Target } from '../model/target';
import type { DerivedIndicator } from './derive/derivedFigures';
import type { Known } from './known';

/** The same knowledge without small counts of persons; cuts by dimension are left out altogether. */
export function publicKnown(known: Known): Known {
  const units = new Map(known.targets.map((target: Target) => [target.id, target.unit]));
  return {
    ...known,
    series: known.series.filter(({ key }) => Object.keys(key.dimensions).length === 0).map(publicSeries),
    tasks: known.tasks.map((task) => publicTask(task, units)),
  };
}

/** What registers say, without small counts of persons and amounts of few enterprises. */
export function publicDerived(found: readonly DerivedIndicator[]): DerivedIndicator[] {
  return found.map((one) => {
    const withheld = new Set(one.few.map(({ area, period }) => `${area} ${period}`));
    const series = one.series.map(publicSeries).map((each) => ({
      ...each,
      observations: each.observations.map((observation): Observation => {
        const isFew = withheld.has(`${each.key.area} ${observation.period}`);
        return isFew ? { ...observation, value: null, status: 'suppressed' } : observation;
      }),
    }));
    return { ...one, series };
  });
}

function publicSeries(series: Series): Series {
  const { unit } = series.key;
  if (!series.observations.some(({ value }) => value !== null && isFewPersons(value, unit))) return series;
  return { ...series, observations: series.observations.map((one) => publicObservation(one, unit)) };
}

function publicObservation(one: Observation, unit: string): Observation {
  return one.value !== null && isFewPersons(one.value, unit) ? { ...one, value: null, status: 'suppressed' } : one;
}

function publicTask(task: Task, units: ReadonlyMap<string, string>): Task {
  const unit = task.target === null ? undefined : units.get(task.target);
  if (unit === undefined) return task;
  return {
    ...task,
    progress: task.progress.map((one) =>
      one.value !== null && isFewPersons(one.value, unit) ? { ...one, value: null, missing: 'suppressed' } : one,
    ),
  };
}
