// The chart of an indicator's parts by one dimension.
import type { KnownIndex } from '../../analysis/known';
import type { CompositionSpec } from '../../model/chartSpec';
import { COARSE_FIRST } from '../data/coarseFirst';

/** The wanted dimension, else the first; null where tables cut the indicator by none. */
export function partsDimension(dimensions: readonly string[], wanted: string | undefined): string | null {
  return dimensions.find((name) => name === wanted) ?? dimensions[0] ?? null;
}

export function partsSpec(
  index: KnownIndex,
  indicator: string,
  area: string,
  dimension: string,
  measure: CompositionSpec['measure'],
): CompositionSpec {
  const cut = index.known.series.filter(
    ({ indicator: code, key }) => code === indicator && key.area === area && dimension in key.dimensions,
  );
  const frequency = COARSE_FIRST.find((one) => cut.some(({ key }) => key.frequency === one)) ?? 'year';
  const by = { kind: 'dimension', name: dimension } as const;
  return { kind: 'composition', indicator, area, by, frequency, from: null, to: null, measure, highlight: null };
}
