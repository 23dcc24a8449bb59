// Small multiples as native charts in rows, one line each, all on one scale.
import { lastIndex } from '../../../chart/lastIndex';
import type { PanelsData } from '../../../chart/panels/panelsContent';
import { panelsAxis } from '../../../chart/panels/panelsGrid';
import type { ChartLine } from '../../../chart/trend/trendContent';
import { trendScale } from '../../../chart/trend/trendScale';
import { formatScaled } from '../../../words/scaleUnit';
import type { Words } from '../../../words/zh';
import { numberFormat, type PlotChart } from '../nativeChart';
import type { GridBody, SlideCell } from '../slide';
import { lineSeries, onScale, presentOf, softPoints, valueLabel } from './scaledSeries';
import { trendNames } from './trendChart';
import { withUnit } from './withUnit';

const LETTERS = 0.75;
/** Share of the axis that the last value takes above its line. */
const LABEL_ROOM = 0.2;

export function panelsBody(data: PanelsData, words: Words): GridBody {
  const cells = data.shown.flatMap((at) => {
    const line = data.trend.lines[at];
    return line === undefined ? [] : [cellOf(line, at === data.trend.accent, data, words)];
  });
  return { kind: 'grid', columns: columnsFor(cells.length), letters: LETTERS, cells };
}

function columnsFor(count: number): number {
  if (count <= 2) return Math.max(1, count);
  if (count <= 4) return 2;
  return count <= 9 ? 3 : 4;
}

function cellOf(line: ChartLine, isStrong: boolean, data: PanelsData, words: Words): SlideCell {
  const { trend } = data;
  const scale = trendScale(trend, words);
  const names = trendNames(trend, words);
  const name = names.nameOf(line);
  const values = line.points.map(({ value }) => onScale(value, scale));
  const last = lastIndex(values);
  const axis = panelsAxis(data, words);
  const chart: PlotChart = {
    kind: 'plot',
    corner: withUnit(words.charts.period, scale, words),
    categories: names.categories,
    series: [
      lineSeries(name, values, isStrong, {
        points: softPoints(line.points, isStrong ? 'actual' : 'context'),
        labels: last < 0 ? [] : [valueLabel(last, 't', isStrong)],
      }),
    ],
    direction: 'col',
    grouping: 'clustered',
    axis: { ...axis, max: axis.max + (axis.max - axis.min) * LABEL_ROOM },
    showsAxis: true,
    format: numberFormat(scale.decimals, presentOf(values)),
    hasLegend: false,
    // The first and the last.
    labelStep: Math.max(1, names.categories.length - 1),
    roomRight: 0,
    joins: false,
  };
  const value = line.points[last]?.value ?? null;
  const shown = value === null ? '' : `${names.categories[last] ?? ''} ${formatScaled(value, scale, words)}`;
  return { heading: name, body: { kind: 'chart', chart }, description: `${name}${words.common.colon}${shown}` };
}
