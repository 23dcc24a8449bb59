// A task with its target, as one thing that is added, changed or removed, and the change set that does it.
// Law: a task goes under another id when its list or number changes, and its target goes with it; a target that another
// task still has stays.
import { type ChangeSet, type EntityChange, NO_CHANGE } from '../../../model/change';
import { samePlain } from '../../../model/samePlain';
import type { Target } from '../../../model/target';
import type { Task } from '../../../model/task';

export interface TaskAndTarget {
  readonly task: Task;
  readonly target: Target | null;
}

/** Null before: added; null after: removed. `others`: tasks beside this one. */
export function taskChange(
  before: TaskAndTarget | null,
  after: TaskAndTarget | null,
  others: readonly Task[] = [],
): ChangeSet {
  const isShared = (target: Target): boolean => others.some((task) => task.target === target.id);
  const old = before?.target ?? null;
  const next = after?.target ?? (old !== null && isShared(old) ? old : null);
  return {
    ...NO_CHANGE,
    tasks: changesBetween(before?.task ?? null, after?.task ?? null),
    targets: changesBetween(old, next),
  };
}

function changesBetween<T extends { readonly id: string }>(before: T | null, after: T | null): EntityChange<T>[] {
  if (samePlain(before, after)) return [];
  if (before !== null && after !== null && before.id !== after.id) {
    return [...changesBetween(before, null), ...changesBetween(null, after)];
  }
  const key = (before ?? after)?.id;
  return key === undefined ? [] : [{ key, before, after }];
}
