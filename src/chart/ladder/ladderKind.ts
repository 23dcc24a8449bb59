// Cultivation ladders: from the list of small technology firms up to the gazelles.
import type { LadderSpec } from '../../model/chartSpec';
import { nameOf } from '../../words/nameOf';
import type { ChartKind } from '../chartKind';
import { NO_POINT } from '../chartPoint';
import type { LadderData } from './ladderContent';
import { ladderData } from './ladderData';
import { ladderHeight, ladderOption } from './ladderOption';
import { describeLadder, ladderHeadline, ladderNotes, ladderTable } from './ladderWords';

export const ladderKind: ChartKind<LadderSpec, LadderData> = {
  data: ladderData,
  isEmpty: (data) => data.steps.every(({ step }) => (step.points[0]?.value ?? null) === null),
  option: ladderOption,
  height: ladderHeight,
  isRigid: true,
  headline: (data, _, words) => ladderHeadline(data, words),
  subtitle: (data, words) => ({
    caption: [nameOf(data.area, words), words.formatPeriod(data.period, 'period')],
    unit: words.formatUnit(data.unit),
    marks: words.shapes.arrivalMark,
  }),
  notes: ladderNotes,
  table: ladderTable,
  describe: describeLadder,
  figures: ({ area, period, steps }) =>
    steps
      .flatMap(({ step, arrivals }) => [step, ...arrivals])
      .map(({ indicator, form, unit, points }) => ({
        indicator,
        area,
        period,
        form,
        unit: unit ?? '',
        point: points[0] ?? NO_POINT,
        indexBase: null,
        part: null,
        reason: null,
        beside: null,
      })),
  beside: null,
  rows: {
    count: ({ steps }) => steps.length,
    // The highest step stands on top.
    slice: (data, from, to) => {
      const { steps, whole = steps } = data;
      return { ...data, steps: steps.slice(steps.length - to, steps.length - from), whole };
    },
  },
  fileName: (data, words) => [nameOf(data.area, words), words.shapes.ladder, words.formatPeriod(data.period, 'period')],
};
