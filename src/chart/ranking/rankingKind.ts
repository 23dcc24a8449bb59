// Rankings: areas as bars, largest first.
import type { RankingSpec } from '../../model/chartSpec';
import { nameOf } from '../../words/nameOf';
import { asideFigures } from '../asideFigures';
import type { ChartFigure, ChartKind } from '../chartKind';
import { withSubjectRemarks } from '../subjectRemarks';
import type { RankingData } from './rankingContent';
import { rankingData } from './rankingData';
import { rankingHeadline } from './rankingHeadline';
import { rankedSubjects, rankingNotes } from './rankingNotes';
import { rankingHeight, rankingOption } from './rankingOption';
import { rankingScale } from './rankingScale';
import { rankingTable } from './rankingTable';

export const rankingKind: ChartKind<RankingSpec, RankingData> = {
  data: rankingData,
  isEmpty: (data) => data.bars.length === 0,
  option: rankingOption,
  height: rankingHeight,
  headline: (data, _, words) => rankingHeadline(data, words),
  subtitle: (data, words) => ({
    caption: [words.formatPeriod(data.period, data.form)],
    unit: rankingScale(data, words).unit,
    marks: '',
  }),
  notes: rankingNotes,
  table: rankingTable,
  describe: (data, title, words) =>
    withSubjectRemarks(
      words.charts.barsAria(title, data.bars.length),
      data.remarks,
      rankedSubjects(data),
      data.form,
      words,
    ),
  figures: rankingFigures,
  beside: 'rank',
  rows: {
    count: ({ bars }) => bars.length,
    slice: (data, from, to) => ({ ...data, bars: data.bars.slice(from, to), whole: data.whole ?? data.bars }),
  },
  fileName: (data, words) => [
    nameOf(data.indicator, words),
    words.charts.area,
    words.formatPeriod(data.period, data.form),
  ],
};

function rankingFigures(data: RankingData): ChartFigure[] {
  const { indicator, period, form } = data;
  const shared = { indicator, period, form, indexBase: null, part: null } as const;
  return [
    ...data.bars.map((bar) => ({
      ...shared,
      area: bar.area,
      point: bar,
      unit: data.unit,
      reason: null,
      beside: bar.place,
    })),
    ...asideFigures(data.unranked, period),
  ];
}
