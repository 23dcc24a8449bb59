// Random statistics and the tables an office would write them in. Law: every layout says all that it holds, so that
// reading it back can be demanded.
import fc from 'fast-check';
import type { MissingStatus } from '../../../src/model/observation';

/** A value, or the mark that stands for why there is none. */
export type Entry = number | keyof typeof MARKS;

export const MARKS = {
  '—': 'notApplicable',
  '…': 'belowUnit',
  待公布: 'notPublished',
  未统计: 'notCollected',
} as const satisfies Record<string, MissingStatus>;

export interface Measure {
  readonly name: string;
  readonly unit: string;
}

export interface Statistics {
  readonly measures: readonly Measure[];
  readonly areas: readonly string[];
  readonly years: readonly number[];
  /** By measure, area and year. */
  readonly entries: readonly (readonly (readonly Entry[])[])[];
}

export interface Drawn {
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** Rows from the first to the last one of each, in the first column. */
  readonly tall: readonly (readonly [number, number])[];
  /** "measure area period unit": the value, or the reason why there is none. */
  readonly expected: Readonly<Record<string, number | MissingStatus>>;
}

export interface Dress {
  readonly title: boolean;
  readonly note: boolean;
  readonly total: boolean;
  readonly merged: boolean;
}

const MEASURES: readonly Measure[] = [
  { name: '技术合同成交额', unit: '万元' },
  { name: '科技型中小企业入库数', unit: '家' },
  { name: '全社会研发投入占比', unit: '%' },
  { name: '专利授权量', unit: '件' },
  { name: '茶叶产量', unit: '吨' },
];
const AREAS = ['连云区', '海州区', '赣榆区', '东海县', '灌云县', '灌南县', '墟沟街道', '云山街道'];

const entry: fc.Arbitrary<Entry> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 9_999_999 }).map((digits) => digits / 100) },
  { weight: 3, arbitrary: fc.integer({ min: 2, max: 99_999 }) },
  { weight: 1, arbitrary: fc.integer({ min: -9999, max: -1 }).map((digits) => digits / 10) },
  { weight: 1, arbitrary: fc.constantFrom(...(Object.keys(MARKS) as (keyof typeof MARKS)[])) },
);

export const statistics: fc.Arbitrary<Statistics> = fc
  .record({
    measures: fc.shuffledSubarray([...MEASURES], { minLength: 2, maxLength: 4 }),
    areas: fc.shuffledSubarray(AREAS, { minLength: 3, maxLength: 6 }),
    first: fc.integer({ min: 2005, max: 2020 }),
    count: fc.integer({ min: 3, max: 5 }),
  })
  .chain(({ measures, areas, first, count }) =>
    fc
      .array(
        fc.array(fc.array(entry, { minLength: count, maxLength: count }), {
          minLength: areas.length,
          maxLength: areas.length,
        }),
        {
          minLength: measures.length,
          maxLength: measures.length,
        },
      )
      .map((entries) => ({ measures, areas, years: Array.from({ length: count }, (_, at) => first + at), entries })),
  );

export const dress: fc.Arbitrary<Dress> = fc.record({
  title: fc.boolean(),
  note: fc.boolean(),
  total: fc.boolean(),
  merged: fc.boolean(),
});

export const worth = (one: Entry): number | MissingStatus => (typeof one === 'number' ? one : MARKS[one]);

type Layout = (all: Statistics, how: Dress) => Drawn;
type Row = (string | number | null)[];

/** One observation a row. */
const long: Layout = ({ measures, areas, years, entries }, { note }) => {
  const expected: Record<string, number | MissingStatus> = {};
  const rows: Row[] = [['指标', '地区', '年份', '单位', '数值']];
  measures.forEach(({ name, unit }, m) =>
    areas.forEach((area, a) =>
      years.forEach((year, y) => {
        const one = entries[m]![a]![y]!;
        rows.push([name, area, year, unit, one]);
        expected[`${name} ${area} ${year} ${unit}`] = worth(one);
      }),
    ),
  );
  if (note) rows.push(['注：数据来源：统计局。']);
  return { rows, tall: [], expected };
};

/** Years across, areas grouped in the first column, their name once or merged. */
const wide: Layout = ({ measures, areas, years, entries }, { title, note, merged }) => {
  const expected: Record<string, number | MissingStatus> = {};
  const rows: Row[] = title ? [['各地区主要指标']] : [];
  rows.push(['地区', '指标', '单位', ...years.map((year) => `${year}年`)]);
  const tall: [number, number][] = [];
  areas.forEach((area, a) => {
    const first = rows.length;
    measures.forEach(({ name, unit }, m) => {
      const own = years.map((year, y) => {
        expected[`${name} ${area} ${year} ${unit}`] = worth(entries[m]![a]![y]!);
        return entries[m]![a]![y]!;
      });
      rows.push([merged && m > 0 ? null : area, name, unit, ...own]);
    });
    if (merged) tall.push([first, rows.length - 1]);
  });
  if (note) rows.push(['注：数据来源：统计局。']);
  return { rows, tall, expected };
};

/** Areas down, measures across, one year; the unit in brackets, a total below. */
const cross: Layout = ({ measures, areas, years, entries }, { note, total }) => {
  const expected: Record<string, number | MissingStatus> = {};
  const rows: Row[] = [
    [`${years[0]!}年各地区主要指标`],
    ['地区', ...measures.map(({ name, unit }) => `${name}（${unit}）`)],
  ];
  areas.forEach((area, a) => {
    measures.forEach(
      ({ name, unit }, m) => (expected[`${name} ${area} ${years[0]!} ${unit}`] = worth(entries[m]![a]![0]!)),
    );
    rows.push([area, ...measures.map((_, m) => entries[m]![a]![0]!)]);
  });
  if (total) rows.push(['合计', ...measures.map(() => 1)]);
  if (note) rows.push(['注：数据来源：统计局。']);
  return { rows, tall: [], expected };
};

/** Years down, measures across, one area in the title. */
const down: Layout = ({ measures, areas, years, entries }, { note }) => {
  const expected: Record<string, number | MissingStatus> = {};
  const area = areas[0]!;
  const rows: Row[] = [[`${area}历年主要指标`], ['年份', ...measures.map(({ name, unit }) => `${name}（${unit}）`)]];
  years.forEach((year, y) => {
    measures.forEach(({ name, unit }, m) => (expected[`${name} ${area} ${year} ${unit}`] = worth(entries[m]![0]![y]!)));
    rows.push([`${year}年`, ...measures.map((_, m) => entries[m]![0]![y]!)]);
  });
  if (note) rows.push(['注：数据来源：统计局。']);
  return { rows, tall: [], expected };
};

/** Areas down, years over measures in two header rows. */
const twoLevels: Layout = ({ measures, areas, years, entries }, { title, note }) => {
  const expected: Record<string, number | MissingStatus> = {};
  const rows: Row[] = title ? [['各地区主要指标']] : [];
  rows.push(['地区', ...years.flatMap((year) => measures.map((_, m) => (m === 0 ? `${year}年` : null)))]);
  rows.push([null, ...years.flatMap(() => measures.map(({ name, unit }) => `${name}（${unit}）`))]);
  areas.forEach((area, a) => {
    rows.push([
      area,
      ...years.flatMap((year, y) =>
        measures.map(({ name, unit }, m) => {
          expected[`${name} ${area} ${year} ${unit}`] = worth(entries[m]![a]![y]!);
          return entries[m]![a]![y]!;
        }),
      ),
    ]);
  });
  if (note) rows.push(['注：数据来源：统计局。']);
  return { rows, tall: [], expected };
};

const RUN = ['一季度', '上半年', '前三季度', '全年'];

/** Measures down, quarters to date across, the year and one area in the title. */
const quarterly: Layout = ({ measures, areas, years, entries }, { note }) => {
  const expected: Record<string, number | MissingStatus> = {};
  const area = areas[0]!;
  const rows: Row[] = [[`${years[0]!}年${area}主要指标`], ['指标', '单位', ...RUN]];
  measures.forEach(({ name, unit }, m) => {
    const own = RUN.map((_, quarter) => entries[m]![quarter % areas.length]![0]!);
    own.forEach((one, quarter) => (expected[`${name} ${area} ${years[0]!}-Q${quarter + 1} ${unit}`] = worth(one)));
    rows.push([name, unit, ...own]);
  });
  if (note) rows.push(['注：数据来源：统计局。']);
  return { rows, tall: [], expected };
};

export const LAYOUTS = { long, wide, cross, down, twoLevels, quarterly } as const satisfies Record<string, Layout>;
