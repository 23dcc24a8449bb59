// The targets and tasks that a plan changes, page by page: what is revised first, then what goes, then what comes.
// Law: a state is told with the names and units of its own side; a page costs a page.
import { listRules } from '../../analysis/listRules';
import type { EntityChange } from '../../model/change';
import type { ListRules } from '../../model/lampMethod';
import type { Target } from '../../model/target';
import type { Task } from '../../model/task';
import type { PlannedDraft } from './draft';
import { entityNames, type EntityNames } from './entityNames';
import type { Listing, TargetChange, TargetState, TaskChange, TaskState } from './review';

/** Targets [from, from + count) of those that change. */
export function targetChanges(planned: PlannedDraft, from: number, count: number): Listing<TargetChange> {
  const { targets, tasks } = planned.plan.changeSet;
  const names = entityNames(planned);
  const titles = (side: 'before' | 'after'): ReadonlyMap<string, string> =>
    new Map(
      sideOf(planned.known.dataset.tasks, tasks, side).flatMap(({ target, title }) =>
        target === null ? [] : [[target, title] as const],
      ),
    );
  const [titlesBefore, titlesAfter] = [titles('before'), titles('after')];
  return pageOf(targets, from, count, ({ key, before, after }) => ({
    key,
    before: before === null ? null : targetState(before, titlesBefore, names),
    after: after === null ? null : targetState(after, titlesAfter, names),
  }));
}

/** Tasks [from, from + count) of those that change. */
export function taskChanges(planned: PlannedDraft, from: number, count: number): Listing<TaskChange> {
  const { indicators, targets, tasks, lists } = planned.plan.changeSet;
  const { dataset, catalogue } = planned.known;
  const names = entityNames(planned);
  const side = (of: 'before' | 'after'): Side => ({
    targets: new Map(sideOf(dataset.targets, targets, of).map((target) => [target.id, target])),
    units: new Map(
      [...catalogue.indicators, ...sideOf(dataset.indicators, indicators, of)].map(({ code, unit }) => [code, unit]),
    ),
    lists: [...sideOf(dataset.lists, lists, of)].reverse(),
  });
  const [old, next] = [side('before'), side('after')];
  return pageOf(tasks, from, count, ({ key, before, after }) => ({
    key,
    before: before === null ? null : taskState(before, old, names),
    after: after === null ? null : taskState(after, next, names),
  }));
}

/** What is stored, then what the plan makes of it: the later one of the same key wins. */
function sideOf<T>(stored: readonly T[], changes: readonly EntityChange<T>[], side: 'before' | 'after'): readonly T[] {
  if (side === 'before') return stored;
  return [...stored, ...changes.flatMap(({ after }) => (after === null ? [] : [after]))];
}

function targetState(target: Target, titles: ReadonlyMap<string, string>, names: EntityNames): TargetState {
  const name = target.indicator === null ? (titles.get(target.id) ?? target.origin) : names.indicator(target.indicator);
  return { target, name, area: names.area(target.area) };
}

interface Side {
  readonly targets: ReadonlyMap<string, Target>;
  /** By indicator. */
  readonly units: ReadonlyMap<string, string>;
  /** What holds stands first. */
  readonly lists: readonly ListRules[];
}

function taskState(task: Task, { targets, units, lists }: Side, names: EntityNames): TaskState {
  const target = task.target === null ? null : (targets.get(task.target) ?? null);
  const ofIndicator = task.indicator === null ? undefined : units.get(task.indicator);
  return {
    task,
    indicator: task.indicator === null ? null : names.indicator(task.indicator),
    related: task.related.map((code) => names.indicator(code)),
    area: names.area(task.area),
    target,
    unit: target?.unit ?? ofIndicator ?? '',
    goodColor: listRules(lists, task.list).goodColor,
  };
}

function pageOf<T, Shown>(
  changes: readonly EntityChange<T>[],
  from: number,
  count: number,
  show: (change: EntityChange<T>) => Shown,
): Listing<Shown> {
  const ranked = [...changes].sort((left, right) => rankOf(left) - rankOf(right) || byNumber(left.key, right.key));
  return { total: changes.length, first: ranked.slice(from, from + count).map((change) => show(change)) };
}

/** Task 2 stands before task 10. */
const { compare: byNumber } = new Intl.Collator('en', { numeric: true });

function rankOf<T>({ before, after }: EntityChange<T>): number {
  if (before === null) return 2;
  return after === null ? 1 : 0;
}
