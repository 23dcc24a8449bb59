import { describe, expect, test } from 'vitest';
import { indexKnown, type Known } from '../../src/analysis/known';
import { readChangeOnYear, readChangeSinceYearEnd } from '../../src/analysis/readChange';
import { readIndicator } from '../../src/analysis/readIndicator';
import type { PresentStatus } from '../../src/model/observation';
import { period } from '../../src/model/period';
import { formatChange } from '../../src/chart/formatChange';
import { zh } from '../../src/words/zh';
import { HOME, indicator, seriesOf, storyKnown } from './story';

function onYear(code: string, when: string, known: Known = storyKnown()) {
  const index = indexKnown(known);
  const mode = when.includes('-') ? 'yearToDate' : 'total';
  const current = readIndicator(index, indicator(code), HOME, period(when), mode);
  return readChangeOnYear(index, indicator(code), HOME, current, mode);
}

function sinceYearEnd(code: string, when: string) {
  const index = indexKnown(storyKnown());
  const current = readIndicator(index, indicator(code), HOME, period(when), 'total');
  return readChangeSinceYearEnd(index, indicator(code), HOME, current);
}

/** The output of high-tech industries with a state at some years. */
function withStates(states: Readonly<Record<string, PresentStatus>>): Known {
  const series = storyKnown().series.map((one) => ({
    ...one,
    observations: one.observations.map((seen) => ({ ...seen, status: states[seen.period] ?? seen.status })),
  }));
  return { ...storyKnown(), series };
}

describe('changes out of what is known', () => {
  test('R-1070 a published growth rate is kept, whatever the levels give', () => {
    const rate = { ...indicator('YF02'), code: 'GDP增速', name: `${indicator('JJ01').name}增速`, ratio: null };
    const rates = { ...seriesOf('YF02', HOME, 'period', [['2023', '6.2']]), indicator: rate.code };
    const known = storyKnown();
    const more = { ...known, indicators: [...known.indicators, rate], series: [...known.series, rates] };
    expect(onYear('JJ01', '2023')).toEqual({ kind: 'percent', value: 9.9 });
    expect(onYear('JJ01', '2023', more)).toEqual({ kind: 'published', value: 6.2, decimals: 1 });
    expect(onYear('JJ01', '2024', more)).toEqual({ kind: 'percent', value: 7 });
    expect(formatChange(onYear('JJ01', '2023', more), zh).text).toBe('+6.2%（公布）');
  });

  test('R-1071 a stock within the year is compared with the end of last year too', () => {
    expect(sinceYearEnd('QY01', '2024-Q3')).toEqual({ kind: 'percent', value: 2.9 });
    expect(onYear('QY01', '2024-Q3')).toEqual({ kind: 'percent', value: 16.7 });
    expect(sinceYearEnd('QY01', '2019')).toEqual({ kind: 'none', reason: 'noBase' });
    expect(sinceYearEnd('CG02', '2024')).toBeNull();
  });

  test('R-1072 nothing is compared across a break, wherever in the year it lies', () => {
    const broken = withStates({ '2024-Q2': 'break' });
    expect(onYear('CG02', '2024-Q1', broken)).toEqual({ kind: 'percent', value: 33 });
    expect(onYear('CG02', '2024-Q3', broken)).toEqual({ kind: 'none', reason: 'notComparable' });
  });

  test('R-1072 a value under another definition compares only with its like', () => {
    const other = { kind: 'none', reason: 'notComparable' };
    expect(onYear('CG07', '2023', withStates({ '2023': 'definitionDiffers' }))).toEqual(other);
    const both = withStates({ '2022': 'definitionDiffers', '2023': 'definitionDiffers' });
    expect(onYear('CG07', '2023', both)).toEqual({ kind: 'percent', value: 15.5 });
  });

  test('R-1073 a base of zero, below zero or under ten things gives the difference', () => {
    const from = (base: string) => {
      const series = seriesOf('RC06', HOME, 'period', [
        ['2022', base],
        ['2023', '12'],
      ]);
      return onYear('RC06', '2023', { ...storyKnown(), series: [series] });
    };
    expect(from('0')).toEqual({ kind: 'difference', value: 12, unit: '项', decimals: 0 });
    expect(from('-4')).toEqual({ kind: 'difference', value: 16, unit: '项', decimals: 0 });
    expect(from('9')).toEqual({ kind: 'difference', value: 3, unit: '项', decimals: 0 });
    expect(from('10')).toEqual({ kind: 'percent', value: 20 });
  });
});
