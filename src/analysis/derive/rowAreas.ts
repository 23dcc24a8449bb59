// Which area each row belongs to, and whether it belongs to the area asked for. Law: an area that the row does not name,
// or by no known name, is the home area's only where the register is the home area's own list.
import type { Area } from '../../model/area';
import type { RuleArea } from '../../model/derivationRule';
import { columnOf, type RegisterSource } from '../../model/registerSource';
import { IN, leftOutFor, type Verdict } from './verdict';

/** Null means all rows, wherever they are. */
export interface AreaScope {
  readonly area: string;
  /** The area whose office keeps the register: what its rows do not say otherwise lies in it. */
  readonly isHome: boolean;
}

export interface RowAreas {
  /** Different areas: the code where the name is known, else the text, else ''. */
  readonly places: readonly Place[];
  /** By row: position in `places`. */
  readonly at: Uint32Array;
}

export interface Place {
  /** Null where the register names none, or by no known name. */
  readonly code: string | null;
  /** As the register writes it; '' where it does not. */
  readonly text: string;
}

export function rowAreas(source: RegisterSource, { fields }: RuleArea): RowAreas {
  const column = fields.map((field) => columnOf(source, field)).find((found) => found !== null) ?? null;
  if (column === null) return { places: [{ code: null, text: '' }], at: new Uint32Array(source.rows.keys.length) };
  const places: Place[] = [];
  const byKey = new Map<string, number>();
  const to = column.values.map((text) => {
    const place = { code: text === '' ? null : source.areaNamed(text), text };
    const key = place.code ?? text;
    const known = byKey.get(key);
    if (known !== undefined) return known;
    byKey.set(key, places.length);
    return places.push(place) - 1;
  });
  return { places, at: column.at.map((value) => to[value] as number) };
}

/** By place. */
export function judgePlaces(
  { places }: RowAreas,
  { needed, strict }: RuleArea,
  scope: AreaScope | null,
  areas: ReadonlyMap<string, Area>,
): readonly Verdict[] {
  return places.map(({ code, text }) => {
    if (scope === null) return needed && text === '' ? leftOutFor('areaMissing') : IN;
    if (code !== null) return isWithin(code, scope.area, areas) ? IN : leftOutFor('areaOutside');
    if (scope.isHome && (text === '' ? !needed : !strict)) return IN;
    return leftOutFor(text === '' ? 'areaMissing' : 'areaUnknown');
  });
}

/** True when an area is the container or lies somewhere below it in the tree. */
export function isWithin(area: string, container: string, areas: ReadonlyMap<string, Area>): boolean {
  const passed = new Set<string>();
  for (let at: string | null = area; at !== null && !passed.has(at); at = areas.get(at)?.parent ?? null) {
    if (at === container) return true;
    passed.add(at);
  }
  return false;
}
