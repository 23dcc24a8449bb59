// How a derived stock moved, for every year of which the register tells both ends.
import { calendarYear, type Period, yearOf } from '../../model/period';
import { type Derivation, findDerivation } from './deriveRule';
import type { DerivedRequest } from './derivedRequest';
import { ownScope, periodsTold } from './derivedSeries';
import type { PreparedRule } from './prepareRule';
import { type StockMovements, stockMovements } from './stockMovements';

export interface YearMovements {
  readonly area: string;
  readonly year: Period;
  readonly moves: StockMovements;
}

export function movementsOf(code: string, derivation: Derivation, request: DerivedRequest): readonly YearMovements[] {
  const scope = ownScope(derivation, request);
  if (derivation.kind !== 'rows' || derivation.prepared.lifetimes === null || scope === null) return [];
  const stock = derivation.prepared;
  const renewals = renewalsOf(code, stock, request);
  const years = periodsTold(derivation, request).years.map(({ period }) => yearOf(period));
  return years
    .filter((year) => years.includes(year - 1))
    .map((year) => ({
      area: request.home,
      year: calendarYear(year),
      moves: stockMovements(stock, renewals, year, scope),
    }));
}

/** Where no rule says which rows are renewals, none is. */
function renewalsOf(code: string, stock: PreparedRule, { desk, renewalOf }: DerivedRequest): PreparedRule {
  const rule = renewalOf(code);
  const found = rule === null ? null : findDerivation(desk, rule);
  if (found?.kind === 'rows' && found.prepared.source === stock.source) return found.prepared;
  return { ...stock, conditions: new Uint8Array(stock.conditions.length) };
}
