// Reads the steps of a stock. Law: a step that no table states is no zero: it is named, and the remainder holds it.
import type { KnownIndex } from '../../analysis/known';
import { plainNumber } from '../../analysis/reading';
import type { MoveRole, WaterfallSpec } from '../../model/chartSpec';
import { yearsEarlier } from '../../model/period';
import { NO_POINT } from '../chartPoint';
import { measure } from '../sideBySide';
import type { StockStep, WaterfallData } from './waterfallContent';

/** Null when indicator or area are not known, or when no year is asked for. */
export function waterfallData(spec: WaterfallSpec, index: KnownIndex): WaterfallData | null {
  const [indicator, area] = [index.indicators.get(spec.indicator), index.areas.get(spec.area)];
  const from = yearsEarlier(spec.period);
  if (indicator === undefined || area === undefined || from === null) return null;
  const stock = measure({ indicator, area }, [from, spec.period], index);
  const [before = NO_POINT, after = NO_POINT] = stock.points;
  const unit = stock.unit ?? indicator.unit;
  const all = spec.moves.flatMap(({ role, indicator: code }): StockStep[] => {
    const move = index.indicators.get(code);
    if (move === undefined) return [];
    const { points, unit: own } = measure({ indicator: move, area }, [spec.period], index);
    return [{ role, indicator: move, point: own === unit ? (points[0] ?? NO_POINT) : NO_POINT }];
  });
  const steps = all.filter(({ point }) => point.value !== null);
  const explained = steps.reduce((sum, { role, point }) => sum + signOf(role) * (point.value ?? 0), 0);
  return {
    kind: 'waterfall',
    indicator,
    area,
    from,
    to: spec.period,
    unit,
    before,
    after,
    steps,
    unknown: all.filter(({ point }) => point.value === null),
    remainder:
      before.value === null || after.value === null ? null : plainNumber(after.value - before.value - explained),
  };
}

/** Whether a move adds to the stock or takes from it. */
export function signOf(role: MoveRole): 1 | -1 {
  switch (role) {
    case 'added':
    case 'renewed':
    case 'movedIn':
      return 1;
    case 'expired':
    case 'movedOut':
    case 'cancelled':
      return -1;
  }
}
