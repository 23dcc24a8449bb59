// A rule asked of the registers there are: a value with its rows, also where it is the quotient of two other rules.
// Law: a quotient is recomputed from its two values for every area, part and period, and has none where nothing divides it.
import type { Area } from '../../model/area';
import type { DerivationRule, QuotientRule, RowRule } from '../../model/derivationRule';
import {
  type DerivedPart,
  type DerivedRows,
  type DerivedStatus,
  deriveRows,
  splitByArea,
  splitByField,
} from './deriveRows';
import { type PreparedRule, prepareRule } from './prepareRule';
import type { RegisterSource } from '../../model/registerSource';
import type { AreaScope } from './rowAreas';
import type { Window } from './window';

/** What rules can be asked of; made once for registers, rules and areas. */
export interface DerivationDesk {
  readonly rules: readonly DerivationRule[];
  readonly sources: readonly RegisterSource[];
  readonly areas: ReadonlyMap<string, Area>;
}

export type Derivation = RowDerivation | QuotientDerivation;

export interface RowDerivation {
  readonly kind: 'rows';
  readonly prepared: PreparedRule;
}

export interface QuotientDerivation {
  readonly kind: 'quotient';
  readonly rule: QuotientRule;
  readonly numerator: Derivation;
  readonly denominator: Derivation;
}

export type DerivationRefusal =
  /** Neither id nor indicator of a rule. */
  | { readonly kind: 'noRule'; readonly rule: string }
  /** There is no register of the kind that the rule reads. */
  | { readonly kind: 'noRegister'; readonly rule: string; readonly register: string }
  | {
      readonly kind: 'noField';
      readonly rule: string;
      readonly source: RegisterSource;
      readonly fields: readonly (readonly string[])[];
    };

export type DerivationOrRefusal = Derivation | { readonly kind: 'refused'; readonly refusal: DerivationRefusal };

/** By id of a rule, or by indicator: then the first rule of it that a register can answer. */
export function findDerivation(desk: DerivationDesk, code: string): DerivationOrRefusal {
  const own = desk.rules.filter(({ id }) => id === code);
  const others = desk.rules.filter(({ id, indicator }) => indicator === code && id !== code);
  let refusal: DerivationRefusal | null = null;
  for (const rule of [...own, ...others]) {
    const found = deriver(desk, rule, []);
    if (found.kind !== 'refused') return found;
    // That a field is missing says more than that there is no register at all.
    if (refusal === null || (refusal.kind !== 'noField' && found.refusal.kind === 'noField')) refusal = found.refusal;
  }
  return { kind: 'refused', refusal: refusal ?? { kind: 'noRule', rule: code } };
}

function deriver(desk: DerivationDesk, rule: DerivationRule, passed: readonly string[]): DerivationOrRefusal {
  if (rule.kind === 'rows') return rowDerivation(desk, rule);
  // A quotient that stands on itself stands on nothing.
  if (passed.includes(rule.id)) return { kind: 'refused', refusal: { kind: 'noRule', rule: rule.id } };
  const [numerator, denominator] = [rule.numerator, rule.denominator].map((id) =>
    partOf(desk, id, [...passed, rule.id]),
  );
  if (numerator === undefined || denominator === undefined) throw new Error(`rule ${rule.id} has no two parts`);
  if (numerator.kind === 'refused') return numerator;
  if (denominator.kind === 'refused') return denominator;
  return { kind: 'quotient', rule, numerator, denominator };
}

/** The rule of that id, or another one of its indicator that the registers can answer. */
function partOf(desk: DerivationDesk, id: string, passed: readonly string[]): DerivationOrRefusal {
  const named = desk.rules.filter((rule) => rule.id === id);
  const others = desk.rules.filter((rule) => rule.indicator === id && rule.id !== id);
  let first: DerivationOrRefusal | null = null;
  for (const rule of [...named, ...others]) {
    const found = deriver(desk, rule, passed);
    if (found.kind !== 'refused') return found;
    first ??= found;
  }
  return first ?? { kind: 'refused', refusal: { kind: 'noRule', rule: id } };
}

function rowDerivation(desk: DerivationDesk, rule: RowRule): DerivationOrRefusal {
  const sources = desk.sources.filter(({ head }) => head.kind === rule.register);
  let refusal: DerivationRefusal = { kind: 'noRegister', rule: rule.id, register: rule.register };
  for (const source of sources) {
    const found = prepareRule(rule, source, desk.areas);
    if (found.kind === 'prepared') return { kind: 'rows', prepared: found.prepared };
    refusal = { kind: 'noField', rule: rule.id, source, fields: found.fields };
  }
  return { kind: 'refused', refusal };
}

export interface DerivedValue {
  /** Null exactly where the status is not normal. */
  readonly value: number | null;
  readonly status: DerivedStatus;
  /** What the value stands on: one for a rule of rows, numerator and denominator for a quotient. */
  readonly parts: readonly DerivedRows[];
  /** Of a quotient. */
  readonly quotient: { readonly numerator: number | null; readonly denominator: number | null } | null;
}

export interface DerivedGroup {
  readonly key: string | null;
  readonly text: string;
  readonly derived: DerivedValue;
}

export function deriveValue(derivation: Derivation, window: Window, scope: AreaScope | null): DerivedValue {
  if (derivation.kind === 'rows') return ofRows(deriveRows(derivation.prepared, window, scope));
  const { numerator, denominator, rule } = derivation;
  return quotient(rule, deriveValue(numerator, window, scope), deriveValue(denominator, window, scope));
}

/** By "area", or by a field of the rule. */
export function deriveGroups(
  derivation: Derivation,
  by: string,
  window: Window,
  scope: AreaScope | null,
): readonly DerivedGroup[] {
  if (derivation.kind === 'rows') return rowGroups(derivation.prepared, by, window, scope);
  const { rule } = derivation;
  const over = deriveGroups(derivation.numerator, by, window, scope);
  const under = deriveGroups(derivation.denominator, by, window, scope);
  const keys = new Map([...under, ...over].map((group) => [group.key ?? group.text, group]));
  return [...keys.values()].map(({ key, text }) => {
    const same = (group: DerivedGroup): boolean => group.key === key && (key !== null || group.text === text);
    return { key, text, derived: quotient(rule, over.find(same)?.derived, under.find(same)?.derived) };
  });
}

function rowGroups(prepared: PreparedRule, by: string, window: Window, scope: AreaScope | null): DerivedGroup[] {
  const parts: readonly DerivedPart[] =
    by === 'area' ? splitByArea(prepared, window, scope) : splitByField(prepared, by, window, scope);
  return parts.map(({ key, text, derived }) => ({ key, text, derived: ofRows(derived) }));
}

function ofRows(rows: DerivedRows): DerivedValue {
  return { value: rows.value, status: rows.status, parts: [rows], quotient: null };
}

/** A side that a part does not have counts as nothing there: no case of it. */
function quotient(
  { factor }: QuotientRule,
  over: DerivedValue | undefined,
  under: DerivedValue | undefined,
): DerivedValue {
  const parts = [...(over?.parts ?? []), ...(under?.parts ?? [])];
  const [numerator, denominator] = [over === undefined ? 0 : over.value, under === undefined ? 0 : under.value];
  const divided = { parts, quotient: { numerator, denominator } };
  if (numerator !== null && denominator !== null && denominator !== 0) {
    return { value: (numerator * factor) / denominator, status: 'normal', ...divided };
  }
  const isUnknown = over?.status === 'notCollected' || under?.status === 'notCollected';
  return { value: null, status: isUnknown ? 'notCollected' : 'noCases', ...divided };
}

/** Fields by which a derivation can be split, "area" first. */
export function splitFields(derivation: Derivation): readonly string[] {
  if (derivation.kind === 'rows') return ['area', ...derivation.prepared.rule.splits];
  const under = splitFields(derivation.denominator);
  return splitFields(derivation.numerator).filter((field) => under.includes(field));
}

/** The rules of rows that a derivation stands on. */
export function preparedOf(derivation: Derivation): readonly PreparedRule[] {
  if (derivation.kind === 'rows') return [derivation.prepared];
  return [...preparedOf(derivation.numerator), ...preparedOf(derivation.denominator)];
}
