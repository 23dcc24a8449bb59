// The derivations of a stored register by the rules in force: shipped ones, and those of the workspace in their place.
import { derivedFrom, type IndicatorDerivation } from '../../../analysis/derive/derivedFrom';
import { catalogueAreas } from '../../../catalogue/areas';
import { derivationRules } from '../../../catalogue/derivationRules';
import { registerKinds } from '../../../catalogue/registerKinds';
import { buildNameIndex } from '../../../intake/names';
import { registerSource } from '../../../intake/resolve/registerSource';
import type { Area } from '../../../model/area';
import type { DerivationRule } from '../../../model/derivationRule';
import type { Register } from '../../../model/register';
import { withShipped } from '../../../model/withShipped';

interface Known {
  readonly areas: readonly Area[];
  readonly rules: readonly DerivationRule[];
}

export function derivationsOf(register: Register, known: Known): readonly IndicatorDerivation[] {
  const areas = withShipped(known.areas, catalogueAreas, ({ code }) => code);
  const source = registerSource(register, registerKinds, buildNameIndex([], areas));
  const rules = withShipped(known.rules, derivationRules, ({ id }) => id);
  return derivedFrom(source, rules, new Map(areas.map((area) => [area.code, area])));
}
