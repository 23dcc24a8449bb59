// What a clause says, as plain data that every language words for itself.
// Law: each number in it is computed from what `on` names, and there is no fact where that is not known.
import type { Indicator } from '../../model/indicator';
import type { ObservationStatus } from '../../model/observation';
import type { Period } from '../../model/period';
import type { PlannedCurve } from '../../model/target';
import type { Change } from '../growth';
import type { Present } from '../reading';
import type { Basis } from './basis';

export type RealChange = Exclude<Change, { readonly kind: 'none' }>;

/** Compared with the same time a year before (同比), or with the end of the last year (较上年末). */
export type ChangeBase = 'onYear' | 'sinceYearEnd';

interface Standing {
  readonly on: readonly Basis[];
}

/** A number of something, in its stated unit. */
export interface Amount {
  readonly value: number;
  readonly unit: string;
  readonly decimals: number | null;
}

export interface LevelFact extends Standing {
  readonly kind: 'level';
  readonly indicator: Indicator;
  readonly reading: Present;
}

export interface MissingFact extends Standing {
  readonly kind: 'missing';
  readonly indicator: Indicator;
  readonly period: Period;
  readonly why: MissingWhy;
}

export type MissingWhy =
  | { readonly kind: 'stated'; readonly status: ObservationStatus }
  /** Known to come in a month, or that it should have come in it. */
  | { readonly kind: 'expected' | 'overdue'; readonly month: Period };

export interface ChangeFact extends Standing {
  readonly kind: 'change';
  readonly base: ChangeBase;
  readonly change: RealChange;
}

/** How much more or fewer there are than at the end of last year (净增). */
export interface NetFact extends Standing, Amount {
  readonly kind: 'net';
  readonly growth: RealChange;
}

export interface CompletionFact extends Standing {
  readonly kind: 'completion';
  readonly percent: number;
  /** Points before (above 0) or behind the planned course; null once the target is due, and where no course is asked for. */
  readonly gap: number | null;
  readonly curve: PlannedCurve['kind'];
}

/** What is still wanting to a target that is not met. */
export interface ShortfallFact extends Standing, Amount {
  readonly kind: 'shortfall';
  readonly goal: number;
}

export interface PlaceFact extends Standing {
  readonly kind: 'place';
  /** Code of the area that all of them belong to. */
  readonly within: string;
  readonly place: number;
  /** How many have a value, and whether these are all that could be ranked. */
  readonly count: number;
  readonly isWhole: boolean;
  /** Places gained (above 0) or lost on the year; null where last year's order is not that of the same areas. */
  readonly moved: number | null;
}

export interface RecordFact extends Standing, Amount {
  readonly kind: 'record';
  /** The first year of the unbroken series. */
  readonly since: Period;
  /** Whether `value` is a round number that was passed for the first time, or the record itself. */
  readonly isRound: boolean;
}

export interface PartsFact extends Standing {
  readonly kind: 'parts';
  readonly unit: string;
  readonly decimals: number | null;
  /** They make up the whole. */
  readonly parts: readonly { readonly name: string; readonly value: number; readonly percent: number }[];
}

export type ClauseFact =
  | LevelFact
  | MissingFact
  | ChangeFact
  | NetFact
  | CompletionFact
  | ShortfallFact
  | PlaceFact
  | RecordFact
  | PartsFact;
