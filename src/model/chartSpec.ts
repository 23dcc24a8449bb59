// A saved chart: what to show, never how. Screen, wall, slide and table draw the same spec.
import type { Frequency, IsoDate, Period } from './period';

/** How values are shown: as stated, single periods from cumulative ones, or indexed to 100 at a base period. */
export type Transform =
  | { readonly kind: 'stated' }
  | { readonly kind: 'single' }
  | { readonly kind: 'indexed'; readonly base: Period };

/** How targets stand in a trend: a mark at each, a course through them, or the zone that meets them. */
export const TARGET_FORMS = ['ticks', 'line', 'band'] as const;

export type TargetForm = (typeof TARGET_FORMS)[number];

export interface TrendSpec {
  readonly kind: 'trend';
  readonly indicators: readonly string[];
  readonly areas: readonly string[];
  readonly frequency: Frequency;
  readonly transform: Transform;
  readonly from: Period | null;
  readonly to: Period | null;
  /** `fitting`: the form that suits what is shown; a form that does not suit it is not drawn. Null: no targets. */
  readonly targets: TargetForm | 'fitting' | null;
  /** Area whose line stands out among several; where it is null or not shown the largest does. */
  readonly highlight: string | null;
}

/** Areas ranked by one indicator at one period, largest first; `highlight` stands out, the rest is grey. */
export interface RankingSpec {
  readonly kind: 'ranking';
  readonly indicator: string;
  readonly areas: readonly string[];
  readonly period: Period;
  readonly highlight: string | null;
}

/** The years of one indicator over the parts of a year: as many as `years`, the newest in front. */
export interface YearsSpec {
  readonly kind: 'years';
  readonly indicator: string;
  readonly area: string;
  readonly frequency: Frequency;
  readonly transform: Exclude<Transform, { readonly kind: 'indexed' }>;
  readonly years: number;
}

/** The value of a year against the planned course of its target. */
export interface PathSpec {
  readonly kind: 'path';
  readonly indicator: string;
  readonly area: string;
  /** The year of the target. */
  readonly period: Period;
  /** Whether the thresholds of lamps are shown as a band. */
  readonly band: boolean;
  /** Nothing later is shown; null: all that is known. */
  readonly asOf: IsoDate | null;
}

/** Each subject at two periods, joined by a line. */
export interface SlopeSpec {
  readonly kind: 'slope';
  readonly indicators: readonly string[];
  readonly areas: readonly string[];
  readonly from: Period;
  readonly to: Period;
  readonly highlight: string | null;
}

/** Each subject as a row with two dots: at two periods, or its value and its target. */
export interface DumbbellSpec {
  readonly kind: 'dumbbell';
  readonly indicators: readonly string[];
  readonly areas: readonly string[];
  readonly against: { readonly kind: 'period'; readonly period: Period } | { readonly kind: 'target' };
  readonly to: Period;
  readonly highlight: string | null;
}

/** Areas by periods: a number in every cell. */
export interface HeatSpec {
  readonly kind: 'heat';
  readonly indicator: string;
  readonly areas: readonly string[];
  readonly frequency: Frequency;
  readonly from: Period | null;
  readonly to: Period | null;
  readonly highlight: string | null;
}

/** Zero-based column and row of an area's tile. */
export interface TilePlace {
  readonly area: string;
  readonly column: number;
  readonly row: number;
}

/** A tile an area in a schematic grid; areas without a place follow in reading order. */
export interface TilesSpec {
  readonly kind: 'tiles';
  readonly indicator: string;
  readonly areas: readonly string[];
  readonly places: readonly TilePlace[];
  readonly period: Period;
  readonly highlight: string | null;
}

/** The parts of one total, stacked at each period; `share` only where they make up the whole. */
export interface CompositionSpec {
  readonly kind: 'composition';
  readonly indicator: string;
  /** Area of the whole. */
  readonly area: string;
  readonly by:
    | { readonly kind: 'areas'; readonly areas: readonly string[] }
    | { readonly kind: 'dimension'; readonly name: string };
  readonly frequency: Frequency;
  readonly from: Period | null;
  readonly to: Period | null;
  readonly measure: 'amount' | 'share';
  readonly highlight: string | null;
}

/** How a member of a stock comes or goes. */
export type MoveRole = 'added' | 'renewed' | 'movedIn' | 'expired' | 'movedOut' | 'cancelled';

export interface StockMove {
  readonly role: MoveRole;
  /** Counts the moves of a year. */
  readonly indicator: string;
}

/** A stock from the end of the year before to that of `period`, by its moves. */
export interface WaterfallSpec {
  readonly kind: 'waterfall';
  readonly indicator: string;
  readonly area: string;
  readonly period: Period;
  readonly moves: readonly StockMove[];
}

export interface LadderStepSpec {
  readonly indicator: string;
  /** Indicators that count who came onto the step. */
  readonly arrivals: readonly string[];
}

/** Steps of cultivation, the lowest first; they may overlap and are never added. */
export interface LadderSpec {
  readonly kind: 'ladder';
  readonly area: string;
  readonly period: Period;
  readonly steps: readonly LadderStepSpec[];
}

/** Areas as dots by two indicators at one period. */
export interface ScatterSpec {
  readonly kind: 'scatter';
  readonly x: string;
  readonly y: string;
  readonly areas: readonly string[];
  readonly period: Period;
  readonly highlight: string | null;
}

/** The lines of a trend, each in a small drawing of its own on one scale; `page` counts from 1. */
export interface PanelsSpec {
  readonly kind: 'panels';
  readonly indicators: readonly string[];
  readonly areas: readonly string[];
  readonly frequency: Frequency;
  readonly transform: Transform;
  readonly from: Period | null;
  readonly to: Period | null;
  readonly highlight: string | null;
  readonly page: number;
}

/** A row an indicator: how much of its yearly target is reached, beside what its list calls on schedule. */
export interface BulletsSpec {
  readonly kind: 'bullets';
  readonly indicators: readonly string[];
  readonly area: string;
  /** The year of the targets. */
  readonly period: Period;
  /** Nothing later is shown; null: all that is known. */
  readonly asOf: IsoDate | null;
}

export type ChartSpec =
  | TrendSpec
  | YearsSpec
  | PathSpec
  | RankingSpec
  | SlopeSpec
  | DumbbellSpec
  | HeatSpec
  | TilesSpec
  | CompositionSpec
  | WaterfallSpec
  | LadderSpec
  | ScatterSpec
  | PanelsSpec
  | BulletsSpec;
