// The bureau's sheets of figures by month and quarter: what their titles, headers and cells say of the values.
import { describe, expect, it } from 'vitest';
import { topicOfTitle } from '../../../src/intake/notation/topicOfTitle';
import type { Cell } from '../../../src/intake/sheet';
import { proposalFor, shortRoles, tableOf } from './proposals';
import { sheetOf } from './sheets';

const streets: Cell[][] = [
  ['墟沟街道', 12, 10],
  ['连云街道', 6, 5],
];

const under = (...above: Cell[][]) => {
  const { mapping, questions } = proposalFor(
    sheetOf([...above, ['街道', '高企申报（家）', '科小入库（家）'], ...streets]),
  );
  const { period, form } = mapping.tables[0]!.defaults;
  return [period, form, ...questions.map(({ kind }) => kind)];
};

describe('a title that names its year and the part of it apart', () => {
  it('R-940 dates the values by that part', () => {
    expect(under(['2024年科技活动情况（1-8月）'])).toEqual(['2024-08', 'cumulative']);
    expect(under(['2024年度街道指标完成情况表（截至10月底）'])).toEqual(['2024-10', 'cumulative']);
    expect(under(['2024年全区上半年科技指标'])).toEqual(['2024-H1', null]);
    expect(under(['2024年街道科技指标'], ['（截至9月末，单位：家）'])).toEqual(['2024-09', 'cumulative']);
  });

  it('R-940 leaves the year where the part is a day of sending, a due day or one of several', () => {
    expect(under(['2024年街道科技指标（10月8日）'])).toEqual(['2024', null]);
    expect(under(['2024年街道科技指标（9月底前报送）'])).toEqual(['2024', null]);
    expect(under(['2024年街道科技指标（一季度、上半年）'])).toEqual(['2024', null]);
  });

  it('R-941 asks where the months are no period, and never takes the year for them', () => {
    expect(under(['2024年7-8月街道科技指标'])).toEqual([null, null, 'period']);
    expect(under(['2024年街道科技指标（7—8月）'])).toEqual([null, null, 'period']);
    const rows = [['2024年7-8月技术合同'], ['指标', '7月', '8月'], ['成交额（万元）', 3725, 4180]];
    expect(shortRoles(tableOf(proposalFor(sheetOf(rows)))).slice(1)).toEqual(['value 2024-07', 'value 2024-08']);
  });

  it('R-940 keeps the part out of what the table is about', () => {
    expect(topicOfTitle('2024年科普活动开展情况（1-8月）')).toBe(topicOfTitle('2024年科普活动开展情况'));
  });
});

describe('headers that name another time than the title', () => {
  const rows = (...header: Cell[]): string[] => {
    const values = header.slice(1).map((_, column) => 3 + column);
    const sheet = sheetOf([['2024年9月科技指标'], header, ['高企（家）', ...values], ['专利授权（件）', ...values]]);
    return shortRoles(tableOf(proposalFor(sheet))).slice(1);
  };

  it('R-942 leaves out months that are no period, and never reads them as their year', () => {
    expect(rows('指标', '2024年7-8月', '2024年1-8月')).toEqual(['ignored text', 'value 2024-08 cumulative']);
    expect(rows('指标', '2024年7-8月', '2023年7-8月')).toEqual(['ignored text', 'ignored text']);
    expect(rows('指标', '7-8月', '9月', '1-9月')).toEqual([
      'ignored text',
      'value 2024-09',
      'value 2024-09 cumulative',
    ]);
  });

  it('R-943 reads "截至" behind its year, and as the sum up to then', () => {
    expect(rows('指标', '2023年', '2024年（截至9月底）')).toEqual(['value 2023', 'value 2024-09 cumulative']);
    expect(rows('指标', '截至9月完成')).toEqual(['value 2024-09 cumulative']);
    const years = sheetOf([
      ['年度', '发放（家）', '兑付（万元）'],
      ['2022年', 31, 121.5],
      ['2024年（截至11月15日）', 52, 166],
    ]);
    expect(shortRoles(tableOf(proposalFor(years)))[0]).toBe('period:whole');
  });

  it('R-944 takes 上年末 and 年初 for the end of the year before, also at the head of a name', () => {
    expect(rows('指标', '9月末', '上年末')).toEqual(['value 2024-09 end', 'value 2023 end']);
    expect(rows('指标', '本期', '年初数')).toEqual(['value', 'value 2023 end']);
    const streetsOf = sheetOf([
      ['2024年三季度街道指标'],
      ['街道', '高企（家）', '去年底高企（家）'],
      ...streets,
    ]);
    expect(shortRoles(tableOf(proposalFor(streetsOf)))).toEqual(['area', 'value 高企 家', 'value 高企 2023 end 家']);
  });

  it('R-945 leaves 上期 out, which may be last month or last year', () => {
    expect(rows('指标', '本期数', '上期数', '增减')).toEqual(['value', 'ignored text', 'ignored derived']);
  });
});
