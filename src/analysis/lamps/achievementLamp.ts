// Achievement of a goal (methods: section 5): the share that is there, in percent, against 90 and 75. What adds up from
// nothing is held against the planned part of the target, so that the latest period wins; a level against all of it.
// Law: the percentage is rounded to 0.1 before it is compared: 89.5 is yellow, 89.95 is 90.0 and green.
import { roundHalfAway } from '../../model/rounding';
import { achievementStatus } from '../progress/baselineShare';
import { type LampCase, type Verdict, verdictOf } from './lampCase';

const REASONS = { green: 'achieved', yellow: 'nearlyAchieved', red: 'farFromAchieved' } as const;

export function achievementLamp(one: LampCase): Verdict {
  const isPart = isCumulative(one);
  if (isPart && one.planned === 0) return verdictOf('grey', 'notDue', null);
  const percent = roundHalfAway((one.completion.share / (isPart ? one.planned : 1)) * 100, 1);
  const status = achievementStatus(percent);
  return verdictOf(status, REASONS[status], percent);
}

/** Whether the value grows from nothing towards the target, so that a part of it is owed by a day. */
export function isCumulative({ kind, target }: Pick<LampCase, 'kind' | 'target'>): boolean {
  const addsUp = kind === null ? target.unit !== '%' : kind === 'flow' || kind === 'distinct';
  return addsUp && (target.baseline ?? 0) === 0 && target.operator !== '<=';
}
