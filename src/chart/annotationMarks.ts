// Numbers of remarks above the plot, each over its period or over a bracket. Law: numbers never cover one another.
import type { CustomSeriesOption } from 'echarts/charts';
import type { PlacedAnnotation } from './annotations';
import { spreadLabels } from './endLabels';
import type { ChartTheme } from './theme';

/** Diameter of a number's ring, in font sizes. */
const RING = 1.5;
/** What values and words right above the plot take, in font sizes. */
const LABEL_ROOM = 1.7;

/** Height of the lane above the plot that numbers stand in. */
export function annotationLane(placed: readonly PlacedAnnotation[], theme: ChartTheme): number {
  return placed.length === 0 ? 0 : theme.axisSize * (RING + 0.5);
}

export function annotationMarks(placed: readonly PlacedAnnotation[], theme: ChartTheme): CustomSeriesOption {
  const ring = theme.axisSize * RING;
  return {
    type: 'custom',
    data: placed.length === 0 ? [] : [[0, 0]],
    silent: true,
    clip: false,
    z: 6,
    renderItem: (params, api) => {
      const plot = params.coordSys as unknown as { x: number; y: number; width: number; height: number };
      const ends = placed.map(({ first, last }) => [first, last].map((at) => api.coord([at, 0])[0] ?? 0));
      const wanted = ends.map(([from = 0, to = 0]) => (from + to) / 2);
      const widths = placed.map(() => ring * 1.15);
      const centres = spreadLabels(wanted, widths, plot.x - ring, plot.x + plot.width + ring);
      const foot = plot.y - theme.labelSize * LABEL_ROOM;
      const y = foot - theme.axisSize * 0.35 - ring / 2;
      return {
        type: 'group',
        children: placed.flatMap(({ number }, at) => {
          const [x = 0, [from = 0, to = 0] = []] = [centres[at], ends[at]];
          return [
            bracket(
              [
                [from, foot],
                [to, foot],
                [(from + to) / 2, foot],
                [x, y + ring / 2],
              ],
              theme,
            ),
            {
              type: 'circle' as const,
              shape: { cx: x, cy: y, r: ring / 2 },
              style: { fill: theme.ground, stroke: theme.muted, lineWidth: 1 },
            },
            {
              type: 'text' as const,
              x,
              y,
              style: {
                text: String(number),
                fill: theme.text,
                fontFamily: theme.font,
                fontSize: theme.axisSize,
                align: 'center' as const,
                verticalAlign: 'middle' as const,
              },
            },
          ];
        }),
      };
    },
  };
}

/** From the ends of a stretch to its number; for one period only the way up. */
function bracket(points: [number, number][], theme: ChartTheme) {
  return {
    type: 'polyline' as const,
    shape: { points },
    style: { stroke: theme.muted, lineWidth: 1, fill: 'none' },
  };
}
