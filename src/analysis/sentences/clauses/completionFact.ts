// How much of a target is reached, and what is still wanting.
// Law: a limit is not completed; an increase counts from its start; nothing is said of a target in another unit.
import type { KnownIndex } from '../../known';
import { lastDay } from '../../../model/period';
import { roundHalfAway } from '../../../model/rounding';
import type { Target } from '../../../model/target';
import { convertUnit } from '../../../model/unit';
import { completionOf } from '../../completion';
import { decimalsOf } from '../../growth';
import { targetAsLevel } from '../../judgedTarget';
import { targetFor } from '../../overview';
import { plannedShare } from '../../plannedShare';
import { plainNumber, type Present } from '../../reading';
import type { Basis } from '../basis';
import type { CompletionFact, ShortfallFact } from '../clauseFact';
import { valueAt } from './changeFacts';

/** A target that the value at a time can be held against: that of the time itself, or of the year so far. */
export function targetOf(index: KnownIndex, code: string, area: string, reading: Present): Target | null {
  const target = targetFor(index, code, area, reading.period);
  if (target === null || (target.period !== reading.period && reading.form !== 'cumulative')) return null;
  return targetAsLevel(index, target);
}

/** Whether the points before or behind plan are said too: where all or nothing is due they repeat the completion. */
export type CourseSaid = 'never' | 'underWay' | 'always';

export function completionFact(
  target: Target,
  reading: Pick<Present, 'value' | 'unit' | 'period'>,
  course: CourseSaid,
  on: readonly Basis[],
): CompletionFact | null {
  const completion = target.operator === '<=' ? null : completionOf(target, reading.value, reading.unit);
  if (completion === null) return null;
  const day = lastDay(reading.period);
  const planned = course === 'never' ? null : plannedShare(target, day);
  const isSaid = planned !== null && (course === 'always' || (planned > 0 && planned < 1));
  return {
    kind: 'completion',
    percent: completion.percent,
    gap: isSaid ? roundHalfAway((completion.share - planned) * 100, 1) : null,
    curve: target.curve.kind,
    on: [...on, { kind: 'target', target }],
  };
}

/** "距130家的目标尚差27家"; null for a target that is met. */
export function shortfallFact(index: KnownIndex, code: string, area: string, reading: Present): ShortfallFact | null {
  const target = targetOf(index, code, area, reading);
  if (target === null || target.operator === '<=') return null;
  const goal = convertUnit(target.value, target.unit, reading.unit);
  if (goal === null || reading.value >= goal) return null;
  return {
    kind: 'shortfall',
    value: plainNumber(goal - reading.value),
    goal,
    unit: reading.unit,
    decimals: Math.max(decimalsOf(goal), decimalsOf(reading.value)),
    on: [valueAt(area, code, reading), { kind: 'target', target }],
  };
}
