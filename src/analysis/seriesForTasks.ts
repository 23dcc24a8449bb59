// The indicators whose values decide how tasks stand: their own, and the parts of those that are ratios.
import type { Indicator } from '../model/indicator';
import type { Task } from '../model/task';

/** Codes, each once, in order. */
export function seriesForTasks(tasks: readonly Task[], indicators: readonly Indicator[]): string[] {
  const wanted = new Set(tasks.flatMap(({ indicator }) => (indicator === null ? [] : [indicator])));
  for (const { code, ratio } of indicators) {
    if (ratio === null || !wanted.has(code)) continue;
    wanted.add(ratio.numerator);
    wanted.add(ratio.denominator);
  }
  return [...wanted].sort();
}
