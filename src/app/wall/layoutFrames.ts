// A place for everything a page says: canvas and smallest type in, pictures out.
// Law: nothing becomes smaller than the smallest type; what does not fit goes on a further picture, and what fits on none
// is said.
import { balanceText, textWidth, wrapText } from '../../chart/textWidth';
import type { Words } from '../../words/zh';
import type { Box, Frame, FrameHead } from './frame';
import { layoutChart } from './layoutChart';
import { layoutFigures } from './layoutFigures';
import { layoutLamps } from './layoutLamps';
import { layoutText } from './layoutText';
import { marksRoom } from './marksRoom';
import { lengthOf, longEnough, type Stretch } from './stretches';
import { type LaidOut, type Room, stretchesAcross, stretchesDown, type Surface } from './surface';
import { LINE } from './wallSizes';
import { wrapFacts } from './wrapFacts';
import type { WallContent } from './wallContent';

/** Room for the clock at the right end of the head, in label sizes. */
const CLOCK_LABELS = 5.5;

/** Share of the height of a panel, or of the canvas, that names of what has no room may take. */
const MOST_FOOT = 1 / 3;

export function layoutFrames(
  content: WallContent,
  surface: Surface,
  facts: readonly string[],
  words: Words,
): readonly Frame[] {
  return layoutPage(content, surface, facts, words).frames;
}

export interface LaidOutPage {
  readonly frames: readonly Frame[];
  /** What has no room on any of them, as the foot names it. */
  readonly dropped: readonly string[];
}

export function layoutPage(
  content: WallContent,
  surface: Surface,
  facts: readonly string[],
  words: Words,
): LaidOutPage {
  const head = layoutHead(content.title, content.subtitle, surface);
  // What has no room is known only once it was tried, and saying so may take the room of more.
  for (let dropped: readonly string[] = []; ;) {
    const foot = footNaming(dropped, facts, surface, words);
    const laidOut = layoutBody(content, surface, roomOf(head, foot, surface), words);
    const more = laidOut.dropped.filter((name) => !dropped.includes(name));
    if (more.length === 0) {
      const frames = laidOut.bodies.map((body, at) => ({ key: `${content.key}#${at}`, head, foot, body }));
      return { frames, dropped };
    }
    dropped = [...dropped, ...more];
  }
}

/** As many of the names as leave the page its room; further ones are counted. */
function footNaming(
  dropped: readonly string[],
  facts: readonly string[],
  surface: Surface,
  words: Words,
): Frame['foot'] {
  if (dropped.length === 0) return layoutFoot(facts, surface);
  const most = lengthOf(partDown(surface, 0, 'last')) * MOST_FOOT;
  for (let named = dropped.length; ; named -= 1) {
    const names = dropped.slice(0, named).join(words.common.listSeparator);
    const said = named === dropped.length ? words.wall.dropped(names) : words.wall.droppedAmong(names, dropped.length);
    const foot = layoutFoot([...facts, said], surface);
    if (named === 1 || foot.box.height <= most) return foot;
  }
}

function layoutBody(content: WallContent, surface: Surface, room: Room, words: Words): LaidOut {
  switch (content.kind) {
    case 'lamps':
      return layoutLamps(content, surface, room, words);
    case 'figures':
      return layoutFigures(content.figures, surface, room, words);
    case 'chart':
      return layoutChart(content.chart, surface, room, words);
    case 'text':
      return layoutText(content, surface, room);
  }
}

function roomOf(head: FrameHead, foot: Frame['foot'], { canvas, sizes }: Surface): Room {
  return {
    top: head.box.top + head.box.height + sizes.label,
    bottom: foot.box.top - sizes.label,
    left: sizes.margin,
    right: canvas.width - sizes.margin,
  };
}

/** Text of head and foot stays within the first panels. */
function firstAcross(surface: Surface): Stretch {
  const [first] = stretchesAcross(wholeOf(surface), surface);
  return first!;
}

/** The first or last part of the canvas, from the top, that is high enough. */
function partDown(surface: Surface, height: number, end: 'first' | 'last'): Stretch {
  const parts = longEnough(stretchesDown(wholeOf(surface), surface), height);
  return (end === 'first' ? parts[0] : parts.at(-1))!;
}

function wholeOf({ canvas, sizes }: Surface): Room {
  return { left: sizes.margin, right: canvas.width - sizes.margin, top: 0, bottom: canvas.height };
}

function layoutHead(title: string, subtitle: string, surface: Surface): FrameHead {
  const { canvas, sizes } = surface;
  const within = firstAcross(surface);
  const reachesClock = within.to > canvas.width - sizes.margin - CLOCK_LABELS * sizes.label;
  const width = lengthOf(within) - (reachesClock ? CLOCK_LABELS * sizes.label : 0);
  const named = balanceText(title, width, sizes.title).split('\n');
  const isOneLine =
    named.length === 1 && textWidth(title, sizes.title) + sizes.label + textWidth(subtitle, sizes.label) <= width;
  const under = wrapText(subtitle, width, sizes.label).split('\n');
  const height = Math.round(
    named.length * sizes.title * LINE + (isOneLine ? 0 : under.length * sizes.label * LINE) + sizes.label * 1.6,
  );
  const top = partDown(surface, height, 'first').from;
  const box: Box = { left: sizes.margin, width: canvas.width - 2 * sizes.margin, top, height };
  return { title: named, subtitle: under, isOneLine, box };
}

function layoutFoot(facts: readonly string[], surface: Surface): Frame['foot'] {
  const { canvas, sizes } = surface;
  const within = firstAcross(surface);
  const marks = marksRoom(canvas, sizes).width;
  const reachesMarks = within.to > canvas.width - sizes.margin - marks;
  const lines = wrapFacts(facts, lengthOf(within) - (reachesMarks ? marks : 0), sizes.label);
  const height = Math.round(Math.max(1, lines.length) * sizes.label * LINE + sizes.label * 1.4);
  const top = partDown(surface, height, 'last').to - height;
  return { lines, box: { left: sizes.margin, width: canvas.width - 2 * sizes.margin, top, height } };
}
