import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/intake/sheet';
import { proposalFor, shortRoles, shortRows, tableOf } from './proposals';
import { sheetOf } from './sheets';

const rolesOf = (...rows: readonly (readonly Cell[])[]) => shortRoles(tableOf(proposalFor(sheetOf(rows))));

describe('recognise variants of office tables', () => {
  it('R-389 reads years down and areas or indicators across', () => {
    const areas = [['各地区R&D经费支出'], ['单位：亿元'], ['年份', '全国', '北京'], [2019, 1, 2], [2020, 4, 5]];
    expect(rolesOf(...areas)).toEqual(['period:whole', 'value 全国', 'value 北京']);
    expect(rolesOf(['年度', '高企数（家）', '强度（%）'], ['2022', 27, 1.95], ['2023', 34, 2.08])).toEqual([
      'period:whole',
      'value 高企数 家',
      'value 强度 %',
    ]);
  });

  it('R-390 takes a row of units under the header for units, and a row of English for a repetition', () => {
    expect(
      rolesOf(['2023年'], ['地区', '合同数', '成交额'], ['', '项', '亿元'], ['北京', 1, 2.5], ['天津', 4, 5.5]),
    ).toEqual(['area', 'value 合同数 项', 'value 成交额 亿元']);
    expect(
      rolesOf(['2021年'], ['地区', '研究人员', '全时人员'], ['Region', 'Researchers', 'Full-time'], ['北京', 10, 20]),
    ).toEqual(['area', 'value 研究人员', 'value 全时人员']);
  });

  it('R-391 takes the row that numbers the columns (甲 乙 1 2) for neither header nor data', () => {
    const rows = [
      ['2023年1-6月统计表'],
      ['指标名称', '计量单位', '本年累计', '季度新增'],
      ['甲', '乙', '1', '2'],
      ['营业收入', '万元', '1,200', '300'],
    ];
    const table = tableOf(proposalFor(sheetOf(rows)));
    expect(shortRows(table)).toBe('0 title 1 header 2 ignored');
    expect(shortRoles(table)).toEqual(['indicator', 'unit', 'value cumulative', 'value 2023-Q2 period']);
  });

  it('R-392 carries an area down over blank cells of a file without merged cells', () => {
    const rows = [
      ['2023年'],
      ['地区', '指标', '数值（家）'],
      ['墟沟街道', '高企', 5],
      ['', '科小', 6],
      ['云山街道', '高企', 7],
    ];
    const { rowPatches } = tableOf(proposalFor(sheetOf(rows)));
    expect(Object.entries(rowPatches).map(([row, { area }]) => [row, area])).toEqual([['3', '墟沟街道']]);
  });

  it('R-393 reads dates across the header as the months they begin', () => {
    const dates = ['2023-01-01', '2023-02-01'].map((iso) => ({ kind: 'date', iso: `${iso}T00:00:00` }) as const);
    expect(rolesOf(['指标', '单位', ...dates], ['高企申报数', '家', 1, 2])).toEqual([
      'indicator',
      'unit',
      'value 2023-01',
      'value 2023-02',
    ]);
  });

  it('R-394 leaves line numbers out of names', () => {
    const rows = [
      ['2023年连云区'],
      ['指标', '单位', '数值'],
      ['1.高新技术企业申报数', '家', 5],
      ['（二）技术合同成交额', '万元', 6],
    ];
    expect(Object.values(tableOf(proposalFor(sheetOf(rows))).rowPatches).map(({ indicator }) => indicator)).toEqual([
      '高新技术企业申报数',
      '技术合同成交额',
    ]);
  });

  it('R-395 knows the columns of data banks and of SDMX files', () => {
    expect(
      rolesOf(
        ['Country Name', 'Country Code', 'Series Name', '2019 [YR2019]', '2020 [YR2020]'],
        ['China', 'CHN', 'R&D (% of GDP)', '2.2', '2.4'],
        ['Japan', 'JPN', 'R&D (% of GDP)', '3.2', '..'],
      ),
    ).toEqual(['area', 'areaCode', 'ignored constant', 'value 2019', 'value 2020']);
    expect(
      rolesOf(
        ['DATAFLOW', 'freq', 'unit', 'geo', 'TIME_PERIOD', 'OBS_VALUE', 'OBS_FLAG'],
        ['X', 'A', 'PC_GDP', 'DE', '2019', '3.17', ''],
        ['X', 'A', 'PC_GDP', 'FR', '2019', '2.2', 'p'],
      ),
    ).toEqual(['ignored constant', 'ignored constant', 'unit', 'area', 'period:whole', 'value', 'status']);
    expect(
      rolesOf(['Entity', 'Code', 'Year', 'Share (%)'], ['China', 'CHN', '2019', '2.2'], ['World', '', '2020', '2.6']),
    ).toEqual(['area', 'areaCode', 'period:whole', 'value Share %']);
  });

  it('R-396 tells targets from values by the words around a year', () => {
    expect(rolesOf(['指标', '单位', '2023年目标', '2023年完成', '完成率'], ['成交额', '万元', 5, 6, '120%'])).toEqual([
      'indicator',
      'unit',
      'target 2023',
      'value 2023',
      'ignored derived',
    ]);
    expect(
      rolesOf(['2023年连云区（单位：万元）'], ['指标', '年度目标', '1-6月累计'], ['成交额', '4亿元', 13260]),
    ).toEqual(['indicator', 'target 2023', 'value 2023-06 cumulative']);
  });

  it('R-397 dates the same months of last year by last year', () => {
    expect(rolesOf(['2023年1-6月连云区'], ['指标', '单位', '本期', '上年同期'], ['成交额', '万元', 5, 4])).toEqual([
      'indicator',
      'unit',
      'value',
      'value 2022-06',
    ]);
  });

  it('R-398 takes nothing from one quarter across rows of years, and asks', () => {
    const proposal = proposalFor(
      sheetOf([['成交额（万元）'], ['年份', '一季度', '高企数（家）'], [2022, 1, 20], [2023, 5, 26]]),
    );
    const { questions } = proposal;
    expect(shortRoles(tableOf(proposal))).toContain('ignored text');
    expect(questions.map(({ kind, columns }) => [kind, columns])).toContainEqual(['layout', [1]]);
    expect(questions.find(({ kind }) => kind === 'layout')?.suggestions).toEqual(['leaveOut']);
  });

  it('R-399 reads year and month in columns of their own', () => {
    expect(
      rolesOf(['年', '月', '地区', '成交额(万元)'], ['2023', '1', '墟沟街道', '5'], ['2023', '2', '墟沟街道', '6']),
    ).toEqual(['period:year', 'period:month', 'area', 'value 成交额 万元']);
  });
});
