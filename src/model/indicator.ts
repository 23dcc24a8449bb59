// What is measured. The kind decides the arithmetic over time and areas (practice: catalogue, 2.1).
import type { Frequency } from './period';

/** stock: last value counts; flow: values add; ratio: recompute; mean: weight; distinct: only from the register. */
export type IndicatorKind = 'stock' | 'flow' | 'ratio' | 'mean' | 'distinct';

/** up: more is better; down: less is better; full: should be 100 %; neutral: a volume without merit. */
export type Direction = 'up' | 'down' | 'full' | 'neutral';

/** Recompute rule of a ratio from two other indicators, value = numerator / denominator × factor. */
export interface RatioRule {
  readonly numerator: string;
  readonly denominator: string;
  readonly factor: number;
}

export interface Indicator {
  /** Unique and stable. Catalogue codes look like "QY01"; an indicator first met in a file takes its name as code. */
  readonly code: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly unit: string;
  readonly direction: Direction;
  readonly kind: IndicatorKind;
  readonly frequency: Frequency;
  /** Months after the period's end at which the value usually exists. */
  readonly lagMonths: number | null;
  readonly definition: string | null;
  readonly source: string | null;
  /** Section that owns it (责任科室). */
  readonly owner: string | null;
  readonly category: string | null;
  readonly aliases: readonly string[];
  /** Decimals as published; null shows what the value needs. */
  readonly decimals: number | null;
  readonly ratio: RatioRule | null;
  /** 'catalogue' ships with the product, 'import' was met in a file, 'user' was made by hand. */
  readonly origin: 'catalogue' | 'import' | 'user';
}
