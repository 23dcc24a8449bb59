// How a value moved, as clauses: on the year, and of a stock since the end of last year.
// Law: at the end of a year the two are one comparison and are said once.
import type { Indicator } from '../../../model/indicator';
import { calendarYear, yearOf, yearsEarlier } from '../../../model/period';
import type { Change } from '../../growth';
import { decimalsOf } from '../../growth';
import type { KnownIndex } from '../../known';
import { publishedRate } from '../../publishedRate';
import { isYearEnd, readChangeOnYear, readChangeSinceYearEnd } from '../../readChange';
import { readIndicator } from '../../readIndicator';
import { hasValue, plainNumber, type Present, type ReadMode } from '../../reading';
import type { Basis } from '../basis';
import type { ChangeBase, ChangeFact, NetFact } from '../clauseFact';

export function changeFacts(
  index: KnownIndex,
  indicator: Indicator,
  area: string,
  reading: Present,
  mode: ReadMode,
): ChangeFact[] {
  const onYear = readChangeOnYear(index, indicator, area, reading, mode);
  const sinceYearEnd = readChangeSinceYearEnd(index, indicator, area, reading);
  const since =
    sinceYearEnd === null
      ? []
      : factOf(sinceYearEnd, 'sinceYearEnd', [
          valueAt(area, indicator.code, reading),
          ...yearEndBasis(index, indicator, area, reading),
        ]);
  if (sinceYearEnd !== null && isYearEnd(reading.period)) return since;
  return [...factOf(onYear, 'onYear', onYearBasis(index, indicator, area, reading, mode)), ...since];
}

/** "较上年末净增7家，增长25.9%"; null for what is no stock, and where the difference is all that can be said. */
export function netFact(index: KnownIndex, indicator: Indicator, area: string, reading: Present): NetFact | null {
  const growth = readChangeSinceYearEnd(index, indicator, area, reading);
  if (growth === null || growth.kind === 'none' || growth.kind === 'points') return null;
  const before = yearEnd(index, indicator, area, reading);
  if (before === null) return null;
  const value = plainNumber(reading.value - before.value);
  const on = [valueAt(area, indicator.code, reading), valueAt(area, indicator.code, before)];
  const decimals = Math.max(decimalsOf(reading.value), decimalsOf(before.value));
  return { kind: 'net', value, unit: reading.unit, decimals, growth, on };
}

export function valueAt(area: string, code: string, reading: Present): Basis {
  return { kind: 'value', code, area, reading };
}

function factOf(change: Change, base: ChangeBase, on: readonly Basis[]): ChangeFact[] {
  return change.kind === 'none' ? [] : [{ kind: 'change', base, change, on }];
}

/** A published rate stands on itself, a computed one on both values. */
function onYearBasis(index: KnownIndex, indicator: Indicator, area: string, reading: Present, mode: ReadMode): Basis[] {
  const rate = publishedRate(index, indicator, area, reading.period, mode);
  // The rate is an indicator of its own, but its page is that of what grew.
  if (rate !== null) return [valueAt(area, indicator.code, rate)];
  const earlier = yearsEarlier(reading.period);
  const before = earlier === null ? null : readIndicator(index, indicator, area, earlier, mode);
  const now = valueAt(area, indicator.code, reading);
  return hasValue(before) ? [now, valueAt(area, indicator.code, before)] : [now];
}

function yearEndBasis(index: KnownIndex, indicator: Indicator, area: string, reading: Present): Basis[] {
  const before = yearEnd(index, indicator, area, reading);
  return before === null ? [] : [valueAt(area, indicator.code, before)];
}

function yearEnd(index: KnownIndex, indicator: Indicator, area: string, { period: at }: Present): Present | null {
  const before = readIndicator(index, indicator, area, calendarYear(yearOf(at) - 1), 'total');
  return hasValue(before) ? before : null;
}
