// One value of one series: what it is worth, how firm it is, why it is missing, and which cell it came from.
// Law: an observation has a value exactly when its status is not a missing one; missing is never 0.
import type { Period } from './period';

/** What a value describes: the period itself, the year up to the period's end, or the state at its end. */
export type ValueForm = 'period' | 'cumulative' | 'end';

/** How firm a present value is; after SDMX CL_OBS_STATUS (docs/glossary.md). */
export const PRESENT_STATUSES = [
  'normal',
  'preliminary',
  'final',
  'revised',
  'estimated',
  'forecast',
  'break',
  'definitionDiffers',
  'unreliable',
] as const;

/** Why a value is missing. `blank`: the cell is empty and nobody says why. */
export const MISSING_STATUSES = [
  'blank',
  'notApplicable',
  'notCollected',
  'notPublished',
  'belowUnit',
  'suppressed',
  'noCases',
  'unreadable',
] as const;

export type PresentStatus = (typeof PRESENT_STATUSES)[number];
export type MissingStatus = (typeof MISSING_STATUSES)[number];
export type ObservationStatus = PresentStatus | MissingStatus;

/** Position in this list plus one is the code kept in columns; 0 means "no observation". Append only. */
export const STATUSES: readonly ObservationStatus[] = [...PRESENT_STATUSES, ...MISSING_STATUSES];

export function isMissing(status: ObservationStatus): status is MissingStatus {
  return (MISSING_STATUSES as readonly string[]).includes(status);
}

/** A cell of an imported table: which import, which of its tables, zero-based row and column of the sheet. */
export interface CellSource {
  readonly import: number;
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/** An observation as queries answer it. `text` is the cell as found where it differs from the plain value. */
export interface Observation {
  readonly period: Period;
  readonly value: number | null;
  readonly status: ObservationStatus;
  readonly source: CellSource;
  readonly text: string | null;
}
