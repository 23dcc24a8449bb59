// A value on its way from a base to a target, as published progress measures see it, and what a method makes of it.
// Law: a method that cannot judge a case says why; it never puts another number in the place of one that is there.

export interface ProgressCase {
  readonly baseYear: number;
  readonly base: number;
  readonly currentYear: number;
  readonly current: number;
  /** Null: no level was promised, only the direction. */
  readonly target: number | null;
  readonly targetYear: number;
  readonly direction: 'up' | 'down';
  /** The best value there can be, such as 100 of a percentage; null where there is none. */
  readonly limit: number | null;
}

/** Why a method does not judge. */
export type NoGradeReason =
  | 'oneYear'
  | 'oppositeSigns'
  | 'zeroBase'
  | 'zeroTarget'
  | 'noTarget'
  | 'targetIsBase'
  | 'targetYearPassed'
  | 'beyondNumbers';

export interface Grade<Status extends string> {
  readonly status: Status | 'not_available';
  /** What was compared with the thresholds; null without a verdict. */
  readonly value: number | null;
  /** From −5 to 5, where the method publishes a score. */
  readonly score: number | null;
  readonly reason: NoGradeReason | null;
}

export function notGraded(reason: NoGradeReason): Grade<never> {
  return { status: 'not_available', value: null, score: null, reason };
}

/** Whether the target is reached, whatever the way there was. */
export function isAchieved({ target, current, direction }: ProgressCase): boolean {
  if (target === null) return false;
  return direction === 'up' ? current >= target : current <= target;
}

/** Mean growth a year from one value to another; NaN where their signs differ. */
export function yearlyGrowth(from: number, to: number, years: number): number {
  return (to / from) ** (1 / years) - 1;
}
