// Projection (methods: section 3): the share of the way that would be covered by the due date if the growth went on.
// On track is green, some progress yellow, stagnation and regress are red. The computing is that of progress/projection.
import type { LampColor } from '../../model/lampMethod';
import type { Grade, ProgressCase } from '../progress/progressCase';
import { gradeByProjection, type ProjectionStatus } from '../progress/projection';
import { caseInYears } from './caseInYears';
import { type LampCase, type LampReason, refusedVerdict, type Verdict, verdictOf } from './lampCase';
import { overdueVerdict } from './overdueVerdict';
import { wayRefusal } from './wayRefusal';

const MEANING: Readonly<Record<ProjectionStatus, readonly [LampColor, LampReason]>> = {
  on_track: ['green', 'onTrack'],
  some_progress: ['yellow', 'someProgress'],
  stagnant_or_regressing: ['red', 'stagnant'],
};

export function projectionLamp(one: LampCase): Verdict {
  const refusal = wayRefusal(one);
  if (refusal !== null || one.target.baseline === null) return refusedVerdict(refusal ?? 'noBaseline');
  return overdueVerdict(one) ?? inColor(gradeByProjection(caseInYears(one, one.target.baseline)));
}

/** Growth alone, where no level was promised. */
export function projectionTrendLamp(one: ProgressCase): Verdict {
  return inColor(gradeByProjection(one));
}

function inColor({ status, value, reason }: Grade<ProjectionStatus>): Verdict {
  if (status === 'not_available') return refusedVerdict(reason ?? 'oneYear');
  const [color, meaning] = MEANING[status];
  return verdictOf(color, meaning, value);
}
