// The lamp of a target on a day, by the default method (demo: section 6): gap = planned share − completion in points,
// rounded to 0.1 before it is compared. Up to 10 green, up to 30 yellow, beyond red; from the due date on
// 80 % or more is yellow, less is red; a met target is blue; no target or no value is grey with its reason.
import { DEFAULT_LIST_RULES } from '../model/lampMethod';
import type { MissingStatus } from '../model/observation';
import { type IsoDate } from '../model/period';
import { roundHalfAway } from '../model/rounding';
import type { Target } from '../model/target';
import { daysBetween } from './calendar';
import { type Completion, completionOf } from './completion';
import { plannedShare } from './plannedShare';

export type LampColor = 'green' | 'yellow' | 'red' | 'blue' | 'grey';

export type LampReason =
  | 'done'
  | 'doneLate'
  | 'onSchedule'
  | 'slightlyBehind'
  | 'behind'
  | 'farBehind'
  | 'overdueNear'
  | 'overdue'
  | 'noTarget'
  | 'noValue'
  | 'notComparable';

export interface Lamp {
  readonly color: LampColor;
  readonly reason: LampReason;
  /** Percent, one decimal. */
  readonly completion: number | null;
  /** Planned share in percent, one decimal. */
  readonly planned: number | null;
  /** Planned minus completion in percentage points, one decimal; positive is behind. */
  readonly gap: number | null;
  /** Why there is no value, where the reason is 'noValue'. */
  readonly missing: MissingStatus | null;
  /** Days after the due date, where the reason is 'doneLate'. */
  readonly daysLate: number | null;
}

export interface LampInput {
  readonly target: Target | null;
  readonly value: number | null;
  readonly unit: string;
  readonly missing: MissingStatus | null;
  readonly asOf: IsoDate;
  /** Day on which it was finished, where somebody said so; a later day than `asOf` is not known yet. */
  readonly doneOn: IsoDate | null;
  /** Due date of a task whose target has none because no number was promised. */
  readonly due: IsoDate | null;
}

/** Points behind plan up to which a lamp is green or yellow, and percent that is near a missed target. */
export const LAMP_THRESHOLDS = DEFAULT_LIST_RULES.thresholds;

const NOTHING = { completion: null, planned: null, gap: null, missing: null, daysLate: null };

/** Lamp of a target on the day `asOf`. */
export function lampFor(input: LampInput): Lamp {
  const { target, value, asOf } = input;
  const doneOn = input.doneOn !== null && input.doneOn <= asOf ? input.doneOn : null;
  if (doneOn !== null && (target === null || value === null)) {
    return { ...NOTHING, ...done(doneOn, target?.due ?? input.due) };
  }
  if (target === null) return { ...NOTHING, color: 'grey', reason: 'noTarget' };
  if (value === null) return { ...NOTHING, color: 'grey', reason: 'noValue', missing: input.missing };
  const completion = completionOf(target, value, input.unit);
  if (completion === null) return { ...NOTHING, color: 'grey', reason: 'notComparable' };
  const planned = plannedShare(target, asOf);
  const figures = {
    ...NOTHING,
    completion: completion.percent,
    planned: roundHalfAway(planned * 100, 1),
    gap: roundHalfAway((planned - completion.share) * 100, 1),
  };
  return { ...figures, ...verdict(asOf, doneOn, target, completion, figures.gap) };
}

type Verdict = Pick<Lamp, 'color' | 'reason'> & { readonly daysLate?: number };

function verdict(asOf: IsoDate, doneOn: IsoDate | null, target: Target, completion: Completion, gap: number): Verdict {
  const isDue = asOf >= target.due;
  if (completion.met && (isDue || target.operator !== '<=')) return done(doneOn, target.due);
  if (completion.met) return { color: 'green', reason: 'onSchedule' };
  if (isDue) {
    return completion.percent >= LAMP_THRESHOLDS.near
      ? { color: 'yellow', reason: 'overdueNear' }
      : { color: 'red', reason: 'overdue' };
  }
  if (gap <= 0) return { color: 'green', reason: 'onSchedule' };
  if (gap <= LAMP_THRESHOLDS.green) return { color: 'green', reason: 'slightlyBehind' };
  return gap <= LAMP_THRESHOLDS.yellow ? { color: 'yellow', reason: 'behind' } : { color: 'red', reason: 'farBehind' };
}

function done(doneOn: IsoDate | null, due: IsoDate | null): Verdict {
  if (doneOn === null || due === null || doneOn <= due) return { color: 'blue', reason: 'done' };
  return { color: 'blue', reason: 'doneLate', daysLate: daysBetween(due, doneOn) };
}

export type LampCounts = Readonly<Record<LampColor, number>>;

export function countLamps(lamps: readonly Lamp[]): LampCounts {
  const counts = { green: 0, yellow: 0, red: 0, blue: 0, grey: 0 };
  for (const lamp of lamps) counts[lamp.color] += 1;
  return counts;
}
