// What small multiples show: the lines of a trend, each by itself, on pages of a few.
import type { TrendData } from '../trend/trendContent';

export interface PanelsData {
  readonly kind: 'panels';
  /** All lines of all pages: they share one scale. */
  readonly trend: TrendData;
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  /** Positions of the lines of this page. */
  readonly shown: readonly number[];
}
