// A ranking as native bars: the own area strong, the rest grey, values at the tips.
import { areaName } from '../../../chart/areaName';
import type { RankingData } from '../../../chart/ranking/rankingContent';
import { isStrongBar } from '../../../chart/ranking/isStrongBar';
import { rankingScale } from '../../../chart/ranking/rankingScale';
import { valueAxis } from '../../../chart/valueAxis';
import type { Words } from '../../../words/zh';
import { nameOf } from '../../../words/nameOf';
import { lookOf } from '../../../chart/pointLook';
import { withNumbers } from '../../../chart/subjectRemarks';
import { numberFormat, type PlotChart, type PointDress } from '../nativeChart';
import { lineSeries, onScale, presentOf, valueLabel } from './scaledSeries';
import { withUnit } from './withUnit';

export function rankingChart(data: RankingData, words: Words): PlotChart {
  const scale = rankingScale(data, words);
  const values = data.bars.map(({ value }) => onScale(value, scale));
  const points = data.bars.flatMap((bar, at): PointDress[] => {
    const isHollow = lookOf(bar.status) !== 'firm';
    const color = isStrongBar(data, bar) ? 'actual' : 'context';
    return isStrongBar(data, bar) || isHollow ? [{ at, color, isHollow, isBreak: false }] : [];
  });
  const labels = data.bars.map((bar, at) => valueLabel(at, 'outEnd', isStrongBar(data, bar)));
  return {
    kind: 'plot',
    corner: withUnit(words.charts.area, scale, words),
    categories: data.bars.map(({ area }) => withNumbers(areaName(area, words), data.remarks, { area })),
    series: [lineSeries(nameOf(data.indicator, words), values, false, { draw: 'bar', points, labels })],
    direction: 'bar',
    grouping: 'clustered',
    axis: valueAxis(presentOf(values), true),
    showsAxis: false,
    format: numberFormat(scale.decimals, values),
    hasLegend: false,
    labelStep: 1,
    roomRight: 0,
    joins: false,
  };
}
