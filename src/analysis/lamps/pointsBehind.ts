// Points behind, as colours by the thresholds of the list. Law: the gap is rounded to 0.1 before it is compared, so
// that 40 % at half time is exactly 10 behind; the band from 0 to the first threshold has its own name.
import type { LampThresholds } from '../../model/lampMethod';
import { roundHalfAway } from '../../model/rounding';
import { type Verdict, verdictOf } from './lampCase';

/** Planned minus reached share, in percentage points with one decimal; positive is behind. */
export function pointsBehind(planned: number, reached: number): number {
  return roundHalfAway((planned - reached) * 100, 1);
}

export function verdictOfGap(gap: number, thresholds: LampThresholds): Verdict {
  if (gap <= 0) return verdictOf('green', 'onSchedule', gap);
  if (gap <= thresholds.green) return verdictOf('green', 'slightlyBehind', gap);
  return gap <= thresholds.yellow ? verdictOf('yellow', 'behind', gap) : verdictOf('red', 'farBehind', gap);
}
