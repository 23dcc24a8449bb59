// What a generated sentence says: texts and figures, and for each figure what it stands on.
// Law: every number of a sentence is one of its figures; a clause whose figures are not known is left out and named.
import type { Period } from '../../model/period';
import type { DerivedValue } from '../derive/deriveRule';
import type { Present } from '../reading';

/** One figure with its origin: a table (`reading`), or rows of registers (`derived`). */
export interface SentenceFigure {
  readonly code: string;
  readonly period: Period;
  readonly value: number;
  readonly unit: string;
  readonly decimals: number | null;
  readonly reading: Present | null;
  readonly derived: DerivedValue | null;
  /** What the rows behind it name, as the register writes it; empty where nothing is named or some row names nothing. */
  readonly names: readonly string[];
}

export type SentencePart =
  | { readonly kind: 'text'; readonly text: string }
  /** number: without its unit; amount: with it, in a unit that suits; names: who it counts, and how many they are. */
  | { readonly kind: 'figure'; readonly show: FigureShown; readonly figure: SentenceFigure };

export const FIGURE_SHOWN = ['number', 'amount', 'names'] as const;

export type FigureShown = (typeof FIGURE_SHOWN)[number];

export interface LeftOutFigure {
  readonly code: string;
  readonly period: Period;
  /** zero: it is known that there was none, which a list of what was achieved does not say. */
  readonly reason: 'unknown' | 'zero';
}

export interface Sentence {
  readonly id: string;
  readonly period: Period;
  /** Groups of clauses; none is empty. */
  readonly groups: readonly (readonly (readonly SentencePart[])[])[];
  readonly leftOut: readonly LeftOutFigure[];
}
