// Where the tiles of the district's parts and of the city's reporting units stand in a schematic grid.
// No map: neighbours on the grid need not touch, and sizes mean nothing (practice: section 7.5).
import type { TilePlace } from '../model/chartSpec';

/** A row a line; "." is an empty place. */
const DISTRICT = `
. . 320703006 320703203
320703008 320703001 320703003 320703010
320703402 320703005 320703004 320703009
`;

const CITY = `
. 320707 . .
320722 320706 320771 320703
. 320723 云台山景区 徐圩新区
. 320724 . .
`;

export const tilePlaces: readonly TilePlace[] = [...placesOf(DISTRICT), ...placesOf(CITY)];

function placesOf(grid: string): TilePlace[] {
  return grid
    .trim()
    .split('\n')
    .flatMap((line, row) => line.split(' ').flatMap((area, column) => (area === '.' ? [] : [{ area, column, row }])));
}
