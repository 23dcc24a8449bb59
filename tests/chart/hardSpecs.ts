// Every kind of chart of the hard workspace and of the demo story.
import { cultivationLadder, movesOf } from '../../src/catalogue/stockMoves';
import type { ChartSpec } from '../../src/model/chartSpec';
import { period } from '../../src/model/period';
import { HOME } from '../analysis/story';
import { HARD_VALUES, hardAreas } from './hardIndex';
import { specs } from './pictures';
import { shapes } from './shapes';

const OPEN = { from: null, to: null, highlight: 'A2' } as const;
const STATED = { kind: 'stated' } as const;

/** The charts of one hard indicator. */
export function hardSpecs(indicator: (typeof HARD_VALUES)[number]): Readonly<Record<string, ChartSpec>> {
  const areas = hardAreas;
  const few = areas.slice(0, 5);
  const lines = { kind: 'trend', indicators: [indicator], transform: STATED, targets: 'fitting', ...OPEN } as const;
  const pair = { indicators: [indicator], areas, to: period('2024'), highlight: 'A2' } as const;
  const parts = { kind: 'composition', indicator, area: HOME, by: { kind: 'areas', areas: few }, ...OPEN } as const;
  const panels = { kind: 'panels', indicators: [indicator], areas, transform: STATED, ...OPEN, page: 1 } as const;
  const years = { kind: 'years', indicator, area: HOME, transform: STATED, years: 6 } as const;
  const path = { kind: 'path', indicator, area: HOME, period: period('2024'), band: true, asOf: null } as const;
  const heat = { kind: 'heat', indicator, areas, ...OPEN } as const;
  return {
    own: { ...lines, areas: [HOME], frequency: 'year' },
    ownQuarters: { ...lines, areas: [HOME], frequency: 'quarter' },
    ownMonths: { ...lines, areas: [HOME], frequency: 'month' },
    lines: { ...lines, areas, frequency: 'year' },
    ownZone: { ...lines, areas: [HOME], frequency: 'year', targets: 'band' },
    linesFew: { ...lines, areas: few, frequency: 'quarter' },
    indexed: { ...lines, areas: few, frequency: 'year', transform: { kind: 'indexed', base: period('2016') } },
    years: { ...years, frequency: 'quarter' },
    yearsMonths: { ...years, frequency: 'month' },
    path,
    panels: { ...panels, frequency: 'year' },
    panelsMonths: { ...panels, frequency: 'month' },
    ranking: { kind: 'ranking', indicator, areas, period: period('2024'), highlight: 'A2' },
    slope: { kind: 'slope', ...pair, from: period('2019') },
    dumbbell: { kind: 'dumbbell', ...pair, against: { kind: 'period', period: period('2019') } },
    heat: { ...heat, frequency: 'year' },
    heatQuarters: { ...heat, frequency: 'quarter' },
    tiles: { kind: 'tiles', indicator, areas, places: [], period: period('2024'), highlight: 'A2' },
    // The parts of a ratio make up nothing.
    ...(indicator === 'tiny'
      ? {}
      : {
          parts: { ...parts, frequency: 'year', measure: 'amount' },
          partsOnce: { ...parts, frequency: 'year', measure: 'amount', from: period('2024') },
        }),
  };
}

/** The charts of several hard indicators. */
export const sharedSpecs: Readonly<Record<string, ChartSpec>> = {
  indexed: {
    kind: 'trend',
    indicators: HARD_VALUES,
    areas: [HOME],
    frequency: 'year',
    transform: { kind: 'indexed', base: period('2016') },
    ...OPEN,
    targets: null,
  },
  bullets: { kind: 'bullets', indicators: HARD_VALUES, area: HOME, period: period('2024'), asOf: null },
  slope: {
    kind: 'slope',
    indicators: HARD_VALUES,
    areas: [HOME],
    from: period('2019'),
    to: period('2024'),
    highlight: null,
  },
  targets: {
    kind: 'dumbbell',
    indicators: HARD_VALUES,
    areas: [HOME],
    against: { kind: 'target' },
    to: period('2024'),
    highlight: null,
  },
  scatter: {
    kind: 'scatter',
    x: 'huge',
    y: 'negative',
    areas: hardAreas,
    period: period('2024'),
    highlight: 'A2',
  },
  scatterEqual: {
    kind: 'scatter',
    x: 'equal',
    y: 'mixed',
    areas: hardAreas,
    period: period('2024'),
    highlight: 'A2',
  },
  ladder: {
    kind: 'ladder',
    area: HOME,
    period: period('2024'),
    steps: HARD_VALUES.map((indicator) => ({ indicator, arrivals: ['equal', 'mixed'] })),
  },
  waterfall: {
    kind: 'waterfall',
    indicator: 'equal',
    area: HOME,
    period: period('2024'),
    moves: [
      { role: 'added', indicator: 'mixed' },
      { role: 'renewed', indicator: 'huge' },
      { role: 'movedIn', indicator: 'negative' },
      { role: 'expired', indicator: 'tiny' },
      { role: 'movedOut', indicator: 'equal' },
      { role: 'cancelled', indicator: 'mixed' },
    ],
  },
};

const TARGET_YEAR = { kind: 'bullets', area: HOME, period: period('2023'), asOf: null } as const;

/** The charts of the demo story that golden pictures show, and those they do not. */
export const storySpecs: Readonly<Record<string, ChartSpec>> = {
  ...specs,
  ...shapes,
  bullets: { ...TARGET_YEAR, indicators: ['QY02', 'QY11', 'QY09', 'QY05'] },
  'years-contracts': {
    kind: 'years',
    indicator: 'CG02',
    area: HOME,
    frequency: 'quarter',
    transform: STATED,
    years: 6,
  },
  ladder: { kind: 'ladder', area: HOME, period: period('2024'), steps: cultivationLadder },
  moves: { kind: 'waterfall', indicator: 'QY01', area: HOME, period: period('2022'), moves: movesOf('QY01') },
};
