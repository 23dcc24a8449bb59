// Places of numerals and charts: numerals in a column at the left, or in a row on top of a tall canvas; charts beside.
// Law: a chart that would become too small is left out and named; numerals that do not fit go on a further picture.
import { balanceText, textWidth, wrapText } from '../../chart/textWidth';
import { bodyColumns, type Column, widestColumns } from './bodyColumns';
import type { Box, FiguresBody, PlacedChart, PlacedNumeral } from './frame';
import type { Words } from '../../words/zh';
import type { LaidOut, Room, Surface } from './surface';
import { placeChart } from './placeChart';
import { LINE, NUMERAL_LINE, type WallSizes } from './wallSizes';
import { SEPARATOR, wrapFacts } from './wrapFacts';
import type { Figure, Numeral, WallChartContent } from './wallContent';

/** In label sizes. */
const NUMERALS = 15;
const LEAST_CHART = { width: 22, height: 17 } as const;
const MOST_NUMERALS = 4;
/** Between a number and its unit. */
const UNIT_GAP = 0.4;
const WIDE_FROM = 1.2;

export interface FigureAsked {
  /** Null on a page of one chart alone. */
  readonly numeral: Numeral | null;
  readonly charts: Figure['charts'];
}

export function layoutFigures(figures: readonly FigureAsked[], surface: Surface, room: Room, words: Words): LaidOut {
  const isWide = surface.canvas.width / surface.canvas.height >= WIDE_FROM;
  const bodies: FiguresBody[] = [];
  const dropped: string[] = [];
  for (let at = 0; at < figures.length;) {
    const numerals = placeNumerals(figures.slice(at), surface, room, isWide);
    const taken = Math.max(1, numerals.length);
    const wanted = inTurn(figures.slice(at, at + taken).map((figure) => figure.charts));
    const charts = placeCharts(wanted, numerals, surface, room, isWide, words);
    dropped.push(...charts.dropped);
    if (numerals.length > 0 || charts.placed.length > 0)
      bodies.push({ kind: 'figures', numerals, charts: charts.placed });
    at += taken;
  }
  const box: Box = { left: room.left, width: room.right - room.left, top: room.top, height: room.bottom - room.top };
  return { bodies: bodies.length > 0 ? bodies : [{ kind: 'noRoom', box }], dropped };
}

/** As many of the numerals as fit, in order, spread over the height. */
function placeNumerals(
  figures: readonly FigureAsked[],
  { sizes }: Surface,
  room: Room,
  isWide: boolean,
): PlacedNumeral[] {
  const asked = figures.map(({ numeral }) => numeral).filter((numeral) => numeral !== null);
  const columns = isWide
    ? [{ left: room.left, width: NUMERALS * sizes.label }]
    : bodyColumns({ left: room.left, right: room.right, seams: [], least: NUMERALS * sizes.label, gap: sizes.gap });
  const tried = asked.slice(0, isWide ? MOST_NUMERALS : columns.length);
  const measured = tried.map((numeral) => measure(numeral, columns[0]?.width ?? 0, sizes));
  if (!isWide) return measured.map((one, at) => ({ ...one, box: boxIn(columns[at], room.top, one.height) }));
  const free = room.bottom - room.top;
  let used = 0;
  const fitting = measured.filter(({ height }) => (used += height) <= free);
  const step = fitting.length === 0 ? 0 : free / Math.max(3, fitting.length);
  const isEven = fitting.every(({ height }) => height <= step);
  let top = room.top;
  return fitting.map((one, at) => {
    const box = boxIn(columns[0], isEven ? room.top + at * step : top, one.height);
    top += one.height;
    return { ...one, box };
  });
}

function boxIn(column: Column | undefined, top: number, height: number): Box {
  return { left: column?.left ?? 0, width: column?.width ?? 0, top, height };
}

function measure(
  numeral: Numeral,
  width: number,
  sizes: WallSizes,
): Omit<PlacedNumeral, 'box'> & { readonly height: number } {
  const { label } = sizes;
  const name = balanceText(numeral.name, width, label).split('\n');
  const { value } = numeral;
  const hasUnitBeside =
    value.kind === 'missing' ||
    textWidth(value.number, sizes.numeral) + textWidth(value.unit, label) + label * UNIT_GAP <= width;
  const unit = value.kind === 'missing' || hasUnitBeside ? [] : wrapText(value.unit, width, label).split('\n');
  const said = numeral.notes.flatMap((note) => wrapFacts(note.split(SEPARATOR), width, label));
  const notes = [...unit, ...said];
  const lamp = numeral.lamp === null ? 0 : wrapText(numeral.lamp.word, width - label * 1.6, label).split('\n').length;
  const height = (name.length + notes.length + lamp) * label * LINE + sizes.numeral * NUMERAL_LINE + label * 1.4;
  return { numeral, name, hasUnitBeside, notes, height };
}

/** Charts of the figures shown, the first of each before the second of any. */
function placeCharts(
  wanted: readonly WallChartContent[],
  numerals: readonly PlacedNumeral[],
  surface: Surface,
  room: Room,
  isWide: boolean,
  words: Words,
): { readonly placed: readonly PlacedChart[]; readonly dropped: readonly string[] } {
  const { sizes, seams } = surface;
  if (wanted.length === 0) return { placed: [], dropped: [] };
  const under = Math.max(room.top, ...numerals.map(({ box }) => box.top + box.height + sizes.label));
  const boxes = isWide
    ? besideBoxes(room, numerals.length > 0 ? NUMERALS * sizes.label + sizes.gap : 0, seams, sizes, wanted.length)
    : stackedBoxes({ ...room, top: under }, sizes, wanted.length);
  const tried = wanted
    .slice(0, Math.max(1, boxes.length))
    .map((chart, at) => placeChart(chart, boxes[at] ?? null, sizes, words));
  const placed = tried.filter((one) => one !== null);
  if (placed.length > 0 && placed.length < tried.length) {
    // Those that fit take the room of those that do not.
    const fitting = placed.map(({ chart }) => chart);
    return placeCharts(fitting, numerals, surface, room, isWide, words);
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

/** As many columns as there are charts for and as have room. */
function besideBoxes(room: Room, numerals: number, seams: readonly number[], sizes: WallSizes, count: number): Box[] {
  const least = LEAST_CHART.width * sizes.label;
  const asked = { left: room.left + numerals, right: room.right, seams, gap: sizes.gap, least };
  return widestColumns(asked, count).map((column) => ({
    ...column,
    top: room.top,
    height: room.bottom - room.top,
  }));
}

function stackedBoxes(room: Room, sizes: WallSizes, count: number): Box[] {
  const free = room.bottom - room.top;
  const most = Math.floor((free + sizes.gap) / (LEAST_CHART.height * sizes.label + sizes.gap));
  const used = Math.min(count, most);
  if (used < 1) return [];
  const height = (free - sizes.gap * (used - 1)) / used;
  return Array.from({ length: used }, (_, at) => ({
    left: room.left,
    width: room.right - room.left,
    top: room.top + at * (height + sizes.gap),
    height,
  }));
}
