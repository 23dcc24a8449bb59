// Rows of a chart that have no room in one place of the wall go on in further places, and on further pictures.
// Law: the fewest parts, all at one scale; every row in exactly one.
import { SEPARATOR } from '../../chart/chartNotes';
import { kindOf } from '../../chart/chartKinds';
import type { Words } from '../../words/zh';
import type { Box, PlacedChart } from './frame';
import { placeChart } from './placeChart';
import type { WallChartContent } from './wallContent';
import type { WallSizes } from './wallSizes';

/** One list a picture. Null where not even single rows have room, or the chart has no rows. `boxesFor`: places for so many. */
export function placeInParts(
  chart: WallChartContent,
  boxesFor: (count: number) => readonly Box[],
  sizes: WallSizes,
  words: Words,
): PlacedChart[][] | null {
  const count = kindOf(chart.data).rows?.count(chart.data) ?? 0;
  for (let parts = 2; parts <= count; parts += 1) {
    const boxes = boxesFor(parts);
    if (boxes.length === 0) return null;
    const placed = partsOf(chart, parts, words).map((part, at) =>
      placeChart(part, boxes[at % boxes.length]!, sizes, words),
    );
    if (placed.every((one) => one !== null)) return inPictures(placed, boxes.length);
  }
  return null;
}

/** So many parts, about equally long. */
function partsOf(chart: WallChartContent, parts: number, { wall }: Words): WallChartContent[] {
  const { rows } = kindOf(chart.data);
  if (rows === undefined) return [chart];
  const total = rows.count(chart.data);
  const startOf = (part: number) => Math.ceil((total * part) / parts);
  return Array.from({ length: parts }, (_, at): WallChartContent => {
    const [from, to] = [startOf(at), startOf(at + 1)];
    const subtitle = [chart.subtitle, wall.rows(from + 1, to, total)].filter((text) => text !== '').join(SEPARATOR);
    const notes = at === parts - 1 ? chart.notes : [];
    return { ...chart, key: `${chart.key}#${at}`, data: rows.slice(chart.data, from, to), subtitle, notes };
  });
}

function inPictures(placed: readonly PlacedChart[], boxes: number): PlacedChart[][] {
  return Array.from({ length: Math.ceil(placed.length / boxes) }, (_, at) =>
    placed.slice(at * boxes, (at + 1) * boxes),
  );
}
