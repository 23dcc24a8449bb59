// The charts beside trend and ranking, on the demo story with its areas in two years and its breakdowns.
import { indexKnown, type KnownIndex } from '../../src/analysis/known';
import { tilePlaces } from '../../src/catalogue/tilePlaces';
import { chartData } from '../../src/chart/chartData';
import type { ChartData } from '../../src/chart/chartContent';
import type { ChartSpec } from '../../src/model/chartSpec';
import { period } from '../../src/model/period';
import { HOME, seriesOf, storyKnown, subAreas, target } from '../analysis/story';

export const areaCodes = subAreas.map((area) => area.code);

/** Valid certificates of the areas at the end of 2024, in their order. */
const FIRMS_2024 = [20, 8, 6, 3, 1, 1, 2, 2, 0, 0];

const targets = [
  target('a', 2023, { indicator: 'QY02', value: 9 }),
  target('b', 2023, { indicator: 'QY11', value: 90 }),
  target('c', 2023, { indicator: 'QY09', value: 2 }),
];

const story = storyKnown(targets);

export const shapeIndex: KnownIndex = indexKnown({
  ...story,
  series: [
    ...story.series.filter((one) => one.indicator !== 'QY01' || one.key.area === HOME),
    ...areaCodes.map((code, at) => {
      const before = story.series.find((one) => one.indicator === 'QY01' && one.key.area === code);
      return seriesOf('QY01', code, 'end', [
        ['2023', String(before?.observations[0]?.value ?? 0)],
        ['2024', String(FIRMS_2024[at] ?? 0)],
      ]);
    }),
  ],
});

const PAIR = { indicators: ['QY01'], areas: areaCodes, to: period('2024'), highlight: null } as const;

export const shapes = {
  'slope-areas': { kind: 'slope', ...PAIR, from: period('2023') },
  'slope-indicators': {
    kind: 'slope',
    indicators: ['QY01', 'QY02', 'QY05', 'CG02'],
    areas: [HOME],
    from: period('2019'),
    to: period('2024'),
    highlight: null,
  },
  'dumbbell-areas': {
    kind: 'dumbbell',
    ...PAIR,
    against: { kind: 'period', period: period('2023') },
    highlight: '320703001',
  },
  'dumbbell-targets': {
    kind: 'dumbbell',
    indicators: ['QY02', 'QY11', 'QY09', 'QY05'],
    areas: [HOME],
    against: { kind: 'target' },
    to: period('2023'),
    highlight: null,
  },
  'heat-areas': {
    kind: 'heat',
    indicator: 'QY01',
    areas: areaCodes,
    frequency: 'year',
    from: null,
    to: null,
    highlight: '320703001',
  },
  'tiles-research': {
    kind: 'tiles',
    indicator: 'YF03',
    areas: areaCodes,
    places: tilePlaces,
    period: period('2023'),
    highlight: '320703001',
  },
} as const satisfies Record<string, ChartSpec>;

export type ShapeName = keyof typeof shapes;

export function shapeData<Kind extends ChartData['kind']>(
  spec: Extract<ChartSpec, { kind: Kind }>,
  index: KnownIndex = shapeIndex,
): Extract<ChartData, { kind: Kind }> {
  const data = chartData(spec, index);
  if (data === null) throw new Error(`nothing to draw for a ${spec.kind}`);
  return data as Extract<ChartData, { kind: Kind }>;
}
