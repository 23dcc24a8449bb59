// A ladder as rows, the highest step on top: a bar with its number, and under it what arrived within the year.
import { nameOf } from '../../words/nameOf';
import type { ChartRoom } from '../chartKind';
import type { ChartOption, ChartSeries, Drawing } from '../drawing';
import { missingText } from '../pointText';
import { withNumbers } from '../subjectRemarks';
import { textWidth, wrapText } from '../textWidth';
import type { ChartTheme } from '../theme';
import { itemOf, tooltipBase } from '../tooltip';
import type { LadderData, LadderStep } from './ladderContent';
import { arrivalTexts, stepText } from './ladderWords';

const LINE_HEIGHT = 1.35;
/** Bar, air and the line of the name, in font sizes. */
const BAR_HEIGHT = 1.5;
const AIR = 1;
const NAME_GAP = 0.15;

interface LadderRow {
  readonly step: LadderStep;
  readonly name: string;
  readonly arrivals: string;
  readonly top: number;
  readonly height: number;
}

function rowsOf(data: LadderData, { theme, words, width }: ChartRoom): LadderRow[] {
  let top = 0;
  return [...data.steps].reverse().map((step) => {
    const name = wrapText(
      withNumbers(nameOf(step.step.indicator, words), data.remarks, step.step),
      width,
      theme.labelSize,
    );
    const arrivals = wrapText(
      arrivalTexts(step, data.remarks, words).join(words.common.listSeparator),
      width,
      theme.axisSize,
    );
    const lines = name.split('\n').length + (arrivals === '' ? 0 : arrivals.split('\n').length);
    const height = (lines * LINE_HEIGHT + BAR_HEIGHT + AIR) * theme.labelSize;
    const row = { step, name, arrivals, top, height };
    top += height;
    return row;
  });
}

export function ladderHeight(data: LadderData, room: ChartRoom): number {
  return Math.ceil(rowsOf(data, room).reduce((sum, { height }) => sum + height, 0));
}

export function ladderOption(data: LadderData, drawing: Drawing): ChartOption {
  const { theme, words, size } = drawing;
  const width = size.width - drawing.left - drawing.right;
  const rows = rowsOf(data, { theme, words, width });
  const whole = data.whole ?? data.steps;
  const values = whole.map(({ step }) => step.points[0]?.value ?? 0);
  const room = Math.max(0, ...whole.map((step) => textWidth(stepText(step, words), theme.labelSize))) + theme.labelSize;
  return {
    grid: {
      left: drawing.left,
      right: drawing.right + room,
      top: drawing.top,
      bottom: drawing.bottom,
      outerBoundsMode: 'none',
    },
    xAxis: { type: 'value', show: false, min: Math.min(0, ...values), max: Math.max(...values, 0) || 1 },
    yAxis: {
      type: 'value',
      show: false,
      inverse: true,
      min: 0,
      max: Math.max(1, ...rows.map(({ top, height }) => top + height)),
    },
    tooltip: {
      ...tooltipBase(theme),
      trigger: 'item',
      formatter: (shown: unknown) => {
        const row = rows[itemOf(shown)];
        return row === undefined
          ? ''
          : [row.name, stepText(row.step, words), ...arrivalTexts(row.step, data.remarks, words)].join('\n');
      },
    },
    series: [ladderSeries(rows, drawing)],
  };
}

function ladderSeries(rows: readonly LadderRow[], drawing: Drawing): ChartSeries {
  const { theme, words } = drawing;
  return {
    type: 'custom',
    data: rows.map(({ step, top }) => [step.step.points[0]?.value ?? 0, top]),
    renderItem: (params, api) => {
      const row = rows[params.dataIndex];
      if (row === undefined) return null;
      const point = row.step.step.points[0];
      const value = point?.value ?? null;
      const [left = 0, above = 0] = api.coord([0, row.top]);
      // Clear of what stands above and below the drawing alike.
      const top = above + (AIR / 2) * theme.labelSize;
      const [end = 0] = api.coord([value ?? 0, row.top]);
      const barTop = top + (row.name.split('\n').length * LINE_HEIGHT + NAME_GAP) * theme.labelSize;
      const barHeight = theme.labelSize * BAR_HEIGHT;
      const number = value === null ? missingText(point?.status ?? null, words) : stepText(row.step, words);
      return {
        type: 'group',
        children: [
          ladderText(row.name, left, top, theme.text, theme.labelSize, theme),
          {
            type: 'rect',
            shape: { x: Math.min(left, end), y: barTop, width: Math.max(1, Math.abs(end - left)), height: barHeight },
            style: { fill: value === null ? theme.hairline : theme.actual },
          },
          ladderText(
            number,
            Math.max(left, end) + theme.labelSize * 0.4,
            // In the middle of the bar.
            barTop + (barHeight - theme.labelSize * LINE_HEIGHT) / 2,
            value === null ? theme.muted : theme.text,
            theme.labelSize,
            theme,
          ),
          ladderText(
            row.arrivals,
            left,
            barTop + barHeight + theme.labelSize * 0.2,
            theme.muted,
            theme.axisSize,
            theme,
          ),
        ],
      };
    },
  };
}

function ladderText(text: string, x: number, y: number, fill: string, fontSize: number, theme: ChartTheme) {
  return {
    type: 'text' as const,
    x,
    y,
    style: {
      text,
      fill,
      fontFamily: theme.font,
      fontSize,
      lineHeight: fontSize * LINE_HEIGHT,
      verticalAlign: 'top' as const,
    },
  };
}
