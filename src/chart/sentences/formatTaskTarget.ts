// What a task promised: operator, value, unit. An increase never reads like a total.
import type { Target } from '../../model/target';
import type { Words } from '../../words/zh';

export function formatTaskTarget(target: Target | null, words: Words): string {
  if (target === null) return words.tasks.noTarget;
  const level = `${words.operators[target.operator]}${words.formatValue(target.value, target.unit, null)}`;
  return target.counts === 'increase' ? words.promises.netIncrease(level) : level;
}
