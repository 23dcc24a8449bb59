// What is known, with the indicators and areas of which only registers know.
import type { Area } from '../../model/area';
import type { Indicator } from '../../model/indicator';
import { withShipped } from '../../model/withShipped';
import type { DerivedFigures } from './derivedFigures';

/** What a reading needs the names of. */
export interface KnownNames {
  readonly indicators: readonly Indicator[];
  readonly areas: readonly Area[];
}

export function withDerived<T extends KnownNames>(known: T, { indicators, areas }: DerivedFigures): T {
  return {
    ...known,
    indicators: withShipped(known.indicators, indicators, ({ code }) => code),
    areas: withShipped(known.areas, areas, ({ code }) => code),
  };
}
