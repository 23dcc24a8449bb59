// The derivations of a stored register by the rules in force.
import { derivedFrom, type IndicatorDerivation } from '../../analysis/derive/derivedFrom';
import type { Register } from '../../model/register';
import { derivationDesk, type DerivationKnown } from '../data/derivationDesk';

export function derivationsOf(register: Register, known: DerivationKnown): readonly IndicatorDerivation[] {
  const { rules, sources, areas } = derivationDesk([register], known);
  return sources.flatMap((source) => derivedFrom(source, rules, areas));
}
