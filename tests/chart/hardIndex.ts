// A workspace that is hard to draw: names of every length, values of every size and sign, many areas, equal values,
// gaps, states, targets and remarks. Made from a seed, so that it is the same in every run.
import { indexKnown, type KnownIndex } from '../../src/analysis/known';
import type { Indicator } from '../../src/model/indicator';
import type { Observation } from '../../src/model/observation';
import { period } from '../../src/model/period';
import type { Series } from '../../src/model/series';
import { area, HOME, indicator, target } from '../analysis/story';

/** How the values of an indicator behave over areas and years. */
export const HARD_VALUES = ['huge', 'tiny', 'negative', 'equal', 'mixed'] as const;
type HardValues = (typeof HARD_VALUES)[number];

const FIRST_YEAR = 2013;
const YEARS = 12;
const AREAS = 16;

const LONG_NAMES: Readonly<Record<HardValues, readonly [string, string, string]>> = {
  huge: [
    '规模以上工业企业研究开发费用加计扣除减免税额合计',
    'Additional tax deduction for research and development of industrial enterprises above designated size',
    '万元',
  ],
  tiny: ['每万名就业人员中研发人员全时当量增长速度', 'Growth of full-time R&D staff per 10,000 employed persons', '%'],
  negative: ['技术合同进出口差额', 'Balance of technology trade', '万美元'],
  equal: ['省级以上科技创新平台数', 'Innovation platforms at provincial level or above', '个'],
  mixed: ['高企', 'High-tech firms', '家'],
};

const AREA_NAMES = ['连云', '连云经济开发区', '国家东中西区域合作示范区（徐圩新区）', '云台山风景名胜区管理委员会'];
const AREA_NAMES_EN = [
  'Lianyun',
  'Lianyun Economic Development Zone',
  'National East-Middle-West Cooperation Demonstration Zone (Xuwei)',
  'Yuntaishan',
];

/** Mulberry32: small, and the same on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function valueOf(values: HardValues, random: () => number): number {
  switch (values) {
    case 'huge':
      return Math.round(random() * 10 ** (5 + Math.floor(random() * 6)));
    case 'tiny':
      return Math.round(random() * 1e4) / 1e6;
    case 'negative':
      return Math.round((random() - 0.6) * 123456) / 10;
    case 'equal':
      return 7;
    case 'mixed':
      return random() < 0.3 ? 0 : Math.round(random() ** 4 * 4000);
  }
}

function hardIndicator(values: HardValues): Indicator {
  const [name, nameEn, unit] = LONG_NAMES[values];
  const kind = values === 'equal' || values === 'mixed' ? 'stock' : values === 'tiny' ? 'ratio' : 'flow';
  return { ...indicator('CG02'), code: values, name, nameEn, unit, kind, decimals: values === 'tiny' ? 4 : null };
}

export const hardAreas: readonly string[] = Array.from({ length: AREAS }, (_, at) => `A${at}`);

function observations(values: HardValues, periods: readonly string[], random: () => number): Observation[] {
  return periods.flatMap((when): Observation[] => {
    const value = valueOf(values, random);
    const chance = random();
    if (chance < 0.05) return [];
    const status = chance < 0.1 ? 'preliminary' : chance < 0.13 ? 'estimated' : chance < 0.15 ? 'break' : 'normal';
    const source = { import: 1, table: 0, row: 3, column: 1 };
    if (chance > 0.97) return [{ period: period(when), value: null, status: 'notApplicable', source, text: null }];
    return [{ period: period(when), value, status, source, text: null }];
  });
}

function hardSeries(random: () => number): Series[] {
  const years = Array.from({ length: YEARS }, (_, at) => String(FIRST_YEAR + at));
  const quarters = years.slice(-4).flatMap((year) => [1, 2, 3, 4].map((part) => `${year}-Q${part}`));
  const months = years
    .slice(-3)
    .flatMap((year) => Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`));
  return HARD_VALUES.flatMap((values) => {
    const { unit, kind } = hardIndicator(values);
    const form = kind === 'stock' ? ('end' as const) : ('period' as const);
    return [HOME, ...hardAreas].flatMap((place): Series[] => [
      {
        indicator: values,
        key: { area: place, dimensions: {}, frequency: 'year', form, unit },
        observations: observations(values, years, random),
      },
      {
        indicator: values,
        key: { area: place, dimensions: {}, frequency: 'quarter', form, unit },
        observations: observations(values, quarters, random),
      },
      {
        indicator: values,
        key: { area: place, dimensions: {}, frequency: 'month', form, unit },
        observations: observations(values, months, random),
      },
    ]);
  });
}

export function hardIndex(seed: number): KnownIndex {
  const random = randomFrom(seed);
  const areas = hardAreas.map((code, at) => ({
    ...area(code, `${AREA_NAMES[at % AREA_NAMES.length]}${at < AREA_NAMES.length ? '' : at}`, HOME),
    nameEn: `${AREA_NAMES_EN[at % AREA_NAMES_EN.length]}${at < AREA_NAMES_EN.length ? '' : ` ${at}`}`,
  }));
  const targets = HARD_VALUES.flatMap((values, at) =>
    [2021, 2022, 2023, 2024].map((year) =>
      target(`${values}${year}`, year, {
        indicator: values,
        unit: LONG_NAMES[values][2],
        value: values === 'equal' ? 7 : Math.abs(valueOf(values, random)) * (at % 2 === 0 ? 1 : 1.2) + 0.001,
      }),
    ),
  );
  const annotations = HARD_VALUES.flatMap((values) =>
    [
      ['2015', '2015'],
      ['2016', '2021'],
      ['2018', '2023'],
      ['2024', '2024'],
      ['2023-Q2', '2024-Q1'],
      ['2024-Q2', '2024-Q2'],
    ].map(([from = '', to = ''], at) => ({
      id: `${values}${at}`,
      indicator: values,
      area: HOME,
      from: period(from),
      to: period(to),
      text: '受疫情影响',
    })),
  );
  const beside = HARD_VALUES.flatMap((values) =>
    hardAreas.flatMap((place, at) =>
      Array.from({ length: at % 3 }, (_, part) => ({
        id: `${values}${place}${part}`,
        indicator: values,
        area: place,
        from: period('2024'),
        to: period('2024'),
        text: '统计口径调整',
      })),
    ),
  );
  return indexKnown(
    {
      indicators: HARD_VALUES.map(hardIndicator),
      areas: [{ ...area(HOME, '连云区', null), nameEn: 'Lianyun District' }, ...areas],
      targets,
      tasks: [],
      lists: [],
      series: hardSeries(random),
    },
    { annotations: [...annotations, ...beside], earlier: [] },
  );
}
