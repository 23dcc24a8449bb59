import { describe, expect, test } from 'vitest';
import { indexKnown } from '../../src/analysis/known';
import { projectToDue } from '../../src/analysis/projectToDue';
import { isoDate } from '../../src/model/period';
import { HOME, indicator, seriesOf, storyKnown, target } from './story';

const known = storyKnown();

function project(code: string, asOf: string, year = 2024, due = `${year}-12-31`, index = indexKnown(known)) {
  const goal = target('a', year, { indicator: code, value: 1, due });
  return projectToDue(index, indicator(code), goal, isoDate(asOf));
}

/** Contract values of a year, which 2022 to 2024 of the story follow, so that a season has three years behind it. */
const withYear = (year: number, values: readonly string[]) =>
  indexKnown({
    ...known,
    series: [
      ...known.series.filter((one) => one.indicator !== 'CG02'),
      ...known.series
        .filter((one) => one.indicator === 'CG02' && one.key.area === HOME && one.key.frequency === 'quarter')
        .map((one) => ({
          ...one,
          observations: [
            ...one.observations,
            ...seriesOf(
              'CG02',
              HOME,
              'cumulative',
              values.map((value, at): [string, string] => [`${year}-Q${at + 1}`, value]),
            ).observations,
          ],
        })),
    ],
  });

describe('projections to a due date', () => {
  test('R-1074 the pace of this year goes on, slowest and fastest quarter as range', () => {
    // 29,100 in nine months: 3,233 a month; quarters of 5,480, 11,270 and 12,350.
    expect(project('CG02', '2024-09-30')).toMatchObject({
      kind: 'projected',
      method: 'pace',
      value: 38800,
      low: 34580,
      high: 41450,
      unit: '万元',
      basis: 3,
    });
  });

  test('R-1074 nothing after the day is looked at', () => {
    expect(project('CG02', '2024-07-31')).toMatchObject({ value: 33500, basis: 2 });
  });

  test('R-1075 with three earlier years the share they had reached by then is the season', () => {
    const index = withYear(2025, ['6000', '18000', '30000']);
    const shares = [18630 / 29350, 23470 / 36280, 29100 / 43900];
    const mean = (shares[0]! + shares[1]! + shares[2]!) / 3;
    expect(project('CG02', '2025-09-30', 2025, '2025-12-31', index)).toMatchObject({
      method: 'season',
      value: Math.round(30000 / mean),
      low: Math.round(30000 / shares[2]!),
      high: Math.round(30000 / shares[0]!),
      basis: 3,
    });
  });

  test('R-1076 stocks and ratios go on from at least three points, with their smallest and largest step', () => {
    expect(project('QY01', '2024-09-30')).toMatchObject({ method: 'drift', value: 36, low: 35, high: 39, basis: 5 });
    expect(project('YF02', '2023-12-31', 2024)).toMatchObject({ method: 'drift', value: 2.2, low: 2.17, high: 2.21 });
    expect(project('YF02', '2020-12-31', 2021)).toEqual({ kind: 'refused', reason: 'tooFewPoints' });
  });

  test.each([
    ['QY02', '2024-09-30', 'noValue'],
    ['CG02', '2024-12-31', 'due'],
    ['QY11', '2023-03-31', 'nothingYet'],
    ['CG02', '2024-03-31', 'tooFewPeriods'],
    ['FZ02', '2024-09-30', 'tooFewYears'],
  ] as const)('R-1077 %s on %s is not projected: %s', (code, asOf, reason) => {
    expect(project(code, asOf, Number(asOf.slice(0, 4)))).toEqual({ kind: 'refused', reason });
  });

  test('R-1077 a target over several years has no pace of one year', () => {
    const goal = { ...target('a', 2024, { indicator: 'CG02', value: 1, due: '2025-12-31' }) };
    expect(projectToDue(indexKnown(known), indicator('CG02'), goal, isoDate('2024-09-30'))).toMatchObject({
      reason: 'span',
    });
  });
});
