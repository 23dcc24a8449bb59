// The lamp of a task month by month over the years of its list, from what is known today.
// Law: a month is judged by a value of that month; one without is not assessed, and no earlier value is copied into it.
import type { LampColor, ListRules } from '../model/lampMethod';
import { type IsoDate, lastDay, type Period, period } from '../model/period';
import type { LampOverride, Task } from '../model/task';
import type { KnownIndex } from './known';
import type { Lamp } from './lamp';
import { dayOfActual } from './taskActual';
import { taskRow, type TaskRow } from './tasks';

export interface LampMonth {
  readonly month: Period;
  /** What the month shows: computed, made good, or as a person set it. */
  readonly color: LampColor;
  /** As computed; null where the month has no value of its own. */
  readonly lamp: Lamp | null;
  readonly override: LampOverride | null;
  /** Whether it was red and a later month is on schedule or done. */
  readonly madeGood: boolean;
}

/** Months from the first of the list's years to the last that has wholly passed on `until`. */
export function lampHistory(index: KnownIndex, task: Task, rules: ListRules, until: IsoDate): LampMonth[] {
  const target = index.known.targets.find(({ id }) => id === task.target);
  const targets = new Map(target === undefined ? [] : [[target.id, target]]);
  const rows = monthsOfTask(task, until).map((month) => ({
    month,
    row: taskRow(index, targets, task, lastDay(month)),
  }));
  const months = rows.map(({ month, row }): LampMonth => {
    const lamp = saysItself(row, month) ? row.lamp : null;
    const { override } = row;
    return { month, lamp, override, color: override?.color ?? lamp?.color ?? 'grey', madeGood: false };
  });
  return rules.madeGoodIsYellow ? withMadeGood(months) : months;
}

function monthsOfTask({ year, lastYear }: Task, until: IsoDate): Period[] {
  const months: Period[] = [];
  for (let at = 0; at < (lastYear - year + 1) * 12; at += 1) {
    const month = period(`${year + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`);
    if (lastDay(month) > until) break;
    months.push(month);
  }
  return months;
}

/** Whether the month has a value, a stated reason or a day of completion; nothing due is a statement as well. */
function saysItself({ actual, lamp, input }: TaskRow, month: Period): boolean {
  if (lamp.color === 'grey') return true;
  if (lamp.color === 'blue' && input.doneOn !== null) return true;
  return dayOfActual(actual)?.slice(0, 7) === month;
}

function withMadeGood(months: readonly LampMonth[]): LampMonth[] {
  return months.map((month, at) => {
    const isMadeGood =
      month.override === null &&
      month.color === 'red' &&
      months.slice(at + 1).some(({ lamp }) => lamp?.color === 'green' || lamp?.color === 'blue');
    return isMadeGood ? { ...month, color: 'yellow', madeGood: true } : month;
  });
}
