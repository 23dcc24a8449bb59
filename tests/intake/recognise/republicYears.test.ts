import { describe, expect, it } from 'vitest';
import { periodInText } from '../../../src/intake/notation/periodInText';
import { parsePeriodText } from '../../../src/intake/notation/parsePeriodText';
import { proposalFor, shortRoles, tableOf } from './proposals';
import { sheetOf } from './sheets';

describe('years that count from 1912', () => {
  it.each([
    ['民國110年', '2021'],
    ['民国46年', '1957'],
    ['中華民國110年04月底', '2021-04'],
    ['100年', '2011'],
  ])('R-753 reads %s as %s', (text, period) => {
    expect(parsePeriodText(text)?.period).toBe(period);
    expect(text.startsWith('1') || periodInText(`${text}人口統計`)?.reading.period === period).toBe(true);
  });

  it('R-753 lets the neighbours of a year of two digits say how it counts', () => {
    const across = (...years: readonly string[]) =>
      shortRoles(
        tableOf(
          proposalFor(
            sheetOf([
              ['區域別', ...years],
              ['甲', ...years.map((_, at) => at + 1.5)],
            ]),
          ),
        ),
      );
    expect(across('98年', '99年', '100年')).toEqual(['area', 'value 2009', 'value 2010', 'value 2011']);
    expect(across('68年', '69年', '70年')).toEqual(['area', 'value 1979', 'value 1980', 'value 1981']);
    expect(across('21年', '22年', '23年')).toEqual(['area', 'value 2021', 'value 2022', 'value 2023']);
  });

  it('R-754 takes years in two notations for one time', () => {
    const rows = [46, 47, 48, 49].map((year, at) => [`民國${year}年`, 1911 + year, 9748.5 + at]);
    expect(shortRoles(tableOf(proposalFor(sheetOf([['年度', '', '人口（千人）'], ...rows]))))).toEqual([
      'period:whole',
      'ignored otherTime',
      'value 人口 千人',
    ]);
  });
});
