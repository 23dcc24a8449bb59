// Values written at the points of a single line: all where they fit, else only the last.
// Law: a label keeps clear of the target near it and stands below in a valley.
import { lastIndex } from '../lastIndex';
import type { CustomSeriesOption } from 'echarts/charts';
import type { ChartLine } from './trendContent';
import { type TextMark, textMarks } from '../marks';
import type { Scale } from '../../words/scaleUnit';
import type { Drawing } from '../drawing';
import { textWidth } from '../textWidth';
import { labelText } from '../labelText';
import type { Plot, TrendFrame } from './trendFrame';

const MOST_LABELS = 12;

export interface PointLabels {
  readonly series: readonly CustomSeriesOption[];
  /** Whether every value is written, so that the value axis may be left out. */
  readonly isComplete: boolean;
}

type Values = readonly (number | null)[];

function textsOf(line: ChartLine, scale: Scale, drawing: Drawing): string[] {
  return line.points.map((point) => (point.value === null ? '' : labelText(point.value, scale, drawing)));
}

/** Width in px of the widest value of a line. */
export function widestLabel(line: ChartLine, scale: Scale, drawing: Drawing): number {
  const { labelSize } = drawing.theme;
  return Math.max(0, ...textsOf(line, scale, drawing).map((text) => textWidth(text, labelSize)));
}

export function pointLabels(
  line: ChartLine,
  values: Values,
  targets: Values,
  plot: Plot,
  frame: TrendFrame,
  drawing: Drawing,
): PointLabels {
  const { theme } = drawing;
  const texts = textsOf(line, frame.scale, drawing);
  const isComplete = values.length <= MOST_LABELS && widestLabel(line, frame.scale, drawing) + 6 <= plot.band;
  const last = lastIndex(values);
  const zone = ((frame.axis.max - frame.axis.min) / plot.height) * theme.labelSize * 2;
  const marks = values.flatMap((value, at): TextMark[] => {
    if (value === null || !(isComplete || at === last)) return [];
    return [
      {
        at,
        value,
        text: texts[at] ?? '',
        color: theme.text,
        fontSize: theme.labelSize,
        isStrong: at === last,
        isWrapped: false,
        isBelow: standsBelow(values, at, targets[at] ?? null, zone, frame.axis.min),
        gap: theme.labelSize * 0.4 + theme.lineWidth,
      },
    ];
  });
  return { series: marks.length === 0 ? [] : [textMarks(marks, theme)], isComplete };
}

function standsBelow(values: Values, at: number, target: number | null, zone: number, min: number): boolean {
  const value = values[at] ?? 0;
  if (value - min < zone) return false;
  if (target !== null && target >= value && target - value <= zone) return true;
  if (target !== null && target < value && value - target <= zone) return false;
  return isValley(values, at);
}

/** Whether the line comes down to a point and does not go on down. */
export function isValley(values: Values, at: number): boolean {
  const value = values[at] ?? 0;
  const [before, after] = [values[at - 1] ?? null, values[at + 1] ?? null];
  return (before ?? -Infinity) > value && (after ?? before ?? -Infinity) > value;
}
