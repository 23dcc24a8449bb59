// Places of tiles in a grid. Law: every area has a place of its own; known ones keep theirs, the others follow below
// in reading order.
import type { TilePlace } from '../../model/chartSpec';

/** Tiles in a row where no area has a known place. */
const USUAL_COLUMNS = 4;

/** Places parallel to the areas, moved so that the grid begins with its first used row and column. */
export function placeTiles(
  areas: readonly string[],
  places: readonly TilePlace[],
): readonly { readonly column: number; readonly row: number }[] {
  const taken = new Set<string>();
  const known = areas.map((code) => {
    const place = places.find(({ area }) => area === code) ?? null;
    if (place === null || taken.has(`${place.column} ${place.row}`)) return null;
    taken.add(`${place.column} ${place.row}`);
    return place;
  });
  const used = known.filter((place) => place !== null);
  const [left, top] = [least(used.map(({ column }) => column)), least(used.map(({ row }) => row))];
  const columns = Math.max(...used.map(({ column }) => column - left + 1), Math.min(USUAL_COLUMNS, areas.length));
  const below = Math.max(0, ...used.map(({ row }) => row - top + 1));
  let next = 0;
  return known.map((place) => {
    if (place !== null) return { column: place.column - left, row: place.row - top };
    next += 1;
    return { column: (next - 1) % columns, row: below + Math.floor((next - 1) / columns) };
  });
}

function least(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : Math.min(...numbers);
}
