// Lines: grey by default, one in colour, names at their ends, gaps as gaps.
import { lastIndex } from '../lastIndex';
import { scaled } from '../../words/scaleUnit';
import type { TrendData } from './trendContent';
import { earlierMarks } from './earlierMarks';
import { type LineDress, trendDress } from './lineDress';
import { dashedParts } from './dashedParts';
import { trendScale } from './trendScale';
import { missingReasons } from './columnOption';
import { type EndLabel, endLabelSeries, endLabelsWidth, gapOf } from '../endLabels';
import { lineSeries } from './lineSeries';
import { missingNotes } from '../marks';
import type { ChartOption, Drawing } from '../drawing';
import { highestShown, targetMarks } from './targetMarks';
import { isValley, pointLabels, widestLabel } from './pointLabels';
import { blockWidth, wrapText } from '../textWidth';
import { frameOption, marksAbove, plotOf, type TrendFrame } from './trendFrame';
import { type ValueAxis, valueAxis } from '../valueAxis';

/** Names take no more than this share of the width. */
const LABEL_SHARE = 0.28;

type Values = readonly (number | null)[];

/** Under the lowest point of a line, for the value that stands there, in label sizes: the plot is lower than the drawing. */
const VALLEY_ROOM = 2.6;

export function lineOption(
  data: TrendData,
  drawing: Drawing,
  dress: LineDress = trendDress(data, drawing.words),
): ChartOption {
  const { theme } = drawing;
  const scale = trendScale(data, drawing.words);
  const all = data.lines.map((line) =>
    line.points.map((point) => (point.value === null ? null : scaled(point.value, scale))),
  );
  const targets = (data.targets?.values ?? []).map((value) => (value === null ? null : scaled(value, scale)));
  const shown = [...all.flat(), ...targets].filter((value): value is number => value !== null);
  const single = data.lines.length === 1 ? (data.lines[0] ?? null) : null;
  const axis = belowValleys(valueAxis(shown, false), single === null ? [] : (all[0] ?? []), drawing);
  const labels = endLabelsOf(data, all, targets, dress, drawing);
  // Without a written axis the plot may end with its highest value.
  const tight = {
    ...axis,
    max: axis.min === 0 && shown.some((value) => value > 0) ? highestShown(shown, data.targets) : axis.max,
  };
  const reasons = single === null ? [] : missingReasons(single, drawing);
  const edgeRoom = single === null ? 0 : Math.max(widestLabel(single, scale, drawing), widestEnd(reasons, drawing)) / 2;
  // The value of the last point reaches beyond the plot.
  const gap = Math.max(gapOf(labels), edgeRoom + theme.labelSize * 0.4);
  const labelRoom = endLabelsWidth(labels, theme.labelSize, gap);
  const bare: TrendFrame = {
    axis: tight,
    scale,
    hasAxis: false,
    labelRoom,
    edgeRoom,
    axisGap: 0,
    pointer: 'line',
    dress,
  };
  const onPoints =
    single === null ? null : pointLabels(single, all[0] ?? [], targets, plotOf(data, drawing, bare), bare, drawing);
  const isWritten = onPoints === null || !onPoints.isComplete || axis.min > 0;
  const frame: TrendFrame = isWritten
    ? { ...bare, axis, hasAxis: true, axisGap: onPoints?.isComplete === true ? edgeRoom : 0 }
    : bare;
  const plot = plotOf(data, drawing, frame);
  const lines = data.lines.map((line, at) => lineSeries(data, line, all[at] ?? [], at === data.accent, dress, drawing));
  const dashes = data.lines.flatMap((line, at) => dashedParts(line, all[at] ?? [], at === data.accent, theme));
  return {
    ...frameOption(data, drawing, frame, plot),
    series: [
      ...lines.reverse(),
      ...dashes,
      ...(onPoints?.series ?? []),
      ...targetMarks(data, targets, drawing),
      ...(onPoints?.isComplete === true ? [missingNotes(reasons, axis.min, theme)] : []),
      ...earlierMarks(data, scale, theme),
      ...marksAbove(data, drawing),
      endLabelSeries(labels, theme, { gap }),
    ],
  };
}

/** An axis that starts higher than 0 starts a step lower where a value in a valley would have no room under its point. */
function belowValleys(axis: ValueAxis, values: Values, { size, theme }: Drawing): ValueAxis {
  const room = ((axis.max - axis.min) / size.height) * theme.labelSize * VALLEY_ROOM;
  const isTight = values.some((value, at) => value !== null && isValley(values, at) && value - axis.min < room);
  return axis.min > 0 && isTight ? { ...axis, min: axis.min - axis.step } : axis;
}

/** Of the reasons that stand in place of the first and the last value; they are broken to the width of a period. */
function widestEnd(reasons: readonly (string | null)[], { size, theme }: Drawing): number {
  const band = size.width / Math.max(1, reasons.length);
  return Math.max(
    ...[reasons[0], reasons.at(-1)].map((reason) =>
      blockWidth(wrapText(reason ?? '', band, theme.axisSize), theme.axisSize),
    ),
  );
}

function accentFirst(data: TrendData): number[] {
  const others = data.lines.map((_, at) => at).filter((at) => at !== data.accent);
  return [data.accent, ...others];
}

/** Names of several lines, and of a target line, where they end. */
function endLabelsOf(
  data: TrendData,
  all: readonly Values[],
  targets: Values,
  dress: LineDress,
  drawing: Drawing,
): EndLabel[] {
  const { theme, words } = drawing;
  const labels: EndLabel[] = [];
  const width = drawing.size.width * LABEL_SHARE;
  const add = (text: string, values: Values, color: string, isStrong: boolean): void => {
    const at = lastIndex(values);
    const value = values[at] ?? null;
    if (value !== null) labels.push({ text: wrapText(text, width, theme.labelSize), at, value, color, isStrong });
  };
  if (data.lines.length > 1) {
    // Where not all names fit the first ones stay: the accent must be among them.
    for (const at of accentFirst(data)) {
      const [line, isAccent] = [data.lines[at], at === data.accent];
      if (line === undefined) continue;
      add(dress.nameOf(line), all[at] ?? [], isAccent ? theme.actual : theme.muted, isAccent);
    }
  }
  if (data.targets?.shape === 'line') add(words.charts.target, targets, theme.target, false);
  return labels;
}
