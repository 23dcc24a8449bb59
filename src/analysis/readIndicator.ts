// Reads an indicator out of what is known; a ratio that no table states is recomputed from its parts and marked 测算.
// Law: what registers say is read only where no table says anything, by itself, and marked 测算 too.
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

/** Like readAt on an index; where no table states it, recomputed from the parts of a ratio, or derived from registers. */
export function readIndicator(
  index: KnownIndex,
  indicator: Indicator,
  area: string,
  period: Period,
  mode: ReadMode,
): Reading | null {
  const stated = readStated(index, indicator, area, period, mode);
  if (hasValue(stated) || !mayRecompute(stated)) return stated;
  const { ratio } = indicator;
  const recomputed = ratio === null ? null : recompute(index, indicator, ratio, area, period, mode);
  return recomputed ?? (isSilent(stated) ? readDerived(index, indicator, area, period, mode) : null) ?? stated;
}

/** What tables state, or what adds up from it. */
export function readStated(
  index: KnownIndex,
  indicator: Indicator,
  area: string,
  period: Period,
  mode: ReadMode,
): Reading | null {
  const shelf = index.shelves.get(indicator.code)?.get(area);
  return shelf === undefined ? null : readShelf(shelf, indicator.kind, period, mode);
}

/** What registers say, whatever tables state; in the unit of the tables. It stands in no cell. */
export function readDerived(
  index: KnownIndex,
  indicator: Indicator,
  area: string,
  period: Period,
  mode: ReadMode,
): Present | null {
  const shelf = index.derived.get(indicator.code)?.shelves.get(area);
  const reading = shelf === undefined ? null : readShelf(shelf, indicator.kind, period, mode);
  if (!hasValue(reading)) return null;
  const unit = index.shelves.get(indicator.code)?.get(area)?.unit ?? reading.unit;
  const value = convertUnit(reading.value, reading.unit, unit);
  return value === null ? null : { ...reading, value, unit, how: 'derived', observations: [] };
}

/** No table says anything: there is no cell, an empty one, or one that promises a value for later. */
function isSilent(stated: Reading | null): boolean {
  return stated === null || stated.status === 'blank' || stated.status === 'notPublished';
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
