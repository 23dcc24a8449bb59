// Reads an indicator out of what is known; a ratio that no table states is recomputed from its parts and marked 测算.
import type { Indicator, RatioRule } from '../model/indicator';
import { type Period } from '../model/period';
import { roundHalfAway } from '../model/rounding';
import type { Series } from '../model/series';
import { convertUnit } from '../model/unit';
import { isTotal, type KnownIndex, shelfOf } from './known';
import { hasValue, type Present, type Reading, type ReadMode, weakestStatus } from './reading';
import { readShelf } from './readShelf';

const RATIO_DECIMALS = 2;

/** Value of an indicator in an area for a period, out of all its series (any areas, dimensions, units). */
export function readAt(
  series: readonly Series[],
  indicator: Indicator,
  area: string,
  period: Period,
  mode: ReadMode,
): Reading | null {
  const own = series.filter((one) => one.indicator === indicator.code && one.key.area === area && isTotal(one));
  return readShelf(shelfOf(own, indicator.unit), indicator.kind, period, mode);
}

/** Like readAt on an index; ratios may be recomputed where no table states them. */
export function readIndicator(
  index: KnownIndex,
  indicator: Indicator,
  area: string,
  period: Period,
  mode: ReadMode,
): Reading | null {
  const shelf = index.shelves.get(indicator.code)?.get(area);
  const stated = shelf === undefined ? null : readShelf(shelf, indicator.kind, period, mode);
  if (hasValue(stated) || indicator.ratio === null || !mayRecompute(stated)) return stated;
  return recompute(index, indicator, indicator.ratio, area, period, mode) ?? stated;
}

/** A table that calls a value not applicable or undisclosed is not overruled by arithmetic. */
function mayRecompute(stated: Reading | null): boolean {
  return stated === null || !['notApplicable', 'suppressed', 'noCases'].includes(stated.status);
}

/** value = numerator / denominator × factor, both in the units of their indicators, rounded once. */
function recompute(
  index: KnownIndex,
  indicator: Indicator,
  rule: RatioRule,
  area: string,
  period: Period,
  mode: ReadMode,
): Reading | null {
  const numerator = partOfRatio(index, rule.numerator, area, period, mode);
  const denominator = partOfRatio(index, rule.denominator, area, period, mode);
  if (numerator === null || denominator === null || denominator.value === 0) return null;
  return {
    period: numerator.period,
    form: numerator.form,
    value: roundHalfAway((numerator.value / denominator.value) * rule.factor, indicator.decimals ?? RATIO_DECIMALS),
    status: weakestStatus([numerator.status, denominator.status]),
    unit: indicator.unit,
    how: 'recomputed',
    observations: [...numerator.observations, ...denominator.observations],
  };
}

function partOfRatio(index: KnownIndex, code: string, area: string, period: Period, mode: ReadMode): Present | null {
  const part = index.indicators.get(code);
  const shelf = index.shelves.get(code)?.get(area);
  if (part === undefined || shelf === undefined) return null;
  const reading = readShelf(shelf, part.kind, period, mode);
  if (!hasValue(reading)) return null;
  const value = convertUnit(reading.value, reading.unit, part.unit);
  return value === null ? null : { ...reading, value };
}
