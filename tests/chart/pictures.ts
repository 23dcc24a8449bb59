// The charts that are compared with golden files: every kind, each difficulty once.
import type { KnownIndex } from '../../src/analysis/known';
import { chartData } from '../../src/chart/chartData';
import type { ChartData } from '../../src/chart/chartContent';
import type { RankingSpec, TrendSpec } from '../../src/model/chartSpec';
import { period } from '../../src/model/period';
import { HOME, quarters, storyIndex, subAreas, target } from '../analysis/story';

const targets = [
  target('a', 2023, { indicator: 'CG02', value: 40000 }),
  target('b', 2024, { indicator: 'CG02', value: 45000 }),
  target('c', 2022, { indicator: 'RC06', value: 75 }),
  target('d', 2023, { indicator: 'RC06', value: 100 }),
  target('e', 2024, { indicator: 'RC06', value: 140 }),
  target('f', 2023, { indicator: 'QY01', value: 33 }),
  target('g', 2024, { indicator: 'QY01', value: 40 }),
  target('h', 2023, { indicator: 'YF02', value: 2.05 }),
  target('i', 2024, { indicator: 'YF03', value: 60000, curve: quarters(18, 43, 70, 100) }),
];

export const pictureIndex: KnownIndex = storyIndex(targets);

const TREND: TrendSpec = {
  kind: 'trend',
  indicators: ['RC06'],
  areas: [HOME],
  frequency: 'year',
  transform: { kind: 'stated' },
  from: null,
  to: null,
  targets: 'fitting',
  highlight: null,
};
const RANKING: RankingSpec = {
  kind: 'ranking',
  indicator: 'QY01',
  areas: subAreas.map((area) => area.code),
  period: period('2023'),
  highlight: null,
};

export const specs = {
  'columns-with-ticks': TREND,
  'columns-money': { ...TREND, indicators: ['CG02'] },
  'columns-not-tracked': { ...TREND, indicators: ['QY09'] },
  'columns-cumulative-quarters': { ...TREND, indicators: ['YF03'], frequency: 'quarter' },
  'columns-single-quarters': { ...TREND, indicators: ['CG02'], frequency: 'quarter', transform: { kind: 'single' } },
  'line-stock': { ...TREND, indicators: ['QY01'] },
  'line-ratio': { ...TREND, indicators: ['YF02'] },
  'line-stock-quarters': { ...TREND, indicators: ['QY01'], frequency: 'quarter' },
  'lines-cumulative': { ...TREND, indicators: ['CG02', 'YF03'], frequency: 'quarter' },
  'lines-indexed': {
    ...TREND,
    indicators: ['QY01', 'QY11', 'CG02', 'YF01', 'RC07'],
    transform: { kind: 'indexed', base: period('2019') },
  },
  'bars-areas': RANKING,
  'bars-not-applicable': { ...RANKING, indicator: 'YF03', highlight: '320703001' },
} as const satisfies Record<string, TrendSpec | RankingSpec>;

export type PictureName = keyof typeof specs;

export function pictureData(name: PictureName): ChartData {
  const data = chartData(specs[name], pictureIndex);
  if (data === null) throw new Error(`nothing to draw for ${name}`);
  return data;
}
