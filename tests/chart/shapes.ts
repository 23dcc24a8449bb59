// The charts beside trend and ranking, on the demo story with its areas in two years and its breakdowns.
import { indexKnown, type KnownIndex } from '../../src/analysis/known';
import { cultivationLadder, movesOf } from '../../src/catalogue/stockMoves';
import { tilePlaces } from '../../src/catalogue/tilePlaces';
import { chartData } from '../../src/chart/chartData';
import type { ChartData } from '../../src/chart/chartContent';
import type { ChartSpec } from '../../src/model/chartSpec';
import { type Series, seriesId } from '../../src/model/series';
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

/** Parts by dimension and year, as the demo's breakdowns state them. */
const PARTS = `
CG02 合同类别 2023 技术开发 14820 技术转让 3110 技术许可 1240 技术咨询 1960 技术服务 15150
QY01 技术领域 2023 先进制造与自动化 10 新材料 9 高技术服务 5 电子信息 4 生物与新医药 3 新能源与节能 2 资源与环境 1 航空航天 0
FZ01 活动类别 2023 三下乡 2 服务百企专家行 5 科普宣传周 2 宪法宣传周 1 政策培训 2
FZ01 活动类别 2024 三下乡 3 服务百企专家行 6 科普宣传周 2 宪法宣传周 2 政策培训 3
`;

function partSeries(): Series[] {
  return PARTS.trim()
    .split('\n')
    .flatMap((line) => {
      const [code = '', dimension = '', year = '', ...cells] = line.split(' ');
      return cells.flatMap((member, at) => {
        if (at % 2 === 1) return [];
        const form = code === 'QY01' ? 'end' : 'period';
        const whole = seriesOf(code, HOME, form, [[year, cells[at + 1] ?? '']]);
        return [{ ...whole, key: { ...whole.key, dimensions: { [dimension]: member } } }];
      });
    });
}

/** One series a member, whatever the years. */
function joined(series: readonly Series[]): Series[] {
  const byKey = new Map<string, Series>();
  for (const one of series) {
    const key = `${one.indicator} ${seriesId(one.key)}`;
    const before = byKey.get(key);
    byKey.set(
      key,
      before === undefined ? one : { ...before, observations: [...before.observations, ...one.observations] },
    );
  }
  return [...byKey.values()];
}

export const shapeIndex: KnownIndex = indexKnown({
  ...story,
  series: [
    ...joined(partSeries()),
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

const PARTS_OF = {
  kind: 'composition',
  area: HOME,
  frequency: 'year',
  from: null,
  to: null,
  highlight: null,
} as const;

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
  'parts-amount': {
    ...PARTS_OF,
    indicator: 'CG02',
    by: { kind: 'dimension', name: '合同类别' },
    measure: 'amount',
  },
  'parts-years': { ...PARTS_OF, indicator: 'FZ01', by: { kind: 'dimension', name: '活动类别' }, measure: 'share' },
  'parts-areas': { ...PARTS_OF, indicator: 'QY01', by: { kind: 'areas', areas: areaCodes }, measure: 'amount' },
  'parts-shares': { ...PARTS_OF, indicator: 'QY01', by: { kind: 'areas', areas: areaCodes }, measure: 'share' },
  'waterfall-2023': {
    kind: 'waterfall',
    indicator: 'QY01',
    area: HOME,
    period: period('2023'),
    moves: movesOf('QY01'),
  },
  'waterfall-2024': {
    kind: 'waterfall',
    indicator: 'QY01',
    area: HOME,
    period: period('2024'),
    moves: movesOf('QY01'),
  },
  scatter: {
    kind: 'scatter',
    x: 'QY11',
    y: 'QY01',
    areas: areaCodes,
    period: period('2023'),
    highlight: '320703001',
  },
  ladder: { kind: 'ladder', area: HOME, period: period('2023'), steps: cultivationLadder },
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
