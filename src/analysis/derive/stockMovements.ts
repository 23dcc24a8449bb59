// How a stock moved in a year: what began, what ran out, came, left or was cancelled (practice 3.2, the identity).
// Law: stock at the end = stock before + new + renewed − expired + moved in − moved out − cancelled + the remainder, and
// what makes the remainder is counted beside it: enterprises that hold two at once, and rows that leave it open.
import { period } from '../../model/period';
import { dayColumn } from './dayColumn';
import { deriveRows } from './deriveRows';
import type { PreparedRule } from './prepareRule';
import type { AreaScope } from './rowAreas';
import { IN } from './verdict';
import { windowOf } from './window';

/** Fields whose day makes a row leave: by moving out, or else by being cancelled. */
const MOVED_OUT = 'movedOut';
const MOVED_IN = 'movedIn';

export interface StockMovements {
  readonly before: number;
  readonly after: number;
  readonly added: number;
  readonly renewed: number;
  readonly expired: number;
  readonly movedIn: number;
  readonly movedOut: number;
  readonly cancelled: number;
  /** after − (before + added + renewed − expired + movedIn − movedOut − cancelled). */
  readonly remainder: number;
  /** How much of the remainder is enterprises that hold more than one at the beginning less those at the end. */
  readonly overlap: number;
  /** Rows that leave open whether they hold at one of the two ends. */
  readonly open: number;
}

/** `stock`: of what is valid; `renewals`: a rule of the same register whose rows are renewals. */
export function stockMovements(
  stock: PreparedRule,
  renewals: PreparedRule,
  year: number,
  scope: AreaScope | null,
): StockMovements {
  const start = deriveRows(stock, windowOf(period(`${year - 1}`)), scope);
  const end = deriveRows(stock, windowOf(period(`${year}`)), scope);
  const counts = countMoves(stock, renewals, year, scope);
  const [before, after] = [start.value ?? 0, end.value ?? 0];
  const { added, renewed, expired, movedIn, movedOut, cancelled } = counts;
  const expected = before + added + renewed - expired + movedIn - movedOut - cancelled;
  const open = [...start.leftOut, ...end.leftOut].flatMap(({ reason, rows }) => (reason === 'endedEarly' ? [] : rows));
  return {
    ...counts,
    before,
    after,
    remainder: after - expected,
    overlap: start.rows.length - before - (end.rows.length - after),
    open: new Set(open).size,
  };
}

type Moves = Pick<StockMovements, 'added' | 'renewed' | 'expired' | 'movedIn' | 'movedOut' | 'cancelled'>;

function countMoves(stock: PreparedRule, renewals: PreparedRule, year: number, scope: AreaScope | null): Moves {
  const counts = { added: 0, renewed: 0, expired: 0, movedIn: 0, movedOut: 0, cancelled: 0 };
  const [movedIn, movedOut] = [MOVED_IN, MOVED_OUT].map((field) => dayColumn(stock.source, [field])?.first);
  const [from, until] = [(year - 1) * 10_000 + 1231, year * 10_000 + 1231];
  const all = deriveRows({ ...stock, judgeTime: () => IN }, windowOf(period(`${year}`)), scope).rows;
  for (const row of all) {
    const { first, last, stop } = lifeOf(stock, row);
    if (first <= 0 || first > Math.min(last, stop - 1)) continue;
    if (first > from && first <= until) {
      counts[movedIn?.[row] === first ? 'movedIn' : renewals.conditions[row] === IN ? 'renewed' : 'added'] += 1;
    }
    if (stop > last) counts.expired += last >= from && last < until ? 1 : 0;
    else if (stop > from && stop <= until) counts[movedOut?.[row] === stop ? 'movedOut' : 'cancelled'] += 1;
  }
  return counts;
}

function lifeOf({ lifetimes, rule }: PreparedRule, row: number): Record<'first' | 'last' | 'stop', number> {
  if (lifetimes === null) throw new Error(`rule ${rule.id} knows no validity`);
  const { start, end, stop } = lifetimes;
  return { first: start.first[row] as number, last: end.first[row] as number, stop: stop.first[row] as number };
}
