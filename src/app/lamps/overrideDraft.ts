// What a person drafts of a lamp set by hand, what is missing of it, and the task with it or without.
// Law: without a reason and a last day nothing is set; what is ended keeps the days on which it showed.
import { addDays } from '../../analysis/calendar';
import type { LampColor } from '../../model/lampMethod';
import { type IsoDate, parseIsoDate } from '../../model/period';
import type { LampOverride, Task } from '../../model/task';

export interface OverrideDraft {
  readonly color: LampColor;
  readonly reason: string;
  /** As typed; may be no day. */
  readonly from: string;
  readonly until: string;
}

export type OverrideFault = 'reason' | 'from' | 'until' | 'order';

/** The override, or what is wrong with the draft. */
export function checkOverride({ color, reason, from, until }: OverrideDraft): LampOverride | readonly OverrideFault[] {
  const [first, last] = [parseIsoDate(from), parseIsoDate(until)];
  const faults: OverrideFault[] = [];
  if (reason.trim() === '') faults.push('reason');
  if (first === null) faults.push('from');
  if (last === null) faults.push('until');
  if (first !== null && last !== null && last < first) faults.push('order');
  if (first === null || last === null || faults.length > 0) return faults;
  return { color, reason: reason.trim(), from: first, until: last };
}

export function withOverride(task: Task, override: LampOverride): Task {
  return { ...task, overrides: [...task.overrides, override] };
}

/** The day before `on` is its last; one that began on that day or later is taken away. */
export function withoutOverride(task: Task, ended: LampOverride, on: IsoDate): Task {
  const last = addDays(on, -1);
  return {
    ...task,
    overrides: task.overrides.flatMap((override) => {
      if (override !== ended) return [override];
      return override.from > last ? [] : [{ ...override, until: last }];
    }),
  };
}
