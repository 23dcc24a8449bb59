// Heat tables: areas by periods.
import type { HeatSpec } from '../../model/chartSpec';
import { nameOf } from '../../words/nameOf';
import { asideFigures } from '../asideFigures';
import type { ChartFigure, ChartKind } from '../chartKind';
import { NO_POINT } from '../chartPoint';
import type { HeatData } from './heatContent';
import { heatData } from './heatData';
import { heatHeight, heatOption } from './heatOption';
import { describeHeat, heatHeadline, heatNotes, heatScale, heatTable, heatTime } from './heatWords';

export const heatKind: ChartKind<HeatSpec, HeatData> = {
  data: heatData,
  isEmpty: (data) => data.rows.length === 0,
  option: heatOption,
  height: heatHeight,
  headline: (data, _, words) => heatHeadline(data, words),
  subtitle: (data, words) => ({
    caption: [heatTime(data, words)],
    unit: heatScale(data, words).unit,
    marks: words.shapes.strongerIsMore,
  }),
  notes: heatNotes,
  table: heatTable,
  describe: describeHeat,
  figures: heatFigures,
  beside: null,
  fileName: (data, words) => [nameOf(data.indicator, words), words.charts.area, heatTime(data, words)],
};

function heatFigures(data: HeatData): ChartFigure[] {
  const last = data.periods.at(-1);
  const drawn = data.rows.flatMap(({ indicator, area, form, points }) =>
    data.periods.map((period, at) => ({
      indicator,
      area,
      form,
      period,
      point: points[at] ?? NO_POINT,
      unit: data.unit,
      indexBase: null,
      part: null,
      reason: null,
      beside: null,
    })),
  );
  return [...drawn, ...(last === undefined ? [] : asideFigures(data.setAside, last))];
}
