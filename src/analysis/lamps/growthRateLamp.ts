// Growth rate (methods: section 2): the growth there was over the growth that is needed, or without a target the growth
// on the year before. Substantial progress is green, moderate yellow, limited progress and deterioration are red.
// Law: a base or target of zero is refused, as in progress/growthRate, which computes.
import type { LampColor } from '../../model/lampMethod';
import { gradeByGrowth, type GrowthStatus } from '../progress/growthRate';
import type { Grade, ProgressCase } from '../progress/progressCase';
import { caseInYears } from './caseInYears';
import { type LampCase, type LampReason, refusedVerdict, type Verdict, verdictOf } from './lampCase';
import { overdueVerdict } from './overdueVerdict';
import { wayRefusal } from './wayRefusal';

const MEANING: Readonly<Record<GrowthStatus, readonly [LampColor, LampReason]>> = {
  target_achieved: ['blue', 'done'],
  substantial_progress: ['green', 'substantialProgress'],
  moderate_progress: ['yellow', 'moderateProgress'],
  limited_progress: ['red', 'limitedProgress'],
  deterioration: ['red', 'deterioration'],
};

export function growthRateLamp(one: LampCase): Verdict {
  const refusal = wayRefusal(one);
  if (refusal !== null || one.target.baseline === null) return refusedVerdict(refusal ?? 'noBaseline');
  return overdueVerdict(one) ?? inColor(gradeByGrowth(caseInYears(one, one.target.baseline), 'refused'));
}

/** Growth alone, where no level was promised. */
export function growthTrendLamp(one: ProgressCase): Verdict {
  return inColor(gradeByGrowth(one, 'refused'));
}

function inColor({ status, value, score, reason }: Grade<GrowthStatus>): Verdict {
  if (status === 'not_available') return refusedVerdict(reason ?? 'oneYear');
  const [color, meaning] = MEANING[status];
  return verdictOf(color, meaning, value, score);
}
