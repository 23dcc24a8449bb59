// Lines: grey by default, one in colour, names at their ends, gaps as gaps.
import { lastIndex } from '../lastIndex';
import type { LineSeriesOption } from 'echarts/charts';
import { scaled } from '../../words/scaleUnit';
import type { ChartLine, TrendData } from './trendContent';
import { breaksOf, lookOf } from '../pointLook';
import { annotationMarks } from '../annotationMarks';
import { breakMarks } from '../breakMarks';
import { earlierMarks } from './earlierMarks';
import { type LineDress, trendDress } from './lineDress';
import { dashedParts } from './dashedParts';
import { trendScale } from './trendScale';
import { missingReasons } from './columnOption';
import { type EndLabel, endLabelSeries, endLabelsWidth } from '../endLabels';
import { type LinePoint, linePoints } from './linePoints';
import { missingNotes, targetTicks } from '../marks';
import type { ChartOption, Drawing } from '../drawing';
import { plannedLine } from './plannedLine';
import { pointLabels, widestLabel } from './pointLabels';
import { wrapText } from '../textWidth';
import type { ChartTheme } from '../theme';
import { frameOption, plotOf, type TrendFrame } from './trendFrame';
import { valueAxis } from '../valueAxis';

/** Names take no more than this share of the width. */
const LABEL_SHARE = 0.28;
/** Up to this many periods every point is marked. */
const MOST_SYMBOLS = 16;

type Values = readonly (number | null)[];

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
  const axis = valueAxis(shown, false);
  const labels = endLabelsOf(data, all, targets, dress, drawing);
  const labelRoom = endLabelsWidth(labels, theme.labelSize);
  // Without a written axis the plot may end with its highest value.
  const tight = { ...axis, max: axis.min === 0 && shown.some((value) => value > 0) ? Math.max(...shown) : axis.max };
  const single = data.lines.length === 1 ? (data.lines[0] ?? null) : null;
  const edgeRoom = single === null ? 0 : widestLabel(single, scale, drawing) / 2;
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
  const breaks = [...new Set(data.lines.flatMap(({ points }) => breaksOf(points)))];
  return {
    ...frameOption(data, drawing, frame, plot),
    series: [
      ...lines.reverse(),
      ...dashes,
      ...(onPoints?.series ?? []),
      ...(data.targets === null
        ? []
        : data.targets.shape === 'line'
          ? [plannedLine(data, targets, theme)]
          : [targetTicks(targets, theme)]),
      ...(single === null ? [] : [missingNotes(missingReasons(single, drawing), axis.min, theme)]),
      ...earlierMarks(data, scale, theme),
      ...(data.annotations.length === 0 ? [] : [annotationMarks(data.annotations, theme)]),
      ...(breaks.length === 0 ? [] : [breakMarks(breaks, drawing.words.charts.seriesBreak, theme)]),
      endLabelSeries(labels, theme),
    ],
  };
}

function lineSeries(
  data: TrendData,
  line: ChartLine,
  values: Values,
  isAccent: boolean,
  dress: LineDress,
  drawing: Drawing,
): LineSeriesOption {
  const { theme } = drawing;
  const color = isAccent ? theme.actual : theme.context;
  const last = lastIndex(values);
  const points = solidPoints(data, line, values);
  const isMarked = (point: LinePoint, place: number): boolean =>
    point[0] === last ||
    (isAccent && values.length <= MOST_SYMBOLS) ||
    lookOf(line.points[point[0]]?.status ?? null) !== 'firm' ||
    standsAlone(points, place);
  return {
    type: 'line',
    name: dress.nameOf(line),
    // Only marked points say more than their place: a bare pair costs a fraction of an object.
    data: points.map((point, place) =>
      isMarked(point, place) && point[1] !== '-' ? marked(point, line, color, theme) : [...point],
    ),
    symbol: 'none',
    symbolSize: theme.lineWidth * 3.5,
    connectNulls: false,
    showAllSymbol: true,
    lineStyle: { color, width: isAccent ? theme.lineWidth * 1.25 : theme.lineWidth },
    itemStyle: { color },
    emphasis: { focus: 'series' },
    z: isAccent ? 3 : 2,
  };
}

/** A point as a dot, hollow where its value is not firm. */
function marked(point: LinePoint, line: ChartLine, color: string, theme: ChartTheme) {
  const isFirm = lookOf(line.points[point[0]]?.status ?? null) === 'firm';
  const dot = { value: [...point], symbol: 'circle' as const };
  if (isFirm) return dot;
  return { ...dot, itemStyle: { color: theme.ground, borderColor: color, borderWidth: theme.lineWidth } };
}

/** The line without its dashed parts: broken before what is only expected. */
function solidPoints(data: TrendData, line: ChartLine, values: Values): LinePoint[] {
  const expected = line.points.flatMap(({ status }, at) => (lookOf(status) === 'expected' ? [at, at + 1] : []));
  return linePoints(data.periods, values, line.form === 'cumulative', [...breaksOf(line.points), ...expected]);
}

/** A point without neighbours has no line and must be a dot, or it would not be seen. */
function standsAlone(points: readonly LinePoint[], place: number): boolean {
  return [points[place - 1], points[place + 1]].every((point) => point === undefined || point[1] === '-');
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
