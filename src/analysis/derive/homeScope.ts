// Whose rows count where nobody asks for an area: the home area's, unless the register is plainly another area's list.
import type { PreparedRule } from './prepareRule';
import { type AreaScope, isWithin } from './rowAreas';

/** Null, for all rows, where every area that the register names is known and none lies in the home area. */
export function homeScope({ places, rule, areas }: PreparedRule, home: string): AreaScope | null {
  const codes = places.places.flatMap(({ code }) => code ?? []);
  const isElsewhere = codes.length === places.places.length && !codes.some((code) => isWithin(code, home, areas));
  return isElsewhere && !rule.area.needed ? null : { area: home, isHome: true };
}
