// The numbers in the formula of a lamp, as its card writes them out; each comes from the method's own computing.
// Percent and points have one decimal, ratios two. Null where nothing was computed.
import { roundHalfAway } from '../../model/rounding';
import { convertUnit } from '../../model/unit';
import type { Lamp, LampInput } from '../lamp';
import { yearlyGrowth } from '../progress/progressCase';
import { isCumulative } from './achievementLamp';
import { timeShare } from './baselineDistanceLamp';
import { caseInYears } from './caseInYears';

export type LampTerms =
  | { readonly kind: 'gap'; readonly planned: number; readonly completion: number; readonly gap: number }
  | { readonly kind: 'distance'; readonly time: number; readonly completion: number; readonly gap: number }
  | { readonly kind: 'part'; readonly planned: number; readonly completion: number; readonly percent: number }
  | { readonly kind: 'whole'; readonly completion: number }
  | { readonly kind: 'growth'; readonly growth: number; readonly needed: number; readonly ratio: number }
  | { readonly kind: 'growthAlone'; readonly growth: number }
  | { readonly kind: 'projection'; readonly projected: number; readonly percent: number };

export function lampTerms(input: LampInput, lamp: Lamp): LampTerms | null {
  const { measure, completion, planned } = lamp;
  if (measure === null || completion === null || planned === null) {
    return input.target === null && measure !== null
      ? { kind: 'growthAlone', growth: percent(measure) }
      : wholeOf(lamp);
  }
  if (lamp.reason === 'overdue' || lamp.reason === 'overdueNear') return { kind: 'whole', completion };
  switch (lamp.method) {
    case 'scheduleGap':
      return { kind: 'gap', planned, completion, gap: measure };
    case 'achievement':
      return partOrWhole(input, planned, completion, measure);
    case 'baselineDistance':
      return distance(input, completion, measure);
    case 'growthRate':
      return growth(input, measure);
    case 'projection':
      return projection(input, measure);
  }
}

function percent(share: number): number {
  return roundHalfAway(share * 100, 1);
}

/** What is done or kept has its completion alone. */
function wholeOf({ completion, color }: Lamp): LampTerms | null {
  return completion === null || color === 'grey' ? null : { kind: 'whole', completion };
}

function partOrWhole({ target, kind }: LampInput, planned: number, completion: number, measure: number): LampTerms {
  const isPart = target !== null && isCumulative({ target, kind });
  return isPart ? { kind: 'part', planned, completion, percent: measure } : { kind: 'whole', completion: measure };
}

function distance({ target, asOf }: LampInput, completion: number, gap: number): LampTerms | null {
  return target === null ? null : { kind: 'distance', time: percent(timeShare({ target, asOf })), completion, gap };
}

function growth({ target, value, unit, valueOn, asOf }: LampInput, measure: number): LampTerms | null {
  const actual = target === null || value === null ? null : convertUnit(value, unit, target.unit);
  if (target === null || actual === null || target.baseline === null) return null;
  const one = caseInYears({ target, actual, valueOn: valueOn ?? asOf }, target.baseline);
  return {
    kind: 'growth',
    growth: percent(yearlyGrowth(one.base, one.current, one.currentYear)),
    needed: percent(yearlyGrowth(one.base, target.value, one.targetYear)),
    ratio: roundHalfAway(measure, 2),
  };
}

/** The method compares the share of the way; the value it stands for lies that far from the baseline. */
function projection({ target }: LampInput, measure: number): LampTerms | null {
  if (target === null || target.baseline === null) return null;
  const projected = target.baseline + measure * (target.value - target.baseline);
  return { kind: 'projection', projected, percent: percent(measure) };
}
