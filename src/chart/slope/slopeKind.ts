// Slopes: each subject at two periods.
import type { SlopeSpec } from '../../model/chartSpec';
import type { ChartKind } from '../chartKind';
import type { SlopeData } from '../pairs/pairsContent';
import { slopeData } from '../pairs/pairsData';
import { pairsHeadline } from '../pairs/pairsHeadline';
import { describedPairs, pairsCaption, pairsFigures, pairsNotes, pairsTime } from '../pairs/pairsNotes';
import { pairsScale } from '../pairs/pairsScale';
import { pairsSubject, pairsTable, sideNames } from '../pairs/pairsTable';
import { slopeHeight, slopeOption } from './slopeOption';

export const slopeKind: ChartKind<SlopeSpec, SlopeData> = {
  data: slopeData,
  isEmpty: (data) => data.pairs.length === 0,
  option: slopeOption,
  height: slopeHeight,
  headline: (data, _, words) => pairsHeadline(data, words),
  subtitle: (data, words) => ({ caption: pairsCaption(data, words), unit: pairsScale(data, words).unit, marks: '' }),
  notes: pairsNotes,
  table: pairsTable,
  describe: (data, title, words) =>
    describedPairs(words.shapes.slopeAria(title, data.pairs.length, ...sideNames(data, words)), data, words),
  figures: pairsFigures,
  beside: null,
  fileName: (data, words) => [pairsSubject(data, words), pairsTime(data, words)],
};
