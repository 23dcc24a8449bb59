// The charts of what moved a stock within a year, and of the ladder that it is a step of.
import { type KnownIndex, shelvesAt } from '../../analysis/known';
import { enterpriseIndicators } from '../../catalogue/enterprises';
import { cultivationLadder, isLadderStep, movesOf } from '../../catalogue/stockMoves';
import type { ChartSpec } from '../../model/chartSpec';
import { calendarYear, type Period, yearOf } from '../../model/period';

export function withSteps(index: KnownIndex): KnownIndex {
  const steps = enterpriseIndicators.map((one) => [one.code, one] as const);
  return { ...index, indicators: new Map([...steps, ...index.indicators]) };
}

/** Years with a value of the indicator, oldest first. */
export function stepYears(index: KnownIndex, indicator: string, area: string): Period[] {
  const series = shelvesAt(index, indicator, area).flatMap((shelf) => shelf.series);
  const stated = series.flatMap(({ observations }) => observations.filter(({ value }) => value !== null));
  const years = new Set(stated.map((one) => yearOf(one.period)));
  return [...years].sort((one, two) => one - two).map(calendarYear);
}

/** The first year has no end of the year before. */
export function stepSpecs(
  { derived }: KnownIndex,
  indicator: string,
  area: string,
  year: Period,
  years: readonly Period[],
): ChartSpec[] {
  const moves = movesOf(indicator);
  const isTold = derived.get(indicator)?.of.movements.some((one) => one.area === area && one.year === year) === true;
  const waterfall: ChartSpec = { kind: 'waterfall', indicator, area, period: year, moves };
  const ladder: ChartSpec = { kind: 'ladder', area, period: year, steps: cultivationLadder };
  return [
    ...((moves.length > 0 || isTold) && year !== years[0] ? [waterfall] : []),
    ...(isLadderStep(indicator) ? [ladder] : []),
  ];
}
