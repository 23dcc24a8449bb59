// The value of an indicator for a period by the rule of its kind (practice: catalogue, 2.1):
// stock: last state, never a sum; flow: values add; ratio, mean, distinct: only what is stated, never added or averaged.
import type { IndicatorKind } from '../model/indicator';
import { type Period } from '../model/period';
import { monthsOf } from './calendar';
import { lastStateWithin, statedAt, statedAtMonth, toDateStated } from './findStated';
import type { Shelf } from './known';
import { firstPresent, type Reading, type ReadMode } from './reading';
import { singleValue, sumOfParts, valueToDate } from './singleValue';

/** Null when nothing is known at all; a reading without a value when a table says why there is none. */
export function readShelf(shelf: Shelf, kind: IndicatorKind, period: Period, mode: ReadMode): Reading | null {
  switch (kind) {
    case 'stock':
      return readStock(shelf, period);
    case 'flow':
      return readFlow(shelf, period, mode);
    case 'ratio':
    case 'mean':
    case 'distinct':
      return readStatedOnly(shelf, period, mode);
  }
}

function readStock(shelf: Shelf, period: Period): Reading | null {
  const span = monthsOf(period);
  return firstPresent([
    () => statedAt(shelf, period, ['end', 'period', 'cumulative']),
    () => (span === null ? null : statedAtMonth(shelf, span.year, span.last, 'end')),
    () => lastStateWithin(shelf, period),
  ]);
}

function readFlow(shelf: Shelf, period: Period, mode: ReadMode): Reading | null {
  const span = monthsOf(period);
  const isWholeYear = span !== null && span.first === 1 && span.last === 12;
  if (!isWholeYear && span !== null) {
    return mode === 'yearToDate' ? valueToDate(shelf, period) : singleValue(shelf, period);
  }
  return firstPresent([
    () => statedAt(shelf, period, ['period', 'cumulative', 'end']),
    () => (span === null ? null : toDateStated(shelf, span.year, 12)),
    () => (span === null ? null : sumOfParts(shelf, period, span)),
  ]);
}

function readStatedOnly(shelf: Shelf, period: Period, mode: ReadMode): Reading | null {
  const span = monthsOf(period);
  if (span === null) return statedAt(shelf, period, ['period', 'cumulative', 'end']);
  const toDate = (): Reading | null => toDateStated(shelf, span.year, span.last);
  const state = (): Reading | null => statedAtMonth(shelf, span.year, span.last, 'end');
  const own = (): Reading | null => statedAt(shelf, period, ['period']);
  if (span.first === 1 && span.last === 12) return firstPresent([own, toDate, state]);
  if (mode === 'yearToDate') return firstPresent(span.first === 1 ? [toDate, own, state] : [toDate, state]);
  return firstPresent(span.first === 1 ? [own, toDate, state] : [own, state]);
}
