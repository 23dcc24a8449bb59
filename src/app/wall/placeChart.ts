// A chart in its box: conclusion and unit above, what must be said below, the drawing in between.
// Law: a drawing that would need more room than there is is not drawn at all.
import { SEPARATOR } from '../../chart/chartNotes';
import { kindOf } from '../../chart/chartKinds';
import { chartHeight } from '../../chart/option';
import { balanceText, wrapText } from '../../chart/textWidth';
import type { ChartTheme } from '../../chart/theme';
import { resizeTheme, wallTheme } from '../../chart/theme';
import { withUnits } from '../../words/settleUnits';
import type { Words } from '../../words/zh';
import type { Box, PlacedChart } from './frame';
import { LINE, type WallSizes } from './wallSizes';
import { wrapFacts } from './wrapFacts';
import type { WallChartContent } from './wallContent';

/** In label sizes. */
const LEAST_DRAWING = 9;
/** Rows may move together so far before their names touch. */
const LEAST_SHARE = 0.6;

/** Null where the box leaves no room. */
export function placeChart(
  chart: WallChartContent,
  box: Box | null,
  sizes: WallSizes,
  words: Words,
): PlacedChart | null {
  if (box === null) return null;
  const { label } = sizes;
  const heading = balanceText(chart.heading, box.width, sizes.heading).split('\n');
  const subtitle = wrapFacts(chart.subtitle.split(SEPARATOR), box.width, label);
  const notes = chart.notes.flatMap((note) => wrapText(note, box.width, label).split('\n'));
  const taken = heading.length * sizes.heading * LINE + (subtitle.length + notes.length) * label * LINE + label;
  const height = Math.floor(box.height - taken);
  const width = Math.floor(box.width);
  const settled = withUnits(words, chart.units);
  // Rows of names have a height of their own.
  const own = chartHeight(chart.data, { theme: themeOf(sizes), words: settled, width });
  const share = kindOf(chart.data).isRigid === true ? 1 : LEAST_SHARE;
  if (height < (own === null ? LEAST_DRAWING * label : own * share)) return null;
  return { box, chart, heading, subtitle, notes, drawing: { width, height } };
}

function themeOf({ label }: WallSizes): ChartTheme {
  return resizeTheme(wallTheme, label / wallTheme.axisSize);
}
