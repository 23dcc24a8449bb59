// A stock from one end of a year to the next as native columns on a ground that is not seen.
import { plainNumber } from '../../../analysis/reading';
import { waterfallBars } from '../../../chart/waterfall/waterfallBars';
import type { WaterfallData } from '../../../chart/waterfall/waterfallContent';
import { valueAxis } from '../../../chart/valueAxis';
import type { Words } from '../../../words/zh';
import type { InkName } from '../ink';
import { type NativeSeries, numberFormat, type PlotChart, type PointDress, type PointLabel } from '../nativeChart';
import { lineSeries, valueLabel } from './scaledSeries';
import { withUnit } from './withUnit';

/** A bar below this share of the highest is thinner than its label. */
const LEAST_INSIDE = 0.07;

/** Null where a bar goes below zero, which stacked columns cannot show. */
export function waterfallChart(data: WaterfallData, words: Words): PlotChart | null {
  const bars = waterfallBars(data, words);
  if (bars.length === 0 || bars.some(({ from, to }) => Math.min(from, to) < 0)) return null;
  const ends = bars.map(({ kind, to }) => (kind === 'end' ? to : null));
  const up = bars.map(({ kind, from, to }) => (kind !== 'end' && to >= from ? plainNumber(to - from) : null));
  const down = bars.map(({ kind, from, to }) => (kind !== 'end' && to < from ? plainNumber(from - to) : null));
  const ground = bars.map(({ kind, from, to }) => (kind === 'end' ? null : Math.min(from, to)));
  const scale = { unit: words.formatUnit(data.unit), shift: 0, decimals: data.indicator.decimals };
  const hollow = bars.flatMap(({ kind }, at): PointDress[] =>
    kind === 'remainder' ? [{ at, color: 'muted', isHollow: true, isBreak: false }] : [],
  );
  const highest = Math.max(...bars.flatMap(({ from, to }) => [from, to]));
  const series: NativeSeries[] = [
    lineSeries(words.slides.ground, ground, false, { draw: 'ground' }),
    barsOf(words.slides.level, ends, 'context', [], highest),
    barsOf(words.slides.added, up, 'actual', hollow, highest),
    barsOf(words.slides.taken, down, 'muted', hollow, highest),
  ];
  return {
    kind: 'plot',
    corner: withUnit(words.shapes.step, scale, words),
    categories: bars.map(({ name }) => name),
    series,
    direction: 'col',
    grouping: 'stacked',
    axis: valueAxis(
      bars.flatMap(({ from, to }) => [from, to]),
      true,
    ),
    showsAxis: false,
    format: numberFormat(scale.decimals, [...ends, ...up, ...down]),
    hasLegend: false,
    labelStep: 1,
    roomRight: 0,
    joins: false,
  };
}

function barsOf(
  name: string,
  values: NativeSeries['values'],
  color: InkName,
  hollow: NativeSeries['points'],
  highest: number,
): NativeSeries {
  const isLight = color === 'context';
  const labels = values.flatMap((value, at): PointLabel[] => {
    if (value === null) return [];
    const isHollow = hollow.some((one) => one.at === at);
    const isThin = value < highest * LEAST_INSIDE;
    const ink: InkName = isLight || isHollow || isThin ? 'text' : 'onActual';
    return [{ ...valueLabel(at, 'ctr', true), color: ink }];
  });
  const points = hollow.filter(({ at }) => (values[at] ?? null) !== null);
  return lineSeries(name, values, false, { draw: 'bar', color, labels, points });
}
