import { expect, it } from 'vitest';
import { reportPeriods } from '../../../src/app/report/reportPeriods';
import { isoDate, period } from '../../../src/model/period';

const periods = ['2024', '2024-Q3', '2024-Q2', '2023', '2023-12'].map(period);

it('R-1376 of the times that have ended, years have an annual report and their parts a bulletin', () => {
  const today = isoDate('2024-09-30');
  expect(reportPeriods(periods, 'annual', today)).toEqual(['2023']);
  expect(reportPeriods(periods, 'bulletin', today)).toEqual(['2024-Q2', '2023-12']);
  expect(reportPeriods(periods, 'annual', isoDate('2025-01-01'))).toEqual(['2024', '2023']);
});
