// A place for everything a page says: canvas and smallest type in, pictures out.
// Law: nothing becomes smaller than the smallest type; what does not fit goes on a further picture, and what fits on none
// is said.
import { textWidth, wrapText } from '../../chart/textWidth';
import type { Words } from '../../words/zh';
import { bodyColumns, type Column } from './bodyColumns';
import type { Box, Frame, FrameHead } from './frame';
import { layoutFigures } from './layoutFigures';
import { layoutLamps } from './layoutLamps';
import { layoutText } from './layoutText';
import { marksRoom } from './marksRoom';
import type { LaidOut, Room, Surface } from './surface';
import { LINE } from './wallSizes';
import { wrapFacts } from './wrapFacts';
import type { WallContent } from './wallContent';

/** Room for the clock at the right end of the head, in label sizes. */
const CLOCK_LABELS = 5.5;

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
  const stretches = stretchesOf(surface);
  const head = layoutHead(content.title, content.subtitle, surface, stretches);
  // What is dropped is known only once it was tried, and saying so may take a line more.
  const first = layoutBody(content, surface, roomOf(head, layoutFoot(facts, surface, stretches), surface), words);
  const lines =
    first.dropped.length === 0 ? facts : [...facts, words.wall.dropped(first.dropped.join(words.common.listSeparator))];
  const foot = layoutFoot(lines, surface, stretches);
  const { bodies } = layoutBody(content, surface, roomOf(head, foot, surface), words);
  const frames = bodies.map((body, at) => ({ key: `${content.key}#${at}`, head, foot, body }));
  return { frames, dropped: first.dropped };
}

function layoutBody(content: WallContent, surface: Surface, room: Room, words: Words): LaidOut {
  switch (content.kind) {
    case 'lamps':
      return layoutLamps(content, surface, room, words);
    case 'figures':
      return layoutFigures(content.figures, surface, room, words);
    case 'chart':
      return layoutFigures([{ numeral: null, charts: [content.chart] }], surface, room, words);
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

/** Stretches between seams; text of head and foot stays within the first. */
function stretchesOf({ canvas, sizes, seams }: Surface): Column {
  const [left, right] = [sizes.margin, canvas.width - sizes.margin];
  const whole = { left, width: right - left };
  // One column a stretch: no stretch is twice as wide as the canvas.
  return seams.length === 0
    ? whole
    : (bodyColumns({ left, right, seams, least: firstWidth(seams, left), gap: sizes.gap })[0] ?? whole);
}

function firstWidth(seams: readonly number[], left: number): number {
  return Math.max(1, (Math.min(...seams) - left) * 0.6);
}

function layoutHead(title: string, subtitle: string, { canvas, sizes }: Surface, within: Column): FrameHead {
  const reachesClock = within.left + within.width > canvas.width - sizes.margin - CLOCK_LABELS * sizes.label;
  const width = within.width - (reachesClock ? CLOCK_LABELS * sizes.label : 0);
  const named = wrapText(title, width, sizes.title).split('\n');
  const isOneLine =
    named.length === 1 && textWidth(title, sizes.title) + sizes.label + textWidth(subtitle, sizes.label) <= width;
  const under = wrapText(subtitle, width, sizes.label).split('\n');
  const height =
    named.length * sizes.title * LINE + (isOneLine ? 0 : under.length * sizes.label * LINE) + sizes.label * 1.6;
  const box: Box = { left: sizes.margin, width: canvas.width - 2 * sizes.margin, top: 0, height: Math.round(height) };
  return { title: named, subtitle: under, isOneLine, box };
}

function layoutFoot(facts: readonly string[], { canvas, sizes }: Surface, within: Column): Frame['foot'] {
  const marks = marksRoom(canvas, sizes).width;
  const reachesMarks = within.left + within.width > canvas.width - sizes.margin - marks;
  const lines = wrapFacts(facts, within.width - (reachesMarks ? marks : 0), sizes.label);
  const height = Math.round(Math.max(1, lines.length) * sizes.label * LINE + sizes.label * 1.4);
  return {
    lines,
    box: { left: sizes.margin, width: canvas.width - 2 * sizes.margin, top: canvas.height - height, height },
  };
}
