// A chart as a picture that stands alone: title, unit, period, area, drawing, notes, source, and 演示数据 where it is.
// One option for SVG and PNG, so that both are the same picture.
import type { ChartData } from '../chart/chartContent';
import { chartNotes, chartSubtitle, plainStateNote } from '../chart/chartNotes';
import type { ChartOption, ChartSize, Drawing } from '../chart/drawing';
import { chartHeight, chartOption } from '../chart/option';
import { balanceText, textWidth, wrapText } from '../chart/textWidth';
import type { ChartTheme } from '../chart/theme';
import type { Words } from '../words/zh';

export interface PictureInput {
  readonly data: ChartData;
  /** The conclusion, as shown above the chart. */
  readonly title: string;
  /** "来源：…", '' when it is not known. */
  readonly source: string;
  readonly isDemo: boolean;
  readonly theme: ChartTheme;
  readonly words: Words;
  /** With title, unit and source; what must be said of the figures is said in any case. */
  readonly isFramed: boolean;
  /** Smallest size; a ranking of many areas grows in height. */
  readonly size: ChartSize;
}

export interface Picture {
  readonly option: ChartOption;
  readonly size: ChartSize;
}

export const SLIDE_SIZE: ChartSize = { width: 1280, height: 720 };

const LINE_HEIGHT = 1.35;
/** Between title and subtitle, in px. */
const BLOCK_GAP = 8;
/** Height of the demo mark, in label sizes. */
const DEMO_MARK = 1.9;
/** Of a drawing, in label sizes. */
const LEAST_HEIGHT = 11;
/** Font sizes and margins as multiples of the theme's label size. */
const SIZES = { title: 1.75, subtitle: 0.95, foot: 0.87, margin: 2.6 };

interface Lines {
  readonly text: string;
  readonly fontSize: number;
  readonly color: string;
  readonly isStrong: boolean;
}

/** The option and size of a picture. */
export function chartPicture(input: PictureInput): Picture {
  const { data, theme } = input;
  const margin = theme.labelSize * SIZES.margin;
  const head = input.isFramed ? headOf(input, margin) : [];
  const foot = footOf(input, margin);
  const marked = input.isDemo ? theme.labelSize * DEMO_MARK : 0;
  const top = margin * 0.8 + Math.max(heightOf(head), marked) + theme.labelSize * 1.2;
  const bottom = margin * 0.6 + heightOf(foot) + theme.labelSize * 1.2;
  const width = input.size.width - margin * 2;
  // Below a long title in a narrow picture the drawing keeps a height at which it can be read.
  const drawn = Math.max(chartHeight(data, { theme, words: input.words, width }) ?? 0, theme.labelSize * LEAST_HEIGHT);
  const needed = drawn + top + bottom;
  const size = { width: input.size.width, height: Math.max(input.size.height, Math.ceil(needed)) };
  const drawing: Drawing = { size, theme, words: input.words, top, bottom, left: margin, right: margin };
  const footTop = size.height - margin * 0.6 - heightOf(foot);
  const graphic = [
    ...textElements(head, margin, margin * 0.8, theme),
    ...textElements(foot, margin, footTop, theme),
    ...demoMark(input, size.width - margin, margin * 0.8),
    ...(foot.length > 0 ? [footLine(margin, size.width, footTop - theme.labelSize * 0.5, theme)] : []),
  ];
  return { option: { ...chartOption(data, drawing, input.title), graphic }, size };
}

function footLine(margin: number, width: number, y: number, theme: ChartTheme) {
  return {
    type: 'line' as const,
    silent: true,
    shape: { x1: margin, y1: y, x2: width - margin, y2: y },
    style: { stroke: theme.hairline, lineWidth: 1 },
  };
}

function headOf(input: PictureInput, margin: number): Lines[] {
  const { theme, words } = input;
  const fontSize = theme.labelSize * SIZES.title;
  const room = input.size.width - margin * 2 - (input.isDemo ? demoWidth(input) + theme.labelSize : 0);
  const title = balanceText(input.title, room, fontSize);
  const subtitle = wrapText(chartSubtitle(input.data, words), room, theme.labelSize * SIZES.subtitle);
  return [
    { text: title, fontSize, color: theme.text, isStrong: true },
    { text: subtitle, fontSize: theme.labelSize * SIZES.subtitle, color: theme.muted, isStrong: false },
  ];
}

function footOf(input: PictureInput, margin: number): Lines[] {
  const { theme, words } = input;
  const fontSize = theme.labelSize * SIZES.foot;
  const demo = input.isDemo ? [words.charts.demo] : [];
  const state = plainStateNote(input.data, words) ?? '';
  const parts = [input.isFramed ? input.source : '', state, ...chartNotes(input.data, words), ...demo];
  const text = parts.filter((part) => part !== '').join('　');
  if (text === '') return [];
  return [
    { text: wrapText(text, input.size.width - margin * 2, fontSize), fontSize, color: theme.muted, isStrong: false },
  ];
}

function heightOf(lines: readonly Lines[]): number {
  return lines.reduce((sum, line) => sum + blockHeight(line), BLOCK_GAP * Math.max(0, lines.length - 1));
}

function blockHeight(block: Lines): number {
  return block.text.split('\n').length * block.fontSize * LINE_HEIGHT;
}

function textElements(blocks: readonly Lines[], left: number, top: number, theme: ChartTheme) {
  let y = top;
  return blocks.map((block) => {
    const element = {
      type: 'text' as const,
      x: left,
      y,
      silent: true,
      style: {
        text: block.text,
        fill: block.color,
        fontFamily: theme.font,
        fontSize: block.fontSize,
        fontWeight: block.isStrong ? ('bold' as const) : ('normal' as const),
        lineHeight: block.fontSize * LINE_HEIGHT,
      },
    };
    y += blockHeight(block) + BLOCK_GAP;
    return element;
  });
}

function demoWidth(input: PictureInput): number {
  return textWidth(input.words.app.demoShort, input.theme.labelSize) + input.theme.labelSize * 1.2;
}

/** A framed word at the upper right: a picture travels without its page. */
function demoMark(input: PictureInput, right: number, top: number) {
  const { theme, words } = input;
  if (!input.isDemo) return [];
  return [
    {
      type: 'text' as const,
      x: right,
      y: top,
      silent: true,
      style: {
        text: words.app.demoShort,
        fill: theme.muted,
        fontFamily: theme.font,
        fontSize: theme.labelSize,
        align: 'right' as const,
        padding: [theme.labelSize * 0.3, theme.labelSize * 0.6],
        borderColor: theme.muted,
        borderWidth: 1,
        borderRadius: theme.labelSize * 0.2,
      },
    },
  ];
}
