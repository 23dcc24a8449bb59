// A chart in its box: conclusion and unit above, what must be said below, the drawing in between.
// Law: a drawing that would need more room than there is is not drawn at all.
import { balanceText, wrapText } from '../../chart/textWidth';
import type { Box, PlacedChart } from './frame';
import { LINE, type WallSizes } from './wallSizes';
import type { WallChartContent } from './wallContent';

/** In label sizes. */
const LEAST_DRAWING = 9;

/** Null where the box leaves no room. */
export function placeChart(chart: WallChartContent, box: Box | null, sizes: WallSizes): PlacedChart | null {
  if (box === null) return null;
  const { label } = sizes;
  const heading = balanceText(chart.heading, box.width, sizes.heading).split('\n');
  const subtitle = wrapText(chart.subtitle, box.width, label).split('\n');
  const notes = chart.notes.flatMap((note) => wrapText(note, box.width, label).split('\n'));
  const words = heading.length * sizes.heading * LINE + (subtitle.length + notes.length) * label * LINE + label;
  const height = Math.floor(box.height - words);
  if (height < LEAST_DRAWING * label) return null;
  return { box, chart, heading, subtitle, notes, drawing: { width: Math.floor(box.width), height } };
}
