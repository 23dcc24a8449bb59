// Whether there is a way from the baseline to the target that a method can measure.
import type { LampCase, LampRefusal } from './lampCase';

/** Null where a baseline is known, lies before the target, and the value is of the same kind as both. */
export function wayRefusal({ target, kind, asOf }: LampCase): LampRefusal | null {
  if (target.baseline === null) return 'noBaseline';
  const way = (target.value - target.baseline) * (target.operator === '<=' ? -1 : 1);
  if (way <= 0) return way === 0 ? 'targetIsBase' : 'targetBehindBase';
  // The value of some months is no level that could be compared with that of a whole year.
  const isPart = (kind === 'flow' || kind === 'distinct') && target.baseline !== 0 && asOf < target.due;
  return isPart ? 'partOfYear' : null;
}
