// Dumbbells: each subject at two periods, or its value and its target.
import type { DumbbellSpec } from '../../model/chartSpec';
import type { ChartKind } from '../chartKind';
import type { DumbbellData } from '../pairs/pairsContent';
import { dumbbellData } from '../pairs/pairsData';
import { pairsHeadline } from '../pairs/pairsHeadline';
import { describedPairs, pairsCaption, pairsFigures, pairsNotes, pairsTime } from '../pairs/pairsNotes';
import { pairsScale } from '../pairs/pairsScale';
import { pairsSubject, pairsTable, sideNames } from '../pairs/pairsTable';
import { dumbbellHeight, dumbbellOption } from './dumbbellOption';

export const dumbbellKind: ChartKind<DumbbellSpec, DumbbellData> = {
  data: dumbbellData,
  isEmpty: (data) => data.pairs.length === 0,
  option: dumbbellOption,
  height: dumbbellHeight,
  headline: (data, _, words) => pairsHeadline(data, words),
  subtitle: (data, words) => ({
    caption: pairsCaption(data, words),
    unit: pairsScale(data, words).unit,
    marks: data.from === null ? words.charts.targetTick : words.shapes.hollowIs(sideNames(data, words)[0]),
  }),
  notes: pairsNotes,
  table: pairsTable,
  describe: (data, title, words) =>
    describedPairs(words.shapes.dumbbellAria(title, data.pairs.length, ...sideNames(data, words)), data, words),
  figures: pairsFigures,
  beside: 'target',
  fileName: (data, words) => [pairsSubject(data, words), pairsTime(data, words)],
};
