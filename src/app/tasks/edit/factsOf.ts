// A task and its target as named texts, each name once.
import type { KnownIndex } from '../../../analysis/known';
import { listRules } from '../../../analysis/listRules';
import type { Words } from '../../../words/zh';
import { nameOf } from '../../../words/nameOf';
import { type Fact, targetFacts, taskFacts } from '../promiseFacts';
import type { TaskAndTarget } from './taskAndTarget';

export function factsOf({ task, target }: TaskAndTarget, index: KnownIndex, words: Words): readonly Fact[] {
  const indicatorName = (code: string): string => named(index.indicators.get(code), code, words);
  const area = named(index.areas.get(task.area), task.area, words);
  const indicator = task.indicator === null ? null : indicatorName(task.indicator);
  const unit = target?.unit ?? (task.indicator === null ? undefined : index.indicators.get(task.indicator)?.unit) ?? '';
  const related = task.related.map(indicatorName);
  const { goodColor } = listRules(index.known.lists, task.list);
  const ofTask = taskFacts({ task, indicator, related, area, target, unit, goodColor }, words);
  const ofTarget = target === null ? [] : targetFacts({ target, name: indicator ?? task.title, area }, words);
  const known = new Set(ofTask.map(([name]) => name));
  return [...ofTask, ...ofTarget.filter(([name]) => !known.has(name))];
}

function named(entity: Parameters<typeof nameOf>[0] | undefined, code: string, words: Words): string {
  return entity === undefined ? code : nameOf(entity, words);
}
