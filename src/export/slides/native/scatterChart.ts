// Two indicators of areas as native dots with their names.
import { areaName } from '../../../chart/areaName';
import type { ScatterData } from '../../../chart/scatter/scatterContent';
import { axisTitle, scatterScale } from '../../../chart/scatter/scatterWords';
import { valueAxis } from '../../../chart/valueAxis';
import { withNumbers } from '../../../chart/subjectRemarks';
import type { Words } from '../../../words/zh';
import { type DotsChart, numberFormat, type ScatterSide } from '../nativeChart';
import { onScale, presentOf } from './scaledSeries';

export function scatterChart(data: ScatterData, words: Words): DotsChart {
  const strong = data.dots.findIndex(({ area }) => area.code === data.highlight);
  return {
    kind: 'scatter',
    corner: words.charts.area,
    names: data.dots.map(({ area }) => withNumbers(areaName(area, words), data.remarks, { area })),
    x: sideOf(data, 'x', words),
    y: sideOf(data, 'y', words),
    strong: strong < 0 ? null : strong,
  };
}

function sideOf(data: ScatterData, side: 'x' | 'y', words: Words): ScatterSide {
  const scale = scatterScale(data, side, words);
  const values = data.dots.map((dot) => onScale(dot[side].value, scale));
  return {
    title: axisTitle(data, side, words),
    values,
    axis: valueAxis(presentOf(values), false),
    format: numberFormat(scale.decimals, values),
  };
}
