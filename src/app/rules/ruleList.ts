// The rules in force, by the kind of register that they read; quotients stand with the rule they divide.
import { derivationRules } from '../../catalogue/derivationRules';
import { registerKinds } from '../../catalogue/registerKinds';
import type { DerivationRule } from '../../model/derivationRule';
import type { RegisterKind } from '../../model/registerKind';
import { withShipped } from '../../model/withShipped';

export interface RuleGroup {
  /** Null for rules of no kind that is known. */
  readonly kind: RegisterKind | null;
  readonly rules: readonly DerivationRule[];
}

export function rulesInForce(stored: readonly DerivationRule[]): readonly DerivationRule[] {
  return withShipped(stored, derivationRules, ({ id }) => id);
}

/** Groups in the order of the kinds, rules by their ids. */
export function ruleGroups(stored: readonly DerivationRule[]): readonly RuleGroup[] {
  const rules = [...rulesInForce(stored)].sort((one, other) => (one.id < other.id ? -1 : 1));
  const groups = new Map<string | null, DerivationRule[]>();
  for (const rule of rules) {
    const kind = kindOf(rule, rules, []);
    groups.set(kind, [...(groups.get(kind) ?? []), rule]);
  }
  return [...registerKinds.kinds, null].flatMap((kind) => {
    const own = groups.get(kind?.id ?? null);
    return own === undefined ? [] : [{ kind, rules: own }];
  });
}

function kindOf(rule: DerivationRule, rules: readonly DerivationRule[], passed: readonly string[]): string | null {
  if (rule.kind === 'rows') return registerKinds.kinds.some(({ id }) => id === rule.register) ? rule.register : null;
  if (passed.includes(rule.id)) return null;
  const over = rules.find(({ id }) => id === rule.numerator);
  return over === undefined ? null : kindOf(over, rules, [...passed, rule.id]);
}

export function shippedRule(id: string): DerivationRule | null {
  return derivationRules.find((rule) => rule.id === id) ?? null;
}

/** "QY02-2", the first that is free. */
export function freeId(id: string, stored: readonly DerivationRule[]): string {
  const taken = new Set(rulesInForce(stored).map((rule) => rule.id));
  let number = 2;
  while (taken.has(`${id}-${number}`)) number += 1;
  return `${id}-${number}`;
}
