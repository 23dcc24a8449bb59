// What rules of derivation are asked of: stored registers, and the rules in force, shipped ones and those of the
// workspace in their place.
import type { DerivationDesk } from '../../analysis/derive/deriveRule';
import { catalogueAreas } from '../../catalogue/areas';
import { derivationRules } from '../../catalogue/derivationRules';
import { registerKinds } from '../../catalogue/registerKinds';
import { buildNameIndex } from '../../intake/names';
import { registerSource } from '../../intake/resolve/registerSource';
import type { Area } from '../../model/area';
import type { DerivationRule } from '../../model/derivationRule';
import type { Register } from '../../model/register';
import { withShipped } from '../../model/withShipped';

/** Stored areas and rules. */
export interface DerivationKnown {
  readonly areas: readonly Area[];
  readonly rules: readonly DerivationRule[];
}

export function derivationDesk(registers: readonly Register[], known: DerivationKnown): DerivationDesk {
  const areas = withShipped(known.areas, catalogueAreas, ({ code }) => code);
  const names = buildNameIndex([], areas);
  return {
    rules: withShipped(known.rules, derivationRules, ({ id }) => id),
    sources: registers.map((register) => registerSource(register, registerKinds, names)),
    areas: new Map(areas.map((area) => [area.code, area])),
  };
}
