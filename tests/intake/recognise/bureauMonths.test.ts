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
