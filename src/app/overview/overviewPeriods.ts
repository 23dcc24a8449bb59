// The periods an overview can show: those for which an area has figures, latest first.
import type { DerivedFigures } from '../../analysis/derive/derivedFigures';
import type { Dataset } from '../../model/dataset';
import { comparePeriods, frequencyOf, type IsoDate, lastDay, type Period, yearOf } from '../../model/period';
import { isUncut } from '../data/indexDataset';

/** Periods of any of the area's series, latest first; the year before its parts. */
export function overviewPeriods(dataset: Pick<Dataset, 'blocks'>, area: string): Period[] {
  const found = new Set<string>();
  for (const block of dataset.blocks) {
    block.series.forEach((key, position) => {
      if (key.area !== area || !isUncut(key)) return;
      for (let at = block.offsets[position] ?? 0; at < (block.offsets[position + 1] ?? 0); at += 1) {
        const period = block.periods[block.period[at] ?? -1];
        if (period !== undefined) found.add(period);
      }
    });
  }
  return ([...found] as Period[]).sort((left, right) => comparePeriods(right, left));
}

/** While nothing is known yet. */
export const NO_PERIODS = { stated: [], all: [] };

/** Registers add years to choose; the page opens with a year that tables state. */
export function periodsOf(dataset: Pick<Dataset, 'blocks'>, { found }: DerivedFigures, area: string) {
  const stated = overviewPeriods(dataset, area);
  const years = found
    .flatMap(({ series }) => series.filter(({ key }) => key.area === area && key.frequency === 'year'))
    .flatMap(({ observations }) => observations.map(({ period }) => period));
  const all = [...new Set([...stated, ...years])].sort((left, right) => comparePeriods(right, left));
  return { stated, all };
}

/** The latest year that has begun, else the latest period; null without any. */
export function firstPeriod(periods: readonly Period[], today: IsoDate): Period | null {
  const year = periods.find((period) => frequencyOf(period) === 'year' && yearOf(period) <= Number(today.slice(0, 4)));
  return year ?? periods.find((period) => lastDay(period) <= today) ?? periods[0] ?? null;
}
