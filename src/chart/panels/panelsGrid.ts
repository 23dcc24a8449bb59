// Where small drawings stand: in rows as wide as their place allows. Law: none is narrower or lower than its words need.
import { formatScaled, scaled } from '../../words/scaleUnit';
import type { Words } from '../../words/zh';
import { nameWithNumbers } from '../annotations';
import type { ChartRoom } from '../chartKind';
import { lastIndex } from '../lastIndex';
import { textWidth, wrapText } from '../textWidth';
import { lineName } from '../trend/lineName';
import { trendScale } from '../trend/trendScale';
import { type ValueAxis, valueAxis } from '../valueAxis';
import { axisRoom } from '../writtenAxis';
import { endPeriods } from './endPeriods';
import type { PanelsData } from './panelsContent';

type ShownPanels = Pick<PanelsData, 'trend' | 'shown'>;

/** Of a small drawing, and of the plot in it, in font sizes. */
const LEAST_WIDTH = 10.5;
const LEAST_PLOT = 3.5;
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
export function panelsGrid({ trend, shown }: ShownPanels, { theme, words, width }: ChartRoom): PanelsGrid {
  const { labelSize } = theme;
  const sides = panelSides({ trend, shown }, { theme, words });
  const [, last] = endPeriods(trend.periods, trend.lines[0]?.form ?? 'period', words);
  // The last period ends with the plot and may begin under the axis.
  const plot = Math.max(labelSize * LEAST_PLOT, textWidth(last, theme.axisSize) - sides.axis);
  const least = sides.axis + plot + sides.value + labelSize * PANEL_GAP;
  const fitting = Math.max(1, Math.floor(width / Math.max(labelSize * LEAST_WIDTH, least)));
  const columns = Math.max(1, Math.min(MOST_COLUMNS, fitting, shown.length));
  const each = width / columns;
  const names = shown.map((at) => {
    const line = trend.lines[at];
    const name = line === undefined ? '' : lineName(line, trend, words);
    const numbers = trend.annotations
      .filter(({ annotation }) => line?.indicator.code === annotation.indicator && line.area.code === annotation.area)
      .map(({ number }) => number);
    return wrapText(nameWithNumbers(name, numbers), each - labelSize * PANEL_GAP, labelSize);
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

/** The scale that all small drawings share. */
export function panelsAxis({ trend }: Pick<PanelsData, 'trend'>, words: Words): ValueAxis {
  const scale = trendScale(trend, words);
  const values = trend.lines.flatMap(({ points }) =>
    points.flatMap(({ value }) => (value === null ? [] : [scaled(value, scale)])),
  );
  return valueAxis(values, false, 2);
}

/** What stands left and right of each plot: the axis, and the last value. */
export function panelSides({ trend, shown }: ShownPanels, { theme, words }: Pick<ChartRoom, 'theme' | 'words'>) {
  const scale = trendScale(trend, words);
  const lasts = shown.flatMap((at) => {
    const values = trend.lines[at]?.points.map(({ value }) => value) ?? [];
    const value = values[lastIndex(values)] ?? null;
    return value === null ? [] : [formatScaled(value, scale, words)];
  });
  const widest = Math.max(0, ...lasts.map((text) => textWidth(text, theme.labelSize)));
  return { axis: axisRoom(panelsAxis({ trend }, words), { theme, words }), value: widest + theme.labelSize };
}
