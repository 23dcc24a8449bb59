// The methods by name. Law: each is documented in docs/methods.md with its source, and one method never answers for another.
import { gradeByAchievement, gradeByDistance } from './baselineShare';
import { gradeByGrowth } from './growthRate';
import { notGraded, type Grade, type ProgressCase } from './progressCase';
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

/** Beyond this no statistics has figures, and arithmetic overflows: a verdict would rest on nothing. */
const LARGEST = 1e100;

export function gradeCase(method: GradeMethod, one: ProgressCase): Grade<string> {
  const figures = [one.base, one.current, one.target, one.limit];
  return figures.some(isBeyondNumbers) ? notGraded('beyondNumbers') : GRADE_METHODS[method](one);
}

function isBeyondNumbers(figure: number | null): boolean {
  if (figure === null || figure === 0) return false;
  return Math.abs(figure) > LARGEST || Math.abs(figure) < 1 / LARGEST;
}
