// Growth-rate progress as Open SDG and Statistics Canada publish it (methods: section 2): the growth there was over the
// growth that was needed, or without a target the growth itself, its thresholds bent towards a natural limit.
// Law: a base or a target of zero has no growth rate and is refused; the published code puts 0.001 there, and grades
// "half done at 60 % of the time" once best and once second worst (docs/adr/0009).
import { isAchieved, notGraded, yearlyGrowth, type Grade, type ProgressCase } from './progressCase';

export type GrowthStatus =
  | 'target_achieved'
  | 'substantial_progress'
  | 'moderate_progress'
  | 'limited_progress'
  | 'deterioration';

/** `zero`: what a base or target of zero means: refused, or the published stand-in of 0.001. */
export function gradeByGrowth(given: ProgressCase, zero: 'refused' | 'standIn'): Grade<GrowthStatus> {
  if (given.currentYear <= given.baseYear) return notGraded('oneYear');
  if (zero === 'refused' && given.base === 0) return notGraded('zeroBase');
  if (zero === 'refused' && given.target === 0) return notGraded('zeroTarget');
  const one = withStandIns(given);
  if (one.base * one.current < 0) return notGraded('oppositeSigns');
  return one.target === null ? withoutTarget(one) : withTarget(one, one.target);
}

const STAND_IN = 0.001;

function withStandIns(given: ProgressCase): ProgressCase {
  return {
    ...given,
    base: given.base === 0 ? STAND_IN : given.base,
    target: given.target === 0 ? STAND_IN : given.target,
  };
}

/** Growth a year in the wanted direction; that of a negative base is mirrored. */
function wantedGrowth({ base, current, currentYear, baseYear, direction }: ProgressCase): number {
  const sign = (direction === 'up' ? 1 : -1) * (base < 0 ? -1 : 1);
  const growth = yearlyGrowth(base, current, currentYear - baseYear);
  return growth === 0 ? 0 : sign * growth;
}

const WITH_TARGET = { high: 0.95, medium: 0.6 };

function withTarget(one: ProgressCase, target: number): Grade<GrowthStatus> {
  if (one.base * target < 0) return notGraded('oppositeSigns');
  if (one.targetYear <= one.baseYear) return notGraded('targetYearPassed');
  const needed = Math.abs(yearlyGrowth(one.base, target, one.targetYear - one.baseYear));
  if (needed === 0 && !isAchieved(one)) return notGraded('targetIsBase');
  const value = needed === 0 ? null : wantedGrowth(one) / needed;
  if (isAchieved(one)) return { status: 'target_achieved', value, score: 5, reason: null };
  const ratio = value as number;
  return { status: statusOf(ratio, WITH_TARGET), value: ratio, score: scoreWithTarget(ratio), reason: null };
}

function scoreWithTarget(ratio: number): number {
  return ratio >= WITH_TARGET.medium ? Math.min(7.1429 * ratio - 4.2857, 5) : Math.max(4.1667 * ratio - 2.5, -5);
}

const WITHOUT_TARGET = { high: 0.015, medium: 0.005 };

function withoutTarget(one: ProgressCase): Grade<GrowthStatus> {
  const value = wantedGrowth(one);
  const bend = one.limit === null ? 1 : limitCoefficient(Math.abs(one.base), Math.abs(one.limit));
  const thresholds = { high: WITHOUT_TARGET.high * bend, medium: WITHOUT_TARGET.medium * bend };
  return { status: statusOf(value, thresholds), value, score: scoreWithoutTarget(value, bend), reason: null };
}

/** The nearer the base lies to the limit, the less growth is left to ask for. */
function limitCoefficient(base: number, limit: number): number {
  if (base >= 2 * limit) return 1;
  return 1 - (base <= limit ? base / limit : (2 * limit - base) / limit) ** 4.44;
}

function scoreWithoutTarget(value: number, bend: number): number {
  if (value < 0) return Math.max(125 * value - 2.5, -5);
  if (bend === 0) return 5;
  if (value >= WITHOUT_TARGET.high * bend) return Math.min((500 * value) / bend - 5, 5);
  return value >= WITHOUT_TARGET.medium * bend ? (250 * value) / bend - 1.25 : (500 * value) / bend - 2.5;
}

function statusOf(value: number, { high, medium }: { high: number; medium: number }): GrowthStatus {
  if (value < 0) return 'deterioration';
  if (value >= high) return 'substantial_progress';
  return value >= medium ? 'moderate_progress' : 'limited_progress';
}
