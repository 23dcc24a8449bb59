// Places of numerals: in a column at the left, or in a row on top of a tall canvas; each within one panel.
import { SEPARATOR } from '../../chart/chartNotes';
import { balanceText, textWidth, wrapText } from '../../chart/textWidth';
import { bodyColumns, type Column } from './bodyColumns';
import type { Box, PlacedNumeral } from './frame';
import { lengthOf, longEnough, type Stretch } from './stretches';
import { isWide, type Room, stretchesAcross, stretchesDown, type Surface } from './surface';
import type { Numeral } from './wallContent';
import { LINE, NUMERAL_LINE, type WallSizes } from './wallSizes';
import { wrapFacts } from './wrapFacts';

/** In label sizes. */
const NUMERALS = 15;
const MOST_NUMERALS = 4;
/** Between a number and its unit. */
const UNIT_GAP = 0.4;

/** Where numerals stand on a wide canvas: the first panels that are wide enough. Null on a tall one. */
export function besideColumn(surface: Surface, room: Room): Column | null {
  const width = NUMERALS * surface.sizes.label;
  const across = stretchesAcross(room, surface).find((one) => lengthOf(one) >= width);
  return !isWide(surface) || across === undefined ? null : { left: across.from, width };
}

type Measured = Omit<PlacedNumeral, 'box'> & { readonly height: number };

/** As many of the numerals as fit into the first panels that are high enough, side by side. */
export function numeralsOnTop(asked: readonly Numeral[], surface: Surface, room: Room): PlacedNumeral[] {
  const { sizes, seams } = surface;
  const least = NUMERALS * sizes.label;
  const columns = bodyColumns({ left: room.left, right: room.right, seams: seams.x, least, gap: sizes.gap });
  const measured = asked.slice(0, columns.length).map((one) => measure(one, columns[0]?.width ?? 0, sizes));
  const [down] = longEnough(stretchesDown(room, surface), Math.max(0, ...measured.map(({ height }) => height)));
  return measured.map((one, at) => ({ ...one, box: boxIn(columns[at], down?.from ?? room.top, one.height) }));
}

/** As many of the numerals as fit, in order, spread over the height. */
export function numeralsBeside(
  asked: readonly Numeral[],
  column: Column,
  surface: Surface,
  room: Room,
): PlacedNumeral[] {
  const measured = asked.slice(0, MOST_NUMERALS).map((one) => measure(one, column.width, surface.sizes));
  const parts = stretchesDown(room, surface);
  for (let count = measured.length; count > 0; count -= 1) {
    const shares = sharesOf(measured.slice(0, count), parts) ?? inOrder(measured.slice(0, count), parts);
    if (shares !== null) return shares.flatMap((share, at) => spreadOver(share, parts[at]!, column, parts.length));
  }
  return [];
}

/** As many for each part as for every other; null where they do not fit so. */
function sharesOf(numerals: readonly Measured[], parts: readonly Stretch[]): Measured[][] | null {
  const shares = parts.map((_, part) =>
    numerals.filter((_numeral, at) => Math.floor((at * parts.length) / numerals.length) === part),
  );
  return shares.every((share, at) => heightOf(share) <= lengthOf(parts[at]!)) ? shares : null;
}

/** Each part filled before the next; null where they do not fit so. */
function inOrder(numerals: readonly Measured[], parts: readonly Stretch[]): Measured[][] | null {
  const rest = [...numerals];
  const shares = parts.map((part) => {
    const share: Measured[] = [];
    while (rest[0] !== undefined && heightOf([...share, rest[0]]) <= lengthOf(part)) share.push(rest.shift()!);
    return share;
  });
  return rest.length === 0 ? shares : null;
}

function heightOf(numerals: readonly Measured[]): number {
  return numerals.reduce((sum, { height }) => sum + height, 0);
}

/** `parts`: of the whole height; a few numerals are not drawn far apart. */
function spreadOver(numerals: readonly Measured[], part: Stretch, column: Column, parts: number): PlacedNumeral[] {
  const step = lengthOf(part) / Math.max(Math.ceil(3 / parts), numerals.length);
  const isEven = numerals.every(({ height }) => height <= step);
  let top = part.from;
  return numerals.map((one, at) => {
    const box = boxIn(column, isEven ? part.from + at * step : top, one.height);
    top += one.height;
    return { ...one, box };
  });
}

function boxIn(column: Column | undefined, top: number, height: number): Box {
  return { left: column?.left ?? 0, width: column?.width ?? 0, top, height };
}

function measure(numeral: Numeral, width: number, sizes: WallSizes): Measured {
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
