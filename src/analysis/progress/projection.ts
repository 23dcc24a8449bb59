// Where the value would stand in the target year if it went on as it did (methods: section 3, the progress chart of the
// United Nations). Law: as a growth-rate method it refuses a base of zero; a level it can reach, zero as well, it can judge.
import { roundHalfAway } from '../../model/rounding';
import { isAchieved, notGraded, yearlyGrowth, type Grade, type ProgressCase } from './progressCase';

export type ProjectionStatus = 'on_track' | 'some_progress' | 'stagnant_or_regressing';

const OF_THE_WAY = { high: 0.95, medium: 0.1 };
const GROWTH = { high: 0.02, medium: 0.005 };

/** Value: share of the way that the projection covers, or without a target the growth a year in the wanted direction. */
export function gradeByProjection(one: ProgressCase): Grade<ProjectionStatus> {
  if (one.currentYear <= one.baseYear) return notGraded('oneYear');
  if (one.base === 0) return notGraded('zeroBase');
  if (one.base * one.current < 0) return notGraded('oppositeSigns');
  const growth = yearlyGrowth(one.base, one.current, one.currentYear - one.baseYear);
  if (one.target === null) return graded((one.direction === 'up' ? 1 : -1) * Math.sign(one.base) * growth, GROWTH);
  if (one.target === one.base) return notGraded('targetIsBase');
  const projected = one.current * (1 + growth) ** Math.max(0, one.targetYear - one.currentYear);
  const share = (projected - one.base) / (one.target - one.base);
  if (!Number.isFinite(share)) return notGraded('beyondNumbers');
  const isMet = isAchieved(one) || isNearEndOfScale(one);
  return isMet ? { status: 'on_track', value: share, score: null, reason: null } : graded(share, OF_THE_WAY);
}

/** A percentage within one point of a target of 0 or 100 % is published as met; its limit of 100 says that it is one. */
function isNearEndOfScale({ current, target, limit }: ProgressCase): boolean {
  if (limit !== 100 || (target !== 0 && target !== 100)) return false;
  return roundHalfAway(Math.abs(current - target), 6) <= 1;
}

function graded(value: number, { high, medium }: { high: number; medium: number }): Grade<ProjectionStatus> {
  const status = value >= high ? 'on_track' : value >= medium ? 'some_progress' : 'stagnant_or_regressing';
  return { status, value, score: null, reason: null };
}
