// The lamp of a target on a day. Each method is one file in lamps/; this front answers what no method needs to: what is
// done, what has no target, no value or another unit. Law: a method is never replaced by another one.
import type { IndicatorKind } from '../model/indicator';
import { DEFAULT_LIST_RULES, type LampColor, type LampMethod, type ListRules } from '../model/lampMethod';
import type { MissingStatus } from '../model/observation';
import type { IsoDate, Period } from '../model/period';
import { roundHalfAway } from '../model/rounding';
import type { Target } from '../model/target';
import { convertUnit } from '../model/unit';
import { daysBetween } from './calendar';
import { completionOf } from './completion';
import { achievementLamp } from './lamps/achievementLamp';
import { baselineDistanceLamp } from './lamps/baselineDistanceLamp';
import { growthRateLamp, growthTrendLamp } from './lamps/growthRateLamp';
import {
  type LampCase,
  type LampReason,
  type LampRefusal,
  refusedVerdict,
  type Verdict,
  verdictOf,
} from './lamps/lampCase';
import { pointsBehind } from './lamps/pointsBehind';
import { projectionLamp, projectionTrendLamp } from './lamps/projectionLamp';
import { scheduleGapLamp } from './lamps/scheduleGapLamp';
import { plannedShare } from './plannedShare';
import type { ProgressCase } from './progress/progressCase';

export interface Lamp extends Verdict {
  readonly reason: LampReason;
  readonly method: LampMethod;
  /** The day it speaks of. */
  readonly asOf: IsoDate;
  /** Rules of its list: thresholds, and how a lamp that is on schedule looks. */
  readonly rules: JudgingRules;
  /** Percent, one decimal. */
  readonly completion: number | null;
  /** Planned share in percent, one decimal. */
  readonly planned: number | null;
  /** Planned minus completion in percentage points, one decimal; positive is behind. */
  readonly gap: number | null;
  /** Why there is no value, where the reason is 'noValue'. */
  readonly missing: MissingStatus | null;
  /** Month in which the value is expected, where the reason is 'noValue' and the indicator says so. */
  readonly expected: Period | null;
  /** Days after the due date, where the reason is 'doneLate'. */
  readonly daysLate: number | null;
}

/** How a list is judged, whatever its name. */
export type JudgingRules = Omit<ListRules, 'id'>;

export interface LampInput {
  /** A level to reach, its curve read from earlier years where it says so. */
  readonly target: Target | null;
  readonly value: number | null;
  readonly unit: string;
  readonly missing: MissingStatus | null;
  readonly asOf: IsoDate;
  /** Day on which it was finished, where somebody said so; a later day than `asOf` is not known yet. */
  readonly doneOn: IsoDate | null;
  /** Due date of a task whose target has none because no number was promised. */
  readonly due: IsoDate | null;
  readonly rules: JudgingRules;
  readonly kind: IndicatorKind | null;
  /** Day that the value describes; null: `asOf`. */
  readonly valueOn: IsoDate | null;
  readonly expected: Period | null;
  /** Why the target cannot be judged although there may be a value. */
  readonly refusal: LampRefusal | null;
  /** Growth on the year before, where no level was promised. */
  readonly trend: ProgressCase | null;
}

/** Circumstances of a target that nobody says more about. */
export const NO_CIRCUMSTANCES = {
  doneOn: null,
  due: null,
  rules: DEFAULT_LIST_RULES,
  kind: null,
  valueOn: null,
  expected: null,
  refusal: null,
  trend: null,
} as const satisfies Partial<LampInput>;

const METHODS: Readonly<Record<LampMethod, (one: LampCase) => Verdict>> = {
  scheduleGap: scheduleGapLamp,
  achievement: achievementLamp,
  baselineDistance: baselineDistanceLamp,
  growthRate: growthRateLamp,
  projection: projectionLamp,
};

/** Methods that can judge a direction alone. */
const TREND_METHODS: Readonly<Record<LampMethod, ((one: ProgressCase) => Verdict) | null>> = {
  scheduleGap: null,
  achievement: null,
  baselineDistance: null,
  growthRate: growthTrendLamp,
  projection: projectionTrendLamp,
};

/** Lamp of a target on the day `asOf`. */
export function lampFor(input: LampInput): Lamp {
  const { target, value, asOf, rules } = input;
  const nothing = { ...NO_FIGURES, method: target?.method ?? rules.method, asOf, rules };
  const doneOn = input.doneOn !== null && input.doneOn <= asOf ? input.doneOn : null;
  if (doneOn !== null && (target === null || value === null)) {
    return { ...nothing, ...done(doneOn, target?.due ?? input.due) };
  }
  if (target === null) return { ...nothing, ...withoutTarget(input) };
  if (input.refusal !== null) return { ...nothing, ...refusedVerdict(input.refusal) };
  if (value === null) return { ...nothing, ...withoutValue(input, target) };
  const completion = completionOf(target, value, input.unit);
  const actual = convertUnit(value, input.unit, target.unit);
  if (completion === null || actual === null) return { ...nothing, ...verdictOf('grey', 'notComparable', null) };
  const planned = plannedShare(target, asOf);
  const one: LampCase = {
    target,
    actual,
    completion,
    planned,
    asOf,
    valueOn: input.valueOn ?? asOf,
    kind: input.kind,
    thresholds: rules.thresholds,
  };
  const figures = {
    ...nothing,
    completion: completion.percent,
    planned: roundHalfAway(planned * 100, 1),
    gap: pointsBehind(planned, completion.share),
  };
  return { ...figures, ...(completion.met ? met(target, asOf, doneOn) : METHODS[nothing.method](one)) };
}

const NO_FIGURES = { completion: null, planned: null, gap: null, missing: null, expected: null, daysLate: null };

/** A limit can still be broken until it is due. */
function met(target: Target, asOf: IsoDate, doneOn: IsoDate | null): Verdict & { readonly daysLate?: number } {
  if (asOf < target.due && target.operator === '<=') return verdictOf('green', 'onSchedule', null);
  return done(doneOn, target.due);
}

function done(doneOn: IsoDate | null, due: IsoDate | null): Verdict & { readonly daysLate?: number } {
  if (doneOn === null || due === null || doneOn <= due) return verdictOf('blue', 'done', null);
  return { ...verdictOf('blue', 'doneLate', null), daysLate: daysBetween(due, doneOn) };
}

function withoutTarget({ rules, trend }: LampInput): Verdict {
  const method = TREND_METHODS[rules.method];
  return method === null || trend === null ? verdictOf('grey', 'noTarget', null) : method(trend);
}

function withoutValue({ missing, expected, asOf }: LampInput, target: Target): Verdict & Partial<Lamp> {
  const isNothingDue = missing === null && plannedShare(target, asOf) === 0;
  return isNothingDue
    ? verdictOf('grey', 'notDue', null)
    : { ...verdictOf('grey', 'noValue', null), missing, expected };
}

export type LampCounts = Readonly<Record<LampColor, number>>;

export function countLamps(lamps: readonly { readonly color: LampColor }[]): LampCounts {
  const counts = { green: 0, yellow: 0, red: 0, blue: 0, grey: 0 };
  for (const lamp of lamps) counts[lamp.color] += 1;
  return counts;
}
