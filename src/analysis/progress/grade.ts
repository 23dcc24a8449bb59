// The methods by name. Law: each is documented in docs/methods.md with its source, and one method never answers for another.
import { gradeByAchievement, gradeByDistance } from './baselineShare';
import { gradeByGrowth } from './growthRate';
import type { Grade, ProgressCase } from './progressCase';
import { gradeByProjection } from './projection';
import { gradeBySchedule } from './scheduleGap';

export const GRADE_METHODS = {
  'schedule-gap': gradeBySchedule,
  achievement: gradeByAchievement,
  'baseline-distance': gradeByDistance,
  'growth-rate': (one: ProgressCase) => gradeByGrowth(one, 'refused'),
  'growth-rate-as-published': (one: ProgressCase) => gradeByGrowth(one, 'standIn'),
  projection: gradeByProjection,
} as const satisfies Record<string, (one: ProgressCase) => Grade<string>>;

export type GradeMethod = keyof typeof GRADE_METHODS;

export function isGradeMethod(name: string): name is GradeMethod {
  return Object.keys(GRADE_METHODS).includes(name);
}
