// Places for charts side by side, or under each other on a tall canvas; none across a seam.
import { widestColumns } from './bodyColumns';
import type { Box } from './frame';
import { longEnough } from './stretches';
import { boxOf, type Room, stretchesAcross, stretchesDown, type Surface } from './surface';

/** In label sizes. */
const LEAST_CHART = { width: 22, height: 17 } as const;
/** The same of a panel: words of a chart above and below, and a drawing that can still be read. */
const LEAST_PANEL = 12;

/** In reading order; as many as have room, which may be more or fewer than `count`. */
export function chartBoxes(room: Room, surface: Surface, isBeside: boolean, count: number): Box[] {
  return isBeside ? besideBoxes(room, surface, count) : stackedBoxes(room, surface, count);
}

/** Every part of the height between seams, and in each as many columns as there are charts for and as have room. */
function besideBoxes(room: Room, surface: Surface, count: number): Box[] {
  const { sizes, seams } = surface;
  const rows = longEnough(stretchesDown(room, surface), LEAST_PANEL * sizes.label);
  const asked = { left: room.left, right: room.right, seams: seams.x, gap: sizes.gap };
  const columns = widestColumns({ ...asked, least: LEAST_CHART.width * sizes.label }, Math.ceil(count / rows.length));
  return rows.flatMap((row) => columns.map(({ left, width }) => boxOf({ from: left, to: left + width }, row)));
}

/** Every part of the width between seams, and in each as many charts under each other as have room. */
function stackedBoxes(room: Room, surface: Surface, count: number): Box[] {
  const { sizes, seams } = surface;
  const columns = longEnough(stretchesAcross(room, surface), LEAST_CHART.width * sizes.label);
  const asked = { left: room.top, right: room.bottom, seams: seams.y, gap: sizes.gap };
  // What holds of columns holds of rows, turned.
  const rows = widestColumns(
    { ...asked, least: LEAST_CHART.height * sizes.label },
    Math.ceil(count / columns.length),
  ).map(({ left, width }) => ({ from: left, to: left + width }));
  return rows.flatMap((row) => columns.map((column) => boxOf(column, row)));
}
