// What analysis looks at, out of what the store answers: only the series that are wanted are unpacked.
import type { DerivedIndicator } from '../../analysis/derive/derivedFigures';
import { indexKnown, type KnownIndex } from '../../analysis/known';
import type { EarlierValue } from '../../analysis/remarks';
import { seriesOfBlock } from '../../model/readBlock';
import type { SeriesKey } from '../../model/series';
import type { Figures } from '../../store/readFigures';

export function indexDataset(
  figures: Figures,
  wanted: (key: SeriesKey) => boolean,
  derived: readonly DerivedIndicator[] = [],
  earlier: readonly EarlierValue[] = [],
): KnownIndex {
  const known = {
    indicators: figures.indicators,
    areas: figures.areas,
    targets: figures.targets,
    tasks: figures.tasks,
    lists: figures.lists,
    series: figures.blocks.flatMap((block) => seriesOfBlock(block, wanted)),
  };
  return indexKnown(known, { annotations: figures.annotations, earlier }, derived);
}

/** Series of one area that are not cut by dimensions. */
export function isTotalOf(area: string): (key: SeriesKey) => boolean {
  return (key) => key.area === area && isUncut(key);
}

export function isUncut(key: SeriesKey): boolean {
  return Object.keys(key.dimensions).length === 0;
}
