// The rows of a register that a derived number counts, so that a link from the number opens them.
import { deriveValue, findDerivation, preparedOf } from '../../../analysis/derive/deriveRule';
import { homeScope } from '../../../analysis/derive/homeScope';
import type { PreparedRule } from '../../../analysis/derive/prepareRule';
import type { AreaScope } from '../../../analysis/derive/rowAreas';
import { windowOf, yearTo } from '../../../analysis/derive/window';
import { catalogueIndicators } from '../../../catalogue/indicators';
import type { Indicator } from '../../../model/indicator';
import { lastDay, type Period } from '../../../model/period';
import type { Register } from '../../../model/register';
import { derivationDesk, type DerivationKnown } from '../../data/derivationDesk';

export interface AskedNumber {
  /** Of an indicator, or of a rule by its id. */
  readonly indicator: string;
  readonly period: Period;
  /** True for what happened from January to the end of the period. */
  readonly isSinceJanuary: boolean;
  /** Null for the home area. */
  readonly area: string | null;
}

/** Positions of the rows, each once; null where no rule in force derives the number from this register. */
export function rowsBehind(
  register: Register,
  known: DerivationKnown,
  { indicator, period, isSinceJanuary, area }: AskedNumber,
  home: string,
): readonly number[] | null {
  const found = findDerivation(derivationDesk([register], known), indicator);
  if (found.kind === 'refused') return null;
  const [prepared] = preparedOf(found);
  if (prepared === undefined) return null;
  const window = isSinceJanuary ? yearTo(lastDay(period)) : windowOf(period);
  const { parts } = deriveValue(found, window, scopeOf(prepared, area, home));
  return [...new Set(parts.flatMap(({ rows }) => rows))];
}

function scopeOf(prepared: PreparedRule, area: string | null, home: string): AreaScope | null {
  return area === null || area === home ? homeScope(prepared, home) : { area, isHome: false };
}

/** The indicator that a number is about, by its code or that of a rule; null for a rule that only serves others. */
export function indicatorBehind(
  code: string,
  known: DerivationKnown & { readonly indicators: readonly Indicator[] },
): Indicator | null {
  const own = derivationDesk([], known).rules.find(({ id }) => id === code)?.indicator ?? code;
  const named = (one: Indicator): boolean => one.code === own;
  return known.indicators.find(named) ?? catalogueIndicators.find(named) ?? null;
}
