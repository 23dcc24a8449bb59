// What a generated sentence says: texts, figures and clauses, and for each number what it stands on.
// Law: every number of a sentence is in its figures and clauses; what is not known is left out and named.
import type { Period } from '../../model/period';
import type { PresentStatus } from '../../model/observation';
import type { Basis } from './basis';
import type { ClauseFact } from './clauseFact';

/** One figure with its origin: a table, or rows of registers, or both where they agree. */
export interface SentenceFigure {
  readonly code: string;
  readonly period: Period;
  readonly value: number;
  readonly unit: string;
  readonly decimals: number | null;
  readonly status: PresentStatus;
  readonly on: readonly Basis[];
  /** What the rows behind it name, as the register writes it; empty where nothing is named or some row names nothing. */
  readonly names: readonly string[];
  /** What was awarded, as the register of honours calls it, each once; empty where no row is an honour. */
  readonly honours: readonly string[];
}

export type SentencePart =
  | { readonly kind: 'text'; readonly text: string }
  /**
   * number: without its unit; amount: with it, in a unit that suits; stated: that with its state, firm ones too; names:
   * who it counts, and how many they are; first: the first of them and how many; honours: what they were awarded.
   */
  | { readonly kind: 'figure'; readonly show: FigureShown; readonly figure: SentenceFigure }
  | { readonly kind: 'clause'; readonly fact: ClauseFact };

export const FIGURE_SHOWN = ['number', 'amount', 'stated', 'names', 'first', 'honours'] as const;

export type FigureShown = (typeof FIGURE_SHOWN)[number];

/** Clauses about an indicator in a year that a template may ask for. */
export const CLAUSES_ASKED = ['change', 'net', 'completion', 'shortfall'] as const;

export type ClauseAsked = (typeof CLAUSES_ASKED)[number];

export interface LeftOutFigure {
  readonly code: string;
  readonly period: Period;
  /**
   * zero: it is known that there was none, which a list of what was achieved does not say. nothingToSay: there is no
   * year before, no target, or nothing wanting to it.
   */
  readonly reason: 'unknown' | 'zero' | 'nothingToSay';
}

export interface Sentence {
  /** Of the template, or of what it is about. */
  readonly id: string;
  readonly period: Period;
  /** Groups of clauses; none is empty. */
  readonly groups: readonly (readonly (readonly SentencePart[])[])[];
  readonly leftOut: readonly LeftOutFigure[];
}
