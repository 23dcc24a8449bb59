// Numerals with their charts: numerals in a column at the left, or in a row on top of a tall canvas; charts beside.
// Law: a chart that would become too small is left out and named; numerals that do not fit go on a further picture.
import type { Words } from '../../words/zh';
import type { Column } from './bodyColumns';
import { chartBoxes } from './chartBoxes';
import type { Box, FiguresBody, PlacedChart, PlacedNumeral } from './frame';
import { placeChart } from './placeChart';
import { besideColumn, numeralsBeside, numeralsOnTop } from './placeNumerals';
import { type LaidOut, noRoom, type Room, type Surface } from './surface';
import type { Figure, WallChartContent } from './wallContent';
import type { WallSizes } from './wallSizes';

export function layoutFigures(figures: readonly Figure[], surface: Surface, room: Room, words: Words): LaidOut {
  const beside = besideColumn(surface, room);
  const bodies: FiguresBody[] = [];
  const dropped: string[] = [];
  for (let at = 0; at < figures.length;) {
    const asked = figures.slice(at).map(({ numeral }) => numeral);
    const numerals =
      beside === null ? numeralsOnTop(asked, surface, room) : numeralsBeside(asked, beside, surface, room);
    const taken = Math.max(1, numerals.length);
    const wanted = inTurn(figures.slice(at, at + taken).map((figure) => figure.charts));
    const left = roomLeft(room, numerals, beside, surface.sizes);
    const boxesFor = (count: number) => chartBoxes(left, surface, beside !== null, count);
    const charts = placeCharts(wanted, boxesFor, surface.sizes, words);
    if (numerals.length === 0) dropped.push(...asked.slice(0, 1).map(({ name }) => name));
    dropped.push(...charts.dropped);
    if (numerals.length > 0 || charts.placed.length > 0)
      bodies.push({ kind: 'figures', numerals, charts: charts.placed });
    at += taken;
  }
  return bodies.length > 0 ? { bodies, dropped } : noRoom(room, surface, dropped);
}

/** What numerals leave for charts. */
function roomLeft(room: Room, numerals: readonly PlacedNumeral[], beside: Column | null, sizes: WallSizes): Room {
  if (numerals.length === 0) return room;
  if (beside !== null) return { ...room, left: beside.left + beside.width + sizes.gap };
  return { ...room, top: Math.max(...numerals.map(({ box }) => box.top + box.height + sizes.label)) };
}

/** Charts of the figures shown, the first of each before the second of any. */
function placeCharts(
  wanted: readonly WallChartContent[],
  boxesFor: (count: number) => readonly Box[],
  sizes: WallSizes,
  words: Words,
): { readonly placed: readonly PlacedChart[]; readonly dropped: readonly string[] } {
  if (wanted.length === 0) return { placed: [], dropped: [] };
  const boxes = boxesFor(wanted.length);
  const tried = wanted
    .slice(0, Math.max(1, boxes.length))
    .map((chart, at) => placeChart(chart, boxes[at] ?? null, sizes, words));
  const placed = tried.filter((one) => one !== null);
  if (placed.length > 0 && placed.length < tried.length) {
    // Those that fit take the room of those that do not.
    const fitting = placed.map(({ chart }) => chart);
    return placeCharts(fitting, boxesFor, sizes, words);
  }
  return { placed, dropped: placed.length === 0 ? wanted.slice(0, 1).map(({ heading }) => heading) : [] };
}

function inTurn(lists: readonly (readonly WallChartContent[])[]): WallChartContent[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  // A picture with one figure shows all its charts; with several the first figure leads.
  const [first = [], ...others] = lists;
  const rest = Array.from({ length: longest }, (_, at) => others.flatMap((list) => list.slice(at, at + 1))).flat();
  return [...first, ...rest];
}
