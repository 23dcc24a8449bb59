// What is reached of each target as native bars, the line of the whole target at 100 %. Null where a share is below zero.
import type { BulletRow, BulletsData } from '../../../chart/bullets/bulletsContent';
import { lookOf } from '../../../chart/pointLook';
import { withNumbers } from '../../../chart/subjectRemarks';
import { nameOf } from '../../../words/nameOf';
import { formatScaledValue } from '../../../words/scaleUnit';
import type { Words } from '../../../words/zh';
import type { PlotChart, PointDress } from '../nativeChart';
import { lineSeries, valueLabel } from './scaledSeries';

const WHOLE = 100;
/** Beyond the longest bar, for its label. */
const ROOM = 1.15;

export function bulletsChart(data: BulletsData, words: Words): PlotChart | null {
  const values = data.rows.map(({ percent }) => percent);
  if (values.some((value) => value < 0)) return null;
  const points = data.rows.flatMap(({ isMet, point }, at): PointDress[] => {
    const isHollow = lookOf(point.status) !== 'firm';
    return isMet || isHollow ? [{ at, color: isMet ? 'actual' : 'context', isHollow, isBreak: false }] : [];
  });
  return {
    kind: 'plot',
    corner: words.charts.marked(words.common.indicator, '%'),
    categories: data.rows.map((row) => rowName(row, data, words)),
    series: [
      lineSeries(words.shapes.reached, values, false, {
        draw: 'bar',
        points,
        labels: values.map((_, at) => valueLabel(at, 'outEnd', data.rows[at]?.isMet ?? false)),
      }),
    ],
    direction: 'bar',
    grouping: 'clustered',
    axis: { min: 0, max: Math.max(WHOLE, ...values) * ROOM, step: WHOLE },
    showsAxis: true,
    format: '0.0"%"',
    hasLegend: false,
    labelStep: 1,
    roomRight: 0,
    joins: false,
  };
}

/** "技术合同成交额 3.63亿元 / 4亿元". */
function rowName({ indicator, point, goal, unit }: BulletRow, { area, remarks }: BulletsData, words: Words): string {
  const [value, whole] = [point.value ?? 0, goal].map((one) => formatScaledValue(one, unit, indicator.decimals, words));
  const name = withNumbers(nameOf(indicator, words), remarks, { indicator, area });
  return `${name} ${words.shapes.ofTarget(value ?? '', whole ?? '')}`;
}
