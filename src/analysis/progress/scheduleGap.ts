// The default method, on years instead of days: points behind a straight plan (序时进度; methods: sections 8 and 10).
// Law: the gap is rounded to 0.1 point before it is compared, so that 40 % done at half time is exactly 10 behind.
import { DEFAULT_LIST_RULES } from '../../model/lampMethod';
import { pointsBehind } from '../lamps/pointsBehind';
import { baselineShare } from './baselineShare';
import { isAchieved, notGraded, type Grade, type ProgressCase } from './progressCase';

export type ScheduleStatus = 'target_achieved' | 'on_schedule' | 'slightly_behind' | 'behind' | 'far_behind';

/** Value: planned minus reached, in percentage points; positive is behind. */
export function gradeBySchedule(one: ProgressCase): Grade<ScheduleStatus> {
  const share = baselineShare(one);
  if (share === null) return notGraded(one.target === null ? 'noTarget' : 'targetIsBase');
  if (one.targetYear <= one.baseYear) return notGraded('targetYearPassed');
  const planned = Math.min(1, Math.max(0, (one.currentYear - one.baseYear) / (one.targetYear - one.baseYear)));
  const value = pointsBehind(planned, share);
  return { status: isAchieved(one) ? 'target_achieved' : statusOf(value), value, score: null, reason: null };
}

function statusOf(gap: number): ScheduleStatus {
  if (gap <= 0) return 'on_schedule';
  if (gap <= DEFAULT_LIST_RULES.thresholds.green) return 'slightly_behind';
  return gap <= DEFAULT_LIST_RULES.thresholds.yellow ? 'behind' : 'far_behind';
}
