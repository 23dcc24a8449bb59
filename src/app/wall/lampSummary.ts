// Places of the numeral of a page of lamps and of its counts: beside the rows or above them. Law: neither the numeral nor a
// count stands across a seam; what does not fit above it goes on under it.
import { wrapText } from '../../chart/textWidth';
import type { SummaryLook, SummaryPart } from './frame';
import { lengthOf, longEnough, type Stretch } from './stretches';
import { boxOf, type Room, stretchesAcross, stretchesDown, type Surface } from './surface';
import type { LampsContent } from './wallContent';
import { LINE, type WallSizes } from './wallSizes';

/** In label sizes; `across`: from this width on the counts stand beside the numeral. */
const WIDTH = { beside: 15, across: 20 } as const;
/** Least height of the numeral with its counts beside it, in label sizes. */
const ACROSS_HEIGHT = 12.5;
/** Of a line, by its font size and in label sizes. */
const HERO_LINE = 1.15;
const COUNT_LINES = { usual: 2.4, least: 1.9 } as const;

export interface LampSummary {
  readonly parts: readonly SummaryPart[];
  readonly look: SummaryLook;
  /** What is left for the rows. */
  readonly table: Room;
}

/** Null where panels are too small. */
export function summaryBeside(content: LampsContent, surface: Surface, room: Room): LampSummary | null {
  const { sizes } = surface;
  const width = WIDTH.beside * sizes.label;
  const left = stretchesAcross(room, surface).find((one) => lengthOf(one) >= width)?.from;
  if (left === undefined) return null;
  const table = { ...room, left: left + width + sizes.gap };
  for (const look of looksOf(sizes)) {
    const parts = flow(content, look, surface, room, { from: left, to: left + width });
    if (parts !== null) return { parts, look, table };
  }
  return null;
}

/** Null where panels are too small. */
export function summaryAbove(content: LampsContent, surface: Surface, room: Room): LampSummary | null {
  const { sizes } = surface;
  const [across] = longEnough(stretchesAcross(room, surface), WIDTH.across * sizes.label);
  for (const look of looksOf(sizes)) {
    const parts = inOne(content, look, surface, room, across!) ?? flow(content, look, surface, room, across!);
    if (parts === null) continue;
    const bottom = Math.max(...parts.map(({ box }) => box.top + box.height));
    return { parts, look, table: { ...room, top: bottom + sizes.label } };
  }
  return null;
}

/** The largest first; no text on them is smaller than a label. */
function looksOf({ hero, numeral, label }: WallSizes): SummaryLook[] {
  const [usual, least] = [COUNT_LINES.usual * label, COUNT_LINES.least * label];
  return [
    { hero, countLine: usual },
    { hero, countLine: least },
    { hero: Math.min(hero, numeral), countLine: least },
  ];
}

/** The counts beside the numeral. */
function inOne(
  content: LampsContent,
  look: SummaryLook,
  surface: Surface,
  room: Room,
  across: Stretch,
): SummaryPart[] | null {
  const { sizes } = surface;
  if (lengthOf(across) < WIDTH.across * sizes.label) return null;
  const middle = (across.from + across.to) / 2;
  const [left, right] = [
    { from: across.from, to: middle - sizes.gap / 2 },
    { from: middle + sizes.gap / 2, to: across.to },
  ];
  const counts = (content.counts.length + 1) * look.countLine;
  const height = Math.max(ACROSS_HEIGHT * sizes.label, counts, numeralHeight(content, look, lengthOf(left), sizes));
  const down = stretchesDown(room, surface).find((part) => lengthOf(part) >= height);
  if (down === undefined) return null;
  const place = { from: down.from, to: down.from + height };
  return [
    { box: boxOf(left, place), hasNumeral: true, counts: [] },
    { box: boxOf(right, place), hasNumeral: false, counts: content.counts },
  ];
}

/** The counts under the numeral, all of them above or all under a seam where they fit so. */
function flow(
  content: LampsContent,
  look: SummaryLook,
  surface: Surface,
  room: Room,
  across: Stretch,
): SummaryPart[] | null {
  const numeral = numeralHeight(content, look, lengthOf(across), surface.sizes);
  const down = stretchesDown(room, surface);
  const first = down.findIndex((part) => lengthOf(part) >= numeral);
  if (first < 0) return null;
  const line = look.countLine;
  const linesIn = (height: number) => Math.floor(height / line + 1e-9);
  const count = content.counts.length;
  const under = down.slice(first + 1);
  const beside = linesIn(lengthOf(down[first]!) - numeral);
  const isKept = beside < count && under.some((part) => linesIn(lengthOf(part)) >= count);
  let rest = content.counts;
  const take = (most: number) => {
    const taken = rest.slice(0, most);
    rest = rest.slice(taken.length);
    return taken;
  };
  const parts = down.slice(first).flatMap((part, at): SummaryPart[] => {
    const hasNumeral = at === 0;
    const room = hasNumeral ? (isKept ? 0 : beside) : linesIn(lengthOf(part));
    const counts = isKept && room < count ? [] : take(room);
    if (!hasNumeral && counts.length === 0) return [];
    const height = (hasNumeral ? numeral : 0) + counts.length * line;
    return [{ box: boxOf(across, { from: part.from, to: part.from + height }), hasNumeral, counts }];
  });
  return rest.length === 0 ? parts : null;
}

function numeralHeight(
  { heading }: LampsContent,
  { hero }: SummaryLook,
  width: number,
  { heading: size }: WallSizes,
): number {
  return wrapText(heading, width, size).split('\n').length * size * LINE + hero * HERO_LINE;
}
