// Distance from the baseline (methods: section 7): the share of the way from the baseline to the target against the
// share of the time that has passed, whatever the planned curve says. Law: without a baseline there is no way.
import { plannedShare } from '../plannedShare';
import { type LampCase, refusedVerdict, type Verdict } from './lampCase';
import { overdueVerdict } from './overdueVerdict';
import { pointsBehind, verdictOfGap } from './pointsBehind';
import { wayRefusal } from './wayRefusal';

export function baselineDistanceLamp(one: LampCase): Verdict {
  const refusal = wayRefusal(one);
  if (refusal !== null) return refusedVerdict(refusal);
  return overdueVerdict(one) ?? verdictOfGap(pointsBehind(timeShare(one), one.completion.share), one.thresholds);
}

/** Share of the time between the target's first day and its due date. */
export function timeShare({ target, asOf }: Pick<LampCase, 'target' | 'asOf'>): number {
  return plannedShare({ ...target, curve: { kind: 'linear' } }, asOf);
}
