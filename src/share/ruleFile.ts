// Rules of derivation from a file: an array of them, checked completely.
// Law: a file with a fault gives no rule at all, and the place of its first fault.
import * as v from 'valibot';
import type { DerivationRule } from '../model/derivationRule';
import { derivationRuleShape } from './ruleShape';

export type RuleFile =
  | { readonly kind: 'rules'; readonly rules: readonly DerivationRule[] }
  /** Such as "0.measure.kind"; '' when the text is no JSON array. */
  | { readonly kind: 'fault'; readonly place: string };

export function parseRuleFile(json: string): RuleFile {
  const checked = v.safeParse(v.array(derivationRuleShape), parseJson(json));
  if (checked.success) return { kind: 'rules', rules: checked.output };
  const path = checked.issues[0].path?.map(({ key }) => String(key)) ?? [];
  return { kind: 'fault', place: path.join('.') };
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
