// The body of a slide for every kind of chart: a native chart where there is a twin, else a table or shapes.
import type { ChartData } from '../../../chart/chartContent';
import { kindOf } from '../../../chart/chartKinds';
import { yearsDress, yearsTrend } from '../../../chart/years/yearsTrend';
import type { YearsData } from '../../../chart/years/yearsContent';
import type { Words } from '../../../words/zh';
import type { NativeChart, PlotChart } from '../nativeChart';
import type { Room } from '../slideLook';
import type { SlideBody } from '../slide';
import { bulletsChart } from './bulletsChart';
import { panelsBody } from './panelsBody';
import { compositionChart } from './compositionChart';
import { dumbbellChart, slopeChart } from './pairsChart';
import { pathChart } from './pathChart';
import { rankingChart } from './rankingChart';
import { scatterChart } from './scatterChart';
import { heatBody, ladderBody, tilesBody } from './shapeBodies';
import { tableBody } from './tableBody';
import { trendChart, trendNames } from './trendChart';
import { waterfallChart } from './waterfallChart';

export function chartBody(data: ChartData, words: Words, room: Room): SlideBody {
  if (kindOf(data).isEmpty(data)) return tableBody(kindOf(data).table(data, words), words);
  switch (data.kind) {
    case 'trend':
      return native(trendChart(data, trendNames(data, words), words, room));
    case 'years':
      return native(yearsChart(data, words, room));
    case 'path':
      return native(pathChart(data, words, room));
    case 'ranking':
      return native(rankingChart(data, words));
    case 'slope':
      return native(slopeChart(data, words, room));
    case 'dumbbell':
      return native(dumbbellChart(data, words));
    case 'composition':
      return native(compositionChart(data, words));
    case 'scatter':
      return native(scatterChart(data, words, room));
    case 'panels':
      return panelsBody(data, words);
    case 'bullets':
      return orTable(bulletsChart(data, words), data, words);
    case 'heat':
      return heatBody(data, words);
    case 'tiles':
      return tilesBody(data, words, room);
    case 'ladder':
      return ladderBody(data, words, room);
    case 'waterfall':
      return orTable(waterfallChart(data, words), data, words);
  }
}

/** The table behind a chart where it has no native twin. */
function orTable(chart: NativeChart | null, data: ChartData, words: Words): SlideBody {
  return chart === null ? tableBody(kindOf(data).table(data, words), words) : native(chart);
}

function native(chart: NativeChart): SlideBody {
  return { kind: 'chart', chart };
}

function yearsChart(data: YearsData, words: Words, room: Room): PlotChart {
  const trend = yearsTrend(data);
  const categories = trend.periods.map((period) => words.formatPart(period, data.form) ?? '');
  const dress = yearsDress(data, trend, words);
  return trendChart(trend, { nameOf: (line) => dress.nameOf(line), categories }, words, room);
}
