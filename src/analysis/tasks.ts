// The task list on a day: what is owed, what is there, and the lamp, computed and as a person set it.
import type { Indicator } from '../model/indicator';
import type { ListRules } from '../model/lampMethod';
import { type IsoDate, yearsEarlier } from '../model/period';
import type { LampOverride, Task } from '../model/task';
import type { Target } from '../model/target';
import { convertUnit } from '../model/unit';
import { expectedMonth } from './expectedMonth';
import { judgedTarget, type JudgedTarget } from './judgedTarget';
import type { KnownIndex } from './known';
import { type Lamp, lampFor, type LampInput } from './lamp';
import { overrideOn } from './lampOverride';
import { listRules } from './listRules';
import type { ProgressCase } from './progress/progressCase';
import { readIndicator } from './readIndicator';
import { hasValue } from './reading';
import { dayOfActual, latestProgress, type TaskActual, taskActual } from './taskActual';

export interface TaskRow {
  readonly task: Task;
  readonly target: Target | null;
  readonly actual: TaskActual;
  readonly rules: ListRules;
  /** What the target was judged as. */
  readonly judged: JudgedTarget;
  /** What the lamp was computed from. */
  readonly input: LampInput;
  /** As computed, whatever a person says. */
  readonly lamp: Lamp;
  readonly override: LampOverride | null;
}

/** Rows of the given tasks in their order, as they stood on `asOf`. */
export function taskRows(index: KnownIndex, tasks: readonly Task[], asOf: IsoDate): TaskRow[] {
  const targets = new Map(index.known.targets.map((target) => [target.id, target]));
  return tasks.map((task) => taskRow(index, targets, task, asOf));
}

/** One task with its target and lamp as they stood on `asOf`. */
export function taskRow(index: KnownIndex, targets: ReadonlyMap<string, Target>, task: Task, asOf: IsoDate): TaskRow {
  const target = task.target === null ? null : (targets.get(task.target) ?? null);
  const actual = taskActual(index, task, target, asOf);
  const indicator = task.indicator === null ? undefined : index.indicators.get(task.indicator);
  const judged = judgedTarget(index, target, actual);
  const rules = listRules(index.known.lists, task.list);
  const input: LampInput = {
    target: judged.target,
    value: judged.value,
    unit: judged.unit,
    missing: actual.missing,
    asOf,
    doneOn: latestProgress(task, asOf)?.doneOn ?? null,
    due: task.due,
    rules,
    kind: indicator?.kind ?? null,
    valueOn: dayOfActual(actual),
    expected: target === null ? null : expectedMonth(indicator, target, asOf),
    refusal: judged.refusal,
    trend: target === null && indicator !== undefined ? trendOf(index, indicator, task, actual) : null,
  };
  return { task, target, actual, rules, judged, input, lamp: lampFor(input), override: overrideOn(task, asOf) };
}

/** The growth on the same stretch of the year before, for an indicator that says which way is better. */
function trendOf(index: KnownIndex, indicator: Indicator, task: Task, { reading }: TaskActual): ProgressCase | null {
  const before = hasValue(reading) ? yearsEarlier(reading.period) : null;
  if (before === null || !hasValue(reading) || indicator.direction === 'neutral') return null;
  const earlier = readIndicator(index, indicator, task.area, before, 'yearToDate');
  if (!hasValue(earlier) || earlier.period !== before) return null;
  const base = convertUnit(earlier.value, earlier.unit, reading.unit);
  if (base === null) return null;
  const isUp = indicator.direction !== 'down';
  return {
    baseYear: 0,
    base,
    currentYear: 1,
    current: reading.value,
    target: null,
    targetYear: 1,
    direction: isUp ? 'up' : 'down',
    limit: isUp && reading.unit === '%' ? 100 : null,
  };
}
