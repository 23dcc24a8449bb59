import { describe, expect, test } from 'vitest';
import { period, type Period } from '../../src/model/period';
import { indexKnown } from '../../src/analysis/known';
import { readAt, readIndicator } from '../../src/analysis/readIndicator';
import type { Reading, ReadMode } from '../../src/analysis/reading';
import { HOME, indicator, seriesOf, storyIndex, storyKnown } from './story';

const index = storyIndex();

function read(code: string, when: string, mode: ReadMode = 'total'): Reading | null {
  return readIndicator(index, indicator(code), HOME, period(when), mode);
}

function withOnly(...series: ReturnType<typeof seriesOf>[]) {
  return indexKnown({ ...storyKnown(), series });
}

describe('the value of a year', () => {
  test.each([
    ['QY01', '2022', 27],
    ['QY01', '2023', 34],
    ['QY01', '2024', 43],
    ['CG02', '2023', 36280],
    ['RC06', '2023', 121],
    ['FZ02', '2023', 103],
    ['ZC01', '2023', 460],
  ])('R-501 %s %s is %d as stated', (code, year, value) => {
    expect(read(code, year)).toMatchObject({ value, how: 'stated', period: year });
  });

  test('R-502 a year of cumulative quarters is the last one: 36,280, never 77,130', () => {
    const quartersOnly = withOnly(
      seriesOf('CG02', HOME, 'cumulative', [
        ['2023-Q1', '4120'],
        ['2023-Q2', '13260'],
        ['2023-Q3', '23470'],
        ['2023-Q4', '36280'],
      ]),
    );
    const reading = readIndicator(quartersOnly, indicator('CG02'), HOME, period('2023'), 'total');
    expect(reading).toMatchObject({ value: 36280, how: 'stated' });
  });

  test('R-503 a year is the sum of single quarters only when all four are there', () => {
    const three: [string, string][] = [
      ['2023-Q1', '21'],
      ['2023-Q2', '30'],
      ['2023-Q3', '34'],
    ];
    const year = (entries: [string, string][]): Reading | null =>
      readIndicator(
        withOnly(seriesOf('RC06', HOME, 'period', entries)),
        indicator('RC06'),
        HOME,
        period('2023'),
        'total',
      );
    expect(year([...three, ['2023-Q4', '36']])).toMatchObject({ value: 121, how: 'summed' });
    expect(year([...three, ['2023-Q4', '36']])?.observations).toHaveLength(4);
    expect(year(three)).toBeNull();
    expect(year([...three, ['2023-Q4', '.']])).toBeNull();
  });

  test('R-504 a stock takes its last state within the year and says which', () => {
    const ends = withOnly(
      seriesOf('QY01', HOME, 'end', [
        ['2023-Q2', '28'],
        ['2023-Q3', '30'],
      ]),
    );
    const reading = readIndicator(ends, indicator('QY01'), HOME, period('2023'), 'total');
    expect(reading).toMatchObject({ value: 30, period: '2023-Q3', form: 'end' });
  });

  test('R-505 distinct counts are never the sum of the quarters: 103, not 131', () => {
    const visits = withOnly(
      seriesOf('FZ02', HOME, 'period', [
        ['2023-Q1', '22'],
        ['2023-Q2', '41'],
        ['2023-Q3', '30'],
        ['2023-Q4', '38'],
      ]),
    );
    expect(readIndicator(visits, indicator('FZ02'), HOME, period('2023'), 'total')).toBeNull();
    expect(read('FZ02', '2023')).toMatchObject({ value: 103 });
    expect(read('FZ02t', '2023')).toMatchObject({ value: 131 });
  });

  test('R-505 shares are neither added nor averaged over quarters', () => {
    const shares = withOnly(
      seriesOf('CG08', HOME, 'period', [
        ['2023-Q1', '30'],
        ['2023-Q2', '31'],
        ['2023-Q3', '32'],
        ['2023-Q4', '33'],
      ]),
    );
    expect(readIndicator(shares, indicator('CG08'), HOME, period('2023'), 'total')).toBeNull();
  });

  test('R-506 what was not tracked has no value, and neither has what does not apply', () => {
    expect(read('QY09', '2022')).toMatchObject({ value: null, status: 'blank' });
    expect(read('RC03', '2019')).toMatchObject({ value: null, status: 'notApplicable' });
    expect(read('QY09', '2018')).toBeNull();
  });
});

describe('parts of a year', () => {
  const singles = (code: string, year: number): (number | null | undefined)[] =>
    [1, 2, 3, 4].map((quarter) => read(code, `${year}-Q${quarter}`, 'single')?.value);

  test('R-507 single quarters are differences of cumulative ones', () => {
    expect(singles('YF03', 2023)).toEqual([9700, 12900, 14200, 15600]);
    expect(singles('CG02', 2023)).toEqual([4120, 9140, 10210, 12810]);
    expect(singles('CG02', 2024)).toEqual([5480, 11270, 12350, 14800]);
    expect(read('CG02', '2023-Q2', 'single')).toMatchObject({ how: 'differenced', form: 'period' });
    expect(read('CG02', '2023-Q2', 'single')?.observations.map((one) => one.value)).toEqual([13260, 4120]);
  });

  test('R-507 no difference is taken across a gap or a year', () => {
    const gap = withOnly(
      seriesOf('CG02', HOME, 'cumulative', [
        ['2022-Q4', '29350'],
        ['2023-Q1', '.'],
        ['2023-Q2', '13260'],
      ]),
    );
    const single = (when: string): Reading | null =>
      readIndicator(gap, indicator('CG02'), HOME, period(when), 'single');
    expect(single('2023-Q2')).toBeNull();
    expect(single('2022-Q4')).toBeNull();
  });

  test('R-508 from January on: the cumulative value, else the complete sum of single ones', () => {
    expect(read('CG02', '2023-Q3', 'yearToDate')).toMatchObject({ value: 23470, how: 'stated', form: 'cumulative' });
    expect(read('FZ01', '2024-Q3', 'yearToDate')).toMatchObject({ value: 12, how: 'summed', form: 'cumulative' });
    expect(read('FZ01', '2024-09', 'yearToDate')).toMatchObject({ value: 12 });
    expect(read('FZ02', '2024-Q3', 'yearToDate')).toMatchObject({ value: 104 });
    expect(read('QY01', '2024-Q3', 'yearToDate')).toMatchObject({ value: 35, form: 'end' });
  });

  test('R-508 a quarter is the sum of its months when no quarter is stated', () => {
    const months = withOnly(
      seriesOf('RC06', HOME, 'period', [
        ['2023-01', '0.1'],
        ['2023-02', '0.2'],
        ['2023-03', '0.3'],
      ]),
    );
    const reading = readIndicator(months, indicator('RC06'), HOME, period('2023-Q1'), 'single');
    expect(reading).toMatchObject({ value: 0.6, how: 'summed' });
  });
});

describe('ratios', () => {
  test('R-509 a ratio that no table states is recomputed from its parts and says so', () => {
    expect(read('QY08', '2023')).toMatchObject({ value: 60, how: 'recomputed', unit: '%' });
    expect(read('QY06', '2023')).toMatchObject({ value: 52.9, how: 'recomputed' });
    expect(read('YF02', '2023')).toMatchObject({ value: 2.08, how: 'stated' });
    const without = indexKnown({
      ...storyKnown(),
      series: storyKnown().series.filter((one) => one.indicator !== 'YF02'),
    });
    const year = (when: string): number | null | undefined =>
      readIndicator(without, indicator('YF02'), HOME, period(when), 'total')?.value;
    expect([year('2019'), year('2022'), year('2023')]).toEqual([1.62, 1.95, 2.08]);
  });

  test('R-509 the mean bonus per firm of 2023 divides by the 14 firms paid: 32.86, not 51.1', () => {
    const bonus = {
      ...indicator('YF02'),
      code: 'bonus',
      unit: '万元',
      decimals: 2,
      ratio: { numerator: 'ZC01', denominator: 'ZC02', factor: 1 },
    };
    expect(readIndicator(index, bonus, HOME, period('2023'), 'total')).toMatchObject({ value: 32.86 });
  });

  test('R-509 what a table calls not applicable is not overruled by arithmetic', () => {
    const series = storyKnown().series.filter((one) => one.indicator !== 'YF02');
    const known = indexKnown({
      ...storyKnown(),
      series: [...series, seriesOf('YF02', HOME, 'period', [['2023', '-']])],
    });
    expect(readIndicator(known, indicator('YF02'), HOME, period('2023'), 'total')).toMatchObject({
      value: null,
      status: 'notApplicable',
    });
  });
});

describe('what is never mixed', () => {
  test('R-510 parts by dimension are not the total', () => {
    const total = seriesOf('RC06', HOME, 'period', [['2023', '121']]);
    const part = { ...total, key: { ...total.key, dimensions: { 类别: 'A类' } } };
    expect(readAt([part], indicator('RC06'), HOME, period('2023'), 'total')).toBeNull();
    expect(readAt([part, total], indicator('RC06'), HOME, period('2023'), 'total')?.value).toBe(121);
  });

  test('R-510 two units are not mixed; the unit of the indicator wins', () => {
    const own = seriesOf('CG02', HOME, 'period', [['2022', '29350']]);
    const other = seriesOf('CG02', HOME, 'period', [['2023', '3.628']]);
    const series = [{ ...other, key: { ...other.key, unit: '亿元' } }, own];
    const year = (when: Period): Reading | null => readAt(series, indicator('CG02'), HOME, when, 'total');
    expect(year(period('2022'))).toMatchObject({ value: 29350, unit: '万元' });
    expect(year(period('2023'))).toBeNull();
  });
});
