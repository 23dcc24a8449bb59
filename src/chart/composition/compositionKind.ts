// Compositions: the parts of one total, as amounts or as shares of the whole.
import type { CompositionSpec } from '../../model/chartSpec';
import { nameOf } from '../../words/nameOf';
import { asideFigures } from '../asideFigures';
import { withRemarks } from '../annotations';
import type { ChartFigure, ChartKind } from '../chartKind';
import { NO_POINT } from '../chartPoint';
import type { CompositionData } from './compositionContent';
import { compositionData } from './compositionData';
import { compositionHeight, compositionOption } from './compositionOption';
import {
  amountScale,
  compositionHeadline,
  compositionNotes,
  compositionTable,
  compositionTime,
  isWhole,
} from './compositionWords';

export const compositionKind: ChartKind<CompositionSpec, CompositionData> = {
  data: compositionData,
  isEmpty: isEmptyComposition,
  option: compositionOption,
  height: compositionHeight,
  headline: (data, _, words) => compositionHeadline(data, words),
  subtitle: (data, words) => ({
    caption: [nameOf(data.area, words), compositionTime(data, words)],
    unit: data.measure === 'share' ? '%' : amountScale(data, words).unit,
    marks: '',
  }),
  notes: compositionNotes,
  table: compositionTable,
  describe: (data, title, words) =>
    withRemarks(
      words.shapes.compositionAria(title, data.parts.length, data.periods.length),
      data.annotations,
      data.form,
      words,
    ),
  figures: compositionFigures,
  beside: null,
  fileName: (data, words) => [
    nameOf(data.area, words),
    nameOf(data.indicator, words),
    words.shapes.parts,
    compositionTime(data, words),
  ],
};

/** Shares need at least one whole. */
function isEmptyComposition(data: CompositionData): boolean {
  return data.parts.length === 0 || (data.measure === 'share' && data.periods.every((_, at) => !isWhole(data, at)));
}

function compositionFigures(data: CompositionData): ChartFigure[] {
  const { indicator, form, unit } = data;
  const last = data.periods.at(-1);
  const shared = { indicator, form, unit, indexBase: null, reason: null, beside: null };
  return [
    ...data.parts.flatMap(({ area, member, points }) =>
      data.periods.map((period, at) => ({ ...shared, area, part: member, period, point: points[at] ?? NO_POINT })),
    ),
    ...(last === undefined ? [] : asideFigures(data.setAside, last)),
  ];
}
