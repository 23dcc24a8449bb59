// Pairs as native charts: slopes between two periods, or two dots a subject joined by a stroke.
import type { DumbbellData, SlopeData } from '../../../chart/pairs/pairsContent';
import { pairsScale } from '../../../chart/pairs/pairsScale';
import { strongPair } from '../../../chart/pairs/strongPair';
import { subjectName } from '../../../chart/subjects';
import { valueAxis } from '../../../chart/valueAxis';
import { withNumbers } from '../../../chart/subjectRemarks';
import { roomyAxis } from './roomyAxis';
import type { Words } from '../../../words/zh';
import { numberFormat, type PlotChart } from '../nativeChart';
import type { Room } from '../slideLook';
import { endLabelled } from './endLabelled';
import { lineSeries, onScale, presentOf, softPoints, valueLabel } from './scaledSeries';
import { withUnit } from './withUnit';

const PLOT = { kind: 'plot', direction: 'col', grouping: 'clustered', showsAxis: true } as const;

export function slopeChart(data: SlopeData, words: Words, room: Room): PlotChart {
  const scale = pairsScale(data, words);
  const strong = strongPair(data);
  const lines = data.pairs.map((pair, at) => {
    const values = [onScale(pair.before.value, scale), onScale(pair.after.value, scale)];
    const isStrong = at === strong;
    const color = isStrong ? 'actual' : 'context';
    const points = softPoints([pair.before, pair.after], color);
    return lineSeries(withNumbers(subjectName(pair, data.pairs, words), data.remarks, pair), values, isStrong, {
      points,
    });
  });
  const values = lines.flatMap((line) => presentOf(line.values));
  const axis = roomyAxis(values, false);
  const form = data.pairs[0]?.form ?? 'period';
  return {
    ...PLOT,
    corner: withUnit(words.charts.period, scale, words),
    categories: [data.from, data.to].map((period) => words.formatPeriod(period, form)),
    ...endLabelled(lines, axis, room),
    axis,
    format: numberFormat(scale.decimals, values),
    labelStep: 1,
    joins: false,
  };
}

export function dumbbellChart(data: DumbbellData, words: Words): PlotChart {
  const scale = pairsScale(data, words);
  const form = data.pairs[0]?.form ?? 'period';
  const before = data.pairs.map((pair) => onScale(pair.before.value, scale));
  const after = data.pairs.map((pair) => onScale(pair.after.value, scale));
  const values = [...presentOf(before), ...presentOf(after)];
  const hollow = before.map((_, at) => ({ at, color: 'context', isHollow: true, isBreak: true }) as const);
  const first = data.from === null ? words.charts.target : words.formatPeriod(data.from, form);
  return {
    ...PLOT,
    corner: withUnit(words.shapes.subject, scale, words),
    categories: data.pairs.map((pair) => withNumbers(subjectName(pair, data.pairs, words), data.remarks, pair)),
    series: [
      lineSeries(first, before, false, {
        draw: 'dots',
        points: hollow,
        labels: before.map((_, at) => valueLabel(at, 'l', false)),
      }),
      lineSeries(data.from === null ? words.charts.actual : words.formatPeriod(data.to, form), after, true, {
        draw: 'dots',
        points: softPoints(
          data.pairs.map(({ after: point }) => point),
          'actual',
        ),
        labels: after.map((_, at) => valueLabel(at, 'r', true)),
      }),
    ],
    axis: valueAxis(values, true),
    format: numberFormat(scale.decimals, values),
    hasLegend: true,
    labelStep: 1,
    roomRight: 0,
    joins: true,
  };
}
