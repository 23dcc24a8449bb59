// States that notes give to the values of a table, to the last step: the value and its state.
import { describe, expect, it } from 'vitest';
import { changeStatus } from '../../../src/intake/answer';
import { STATUSES } from '../../../src/model/observation';
import { mapTable } from '../../../src/intake/mapTable';
import type { Cell } from '../../../src/intake/sheet';
import { proposalFor, tableOf } from './proposals';
import { sheetOf } from './sheets';

type Rows = readonly (readonly Cell[])[];

/** "indicator area period state" of every value that is not simply normal. */
function statesOf(
  rows: Rows,
  change: (table: ReturnType<typeof proposalFor>) => ReturnType<typeof proposalFor> = (same) => same,
): string[] {
  const sheet = sheetOf(rows);
  const table = tableOf(change(proposalFor(sheet)));
  const { series, entries, periods } = mapTable(sheet, table, { file: 'a.xlsx', tableIndex: 0 });
  return [...entries.status].flatMap((code, at) => {
    const status = STATUSES[code - 1];
    const { indicator, area } = series[entries.seriesOf[at]!]!;
    const said = [indicator, area, periods[entries.period[at]!], status];
    return status === 'normal' ? [] : [said.filter((part) => part !== null).join(' ')];
  });
}

const issuesOf = (rows: Rows) =>
  proposalFor(sheetOf(rows)).issues.map(({ kind, text, params }) =>
    [kind, text, params['rows'], params['columns']].filter((part) => part !== undefined && part !== '').join(' | '),
  );

const years: Rows = [
  ['连云区科技创新主要指标'],
  ['指标名称', '单位', '2022年', '2023年', '2024年'],
  ['技术合同成交额', '万元', 29350, 36280, 41000],
  ['高新技术企业数', '家', 27, 34, 39],
  ['研究与试验发展经费', '万元', 9000, 9900, 11000],
];

const office: Rows = [
  ['2023年1-6月连云区科技创新主要指标完成情况表'],
  ['序号', '指标名称', '单位', '本年累计', '备注'],
  [1, '高新技术企业申报数', '家', 9, '四季度公布'],
  [2, '技术合同成交额', '万元', 13260, '含吸纳'],
];

describe('states that notes give', () => {
  it('R-277 go to the rows of the indicator that the note names', () => {
    const rows = [...office, ['注：1.数据来源：区科技局、区统计局。2.技术合同成交额为初步数。']];
    expect(statesOf(rows)).toEqual(['技术合同成交额 连云区 2023-06 preliminary']);
    expect(issuesOf(rows)).toEqual(['noteState | 技术合同成交额为初步数 | 4']);
  });

  it('R-277 find an indicator by another of its names, and one whose name holds "与"', () => {
    expect(statesOf([...years, ['注：高企数为快报数']])).toEqual(['高新技术企业数 连云区 2024 preliminary']);
    expect(statesOf([...years, ['注：研究与试验发展经费为预计数']])).toEqual([
      '研究与试验发展经费 连云区 2024 forecast',
    ]);
    expect(statesOf([...years, ['注：高新技术企业数、技术合同成交额为初步数']])).toHaveLength(2);
  });

  it('R-277 of an indicator without a period are those of its newest values, in long tables too', () => {
    expect(issuesOf([...years, ['注：高企数为快报数']])).toEqual(['noteState | 高企数为快报数 | 4 | E']);
    const long = [
      ['指标', '时期', '数值（家）'],
      ['高企数', '2022年', 27],
      ['高企数', '2023年', 34],
      ['科小数', '2023年', 60],
      ['注：高企数为初步数'],
    ];
    expect(statesOf(long)).toEqual(['高企数 2023 preliminary']);
  });

  it('R-277 go to the columns of the period that the note names', () => {
    const rows = [...years, ['注：2024年数据为快报数，最终数以年报为准。']];
    expect(statesOf(rows)).toEqual([
      '技术合同成交额 连云区 2024 preliminary',
      '高新技术企业数 连云区 2024 preliminary',
      '研究与试验发展经费 连云区 2024 preliminary',
    ]);
    expect(issuesOf(rows)).toEqual(['noteState | 2024年数据为快报数 | E']);
  });

  it('R-277 go to the rows of a period, of long tables', () => {
    const long = [
      ['指标', '时期', '数值（家）'],
      ['高企数', '2023年', 34],
      ['高企数', '2024年1-6月', 36],
      ['高企数', '2024年1-9月', 39],
      ['注：2024年为初步数。'],
    ];
    expect(statesOf(long)).toHaveLength(2);
  });

  it('R-277 go to all values where the note means the table, or the period that the title states', () => {
    expect(statesOf([...office, ['注：数据均为初步核算数']])).toHaveLength(2);
    expect(statesOf([...office, ['注：2023年数据为快报数']])).toHaveLength(2);
  });

  it('R-277 stay behind what a header says of its column', () => {
    const rows = [
      ['指标名称', '单位', '2023年', '2024年预计'],
      ['高新技术企业数', '家', 34, 39],
      ['科技型中小企业入库数', '家', 60, 70],
      ['注：高新技术企业数为初步数'],
    ];
    expect(statesOf(rows).filter((said) => said.includes('预计') || said.includes('2024'))).toEqual([
      '高新技术企业数 2024 forecast',
      '科技型中小企业入库数 2024 forecast',
    ]);
  });

  it.each([
    '其余为最终数',
    '除技术合同成交额外，均为初步数',
    '2019年为最终数',
    '高企培育数为预计数',
    '高新技术企业数、外资数为初步数',
  ])('R-277 change nothing where the note fits nothing: "%s"', (note) => {
    const rows = [...years, [`注：${note}`]];
    expect(statesOf(rows)).toEqual([]);
    expect(issuesOf(rows)).toEqual([`noteStateOpen | ${note}`]);
  });

  it('R-277 "初步数" as a remark is the state of its row, other remarks are none', () => {
    const rows = [
      ...office.slice(0, 3),
      [2, '技术合同成交额', '万元', 13260, '初步数'],
      [3, '发明专利授权量', '件', 12, '预计明年下降'],
    ];
    expect(statesOf(rows)).toEqual(['技术合同成交额 连云区 2023-06 preliminary']);
  });

  it('R-277 "其余" is what the notes did not name', () => {
    const rows = [...years, ['注：2024年数据为快报数，其余年份为最终数。']];
    expect(statesOf(rows).filter((said) => said.endsWith('final'))).toHaveLength(6);
    expect(statesOf(rows).filter((said) => said.endsWith('2024 preliminary'))).toHaveLength(3);
  });

  it('R-277 are given up for what a person says of the whole table', () => {
    const rows = [...years, ['注：2024年数据为快报数']];
    const states = statesOf(rows, (proposal) => ({ ...proposal, mapping: changeStatus(proposal.mapping, 0, 'final') }));
    expect(states).toHaveLength(9);
    expect(states.every((said) => said.endsWith('final'))).toBe(true);
  });
});
