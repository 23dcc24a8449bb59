// A path as an option: months along the year, the plan dashed, the value in colour, what it may come to shaded.
import type { CustomSeriesOption, LineSeriesOption } from 'echarts/charts';
import { periodEndingWith } from '../../analysis/calendar';
import { yearOf } from '../../model/period';
import { shiftDecimal } from '../../model/rounding';
import { formatScaled, type Scale } from '../../words/scaleUnit';
import { annotationLane, annotationMarks } from '../annotationMarks';
import type { PlacedAnnotation } from '../annotations';
import type { ChartOption, Drawing } from '../drawing';
import { type EndLabel, endLabelSeries, endLabelsWidth } from '../endLabels';
import { lookOf } from '../pointLook';
import { pointText } from '../pointText';
import { textWidth } from '../textWidth';
import type { ChartTheme } from '../theme';
import { tooltipBase } from '../tooltip';
import { valueAxis } from '../valueAxis';
import { axisRoom, axisStyle, writtenAxis } from '../writtenAxis';
import type { PathData } from './pathContent';
import { latestLabel, placeInPx } from './latestLabel';
import { latestStep, pathScale } from './pathWords';
import { areaBetween } from './areaBetween';
import { drawnCourse } from './drawnCourse';

const MONTHS = [...Array(12).keys()].map((at) => at + 1);
/** Between the names of two months. */
const MONTH_GAP = 12;
const BAND_OPACITY = { green: 0.16, yellow: 0.1, range: 0.22 };

export function pathOption(data: PathData, drawing: Drawing): ChartOption {
  const { theme, size } = drawing;
  const scale = pathScale(data, drawing.words);
  // Places are not rounded as numbers are: a plan rises evenly.
  const at = (value: number): number => shiftDecimal(value, -scale.shift);
  const axis = valueAxis(shownValues(data).map(at), data.start === 0);
  const labels = labelsOf(data, scale, drawing);
  const left = drawing.left + axisRoom(axis, drawing);
  const right = drawing.right + endLabelsWidth(labels, theme.labelSize);
  const remarks = inMonths(data);
  const top = drawing.top + annotationLane(remarks, theme) + theme.labelSize * 1.7;
  const bottom = drawing.bottom + theme.axisSize * 2.2;
  const plot = { left, top, right: size.width - right, bottom: size.height - bottom };
  const toPx = placeInPx(plot, axis, at);
  return {
    grid: {
      left,
      right,
      top,
      bottom,
      outerBoundsMode: 'none',
    },
    xAxis: monthAxis(data, size.width - left - right, drawing),
    yAxis: writtenAxis(axis, drawing),
    tooltip: {
      ...tooltipBase(theme),
      trigger: 'item',
      formatter: (shown: unknown) => tooltipOf(data, shown, scale, drawing),
    },
    series: [
      ...bands(data, at, theme),
      ...projectionSeries(data, at, theme),
      planSeries(data, at, theme),
      actualSeries(data, at, theme),
      ...(remarks.length === 0 ? [] : [annotationMarks(remarks, theme)]),
      ...latestLabel(data, scale, drawing, plot, toPx),
      endLabelSeries(labels, theme),
    ],
  };
}

/** Remarks at the ends of the parts of the year that they speak of. */
function inMonths({ annotations, steps }: PathData): PlacedAnnotation[] {
  const monthAt = (position: number): number => steps[position]?.month ?? 0;
  return annotations.map((one) => ({ ...one, first: monthAt(one.first), last: monthAt(one.last) }));
}

function shownValues({ steps, course, projection }: PathData): number[] {
  const expected = projection.kind === 'projected' ? [projection.low, projection.high, projection.value] : [];
  const actual = steps.flatMap(({ point }) => point.value ?? []);
  return [...actual, ...course.map(({ value }) => value), ...expected];
}

/** Months at their ends; the ends of quarters where there is no room for all. */
function monthAxis(data: PathData, width: number, { theme, words }: Drawing) {
  const year = yearOf(data.target.period);
  const nameOf = (month: number): string => {
    const end = periodEndingWith(year, month, 'month');
    return end === null ? '' : (words.formatPart(end, 'period') ?? '');
  };
  const widest = Math.max(...MONTHS.map((month) => textWidth(nameOf(month), theme.axisSize)));
  const shown = widest + MONTH_GAP <= width / 12 ? MONTHS : MONTHS.filter((month) => month % 3 === 0);
  return {
    type: 'value' as const,
    min: 0,
    max: 12,
    splitLine: { show: false },
    axisTick: { show: true, customValues: shown, lineStyle: { color: theme.context } },
    axisLine: { show: true, onZero: false, lineStyle: { color: theme.context, width: 1 } },
    axisLabel: {
      ...axisStyle(theme),
      customValues: shown,
      formatter: nameOf,
      margin: theme.axisSize * 0.7,
      hideOverlap: false,
    },
  };
}

type Place = (value: number) => number;

/** Where a lamp would be green and yellow, under the plan. */
function bands(data: PathData, at: Place, theme: ChartTheme): CustomSeriesOption[] {
  const { band, goal, start } = data;
  if (band === null) return [];
  const course = drawnCourse(data);
  const below = (points: number) =>
    course.map(({ month, value }) => [month, at(Math.max(start, value - ((goal - start) * points) / 100))] as const);
  const plan = course.map(({ month, value }) => [month, at(value)] as const);
  return [
    areaBetween(below(band.green), below(band.yellow), theme.context, BAND_OPACITY.yellow),
    areaBetween(plan, below(band.green), theme.context, BAND_OPACITY.green),
  ];
}

function projectionSeries(data: PathData, at: Place, theme: ChartTheme): (CustomSeriesOption | LineSeriesOption)[] {
  const { projection, dueMonth } = data;
  const latest = latestStep(data);
  if (projection.kind === 'refused' || latest === null || latest.point.value === null) return [];
  const from = [latest.month, at(latest.point.value)] as const;
  const end = [dueMonth, at(projection.value)] as const;
  return [
    areaBetween(
      [from, [dueMonth, at(projection.high)]],
      [from, [dueMonth, at(projection.low)]],
      theme.actual,
      BAND_OPACITY.range,
    ),
    {
      type: 'line',
      data: [
        { value: [...from], symbol: 'none' },
        { value: [...end], symbol: 'circle' },
      ],
      symbolSize: theme.lineWidth * 3.5,
      lineStyle: { color: theme.actual, width: theme.lineWidth, type: 'dotted' },
      itemStyle: { color: theme.ground, borderColor: theme.actual, borderWidth: theme.lineWidth },
      silent: true,
      z: 3,
    },
  ];
}

function planSeries(data: PathData, at: Place, theme: ChartTheme): LineSeriesOption {
  return {
    type: 'line',
    data: data.course.map(({ month, value }, position) => ({
      value: [month, at(value)],
      symbol: position === data.course.length - 1 ? 'rect' : 'none',
    })),
    ...(data.isStepped ? { step: 'end' as const } : {}),
    symbolSize: [theme.markWidth * 4, theme.markWidth],
    lineStyle: { color: theme.target, width: theme.lineWidth * 0.75, type: 'dashed' },
    itemStyle: { color: theme.target },
    silent: true,
    z: 4,
  };
}

/** What adds up begins at nothing; what is a state begins at its first value. */
function actualSeries(data: PathData, at: Place, theme: ChartTheme): LineSeriesOption {
  const origin = data.form === 'cumulative' && data.indicator.kind !== 'ratio' && data.indicator.kind !== 'mean';
  const points = data.steps.map(({ month, point }) => {
    if (point.value === null) return { value: [month, '-' as const], symbol: 'none' };
    const look = lookOf(point.status) === 'firm' ? {} : hollow(theme);
    return { value: [month, at(point.value)], symbol: 'circle', ...look };
  });
  return {
    type: 'line',
    data: [...(origin ? [{ value: [0, 0], symbol: 'none' }] : []), ...points],
    symbolSize: theme.lineWidth * 3.5,
    connectNulls: false,
    lineStyle: { color: theme.actual, width: theme.lineWidth * 1.25 },
    itemStyle: { color: theme.actual },
    z: 5,
  };
}

function hollow(theme: ChartTheme) {
  return { itemStyle: { color: theme.ground, borderColor: theme.actual, borderWidth: theme.lineWidth } };
}

function labelsOf(data: PathData, scale: Scale, { theme, words }: Drawing): EndLabel[] {
  const { projection, dueMonth, goal } = data;
  const text = (name: string, value: number): string => `${name} ${formatScaled(value, scale, words)}`;
  const target: EndLabel = {
    text: text(words.charts.target, goal),
    at: dueMonth,
    value: shiftDecimal(goal, -scale.shift),
    color: theme.target,
    isStrong: false,
  };
  if (projection.kind === 'refused') return [target];
  const [low = '', high = ''] = [projection.low, projection.high].map((one) => formatScaled(one, scale, words));
  return [
    target,
    {
      text: `${text(words.path.expected, projection.value)}\n${words.path.between(low, high)}`,
      at: dueMonth,
      value: shiftDecimal(projection.value, -scale.shift),
      color: theme.actual,
      isStrong: false,
    },
  ];
}

/** The part of the year under the pointer with its value and plan. */
function tooltipOf(data: PathData, shown: unknown, scale: Scale, { words }: Drawing): string {
  if (typeof shown !== 'object' || shown === null || !('value' in shown) || !Array.isArray(shown.value)) return '';
  const month = Number(shown.value[0]);
  const step = data.steps.find((one) => one.month === month);
  if (step === undefined) return '';
  const plan = `${words.charts.planned}${words.common.colon}${formatScaled(step.planned, scale, words)} ${scale.unit}`;
  return [words.formatPeriod(step.period, data.form), pointText(step.point, scale, words), plan.trim()].join('\n');
}
