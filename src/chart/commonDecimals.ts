// Decimals for several indicators on one scale.
import type { Subject } from './subjects';

/** The most of any indicator; null (what each value needs) when one of them has none. */
export function commonDecimals(subjects: readonly Pick<Subject, 'indicator'>[]): number | null {
  const decimals = subjects.map(({ indicator }) => indicator.decimals);
  return decimals.some((one) => one === null) ? null : Math.max(0, ...decimals.map((one) => one ?? 0));
}
