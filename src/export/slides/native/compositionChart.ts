// The parts of a total as native charts: a ring for one whole of a few parts, else stacked columns, of 100 % where shares
// are shown. Law: nothing is drawn as 100 % that is not a whole.
import type { CompositionData } from '../../../chart/composition/compositionContent';
import { amountScale, isWhole, partName, shareAt, SHARE_DECIMALS } from '../../../chart/composition/compositionWords';
import { strongPart } from '../../../chart/composition/strongPart';
import { valueAxis } from '../../../chart/valueAxis';
import { nameOf } from '../../../words/nameOf';
import type { Words } from '../../../words/zh';
import { type Ink, mixInks } from '../ink';
import { type DoughnutChart, type NativeChart, type NativeSeries, numberFormat, type PlotChart } from '../nativeChart';
import { lineSeries, onScale, presentOf, valueLabel } from './scaledSeries';
import { withUnit } from './withUnit';

const MOST_RING_PARTS = 6;
/** A part below this share of the highest column has no room for its value. */
const LEAST_LABELLED = 0.06;

export function compositionChart(data: CompositionData, words: Words): NativeChart {
  const isRing = data.periods.length === 1 && isWhole(data, 0) && data.parts.length <= MOST_RING_PARTS;
  return isRing ? ringOf(data, words) : stackOf(data, words);
}

function ringOf(data: CompositionData, words: Words): DoughnutChart {
  const scale = amountScale(data, words);
  const values = data.parts.map(({ points }) => onScale(points[0]?.value, scale));
  const points = data.parts.map((_, at) => ({ at, color: partColor(data, at), isHollow: false, isBreak: false }));
  return {
    kind: 'doughnut',
    corner: withUnit(words.shapes.part, scale, words),
    categories: data.parts.map((part) => partName(part, words)),
    series: lineSeries(nameOf(data.indicator, words), values, false, { draw: 'bar', points }),
    strong: strongPart(data),
    small: smallParts(values),
    format: numberFormat(scale.decimals, values),
  };
}

/** Beside each other their shares would meet. */
function smallParts(values: readonly (number | null)[]): number[] {
  const whole = values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  return values.flatMap((value, at) => ((value ?? 0) < whole * LEAST_LABELLED ? [at] : []));
}

function stackOf(data: CompositionData, words: Words): PlotChart {
  const isShare = data.measure === 'share';
  const scale = isShare ? { unit: '%', shift: 0, decimals: SHARE_DECIMALS } : amountScale(data, words);
  const series = data.parts.map((part, at): NativeSeries => {
    const values = data.periods.map((_, period) =>
      isShare ? shareAt(data, part, period) : onScale(part.points[period]?.value, scale),
    );
    return lineSeries(partName(part, words), values, at === strongPart(data), {
      draw: 'bar',
      color: partColor(data, at),
    });
  });
  const sums = data.periods.map((_, at) => series.reduce((sum, { values }) => sum + Math.max(0, values[at] ?? 0), 0));
  const lowest = data.periods.map((_, at) => series.reduce((sum, { values }) => sum + Math.min(0, values[at] ?? 0), 0));
  const all = series.flatMap(({ values }) => presentOf(values));
  return {
    kind: 'plot',
    corner: withUnit(words.charts.period, scale, words),
    categories: data.periods.map((period) => words.formatPeriod(period, data.form)),
    series: series.map((one) => ({ ...one, labels: labelsOf(one, Math.max(...sums)) })),
    direction: 'col',
    grouping: isShare ? 'percentStacked' : 'stacked',
    axis: isShare ? { min: 0, max: 1, step: 0.25 } : valueAxis([...sums, ...lowest], true),
    showsAxis: false,
    format: isShare ? '0.0"%"' : numberFormat(scale.decimals, all),
    hasLegend: true,
    labelStep: 1,
    roomRight: 0,
    joins: false,
  };
}

function labelsOf({ values, isStrong }: NativeSeries, highest: number): NativeSeries['labels'] {
  const color = isStrong ? 'onActual' : 'text';
  return values.flatMap((value, at) =>
    value === null || value < highest * LEAST_LABELLED ? [] : [{ ...valueLabel(at, 'ctr', isStrong), color }],
  );
}

/** The part that the title names in colour; the others in greys on which dark text is read well. */
function partColor(data: CompositionData, at: number): Ink {
  if (at === strongPart(data)) return 'actual';
  const share = data.parts.length < 2 ? 0 : at / (data.parts.length - 1);
  return mixInks('context', 'ground', 0.15 + share * 0.65);
}
