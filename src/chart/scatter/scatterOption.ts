// Dots of two indicators; names where they fit, the other names in a line under the drawing.
import { scaled } from '../../words/scaleUnit';
import { areaName } from '../areaName';
import type { ChartOption, ChartSeries, Drawing } from '../drawing';
import { mostLines } from '../rowNames';
import { shortNames } from '../shortNames';
import { textWidth, wrapText } from '../textWidth';
import { itemOf, tooltipBase } from '../tooltip';
import { type ValueAxis, valueAxis } from '../valueAxis';
import { axisRoom, axisStyle, axisText } from '../writtenAxis';
import { withNumbers } from '../subjectRemarks';
import { type DotBox, placeDotLabels } from './placeDotLabels';
import type { ScatterData } from './scatterContent';
import { axisTitle, dotLines, scatterScale } from './scatterWords';

const LINE_HEIGHT = 1.35;
/** From the plot to the title of its axis, in font sizes. */
const NAME_GAP = 2;
/** Names that the lines under the drawing have room for, and those lines. */
const MOST_NAMES = 6;
const MOST_LINES = 2;

export function scatterOption(data: ScatterData, drawing: Drawing): ChartOption {
  const { theme, words, size } = drawing;
  const [xs, ys] = [coordinates(data, 'x', drawing), coordinates(data, 'y', drawing)];
  const yAxis = valueAxis(ys, false);
  const yRoom = axisRoom(yAxis, drawing);
  const whole = size.width - drawing.left - drawing.right;
  const xAxis = roomyAxis(xs, whole - yRoom, drawing);
  const edge = widestTick(xAxis, drawing) / 2 + 4;
  const xTitle = wrapText(`${axisTitle(data, 'x', words)} →`, whole - yRoom - edge, theme.axisSize);
  const yTitle = wrapText(`↑ ${axisTitle(data, 'y', words)}`, whole, theme.axisSize);
  const line = theme.axisSize * LINE_HEIGHT;
  const plot: DotBox = {
    x: drawing.left + yRoom,
    y: drawing.top + theme.axisSize * 1.05 + mostLines([yTitle]) * line,
    width: Math.max(1, whole - yRoom - edge),
    height: 0,
  };
  const foot = theme.axisSize * NAME_GAP + mostLines([xTitle]) * line;
  const heightAbove = (lines: number): number =>
    Math.max(1, size.height - plot.y - drawing.bottom - foot - line * (lines + 0.4));
  const marksOn = (height: number): DotMarks =>
    dotMarks(data, xs, ys, xAxis, yAxis, { ...plot, height }, plot.y + height + foot, drawing);
  // A higher plot leaves no more dots without a name, so that the lines they needed suffice.
  const height = heightAbove(linesOf(marksOn(heightAbove(MOST_LINES))));
  const marks = marksOn(height);
  const muted = axisStyle(theme);
  const shared = (axis: ValueAxis, margin: number) => ({
    type: 'value' as const,
    min: axis.min,
    max: axis.max,
    interval: axis.step,
    axisLabel: { ...muted, margin, formatter: (value: number) => axisText(value, axis, words) },
    splitLine: { lineStyle: { color: theme.hairline } },
  });
  return {
    grid: {
      left: plot.x,
      right: drawing.right + edge,
      top: plot.y,
      bottom: size.height - plot.y - height,
      outerBoundsMode: 'none',
    },
    xAxis: {
      ...shared(xAxis, theme.axisSize * 0.7),
      axisLine: { show: true, onZero: false, lineStyle: { color: theme.context, width: 1 } },
      name: xTitle,
      nameLocation: 'middle',
      nameGap: theme.axisSize * NAME_GAP,
      nameTextStyle: { ...muted, lineHeight: line, verticalAlign: 'top' },
    },
    yAxis: {
      ...shared(yAxis, 8),
      name: yTitle,
      nameLocation: 'end',
      nameGap: theme.axisSize,
      nameTextStyle: { ...muted, lineHeight: line, align: 'left', padding: [0, 0, 0, -yRoom] },
    },
    tooltip: {
      ...tooltipBase(theme),
      trigger: 'item',
      formatter: (shown: unknown) => {
        const dot = data.dots[itemOf(shown)];
        return dot === undefined ? '' : dotLines(data, dot, words).join('\n');
      },
    },
    series: [dotSeries(data, xs, ys, marks, drawing)],
  };
}

/** With as many values along it as can stand side by side. */
function roomyAxis(values: readonly number[], width: number, drawing: Drawing): ValueAxis {
  const axes = [4, 3, 2, 1].map((steps) => valueAxis(values, false, steps));
  const fits = (axis: ValueAxis): boolean => {
    const widest = widestTick(axis, drawing);
    const steps = Math.max(1, Math.round((axis.max - axis.min) / axis.step));
    return widest + drawing.theme.axisSize <= (width - widest / 2) / steps;
  };
  return axes.find(fits) ?? valueAxis(values, false, 1);
}

function widestTick(axis: ValueAxis, { theme, words }: Drawing): number {
  return Math.max(...[axis.min, axis.max].map((value) => textWidth(axisText(value, axis, words), theme.axisSize)));
}

function coordinates(data: ScatterData, side: 'x' | 'y', { words }: Drawing): number[] {
  const scale = scatterScale(data, side, words);
  return data.dots.map((dot) => scaled(dot[side].value ?? 0, scale));
}

interface DotMarks {
  readonly boxes: readonly (DotBox | null)[];
  /** Names without room, as one text, and where it stands. */
  readonly rest: string;
  readonly restAt: readonly [number, number];
}

function dotMarks(
  data: ScatterData,
  xs: readonly number[],
  ys: readonly number[],
  xAxis: ValueAxis,
  yAxis: ValueAxis,
  plot: DotBox,
  restTop: number,
  drawing: Drawing,
): DotMarks {
  const { theme, words } = drawing;
  const names = data.dots.map((dot) => withNumbers(areaName(dot.area, words), data.remarks, { area: dot.area }));
  // The area that stands out chooses its place first.
  const order = names.map((_, at) => at).sort((one, two) => Number(isStrong(data, two)) - Number(isStrong(data, one)));
  const placed = placeDotLabels(
    order.map((at) => ({
      x: plot.x + (((xs[at] ?? 0) - xAxis.min) / (xAxis.max - xAxis.min)) * plot.width,
      y: plot.y + (1 - ((ys[at] ?? 0) - yAxis.min) / (yAxis.max - yAxis.min)) * plot.height,
      width: textWidth(names[at] ?? '', theme.labelSize),
    })),
    theme.labelSize * 1.2,
    radiusOf(drawing),
    plot,
  );
  const boxes = names.map((_, at) => placed[order.indexOf(at)] ?? null);
  const left = names.filter((_, at) => boxes[at] === null);
  return { boxes, rest: restText(left, drawing), restAt: [drawing.left, restTop] };
}

function linesOf({ rest }: DotMarks): number {
  return rest === '' ? 0 : mostLines([rest]);
}

/** As many names as have room in the lines under the drawing, else how many dots have none. */
function restText(names: readonly string[], { theme, words, size, left, right }: Drawing): string {
  if (names.length === 0) return '';
  const wrap = (text: string): string => wrapText(text, size.width - left - right, theme.axisSize);
  const texts = Array.from({ length: MOST_NAMES }, (_, at) =>
    wrap(words.shapes.unnamedDots(shortNames(names, MOST_NAMES - at, words))),
  );
  return texts.find((text) => mostLines([text]) <= MOST_LINES) ?? wrap(words.shapes.unnamedCount(names.length));
}

function isStrong({ dots, highlight }: ScatterData, at: number): boolean {
  return highlight !== null && dots[at]?.area.code === highlight;
}

function radiusOf({ theme }: Drawing): number {
  return theme.lineWidth * 2.4;
}

function dotSeries(
  data: ScatterData,
  xs: readonly number[],
  ys: readonly number[],
  { boxes, rest, restAt }: DotMarks,
  drawing: Drawing,
): ChartSeries {
  const { theme, words } = drawing;
  const written = (text: string, x: number, y: number, fill: string, fontSize: number, isBold: boolean) => ({
    type: 'text' as const,
    x,
    y,
    silent: true,
    style: {
      text,
      fill,
      fontFamily: theme.font,
      fontSize,
      fontWeight: isBold ? ('bold' as const) : ('normal' as const),
      lineHeight: fontSize * LINE_HEIGHT,
      verticalAlign: 'top' as const,
    },
  });
  return {
    type: 'custom',
    clip: false,
    data: xs.map((x, at) => [x, ys[at] ?? 0]),
    renderItem: (params, api) => {
      const at = params.dataIndex;
      const dot = data.dots[at];
      if (dot === undefined) return null;
      const [cx = 0, cy = 0] = api.coord([xs[at] ?? 0, ys[at] ?? 0]);
      const strong = isStrong(data, at);
      const box = boxes[at] ?? null;
      const name = withNumbers(areaName(dot.area, words), data.remarks, { area: dot.area });
      return {
        type: 'group',
        children: [
          {
            type: 'circle' as const,
            shape: { cx, cy, r: radiusOf(drawing) },
            style: { fill: strong ? theme.actual : theme.context, stroke: theme.ground, lineWidth: 1 },
          },
          ...(box === null
            ? []
            : [written(name, box.x, box.y, strong ? theme.actual : theme.text, theme.labelSize, strong)]),
          ...(at === 0 && rest !== '' ? [written(rest, restAt[0], restAt[1], theme.muted, theme.axisSize, false)] : []),
        ],
      };
    },
  };
}
