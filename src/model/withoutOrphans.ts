// New indicators and areas that a reduced change set does not need any more go with the values that brought them.
// Law: an entity goes only when the whole change set needed it and the reduced one does not.
import type { ChangeSet, EntityChange } from './change';
import { closeOver, type Names, namesIn } from './namesIn';

export function withoutOrphans(reduced: ChangeSet, whole: ChangeSet): ChangeSet {
  const before = namesNeeded(whole);
  const now = namesNeeded(reduced);
  return {
    ...reduced,
    indicators: keptChanges(reduced.indicators, before.indicators, now.indicators),
    areas: keptChanges(reduced.areas, before.areas, now.areas),
  };
}

function namesNeeded({ blocks, indicators, areas, ...others }: ChangeSet): Names {
  const names = namesIn({
    indicators: [],
    areas: [],
    targets: afterOf(others.targets),
    tasks: afterOf(others.tasks),
    rules: afterOf(others.rules),
    annotations: afterOf(others.annotations),
    blocks,
  });
  closeOver(names, afterOf(indicators), afterOf(areas));
  return names;
}

function keptChanges<T>(
  changes: readonly EntityChange<T>[],
  before: ReadonlySet<string>,
  now: ReadonlySet<string>,
): readonly EntityChange<T>[] {
  return changes.filter((change) => change.before !== null || !before.has(change.key) || now.has(change.key));
}

function afterOf<T>(changes: readonly EntityChange<T>[]): T[] {
  return changes.flatMap(({ after }) => (after === null ? [] : [after]));
}
