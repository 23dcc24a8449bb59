// Numbers of remarks above the plot, each over its period or over a bracket. Law: numbers never cover one another, and
// no bracket covers another one or a number of what it speaks of.
import type { CustomSeriesOption } from 'echarts/charts';
import type { PlacedAnnotation } from './annotations';
import { spreadLabels } from './endLabels';
import type { ChartTheme } from './theme';

/** Diameter of a number's ring, in font sizes. */
const RING = 1.5;
/** What values and words right above the plot take, in font sizes. */
const LABEL_ROOM = 1.7;

/** From one lane of numbers to the next, and what the last one takes, in font sizes. */
const LANE = RING + 0.85;
const LAST_LANE = RING + 0.5;

/** Height of the lanes above the plot. */
export function annotationLane(placed: readonly PlacedAnnotation[], theme: ChartTheme): number {
  if (placed.length === 0) return 0;
  return theme.axisSize * (Math.max(...annotationLanes(placed)) * LANE + LAST_LANE);
}

/** The lane of each remark, 0 next to the plot: a stretch has one that nothing it crosses stands in. */
export function annotationLanes(placed: readonly PlacedAnnotation[]): number[] {
  const lanes: number[] = [];
  placed.forEach((one, at) => {
    const taken = lanes.filter((_, before) => {
      const other = placed[before];
      return other !== undefined && isCrossing(one, other);
    });
    lanes[at] = [...placed.keys()].find((lane) => !taken.includes(lane)) ?? 0;
  });
  return lanes;
}

/** Numbers over one period stand side by side; a bracket needs its whole stretch. */
function isCrossing(one: PlacedAnnotation, other: PlacedAnnotation): boolean {
  const isStretch = one.first < one.last || other.first < other.last;
  return isStretch && one.first <= other.last && other.first <= one.last;
}

export function annotationMarks(placed: readonly PlacedAnnotation[], theme: ChartTheme): CustomSeriesOption {
  const ring = theme.axisSize * RING;
  const lanes = annotationLanes(placed);
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
      const centres = centresOf(wanted, lanes, ring * 1.15, [plot.x - ring, plot.x + plot.width + ring]);
      return {
        type: 'group',
        children: placed.flatMap(({ number }, at) => {
          const [x = 0, [from = 0, to = 0] = []] = [centres[at], ends[at]];
          const foot = plot.y - theme.labelSize * LABEL_ROOM - (lanes[at] ?? 0) * theme.axisSize * LANE;
          const y = foot - theme.axisSize * 0.35 - ring / 2;
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

/** Centres of the numbers, moved apart within each lane. */
function centresOf(
  wanted: readonly number[],
  lanes: readonly number[],
  width: number,
  [from, to]: readonly [number, number],
): number[] {
  const centres = [...wanted];
  for (const lane of new Set(lanes)) {
    const members = lanes.flatMap((one, at) => (one === lane ? [at] : []));
    const places = members.map((at) => wanted[at] ?? 0);
    const widths = members.map(() => width);
    spreadLabels(places, widths, from, to).forEach((centre, at) => (centres[members[at] ?? 0] = centre));
  }
  return centres;
}

/** From the ends of a stretch to its number; for one period only the way up. */
function bracket(points: [number, number][], theme: ChartTheme) {
  return {
    type: 'polyline' as const,
    shape: { points },
    style: { stroke: theme.muted, lineWidth: 1, fill: 'none' },
  };
}
