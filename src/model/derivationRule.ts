// How an indicator comes out of registers: data of the catalogue or of the workspace, not code (practice 3.1, 3.2).
// Law: fields are those of the catalogue (registerFields); what a row does not state is never guessed.

/** Where a field is not needed, a row or register that does not state it passes. All conditions of a rule must hold. */
export type RowCondition =
  | {
      readonly field: string;
      readonly test: 'oneOf' | 'noneOf' | 'contains' | 'containsNone';
      readonly texts: readonly string[];
      readonly needed: boolean;
    }
  | { readonly field: string; readonly test: 'filled' | 'empty' }
  /** The field's day, where there is one, is not after the other's. */
  | { readonly field: string; readonly test: 'notAfter'; readonly other: string }
  | {
      readonly field: string;
      readonly test: 'withinWorkingDays';
      readonly until: string;
      readonly days: number;
      readonly holidays: readonly string[];
    }
  /** The field's year is that of the period, or one so many years earlier. */
  | { readonly field: string; readonly test: 'yearOfPeriod'; readonly earlier: number };

/**
 * distinct: different combinations of the fields, "firm" being the enterprise itself. members: the names in a list cell,
 * or the field itself. workingDays: their mean from one day to another, Monday to Friday without the holidays (ISO days).
 */
export type Measure =
  | { readonly kind: 'count' }
  | { readonly kind: 'distinct'; readonly fields: readonly string[] }
  | { readonly kind: 'members'; readonly fields: readonly string[]; readonly distinct: boolean }
  | { readonly kind: 'sum' | 'mean'; readonly field: string }
  | {
      readonly kind: 'workingDays';
      readonly from: string;
      readonly until: string;
      readonly holidays: readonly string[];
    };

/** Until the day before the nth anniversary of a field, or until a field's day, inclusive. */
export type EndOfValidity =
  | { readonly kind: 'anniversary'; readonly field: string; readonly years: number }
  | { readonly kind: 'lastDay'; readonly field: string };

/** From when until when a row holds. Of alternatives the first that a row states counts. */
export interface Validity {
  /** Alternatives; none means from the beginning of time. */
  readonly from: readonly string[];
  /** Where filled, it does not hold before: the day an enterprise moved in. */
  readonly notBefore: readonly string[];
  /** Alternatives; none means for ever. */
  readonly until: readonly EndOfValidity[];
  /** Where filled, it holds no longer from that day on: cancelled, moved out. */
  readonly endedOn: readonly string[];
}

/**
 * event: rows whose day, the first of the fields that a row states, lies in the period. valid: rows that hold on its last
 * day. ending: rows whose validity runs out in the period, not those ended earlier.
 */
export type RuleTiming =
  | { readonly kind: 'event'; readonly dates: readonly string[] }
  | { readonly kind: 'valid' | 'ending'; readonly validity: Validity };

/**
 * Where a row belongs: the first of the fields with a column. Needed: a row that names no area belongs to none. Strict: one
 * that names no known area lies elsewhere; else it lies in the area of the office that keeps the list.
 */
export interface RuleArea {
  readonly fields: readonly string[];
  readonly needed: boolean;
  readonly strict: boolean;
}

interface RuleName {
  /** Unique; the indicator's code, or that with a suffix where several kinds of registers can give it. */
  readonly id: string;
  /** Null for a rule that only serves others, or says what no indicator of the catalogue does. */
  readonly indicator: string | null;
  /** Of its values; amounts are converted to it. */
  readonly unit: string;
}

export interface RowRule extends RuleName {
  readonly kind: 'rows';
  /** Kind of register in the catalogue. */
  readonly register: string;
  readonly measure: Measure;
  readonly where: readonly RowCondition[];
  readonly timing: RuleTiming;
  readonly area: RuleArea;
  /** Fields by which the result may be split, besides the area. */
  readonly splits: readonly string[];
}

/** numerator / denominator × factor of two other rules, by id: recomputed for every area and period. */
export interface QuotientRule extends RuleName {
  readonly kind: 'quotient';
  readonly numerator: string;
  readonly denominator: string;
  readonly factor: number;
}

export type DerivationRule = RowRule | QuotientRule;
