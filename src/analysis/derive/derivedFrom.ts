// What one register gives by itself: every indicator that a rule derives from it and nothing else.
import type { DerivationRule } from '../../model/derivationRule';
import type { RegisterSource } from '../../model/registerSource';
import type { Area } from '../../model/area';
import { type Derivation, findDerivation } from './deriveRule';

export interface IndicatorDerivation {
  readonly indicator: string;
  readonly derivation: Derivation;
}

/** One derivation an indicator, in the order of the rules. */
export function derivedFrom(
  source: RegisterSource,
  rules: readonly DerivationRule[],
  areas: ReadonlyMap<string, Area>,
): readonly IndicatorDerivation[] {
  const indicators = new Set(rules.flatMap(({ indicator }) => indicator ?? []));
  return [...indicators].flatMap((indicator) => {
    const derivation = findDerivation({ rules, sources: [source], areas }, indicator);
    return derivation.kind === 'refused' ? [] : [{ indicator, derivation }];
  });
}
