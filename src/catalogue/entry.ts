// One line of the catalogue as it is written down, and the Indicator it stands for.
// What the catalogue does not say stays null: a missing lag is unknown, not zero.
import type { Direction, Indicator, IndicatorKind, RatioRule } from '../model/indicator';
import type { Frequency } from '../model/period';

export interface CatalogueEntry {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly unit: string;
  readonly direction: Direction;
  readonly kind: IndicatorKind;
  readonly frequency: Frequency;
  readonly definition: string;
  readonly source: string;
  readonly owner: string;
  /** Other names that mean this indicator and no other one of the catalogue. */
  readonly aliases: readonly string[];
  readonly decimals: number;
  readonly lagMonths?: number;
  readonly ratio?: RatioRule;
}

/** The entries of one category as indicators, in the order given. */
export function catalogued(category: string, entries: readonly CatalogueEntry[]): readonly Indicator[] {
  return entries.map((entry) => ({
    lagMonths: null,
    ratio: null,
    ...entry,
    category,
    origin: 'catalogue',
  }));
}
