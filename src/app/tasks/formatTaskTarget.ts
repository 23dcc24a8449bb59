// What a task promised: operator, value, unit.
import type { Target } from '../../model/target';
import type { Words } from '../../words/zh';

export function formatTaskTarget(target: Target | null, words: Words): string {
  if (target === null) return words.tasks.noTarget;
  return `${words.operators[target.operator]}${words.formatValue(target.value, target.unit, null)}`;
}
