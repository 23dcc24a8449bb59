// Scatters: two indicators of areas at one period.
import type { ScatterSpec } from '../../model/chartSpec';
import { nameOf } from '../../words/nameOf';
import { asideFigures } from '../asideFigures';
import type { ChartKind } from '../chartKind';
import type { ScatterData } from './scatterContent';
import { scatterData } from './scatterData';
import { scatterOption } from './scatterOption';
import { describeScatter, scatterHeadline, scatterNotes, scatterTable } from './scatterWords';

export const scatterKind: ChartKind<ScatterSpec, ScatterData> = {
  data: scatterData,
  isEmpty: (data) => data.dots.length === 0,
  option: scatterOption,
  height: () => null,
  headline: (data, _, words) => scatterHeadline(data, words),
  // Units stand at the axes: there are two.
  subtitle: (data, words) => ({
    caption: [words.formatPeriod(data.period, 'period')],
    unit: '',
    marks: '',
  }),
  notes: scatterNotes,
  table: scatterTable,
  describe: describeScatter,
  figures: ({ x, y, period, dots, setAside }) => [
    ...dots.flatMap((dot) =>
      [
        { axis: x, point: dot.x },
        { axis: y, point: dot.y },
      ].map(({ axis, point }) => ({
        indicator: axis.indicator,
        area: dot.area,
        period,
        form: axis.form,
        part: null,
        point,
        unit: axis.unit,
        indexBase: null,
        reason: null,
        beside: null,
      })),
    ),
    ...asideFigures(setAside, period),
  ],
  beside: null,
  fileName: (data, words) => [
    nameOf(data.x.indicator, words),
    nameOf(data.y.indicator, words),
    words.formatPeriod(data.period, 'period'),
  ],
};
