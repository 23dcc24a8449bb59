// Areas that may stand side by side. Law: no area is set beside one that contains it, by tree or by 口径 (includedIn);
// what is set aside is named with the area it overlaps with.
import type { Area } from '../model/area';

export interface OverlappingArea {
  readonly area: string;
  /** An area it overlaps with that stays. */
  readonly with: string;
}

export interface SeparateAreas {
  readonly separate: readonly string[];
  readonly overlapping: readonly OverlappingArea[];
}

/** The area that overlaps with most others goes first, of equals the one that contains the other. */
export function separateAreas(codes: readonly string[], areas: ReadonlyMap<string, Area>): SeparateAreas {
  const containers = new Map(codes.map((code) => [code, containersOf(code, areas)]));
  const isWithin = (inner: string, outer: string): boolean => containers.get(inner)?.has(outer) === true;
  let left = [...new Set(codes)];
  const removed: string[] = [];
  for (;;) {
    const worst = left
      .map((code) => ({
        code,
        overlaps: left.filter((other) => isWithin(code, other) || isWithin(other, code)).length,
        contained: left.filter((other) => isWithin(other, code)).length,
      }))
      .filter(({ overlaps }) => overlaps > 0)
      .sort((one, two) => two.overlaps - one.overlaps || two.contained - one.contained)[0];
    if (worst === undefined) break;
    left = left.filter((code) => code !== worst.code);
    removed.push(worst.code);
  }
  const overlapping = removed.flatMap((area) => {
    const other = left.find((code) => isWithin(code, area) || isWithin(area, code));
    return other === undefined ? [] : [{ area, with: other }];
  });
  // One that overlapped only with others that went as well may stay after all.
  const stays = removed.filter((area) => overlapping.every((one) => one.area !== area));
  const kept = new Set([...left, ...stays]);
  return { separate: [...new Set(codes)].filter((code) => kept.has(code)), overlapping };
}

/** Every area whose figures hold those of an area; a chain that closes ends where it closes. */
function containersOf(code: string, areas: ReadonlyMap<string, Area>): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [code];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const area = areas.get(next);
    for (const outer of [area?.parent ?? null, area?.includedIn ?? null]) {
      if (outer === null || outer === code || found.has(outer)) continue;
      found.add(outer);
      open.push(outer);
    }
  }
  return found;
}
