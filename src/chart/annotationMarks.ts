// Numbers of remarks above the plot, each over its period or over a bracket. Law: numbers never cover one another, no
// bracket covers another one or a number of what it speaks of, and what has no room is said under the drawing alone.
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

/** More lanes would leave no room for the values. */
const MOST_LANES = 3;

/** Height of the lanes above the plot. */
export function annotationLane(placed: readonly PlacedAnnotation[], theme: ChartTheme): number {
  const lanes = annotationLanes(placed).filter((lane) => lane < MOST_LANES);
  return lanes.length === 0 ? 0 : theme.axisSize * (Math.max(...lanes) * LANE + LAST_LANE);
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

/** `lift`: from the top of the plot to the room of its values, in px. */
export function annotationMarks(placed: readonly PlacedAnnotation[], theme: ChartTheme, lift = 0): CustomSeriesOption {
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
      const centres = centresOf(wanted, lanes, ring * 1.15, [
        Math.max(0, plot.x - ring),
        Math.min(api.getWidth(), plot.x + plot.width + ring),
      ]);
      return {
        type: 'group',
        children: placed.flatMap(({ number }, at) => {
          const [x = null, [from = 0, to = 0] = []] = [centres[at], ends[at]];
          if (x === null) return [];
          const foot = plot.y - lift - theme.labelSize * LABEL_ROOM - (lanes[at] ?? 0) * theme.axisSize * LANE;
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

/** Centres of the numbers, moved apart within each lane; null where a lane is full or there is none. */
function centresOf(
  wanted: readonly number[],
  lanes: readonly number[],
  width: number,
  [from, to]: readonly [number, number],
): (number | null)[] {
  const centres = wanted.map((): number | null => null);
  const fitting = Math.max(1, Math.floor((to - from) / width));
  for (const lane of new Set(lanes.filter((one) => one < MOST_LANES))) {
    const members = lanes.flatMap((one, at) => (one === lane ? [at] : [])).slice(0, fitting);
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
