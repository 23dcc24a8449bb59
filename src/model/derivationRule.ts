// How an indicator comes out of a register: data of the catalogue or of the workspace, not code.

/** A condition on one field of a row (registerFields); all conditions of a rule must hold. */
export type RowCondition =
  | { readonly field: string; readonly test: 'oneOf' | 'noneOf' | 'contains'; readonly texts: readonly string[] }
  | { readonly field: string; readonly test: 'filled' | 'empty' };

export type Measure =
  | { readonly kind: 'count' }
  | { readonly kind: 'distinct'; readonly field: string }
  | { readonly kind: 'sum' | 'mean'; readonly field: string };

/** event: rows whose date lies in the period. valid: rows that hold on its last day. */
export type RuleTiming =
  | { readonly kind: 'event'; readonly date: string }
  | {
      readonly kind: 'valid';
      readonly from: readonly string[];
      readonly until: string | null;
      readonly years: number | null;
      readonly ends: readonly string[];
    };

export interface DerivationRule {
  readonly id: string;
  readonly indicator: string;
  /** Kind of register in the catalogue. */
  readonly register: string;
  readonly measure: Measure;
  readonly where: readonly RowCondition[];
  readonly timing: RuleTiming;
}
