// Reads the steps of a stock. Law: a step that no table states is no zero: it is named, and the remainder holds it. Where
// a register gives both ends as they are shown, its rows tell all the steps.
import type { KnownIndex } from '../../analysis/known';
import { plainNumber } from '../../analysis/reading';
import type { Area } from '../../model/area';
import type { MoveRole, WaterfallSpec } from '../../model/chartSpec';
import { yearsEarlier } from '../../model/period';
import { type ChartPoint, NO_POINT } from '../chartPoint';
import { measure } from '../sideBySide';
import { subjectRemarks } from '../subjectRemarks';
import type { StockStep, WaterfallData } from './waterfallContent';

/** Null when indicator or area are not known, or when no year is asked for. */
export function waterfallData(spec: WaterfallSpec, index: KnownIndex): WaterfallData | null {
  const [indicator, area] = [index.indicators.get(spec.indicator), index.areas.get(spec.area)];
  const from = yearsEarlier(spec.period);
  if (indicator === undefined || area === undefined || from === null) return null;
  const stock = measure({ indicator, area }, [from, spec.period], index);
  const [before = NO_POINT, after = NO_POINT] = stock.points;
  const unit = stock.unit ?? indicator.unit;
  const told = movesInRegister(spec, index, before, after);
  const all = told ?? statedMoves(spec, index, area, unit);
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
    remarks: subjectRemarks([{ indicator, area }], [from, spec.period], index),
  };
}

function statedMoves(spec: WaterfallSpec, index: KnownIndex, area: Area, unit: string): StockStep[] {
  return spec.moves.flatMap(({ role, indicator: code }): StockStep[] => {
    const move = index.indicators.get(code);
    if (move === undefined) return [];
    const { points, unit: own } = measure({ indicator: move, area }, [spec.period], index);
    return [{ role, indicator: move, point: own === unit ? (points[0] ?? NO_POINT) : NO_POINT }];
  });
}

const ROLES: readonly MoveRole[] = ['added', 'renewed', 'movedIn', 'expired', 'movedOut', 'cancelled'];

/** Null where no register tells the year, or gives other ends than those shown. */
function movesInRegister(
  spec: WaterfallSpec,
  { derived, indicators }: KnownIndex,
  before: ChartPoint,
  after: ChartPoint,
): StockStep[] | null {
  const movements = derived.get(spec.indicator)?.of.movements ?? [];
  const found = movements.find(({ area, year }) => area === spec.area && year === spec.period)?.moves;
  if (found === undefined || found.before !== before.value || found.after !== after.value) return null;
  return ROLES.filter((role) => found[role] !== 0).map((role) => ({
    role,
    indicator: indicators.get(spec.moves.find((move) => move.role === role)?.indicator ?? '') ?? null,
    point: { value: found[role], status: 'normal', how: 'derived', observations: [] },
  }));
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
