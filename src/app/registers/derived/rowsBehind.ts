// The rows of a register that a derived number counts, so that a link from the number opens them.
import { deriveValue, findDerivation, preparedOf } from '../../../analysis/derive/deriveRule';
import { homeScope } from '../../../analysis/derive/homeScope';
import { windowOf } from '../../../analysis/derive/window';
import type { Period } from '../../../model/period';
import type { Register } from '../../../model/register';
import { derivationDesk, type DerivationKnown } from '../../data/derivationDesk';

/** Positions of the rows, each once; null where no rule in force derives the indicator from this register. */
export function rowsBehind(
  register: Register,
  known: DerivationKnown,
  indicator: string,
  period: Period,
  home: string,
): readonly number[] | null {
  const found = findDerivation(derivationDesk([register], known), indicator);
  if (found.kind === 'refused') return null;
  const [prepared] = preparedOf(found);
  if (prepared === undefined) return null;
  const { parts } = deriveValue(found, windowOf(period), homeScope(prepared, home));
  return [...new Set(parts.flatMap(({ rows }) => rows))];
}
