// How much of the way from base to target is behind (methods: sections 5, 7 and 10), by which three methods judge.
// Law: shares are rounded before they are compared; a target that is the base has no way and no share.
import { roundHalfAway } from '../../model/rounding';
import { isAchieved, notGraded, type Grade, type ProgressCase } from './progressCase';

/** (current − base) / (target − base); 1 is the whole way, more is beyond it, less than 0 is the wrong way. */
export function baselineShare({ base, current, target }: ProgressCase): number | null {
  return target === null || target === base ? null : (current - base) / (target - base);
}

export type DistanceStatus = 'target_achieved' | 'on_the_way' | 'no_progress';

/** The share in percent with two decimals, as trackers of key results show it. */
export function gradeByDistance(one: ProgressCase): Grade<DistanceStatus> {
  const share = baselineShare(one);
  if (share === null) return notGraded(one.target === null ? 'noTarget' : 'targetIsBase');
  const value = roundHalfAway(share * 100, 2);
  const status = isAchieved(one) ? 'target_achieved' : value > 0 ? 'on_the_way' : 'no_progress';
  return { status, value, score: null, reason: null };
}

export type AchievementStatus = 'green' | 'yellow' | 'red';

/** Percent from which the achievement of a goal is green or yellow. */
export const ACHIEVEMENT_THRESHOLDS = { green: 90, yellow: 75 } as const;

/** The share in percent against fixed thresholds, whatever the time that has passed. */
export function gradeByAchievement(one: ProgressCase): Grade<AchievementStatus> {
  const share = baselineShare(one);
  if (share === null) return notGraded(one.target === null ? 'noTarget' : 'targetIsBase');
  const value = roundHalfAway(share * 100, 1);
  return { status: achievementStatus(value), value, score: null, reason: null };
}

export function achievementStatus(percent: number): AchievementStatus {
  if (percent >= ACHIEVEMENT_THRESHOLDS.green) return 'green';
  return percent >= ACHIEVEMENT_THRESHOLDS.yellow ? 'yellow' : 'red';
}
