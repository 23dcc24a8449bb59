// A reading is what an indicator is worth for a period, how that was got, and the observations behind it.
// Law: a reading without a value has a missing status; a derived value is no firmer than the weakest it stands on.
import { type Observation, type ObservationStatus, type ValueForm } from '../model/observation';
import type { Period } from '../model/period';

/** stated: as in a table; summed: from single periods; differenced: from cumulative ones; recomputed: 测算 out of
 * other indicators; derived: 测算 out of registers. */
export type ReadHow = 'stated' | 'summed' | 'differenced' | 'recomputed' | 'derived';

/**
 * total: the period by itself. single: likewise, but never a cumulative value of a longer stretch.
 * yearToDate: from January to the period's end (for stocks: the state at its end).
 */
export type ReadMode = 'total' | 'single' | 'yearToDate';

export interface Reading {
  /** What the value describes; may be shorter than what was asked (the last quarter end within a year). */
  readonly period: Period;
  readonly form: ValueForm;
  readonly value: number | null;
  readonly status: ObservationStatus;
  readonly unit: string;
  readonly how: ReadHow;
  readonly observations: readonly Observation[];
}

/** A reading that has its number. */
export type Present = Reading & { readonly value: number };

export function hasValue(reading: Reading | null): reading is Present {
  return reading !== null && reading.value !== null;
}

/** From firm to doubtful; a value derived from several takes the most doubtful. */
const FIRMNESS: readonly ObservationStatus[] = [
  'normal',
  'final',
  'revised',
  'preliminary',
  'definitionDiffers',
  'break',
  'estimated',
  'forecast',
  'unreliable',
];

/** Status of a value that stands on others. */
export function weakestStatus(statuses: readonly ObservationStatus[]): ObservationStatus {
  let weakest = 0;
  for (const status of statuses) weakest = Math.max(weakest, FIRMNESS.indexOf(status));
  return FIRMNESS[weakest] ?? 'normal';
}

/** Sums and differences of decimals without the noise of binary fractions: fifteen digits are certain. */
export function plainNumber(value: number): number {
  return Number(value.toPrecision(15));
}

/** First reading with a value; failing that the first that says why there is none; else null. */
export function firstPresent(attempts: readonly (() => Reading | null)[]): Reading | null {
  let missing: Reading | null = null;
  for (const attempt of attempts) {
    const reading = attempt();
    if (hasValue(reading)) return reading;
    missing ??= reading;
  }
  return missing;
}
