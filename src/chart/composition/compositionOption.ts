// Parts stacked at each period, names at the last one. Law: bars start at zero; a period whose parts do not make up the
// whole has no column of 100 %.
import { scaled } from '../../words/scaleUnit';
import { annotationLane, annotationMarks } from '../annotationMarks';
import type { ChartRoom } from '../chartKind';
import type { ChartOption, ChartSeries, Drawing } from '../drawing';
import { type EndLabel, endLabelSeries, endLabelsWidth } from '../endLabels';
import { labelText } from '../labelText';
import { lastIndex } from '../lastIndex';
import { missingNotes, textMarks } from '../marks';
import { periodLabels } from '../periodLabels';
import { missingText } from '../pointText';
import { mixColors } from '../shade';
import { textWidth, wrapText } from '../textWidth';
import { positionOf, tooltipBase } from '../tooltip';
import { valueAxis } from '../valueAxis';
import { axisStyle } from '../writtenAxis';
import type { ChartPart, CompositionData } from './compositionContent';
import { compositionTooltip } from './compositionTooltip';
import { amountScale, isWhole, partName, SHARE_DECIMALS, shareAt, sumAt } from './compositionWords';
import { strongPart } from './strongPart';

const LINE_HEIGHT = 1.3;
/** Up to this many names fit the usual height of a chart. */
const FEW = 14;
const NAME_SHARE = 0.4;
const COLUMN_SHARE = 0.62;
/** In font sizes. */
const MOST_COLUMN_WIDTH = 10;

export function compositionHeight(data: CompositionData, { theme }: ChartRoom): number | null {
  return data.parts.length <= FEW ? null : Math.ceil((data.parts.length + 5) * theme.labelSize * LINE_HEIGHT);
}

export function compositionOption(data: CompositionData, drawing: Drawing): ChartOption {
  const { theme, words, size } = drawing;
  const stacks = data.parts.map((part) => data.periods.map((_, at) => drawnValue(data, part, at, drawing)));
  const sums = data.periods.map((_, at) => stacks.reduce((sum, values) => sum + Math.max(0, values[at] ?? 0), 0));
  const lows = data.periods.map((_, at) => stacks.reduce((sum, values) => sum + Math.min(0, values[at] ?? 0), 0));
  const axis = data.measure === 'share' ? { min: 0, max: 100 } : plainAxis([...sums, ...lows]);
  const labels = endLabelsOf(data, stacks, drawing);
  const right = drawing.right + endLabelsWidth(labels, theme.labelSize);
  const band = (size.width - drawing.left - right) / Math.max(1, data.periods.length);
  const names = periodLabels(data.periods, data.form, band, theme.axisSize, words);
  const lines = Math.max(1, ...names.map((name) => name.split('\n').length));
  return {
    grid: {
      left: drawing.left + 4,
      right,
      top: drawing.top + annotationLane(data.annotations, theme) + theme.labelSize * 1.7,
      bottom: drawing.bottom + theme.axisSize * (lines * LINE_HEIGHT + 0.9),
      outerBoundsMode: 'none',
    },
    xAxis: {
      type: 'category',
      data: names,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: theme.context, width: 1 } },
      axisLabel: {
        ...axisStyle(theme),
        interval: (at: number) => names[at] !== '',
        lineHeight: theme.axisSize * LINE_HEIGHT,
        margin: theme.axisSize * 0.7,
      },
    },
    yAxis: { type: 'value', show: false, min: axis.min, max: axis.max },
    tooltip: {
      ...tooltipBase(theme),
      trigger: 'axis',
      axisPointer: { type: 'shadow', label: { show: false }, shadowStyle: { color: theme.hairline, opacity: 0.5 } },
      formatter: (shown: unknown) => compositionTooltip(data, positionOf(shown), words),
    },
    series: [
      ...stacks.map((values, at) => partSeries(values, at, data, drawing)),
      ...(data.annotations.length === 0 ? [] : [annotationMarks(data.annotations, theme)]),
      ...sumLabels(data, sums, band, drawing),
      missingNotes(
        data.periods.map((_, at) => (data.measure === 'share' && !isWhole(data, at) ? words.shapes.notWhole : null)),
        0,
        theme,
      ),
      endLabelSeries(labels, theme, {
        leadFrom: Math.min(band * COLUMN_SHARE, theme.labelSize * MOST_COLUMN_WIDTH) / 2 + 3,
      }),
    ],
  };
}

function plainAxis(ends: readonly number[]): { readonly min: number; readonly max: number } {
  const axis = valueAxis(ends, true);
  return { min: axis.min < 0 ? axis.min : 0, max: Math.max(...ends) > 0 ? Math.max(...ends) : axis.max };
}

/** On the scale of the drawing: an amount, or a share of the whole. */
function drawnValue(data: CompositionData, part: ChartPart, at: number, { words }: Drawing): number | null {
  if (data.measure === 'share') return shareAt(data, part, at);
  const value = part.points[at]?.value ?? null;
  return value === null ? null : scaled(value, amountScale(data, words));
}

function partSeries(
  values: readonly (number | null)[],
  at: number,
  data: CompositionData,
  { theme }: Drawing,
): ChartSeries {
  // Neighbours differ although only one part has a colour of its own; a line of the ground keeps them apart.
  const grey = at % 2 === 0 ? theme.context : mixColors(theme.context, theme.text, 0.3);
  return {
    type: 'bar',
    stack: 'parts',
    barWidth: `${COLUMN_SHARE * 100}%`,
    barMaxWidth: theme.labelSize * MOST_COLUMN_WIDTH,
    data: values.map((value) => value ?? '-'),
    itemStyle: {
      color: at === strongPart(data) ? theme.actual : grey,
      borderColor: theme.ground,
      borderWidth: 1,
    },
  };
}

/** Sums above the columns, where all of them fit; a column of 100 % needs none. */
function sumLabels(data: CompositionData, sums: readonly number[], band: number, drawing: Drawing): ChartSeries[] {
  const { theme, words } = drawing;
  if (data.measure === 'share') return [];
  const scale = amountScale(data, words);
  const texts = sums.map((_, at) => labelText(sumAt(data, at), scale, drawing));
  if (Math.max(0, ...texts.map((text) => textWidth(text, theme.labelSize))) + 4 > band) return [];
  const marks = sums.map((value, at) => ({
    at,
    value,
    text: texts[at] ?? '',
    color: theme.text,
    fontSize: theme.labelSize,
    isStrong: at === sums.length - 1,
    isBelow: false,
    isWrapped: false,
    gap: theme.labelSize * 0.35,
  }));
  return [textMarks(marks, theme)];
}

/** Names with their last values; a part that is zero throughout is named under the chart. */
function endLabelsOf(
  data: CompositionData,
  stacks: readonly (readonly (number | null)[])[],
  drawing: Drawing,
): EndLabel[] {
  const { theme, words } = drawing;
  const at = lastIndex(
    data.periods.map((_, period) => stacks.find((values) => values[period] !== null)?.[period] ?? null),
  );
  const strong = strongPart(data);
  let [top, bottom] = [0, 0];
  return data.parts.flatMap((part, position) => {
    const value = stacks[position]?.[at] ?? null;
    const middle = (value ?? 0) < 0 ? bottom + (value ?? 0) / 2 : top + (value ?? 0) / 2;
    if ((value ?? 0) < 0) bottom += value ?? 0;
    else top += value ?? 0;
    if (part.points.every((point) => point.value === 0)) return [];
    const text = `${partName(part, words)} ${endText(data, part, at, drawing)}`;
    return [
      {
        text: wrapText(text, drawing.size.width * NAME_SHARE, theme.labelSize),
        at,
        value: middle,
        color: position === strong ? theme.actual : theme.text,
        isStrong: position === strong,
      },
    ];
  });
}

function endText(data: CompositionData, part: ChartPart, at: number, drawing: Drawing): string {
  const { words } = drawing;
  const point = part.points[at];
  if (point === undefined || point.value === null) return missingText(point?.status ?? null, words);
  const share = shareAt(data, part, at);
  if (data.measure === 'amount') return labelText(point.value, amountScale(data, words), drawing);
  return share === null ? '' : words.formatPercent(share, SHARE_DECIMALS);
}
