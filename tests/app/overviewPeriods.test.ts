import { describe, expect, it } from 'vitest';
import { firstPeriod, overviewPeriods } from '../../src/app/overview/overviewPeriods';
import { isoDate, period } from '../../src/model/period';
import { area, dataset, series } from './sampleDataset';

const data = dataset(
  [
    series('A', '区', { 2022: 1, 2023: 2, 2030: 9 }),
    series('A', '区', { '2023-Q1': 1, '2023-Q2': 2 }, 'cumulative'),
    series('A', '外', { 2019: 1 }),
  ],
  [area('区'), area('外')],
);

describe('the periods of the overview', () => {
  it('R-608 are those the area has figures for, latest first', () => {
    expect(overviewPeriods(data, '区')).toEqual(['2030', '2023', '2023-Q2', '2023-Q1', '2022'].map(period));
  });

  it('R-608 open with the latest year that has begun', () => {
    expect(firstPeriod(overviewPeriods(data, '区'), isoDate('2024-05-01'))).toBe('2023');
  });

  it('R-608 open with the latest past period where there are no years', () => {
    const quarters = ['2024-Q4', '2024-Q1'].map(period);
    expect(firstPeriod(quarters, isoDate('2024-05-01'))).toBe('2024-Q1');
    expect(firstPeriod([], isoDate('2024-05-01'))).toBeNull();
  });
});
