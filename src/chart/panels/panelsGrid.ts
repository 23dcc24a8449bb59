// Where small drawings stand: in rows as wide as their place allows. Law: none is narrower or lower than its words need.
import { blockWidth, wrapText } from '../textWidth';
import type { ChartRoom } from '../chartKind';
import { lineName } from '../trend/lineName';
import type { PanelsData } from './panelsContent';

/** Of a small drawing, in font sizes. */
const LEAST_WIDTH = 10.5;
const HEIGHT = 7.5;
const MOST_COLUMNS = 4;
export const NAME_LINE = 1.25;
/** Between two of them, in font sizes. */
export const PANEL_GAP = 1.2;

export interface PanelsGrid {
  readonly columns: number;
  readonly rows: number;
  /** Width of one with its gap. */
  readonly width: number;
  readonly names: readonly string[];
  /** Height of the longest name. */
  readonly nameHeight: number;
  /** What its names and the labels of its axis need beside the lines. */
  readonly height: number;
}

/** `width` of the room is that of all small drawings together. */
export function panelsGrid({ trend, shown }: PanelsData, { theme, words, width }: ChartRoom): PanelsGrid {
  const { labelSize } = theme;
  const fitting = Math.max(1, Math.floor(width / (labelSize * LEAST_WIDTH)));
  const columns = Math.max(1, Math.min(MOST_COLUMNS, fitting, shown.length));
  const each = width / columns;
  const names = shown.map((at) => {
    const line = trend.lines[at];
    const name = line === undefined ? '' : lineName(line, trend, words);
    return wrapText(name, each - labelSize * PANEL_GAP, labelSize);
  });
  const lines = Math.max(1, ...names.map((name) => name.split('\n').length));
  const nameHeight = lines * labelSize * NAME_LINE;
  return {
    columns,
    rows: Math.ceil(shown.length / columns),
    width: each,
    names,
    nameHeight,
    height: nameHeight + labelSize * HEIGHT,
  };
}

/** Room that the written ends of an axis need. */
export function widestOf(texts: readonly string[], fontSize: number): number {
  return Math.max(0, ...texts.map((text) => blockWidth(text, fontSize)));
}
