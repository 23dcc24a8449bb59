import { describe, expect, it } from 'vitest';
import { spansForDays } from '../../../src/intake/notation/daysForSpans';
import { parsePeriodText } from '../../../src/intake/notation/parsePeriodText';
import { period } from '../../../src/model/period';

const spans = (...days: readonly string[]) => {
  const found = spansForDays(days.map(period));
  return found === null ? null : [...found.values()];
};

describe('days that stand for longer times', () => {
  it.each([
    [
      ['2023-01-01', '2023-02-01', '2023-04-01'],
      ['2023-01', '2023-02', '2023-04'],
    ],
    [
      ['2023-11-30', '2023-12-31', '2024-01-31', '2024-02-29'],
      ['2023-11', '2023-12', '2024-01', '2024-02'],
    ],
    [
      ['2023-01-01', '2023-04-01', '2023-10-01'],
      ['2023-Q1', '2023-Q2', '2023-Q4'],
    ],
    [
      ['2023-03-31', '2023-06-30', '2023-09-30'],
      ['2023-Q1', '2023-Q2', '2023-Q3'],
    ],
    [
      ['2022-06-30', '2022-12-31', '2023-06-30'],
      ['2022-H1', '2022-H2', '2023-H1'],
    ],
    [
      ['2021-12-31', '2022-12-31', '2023-12-31'],
      ['2021', '2022', '2023'],
    ],
    [
      ['1960-01-01', '1961-01-01', '1962-01-01'],
      ['1960', '1961', '1962'],
    ],
  ])('R-745 reads %j as %j', (days, periods) => {
    expect(spans(...days)).toEqual(periods);
  });

  it.each([
    [['2023-01-01', '2023-02-01']],
    [['2023-01-01', '2023-02-01', '2023-02-15']],
    [['2023-01-01', '2023-01-31', '2023-02-28']],
    [['2023-02-01', '2023-05-01', '2023-08-01']],
    [['2023-02-28', '2023-03-30', '2023-04-30']],
  ])('R-745 leaves %j days', (days) => {
    expect(spans(...days)).toBeNull();
  });

  it('R-746 reads an average over years as the span of the years', () => {
    expect(parsePeriodText('2010-2012 average')?.period).toBe('2010-2012');
    expect(parsePeriodText('2010 to 2012 (average)')?.period).toBe('2010-2012');
    expect(parsePeriodText('2012 average')).toBeNull();
  });
});
