// What a person drafts of the rules of a list. Law: limits are numbers from 0 to 100 and yellow lies beyond green.
import type { ListRules } from '../../model/lampMethod';

/** Limits as typed. */
export interface RulesDraft extends Omit<ListRules, 'thresholds'> {
  readonly green: string;
  readonly yellow: string;
  readonly near: string;
}

export type RulesFault = 'points' | 'near';

export function draftOf({ thresholds, ...rules }: ListRules): RulesDraft {
  const { green, yellow, near } = thresholds;
  return { ...rules, green: String(green), yellow: String(yellow), near: String(near) };
}

/** The rules, or what is wrong with the draft. */
export function checkRules({ green, yellow, near, ...rules }: RulesDraft): ListRules | readonly RulesFault[] {
  const limits = { green: limitOf(green), yellow: limitOf(yellow), near: limitOf(near) };
  const faults: RulesFault[] = [];
  if (limits.green === null || limits.yellow === null || limits.yellow < limits.green) faults.push('points');
  if (limits.near === null) faults.push('near');
  if (limits.green === null || limits.yellow === null || limits.near === null || faults.length > 0) return faults;
  return { ...rules, thresholds: { green: limits.green, yellow: limits.yellow, near: limits.near } };
}

function limitOf(text: string): number | null {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  return value >= 0 && value <= 100 ? value : null;
}
