// The areas that a page offers and the one it opens with, with those of which only registers tell.
import type { DerivedFigures } from '../../analysis/derive/derivedFigures';
import type { Figures } from '../../store/readFigures';
import { type AreaOption, areaOptions, firstArea, observationsByArea } from '../data/areaOptions';
import { isUncut } from '../data/indexDataset';
import { countWithDerived } from './countWithDerived';

export interface AreaChoices {
  /** Null where nothing is known of any. */
  readonly area: string | null;
  readonly options: readonly AreaOption[];
}

export function areaChoices(figures: Figures, derived: DerivedFigures, home: string): AreaChoices {
  const totals = observationsByArea(figures, isUncut);
  const all = observationsByArea(figures);
  const withRegisters = countWithDerived(all, derived.found);
  return {
    // Better one with something to show side by side.
    area: firstArea(totals, home) ?? firstArea(all, home) ?? firstArea(withRegisters, home),
    options: areaOptions(figures.areas, new Set(withRegisters.keys()), home),
  };
}
