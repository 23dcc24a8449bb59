// The unit of an indicator on a wall. Law: its numeral, its charts, its target and its rows on other pages have one unit,
// in which the smallest of them keeps two figures.
import { FEWEST_RANKED } from '../../analysis/boards';
import { areasWith } from '../../analysis/known';
import type { OverviewRow } from '../../analysis/overview';
import { hasValue } from '../../analysis/reading';
import { chartData } from '../../chart/chartData';
import type { ChartData } from '../../chart/chartContent';
import { kindOf } from '../../chart/chartKinds';
import { courseSpec, peersSpec } from '../../chart/pageSpecs';
import type { ChartSpec } from '../../model/chartSpec';
import { settleUnits, type StatedValue, withUnits } from '../../words/settleUnits';
import type { Words } from '../../words/zh';
import type { WallAsked } from './wallAsked';

/** What a wall draws of an indicator. */
export function figureSpecs({ indicator, spark }: OverviewRow, { area, index, period }: WallAsked): ChartSpec[] {
  const { code } = indicator;
  return [
    ...(spark.filter(hasValue).length > 1 ? [courseSpec(code, area, null)] : []),
    ...(areasWith(index, code).length >= FEWEST_RANKED ? [peersSpec(index, code, area, period)] : []),
  ];
}

/** The words for everything that a wall says of an indicator. */
export function figureWords(row: OverviewRow, asked: WallAsked, words: Words): Words {
  const { reading, target, reported } = row;
  const drawn = figureSpecs(row, asked).map((spec) => chartData(spec, asked.index));
  const values = [
    ...(hasValue(reading) ? [reading] : []),
    ...(target === null ? [] : [target]),
    ...(reported === null ? [] : [reported]),
    ...drawn.flatMap((data) => (data === null ? [] : drawnValues(data))),
  ];
  return withUnits(words, settleUnits(values, words));
}

function drawnValues(data: ChartData): StatedValue[] {
  return kindOf(data)
    .figures(data)
    .filter(({ indexBase }) => indexBase === null)
    .map(({ point, unit }) => ({ value: point.value, unit }));
}
