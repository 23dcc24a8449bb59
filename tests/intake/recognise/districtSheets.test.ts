// Sheets as a district bureau hands them on: made up after what offices send, each with one difficulty.
import { describe, expect, it } from 'vitest';
import { mapTable } from '../../../src/intake/mapTable';
import type { Cell, Sheet } from '../../../src/intake/sheet';
import { proposalFor, shortRoles, tableOf } from './proposals';
import { merge, sheetOf } from './sheets';

type Rows = readonly (readonly Cell[])[];

const rolesOf = (rows: Rows) => shortRoles(tableOf(proposalFor(sheetOf(rows))));

/** "登记数 项 2023-Q1 period 22", in the order of the sheet. */
function valuesOf(sheet: Sheet, position = 0): readonly string[] {
  const table = tableOf(proposalFor(sheet), position);
  const { series, periods, entries } = mapTable(sheet, table, { file: 'x.xlsx', tableIndex: position });
  return [...entries.value].map((value, at) => {
    const { indicator, dimensions, area, unit } = series[entries.seriesOf[at]!]!;
    const words = [indicator, ...Object.values(dimensions), area, unit].filter((word) => word !== null);
    return [...words, periods[entries.period[at]!], value].join(' ');
  });
}

describe('sheets of a district bureau', () => {
  it('R-559 joins years merged over their quarters, written as words, and no total among them', () => {
    const rows = [
      ['技术合同分季度情况'],
      ['年份', '季度', '登记数', '成交额', null],
      [null, null, '（项）', '当季（万元）', '累计（亿元）'],
      ['2023年', '三季度', 41, '6,230', 1.376],
      [null, '四季度', 60, '4,870', 1.863],
      ['2024年', '一季度', 27, 3860, 0.386],
      ['2024年前三季度合计', null, 143, 23470, null],
    ];
    const merges = [merge(2, 'A', 3, 'A'), merge(2, 'B', 3, 'B'), merge(2, 'D', 2, 'E'), merge(4, 'A', 5, 'A')];
    const sheet = sheetOf(rows, 'Sheet1', merges);
    expect(shortRoles(tableOf(proposalFor(sheet))).slice(0, 2)).toEqual(['period:year', 'period:quarter']);
    expect(valuesOf(sheet).slice(-3)).toEqual([
      '登记数 项 2024-Q1 27',
      '成交额 万元 2024-Q1 3860',
      '成交额 亿元 2024-Q1 0.386',
    ]);
  });

  it('R-559 finds the years beside an average of some of them', () => {
    const rows = [
      ['年份', 'R&D经费（万元）'],
      ['2021年', 46080],
      ['2022年', 51730],
      ['前两年平均', 48905],
    ];
    expect(rolesOf(rows)).toEqual(['period:whole', 'value R&D经费 万元']);
  });

  it('R-560 names a measure by its heading where what stands below only counts or measures', () => {
    const rows = [
      ['月份', '技术合同', null, '成交额', null],
      [null, '本月', '累计', '本月（万元）', '累计（亿元）'],
      ['2024年8月', 12, 80, 4180, 2.035],
      ['2024年9月', 27, 107, 3120, 2.347],
    ];
    expect(rolesOf(rows)).toEqual([
      'period:whole',
      'value 技术合同 period',
      'value 技术合同 cumulative',
      'value 成交额 period 万元',
      'value 成交额 cumulative 亿元',
    ]);
  });

  it('R-560 leaves "其中：" over the parts out of their names', () => {
    const rows = [
      ['2023年高企认定情况', null, null, null],
      ['街道', '认定数（家）', null, null],
      [null, null, '其中：', null],
      [null, null, '首次', '重新'],
      ['墟沟街道', 4, 2, 2],
      ['云山街道', 5, 1, 4],
    ];
    const merges = [
      merge(2, 'A', 4, 'A'),
      merge(2, 'B', 2, 'D'),
      merge(3, 'B', 4, 'B'),
      merge(3, 'C', 3, 'D'),
    ];
    expect(shortRoles(tableOf(proposalFor(sheetOf(rows, 'Sheet1', merges)))).slice(1)).toEqual([
      'value 认定数 家',
      'value 认定数 / 首次 家',
      'value 认定数 / 重新 家',
    ]);
  });

  it('R-728 takes a unit behind a stroke, a comma or nothing', () => {
    const rows = [
      ['2023年各县区情况'],
      ['县区', '财政科技支出/万元', '技术合同成交额，亿元', '亏损面%'],
      ['东海县', 12650, 14.2, 11.4],
      ['灌云县', 9820, 8.8, 29.4],
    ];
    expect(rolesOf(rows)).toEqual(['area', 'value 财政科技支出 万元', 'value 技术合同成交额 亿元', 'value 亏损面 %']);
  });

  it('R-448 takes 科目 and 事项 for what is measured, each row in its own unit', () => {
    const rows = [
      ['财政科技支出情况', null, null],
      ['单位：万元', null, null],
      ['科目', '2022年', '2023年'],
      ['科学技术支出', 7960, 8866],
      ['科技支出占比（%）', 1.98, 2.1],
    ];
    expect(valuesOf(sheetOf(rows)).slice(-2)).toEqual(['科技支出占比 % 2022 1.98', '科技支出占比 % 2023 2.1']);
  });

  it('R-728 takes a unit in the header of the labels for that of the table', () => {
    const rows = [
      ['级别', '类型（单位：家）', '2022年末', '2023年末'],
      ['省级', '重点实验室', 1, 2],
      ['市级', '工程技术研究中心', 20, 24],
    ];
    expect(tableOf(proposalFor(sheetOf(rows))).defaults.unit).toBe('家');
  });

  it('R-448 takes no share of a plan for an amount', () => {
    const rows = [
      ['科目（万元）', '2022年决算数', '2023年决算数', '2023年为预算%'],
      ['科学技术支出', 7960, 8866, 105.5],
    ];
    expect(rolesOf(rows)[3]).toBe('ignored derived');
  });

  it('R-449 keeps apart what one year has twice under other words', () => {
    const rows = [
      ['科目（万元）', '2022年决算数', '2023年预算数', '2023年决算数'],
      ['科学技术支出', 7960, 8400, 8866],
      ['一般公共预算支出', 402300, 415000, 421560],
    ];
    expect(valuesOf(sheetOf(rows)).slice(0, 3)).toEqual([
      '科学技术支出 万元 2022 7960',
      '科学技术支出 预算数 万元 2023 8400',
      '科学技术支出 万元 2023 8866',
    ]);
  });

  it('R-450 lets a total lack the last digit of its parts, but no more', () => {
    const saidOf = (total: number) => {
      const sheet = sheetOf([
        ['2023年分行业产值'],
        ['行业', '产值（亿元）'],
        ['新材料', 61.34],
        ['智能装备', 48.27],
        ['生物医药', 33.11],
        ['新能源', 22.05],
        ['合计', total],
      ]);
      const { issues } = mapTable(sheet, tableOf(proposalFor(sheet)), { file: 'x.xlsx', tableIndex: 0 });
      return issues.map(({ kind }) => kind).filter((kind) => kind.startsWith('total'));
    };
    expect(saidOf(164.8)).toEqual(['totalRounded', 'totalChecked']);
    expect(saidOf(164.9)).toEqual(['totalDiffers']);
    expect(saidOf(165)).toEqual(['totalDiffers']);
  });

  it('R-558 knows a list of payments by its words and makes no series of a firm', () => {
    const rows = [
      ['奖补资金兑现明细表（万元）'],
      ['序号', '企业名称', '奖补年度', '奖补项目', '应兑现', '已兑现', '拨付时间'],
      [1, '示例甲公司', '2023年', '新认定高企', 40, 40, '2023.9.28'],
      [null, null, '2024年', '研发后补助', 12.5, 6.25, '2024.6'],
      [2, '示例乙公司', '2023年', '重新认定高企', 15, 15, '2023.9.28'],
    ];
    expect(tableOf(proposalFor(sheetOf(rows))).layout).toBe('register');
  });
});
