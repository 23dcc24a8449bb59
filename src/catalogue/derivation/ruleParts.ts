// Parts that rules of derivation are put together from.
import type { Measure, QuotientRule, RowCondition, RowRule, RuleTiming } from '../../model/derivationRule';

/** A rule of rows; its indicator is its id unless it says otherwise. */
export function rule(
  id: string,
  unit: string,
  register: string,
  measure: Measure,
  timing: RuleTiming,
  more: Partial<Pick<RowRule, 'indicator' | 'where' | 'area' | 'splits'>> = {},
): RowRule {
  return {
    id,
    indicator: id,
    unit,
    kind: 'rows',
    register,
    measure,
    timing,
    where: [],
    area: OFFICE,
    splits: [],
    ...more,
  };
}

/** The register is the office's own list: a row that names no area lies in its area. */
const OFFICE = { fields: ['area'], needed: false, strict: false } as const;

export const COUNT: Measure = { kind: 'count' };
export const FIRMS: Measure = { kind: 'distinct', fields: ['firm'] };

export function sum(field: string): Measure {
  return { kind: 'sum', field };
}

export function happened(...dates: readonly string[]): RuleTiming {
  return { kind: 'event', dates };
}

/** The cell holds one of the texts; a row that does not state the field is out. */
export function holds(field: string, ...texts: readonly string[]): RowCondition {
  return { field, test: 'contains', texts, needed: true };
}

/** The cell holds one of the texts, or the register does not state the field. */
export function holdsIfStated(field: string, ...texts: readonly string[]): RowCondition {
  return { field, test: 'contains', texts, needed: false };
}

export function holdsNone(field: string, ...texts: readonly string[]): RowCondition {
  return { field, test: 'containsNone', texts, needed: false };
}

export function filled(field: string): RowCondition {
  return { field, test: 'filled' };
}

/** A share in percent of two other rules. */
export function share(id: string, numerator: string, denominator: string): QuotientRule {
  return { id, indicator: id, unit: '%', kind: 'quotient', numerator, denominator, factor: 100 };
}

/** A rule that only serves such shares. */
export function part(...of: Parameters<typeof rule>): RowRule {
  return { ...rule(...of), indicator: null };
}
