// Dots of two indicators; names where they fit, the other names in a line under the drawing.
import { scaled } from '../../words/scaleUnit';
import { areaName } from '../areaName';
import type { ChartOption, ChartSeries, Drawing } from '../drawing';
import { shortNames } from '../shortNames';
import { textWidth, wrapText } from '../textWidth';
import { itemOf, tooltipBase } from '../tooltip';
import { type ValueAxis, valueAxis } from '../valueAxis';
import { axisRoom, axisStyle, axisText } from '../writtenAxis';
import { type DotBox, placeDotLabels } from './placeDotLabels';
import type { ScatterData } from './scatterContent';
import { axisTitle, dotLines, scatterScale } from './scatterWords';

const LINE_HEIGHT = 1.35;
/** Names that the line under the drawing has room for. */
const MOST_NAMES = 6;

export function scatterOption(data: ScatterData, drawing: Drawing): ChartOption {
  const { theme, words, size } = drawing;
  const [xs, ys] = [coordinates(data, 'x', drawing), coordinates(data, 'y', drawing)];
  const [xAxis, yAxis] = [valueAxis(xs, false), valueAxis(ys, false)];
  const yRoom = axisRoom(yAxis, drawing);
  const edge = textWidth(axisText(xAxis.max, xAxis, words), theme.axisSize) / 2 + 4;
  const plot: DotBox = {
    x: drawing.left + yRoom,
    y: drawing.top + theme.axisSize * 2.4,
    width: Math.max(1, size.width - drawing.left - drawing.right - yRoom - edge),
    height: 0,
  };
  const height = Math.max(1, size.height - plot.y - drawing.bottom - theme.axisSize * LINE_HEIGHT * 5);
  const marks = dotMarks(data, xs, ys, xAxis, yAxis, { ...plot, height }, drawing);
  const muted = axisStyle(theme);
  const shared = (axis: ValueAxis) => ({
    type: 'value' as const,
    min: axis.min,
    max: axis.max,
    interval: axis.step,
    axisLabel: { ...muted, formatter: (value: number) => axisText(value, axis, words) },
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
      ...shared(xAxis),
      axisLine: { show: true, onZero: false, lineStyle: { color: theme.context, width: 1 } },
      name: `${axisTitle(data, 'x', words)} →`,
      nameLocation: 'middle',
      nameGap: theme.axisSize * 2.2,
      nameTextStyle: muted,
    },
    yAxis: {
      ...shared(yAxis),
      name: `↑ ${axisTitle(data, 'y', words)}`,
      nameLocation: 'end',
      nameGap: theme.axisSize,
      nameTextStyle: { ...muted, align: 'left', padding: [0, 0, 0, -yRoom] },
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
  drawing: Drawing,
): DotMarks {
  const { theme, words, size } = drawing;
  const names = data.dots.map(({ area }) => areaName(area, words));
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
  const rest = left.length === 0 ? '' : words.shapes.unnamedDots(shortNames(left, MOST_NAMES, words));
  return {
    boxes,
    rest: wrapText(rest, size.width - drawing.left - drawing.right, theme.axisSize),
    restAt: [drawing.left, plot.y + plot.height + theme.axisSize * 3.2],
  };
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
      const name = areaName(dot.area, words);
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
