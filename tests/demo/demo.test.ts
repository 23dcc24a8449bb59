import { beforeAll, describe, expect, test } from 'vitest';
import { changeOnYear } from '../../src/analysis/growth';
import { indexKnown, type KnownIndex } from '../../src/analysis/known';
import { readIndicator } from '../../src/analysis/readIndicator';
import type { Reading, ReadMode } from '../../src/analysis/reading';
import { taskRows } from '../../src/analysis/tasks';
import { isoDate, period } from '../../src/model/period';
import { seriesOfBlock } from '../../src/model/readBlock';
import type { Series } from '../../src/model/series';
import { breakdowns } from '../../scripts/demo/breakdowns.js';
import { districtRows, peerRows } from '../../scripts/demo/areas.js';
import { quarterlyRows } from '../../scripts/demo/quarterly.js';
import { yearlyRows, years } from '../../scripts/demo/yearly.js';
import { importFiles, type Imported } from './importFiles';
import { demoGroups } from './readFixtures';

const HOME = '320703';
const FORMS: Readonly<Record<string, string>> = { 期末: 'end', 本年累计: 'cumulative', 当季: 'period' };

let imported: Imported;
let series: readonly Series[];
let index: KnownIndex;

beforeAll(async () => {
  imported = await importFiles(await demoGroups());
  const dataset = imported.datasets.at(-1);
  if (!dataset) throw new Error('nothing imported');
  series = dataset.blocks.flatMap((block) => seriesOfBlock(block));
  index = indexKnown({ ...dataset, series });
});

function reading(code: string, when: string, mode: ReadMode = 'total', area = HOME): Reading | null {
  const indicator = index.indicators.get(code);
  if (!indicator) throw new Error(`the demo has no ${code}`);
  return readIndicator(index, indicator, area, period(when), mode);
}

const value = (code: string, when: string, mode: ReadMode = 'total') => reading(code, when, mode)?.value ?? null;

/** Change on the year as percent or points. */
function change(code: string, when: string): unknown {
  const indicator = index.indicators.get(code);
  const before = String(Number(when) - 1);
  if (!indicator) throw new Error(`the demo has no ${code}`);
  return changeOnYear(reading(code, when), reading(code, before), indicator);
}

function lampsOf(year: number, asOf: string): string {
  const tasks = (imported.datasets.at(-1)?.tasks ?? []).filter((task) => task.year === year);
  const inOrder = tasks.toSorted((left, right) => Number(left.number) - Number(right.number));
  return taskRows(index, inOrder, isoDate(asOf))
    .map((row) => row.lamp.color)
    .join(' ');
}

describe('demo workspace', () => {
  test('R-816 the demo comes in without an error, a question or a refusal', () => {
    for (const { issues, questions, refusals, record } of imported.plans) {
      expect(issues.filter((issue) => issue.severity !== 'info')).toEqual([]);
      expect(questions).toEqual([]);
      expect(refusals).toEqual([]);
      expect(record.demo).toBe(true);
    }
  });

  test('R-816 the demo brings no indicator and no area that the catalogue does not know', () => {
    const dataset = imported.datasets.at(-1);
    expect(dataset?.indicators.filter((one) => one.origin !== 'catalogue')).toEqual([]);
    expect(dataset?.areas.filter((one) => one.origin !== 'catalogue')).toEqual([]);
  });

  test.each(yearlyRows)('R-817 $code has its yearly values', ({ code, values }) => {
    for (const [at, year] of years.entries()) {
      const text = values[at] ?? '';
      const found = series.find(
        (one) =>
          one.indicator === code &&
          one.key.area === HOME &&
          one.key.frequency === 'year' &&
          Object.keys(one.key.dimensions).length === 0,
      );
      const observation = found?.observations.find((one) => one.period === String(year)) ?? null;
      if (text === '') expect([year, observation]).toEqual([year, null]);
      else if (text === '—')
        expect([year, observation?.status, observation?.value]).toEqual([year, 'notApplicable', null]);
      else expect([year, observation?.value]).toEqual([year, Number(text)]);
    }
  });

  test.each(quarterlyRows)('R-817 $code has its quarterly values, $form', ({ code, form, values }) => {
    const found = series.find(
      (one) =>
        one.indicator === code &&
        one.key.area === HOME &&
        one.key.frequency === 'quarter' &&
        one.key.form === FORMS[form],
    );
    const expected = values.flatMap((one, at) =>
      one === null ? [] : [[`${2022 + Math.floor(at / 4)}-Q${(at % 4) + 1}`, one]],
    );
    expect(found?.observations.map((one) => [one.period, one.value])).toEqual(expected);
  });

  test('R-817 the areas have their values, and a firm of the park is not counted twice', () => {
    for (const [, code, stock2023, stock2024, small, contracts, cost] of districtRows) {
      const inArea = (indicator: string, when: string) => reading(indicator, when, 'total', code)?.value ?? '—';
      expect([code, inArea('QY01', '2023'), inArea('QY01', '2024')].map(String)).toEqual([code, stock2023, stock2024]);
      expect([inArea('QY11', '2023'), inArea('CG02', '2023'), inArea('YF03', '2023')].map(String)).toEqual([
        small,
        contracts,
        cost,
      ]);
    }
  });

  test('R-817 the city’s units have their values', () => {
    for (const [name, count] of peerRows) {
      const area = [...index.areas.values()].find((one) => [one.name, ...one.aliases].includes(String(name)));
      expect([name, reading('QY01', '2023', 'total', area?.code ?? '')?.value]).toEqual([name, count]);
    }
  });

  test.each(breakdowns)('R-817 the parts of $name by $dimension in $year', ({ name, year, dimension, members }) => {
    for (const [member, count] of Object.entries(members as Record<string, number>)) {
      const found = series.find(
        (one) =>
          one.key.dimensions[dimension] === member &&
          [index.indicators.get(one.indicator)?.name, ...(index.indicators.get(one.indicator)?.aliases ?? [])].includes(
            name,
          ),
      );
      expect([member, found?.observations.find((one) => one.period === year)?.value]).toEqual([member, count]);
    }
  });

  test.each([
    ['RC06', '2023', 121],
    ['RC01', '2023', 1],
    ['RC03', '2023', 2],
    ['RC04', '2023', 6],
    ['PT02', '2023', 4],
    ['QY03', '2022', 10],
    ['QY04', '2022', 4],
    ['ZC01', '2023', 460],
    ['QY12', '2023', 2],
    ['QY13', '2023', 1],
    ['QY02', '2023', 9],
    ['QY09', '2023', 3],
    ['CG10', '2023', 2],
    ['PT05', '2023', 1],
  ])('R-817 the report says %s in %s is %d', (code, when, expected) => {
    expect(value(code, when)).toBe(expected);
  });

  test('R-818 values published twice keep both versions', () => {
    const versions = imported.datasets.map((dataset) => {
      const block = dataset.blocks.find((one) => one.indicator === 'YF01');
      const found = block ? seriesOfBlock(block)[0]?.observations.find((one) => one.period === '2023') : undefined;
      return [found?.value, found?.status];
    });
    expect([versions[0], versions.at(-1)]).toEqual([
      [60200, 'preliminary'],
      [60630, 'final'],
    ]);
    expect([reading('JJ01', '2023')?.status, reading('YF02', '2023')?.value]).toEqual(['final', 2.08]);
    expect(value('CG02', '2023-Q3', 'yearToDate')).toBe(23470);
  });

  test('R-819 the lamps of both task lists are those of the story', () => {
    expect(lampsOf(2023, '2023-12-31')).toBe('blue blue blue blue blue yellow blue blue blue blue blue red grey grey');
    expect(lampsOf(2024, '2024-09-30')).toBe(
      'green blue green green yellow red green green blue green green red blue grey',
    );
  });

  test('R-820 cumulative quarters are not added, single ones come by difference', () => {
    expect(value('CG02', '2023')).toBe(36280);
    expect(['2023-Q1', '2023-Q2', '2023-Q3', '2023-Q4'].map((when) => value('CG02', when, 'single'))).toEqual([
      4120, 9140, 10210, 12810,
    ]);
    expect(['2023-Q1', '2023-Q2', '2023-Q3', '2023-Q4'].map((when) => value('YF03', when, 'single'))).toEqual([
      9700, 12900, 14200, 15600,
    ]);
  });

  test('R-820 stock, distinct count and untracked year are what they are', () => {
    expect(value('QY01', '2023')).toBe(34);
    expect(value('FZ02', '2023')).toBe(103);
    expect(value('QY09', '2022')).toBeNull();
  });

  test.each([
    ['CG02', 23.6],
    ['RC06', 63.5],
    ['QY11', 23.1],
    ['YF03', 18.3],
    ['YF01', 17.2],
    ['ZC01', 87.8],
  ])('R-820 %s grew by %d percent in 2023', (code, percent) => {
    expect(change(code, '2023')).toMatchObject({ kind: 'percent', value: percent });
  });

  test.each([
    ['YF02', 0.13],
    ['CG08', 1.7],
  ])('R-820 %s rose by %d points in 2023', (code, points) => {
    expect(change(code, '2023')).toMatchObject({ kind: 'points', value: points });
  });
});
