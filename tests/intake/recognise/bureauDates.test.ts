// When the figures of a bureau's sheets are counted, beyond months and years: weeks, ends of months, dates below the
// table; and rows and cells that hold something else than a value.
import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../src/intake/answer';
import { mapTable } from '../../../src/intake/mapTable';
import type { Cell } from '../../../src/intake/sheet';
import { names, proposalFor, shortRoles, tableOf } from './proposals';
import { merge, sheetOf } from './sheets';

const rolesOf = (...rows: Cell[][]): readonly string[] => shortRoles(tableOf(proposalFor(sheetOf(rows))));
const streets = (...values: number[]): Cell[][] => [
  ['墟沟街道', ...values],
  ['连云街道', ...values.map((value) => value / 2)],
];

describe('times that are no month of the year', () => {
  it('R-961 a week is asked about, and never the year that it lies in', () => {
    const rows = (title: string) => sheetOf([[title], ['指标', '本周', '累计'], ['贷款（万元）', 320, 6840]]);
    for (const title of ['科技周报（2024年第38周）', '2024年科技周报（9月16日—9月22日）']) {
      const { mapping, questions } = proposalFor(rows(title));
      expect([mapping.tables[0]?.defaults.period, questions.map(({ kind }) => kind)]).toEqual([null, ['period']]);
      expect(shortRoles(mapping.tables[0]!)[1]).toBe('ignored text');
    }
  });

  it('R-962 上月末 and 上年同月末 are those months, 比2022年 is worked out', () => {
    expect(
      rolesOf(
        ['2024年9月末创新主体'],
        ['指标', '本月末', '上月末', '上年同月末'],
        ['有效高企（家）', 35, 34, 30],
        ['孵化器（家）', 5, 5, 4],
      ).slice(1),
    ).toEqual(['value end', 'value 2024-08 end', 'value 2023-09 end']);
    expect(
      rolesOf(
        ['研发强度（%）'],
        ['街道', '2022年', '2023年', '2023年比2022年（百分点）'],
        ...streets(1.9, 2.1, 0.2),
      )[3],
    ).toBe('ignored derived');
  });

  it('R-962 last days of months across a header are the months', () => {
    const days = ['2024-03-31', '2024-06-30', '2024-09-30'];
    expect(rolesOf(['有效高企（家）'], ['街道', ...days], ...streets(4, 6, 8)).slice(1)).toEqual([
      'value 2024-03',
      'value 2024-06',
      'value 2024-09',
    ]);
  });

  it('R-964 a date of counting below the table is offered for its period, a date of sending is not', () => {
    const offered = (below: string) =>
      proposalFor(
        sheetOf([['街道指标'], ['街道', '高企（家）', '孵化器（家）'], ...streets(4, 2), [below]]),
      ).questions.find(({ kind }) => kind === 'period')?.suggestions;
    expect(offered('统计时间：2024年11月30日')).toEqual(['2024-11']);
    expect(offered('数据截止：2024年11月15日')).toEqual(['2024-11-15']);
    expect(offered('填报日期：2024年12月3日')).toEqual([]);
  });

  it('R-965 去年同期 beside months without a year follows the answer', () => {
    const sheet = sheetOf([
      ['科技指标'],
      ['指标', '9月份（当月）', '1-9月（累计）', '去年同期'],
      ['成交额（万元）', 3120, 23470, 18630],
    ]);
    const { mapping, questions } = proposalFor(sheet);
    expect(questions.map(({ kind }) => kind)).toEqual(['period']);
    const answered = answerQuestion(mapping, questions[0]!, '2024', { file: 'x.xlsx', sheets: [sheet], names });
    expect(shortRoles(answered.tables[0]!).slice(1)).toEqual([
      'value 2024-09 period',
      'value 2024-09 cumulative',
      'value 2023-09 cumulative',
    ]);
  });
});

describe('rows and cells of something else', () => {
  it('R-963 a target of a part, or of nothing that is named, is left out and named', () => {
    const said = (rows: Cell[][]) => {
      const sheet = sheetOf(rows);
      const { targets, issues } = mapTable(sheet, tableOf(proposalFor(sheet)), { file: 'x.xlsx', tableIndex: 0 });
      return [targets.length, issues.map(({ kind, cell }) => `${kind} ${cell}`)];
    };
    const parts: Cell[][] = [
      ['平台类型', '2024年新增（个）', '年度目标（个）'],
      ['工程中心', 4, 5],
      ['重点实验室', 1, 1],
    ];
    expect(said([['2024年平台建设'], ...parts])).toEqual([0, ['targetOfNothing C3', 'targetOfNothing C4']]);
    const ofAreas: Cell[][] = [['街道', '全年任务（个）', '1月', '2月'], ...streets(12, 2, 4)];
    expect(said([['2024年'], ['指标', '年度目标', '完成'], ['高企（家）', 42, 35]])).toEqual([1, []]);
    expect(said([['2024年招商签约（个）'], ...ofAreas])[0]).toBe(2);
  });

  it('R-966 目标 and 完成率 below each other under an indicator are left out, what was reached are its values', () => {
    const sheet = sheetOf(
      [
        ['2024年1-9月街道目标'],
        ['指标', '项目', '墟沟街道', '连云街道'],
        ['高企申报（家）', '目标', 12, 6],
        [null, '完成', 9, 6],
        [null, '完成率', '75%', '100%'],
        ['科小入库（家）', '目标', 20, 15],
        [null, '完成', 21, 12],
        [null, '完成率', '105%', '80%'],
      ],
      'Sheet1',
      [merge(3, 'A', 5, 'A'), merge(6, 'A', 8, 'A')],
    );
    const { series, entries, leftOut } = mapTable(sheet, tableOf(proposalFor(sheet)), {
      file: 'x.xlsx',
      tableIndex: 0,
    });
    expect(series.map(({ indicator, dimensions }) => [indicator, dimensions])).toContainEqual(['高企申报', {}]);
    expect([...entries.value]).toEqual([9, 6, 21, 12]);
    expect(leftOut.filter(({ what }) => what === 'rows').reduce((sum, { count }) => sum + count, 0)).toBe(4);
  });

  it('R-967 averages among areas and 标准值 beside values are none of them', () => {
    const rows = [
      ['2023年县区专利'],
      ['县区', '拥有量（件）'],
      ['连云区', 18],
      ['海州区', 22],
      ['全市平均', 12],
    ] as Cell[][];
    expect(tableOf(proposalFor(sheetOf(rows))).rowRoles[4]).toBe('ignored');
    expect(
      rolesOf(
        ['2023年评价'],
        ['指标', '标准值', '实际值', '得分'],
        ['研发强度（%）', 2.6, 2.08, 12],
        ['占比（%）', 3, 2, 8],
      ),
    ).toEqual(['indicator', 'ignored otherMeasure', 'value', 'ignored otherMeasure']);
  });

  it('R-968 万 behind a number in no unit multiplies it, and its unit is asked for', () => {
    const rows: Cell[][] = [['2024年'], ['指标', '完成'], ['科技贷款', '6840万'], ['走访企业', '186家']];
    const { series, entries } = mapTable(sheetOf(rows), tableOf(proposalFor(sheetOf(rows))), {
      file: 'x.xlsx',
      tableIndex: 0,
    });
    expect([series[entries.seriesOf[0]!]?.unit, entries.value[0]]).toEqual([null, 68400000]);
    rows[3] = ['科技保险', '12万'];
    expect(proposalFor(sheetOf(rows)).questions.map(({ kind }) => kind)).toEqual(['unit']);
  });

  it('R-969 "注：单位为家" below a table is its unit, and a note on the year of a row finds "2024年（预计）"', () => {
    const sheet = sheetOf([
      ['高企认定'],
      ['年度', '申报数', '认定数'],
      ['2023年', 13, 9],
      ['2024年（预计）', 22, 15],
      ['注：单位为家，2024年为预计数。'],
    ]);
    const { mapping, questions, issues } = proposalFor(sheet);
    expect([mapping.tables[0]?.defaults.unit, questions, issues.map(({ kind }) => kind)]).toEqual([
      '家',
      [],
      ['noteState'],
    ]);
  });
});
