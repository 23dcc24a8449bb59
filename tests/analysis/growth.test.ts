import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Change, changeOnYear, growthPercent, isBetter, meanGrowth } from '../../src/analysis/growth';
import { readIndicator } from '../../src/analysis/readIndicator';
import { period, yearsEarlier } from '../../src/model/period';
import { HOME, indicator, seriesOf, storyIndex, storyKnown } from './story';
import { indexKnown } from '../../src/analysis/known';

const index = storyIndex();

function change(code: string, when: string, known = index): Change {
  const [now, before] = [period(when), yearsEarlier(period(when))];
  const read = (at: typeof before) => (at === null ? null : readIndicator(known, indicator(code), HOME, at, 'total'));
  return changeOnYear(read(now), read(before), indicator(code));
}

describe('change on year', () => {
  test.each([
    ['CG02', 23.6],
    ['RC06', 63.5],
    ['QY11', 23.1],
    ['YF03', 18.3],
    ['YF01', 17.2],
    ['ZC01', 87.8],
    ['QY01', 25.9],
  ])('R-511 %s 2023 grows by %d percent', (code, value) => {
    expect(change(code, '2023')).toEqual({ kind: 'percent', value });
  });

  test('R-512 ratios change by percentage points', () => {
    expect(change('YF02', '2023')).toEqual({ kind: 'points', value: 0.13, decimals: 2 });
    expect(change('CG08', '2023')).toEqual({ kind: 'points', value: 1.7, decimals: 1 });
  });

  test('R-513 means and bases of a handful change by a difference', () => {
    expect(change('RC07', '2023')).toEqual({ kind: 'difference', value: -0.8, unit: '工作日', decimals: 1 });
    expect(change('RC04', '2023')).toEqual({ kind: 'difference', value: 1, unit: '人', decimals: 0 });
  });

  test('R-514 without a base there is no change: QY09 was not tracked in 2022', () => {
    expect(change('QY09', '2023')).toEqual({ kind: 'none', reason: 'noBase' });
    expect(change('QY09', '2022')).toEqual({ kind: 'none', reason: 'noValue' });
  });

  test('R-514 nothing is compared across a break in the series', () => {
    const series = seriesOf('CG07', HOME, 'period', [
      ['2022', '148.5'],
      ['2023', '171.5'],
    ]);
    const broken = series.observations.map((one) =>
      one.period === '2023' ? { ...one, status: 'break' as const } : one,
    );
    const known = indexKnown({ ...storyKnown(), series: [{ ...series, observations: broken }] });
    expect(change('CG07', '2023', known)).toEqual({ kind: 'none', reason: 'notComparable' });
  });

  test('R-515 a fall of handling time is good, a volume without merit is neither', () => {
    expect(isBetter(change('RC07', '2023'), 'down')).toBe(true);
    expect(isBetter(change('CG02', '2023'), 'up')).toBe(true);
    expect(isBetter(change('RC06', '2023'), 'neutral')).toBeNull();
  });

  test('R-516 mean growth of valid enterprises 2019 to 2024 is 23.4 % a year', () => {
    expect(meanGrowth(15, 43, 5)).toBe(23.4);
    expect(meanGrowth(0, 43, 5)).toBeNull();
  });

  test('R-511 growth from a to b has the sign of b - a (law)', () => {
    const positive = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(positive, positive, (before, after) => {
        expect(growthPercent(before, after) * (after - before)).toBeGreaterThanOrEqual(0);
      }),
      { seed: 511 },
    );
  });
});
