// Under which areas another may stand. Law: no area stands under itself or under anything below it.
import type { Area } from '../../model/area';

/** Codes of all areas but `code` and those below it; all for a new area (null). */
export function possibleParents(areas: readonly Area[], code: string | null): Set<string> {
  const parents = new Map(areas.map((area) => [area.code, area.parent]));
  const isBelow = (start: string): boolean => {
    const seen = new Set<string>();
    for (let at: string | null = start; at !== null && !seen.has(at); at = parents.get(at) ?? null) {
      if (at === code) return true;
      seen.add(at);
    }
    return false;
  };
  return new Set(areas.map((area) => area.code).filter((candidate) => code === null || !isBelow(candidate)));
}
