// What headers mean beside a title that states a part of the year, and beside each other.
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/intake/sheet';
import { proposalFor, shortRoles, tableOf } from './proposals';
import { merge, sheetOf } from './sheets';

const streets = ['墟沟街道', '连云街道', '海州湾街道'];
const bodyOf = (width: number, names: readonly string[] = streets): Cell[][] =>
  names.map((name, row) => [name, ...Array.from({ length: width }, (_, column) => 11 * (row + 1) + 3.5 * column)]);

function rolesOf(...rows: Cell[][]): string[] {
  return shortRoles(tableOf(proposalFor(sheetOf(rows)))).map((role) => role.replace(/^value /, ''));
}

describe('years under a title that states a part of one', () => {
  it('R-498 are that part where the sheet compares with 同期', () => {
    const contracts = sheetOf(
      [
        ['2024年1-6月技术合同登记情况'],
        ['合同类别', '合同登记数（项）', null, '成交额（万元）', null, '其中技术交易额（万元）'],
        [null, '2024年', '2023年同期', '2024年', '2023年同期', null],
        ...bodyOf(5, ['技术开发', '技术转让', '技术咨询']),
      ],
      'Sheet1',
      [merge(2, 'A', 3, 'A'), merge(2, 'B', 2, 'C'), merge(2, 'D', 2, 'E'), merge(2, 'F', 3, 'F')],
    );
    const { mapping, questions } = proposalFor(contracts);
    expect([shortRoles(mapping.tables[0]!).slice(1), mapping.tables[0]?.defaults.period, questions]).toEqual([
      [
        'value 合同登记数 2024-06 cumulative 项',
        'value 合同登记数 2023-06 cumulative 项',
        'value 成交额 2024-06 cumulative 万元',
        'value 成交额 2023-06 cumulative 万元',
        'value 成交额：技术交易额 万元',
      ],
      '2024-06',
      [],
    ]);
  });

  it('R-498 are that part where growth stands beside them', () => {
    expect(rolesOf(['2024年前三季度成交额（万元）'], ['街道', '2023年', '2024年', '同比'], ...bodyOf(3))).toEqual([
      'area',
      '2023-Q3 cumulative',
      '2024-Q3 cumulative',
      'ignored derived',
    ]);
  });

  it('R-498 leave the year before open where nothing says which', () => {
    const { mapping, questions } = proposalFor(
      sheetOf([['2024年1-6月成交额（万元）'], ['街道', '2023年', '2024年'], ...bodyOf(2)]),
    );
    expect(mapping.tables[0]?.columns[2]).toMatchObject({ at: { period: '2024-06', form: 'cumulative' } });
    expect(questions).toMatchObject([{ kind: 'ambiguousPeriod', columns: [1], suggestions: ['2023-06', '2023'] }]);
  });

  it('R-498 stay years under a title of December, as targets, and in a row of many years', () => {
    expect(rolesOf(['2024年12月成交额（万元）'], ['街道', '2023年', '2024年'], ...bodyOf(2)).slice(1)).toEqual([
      '2023',
      '2024',
    ]);
    expect(
      rolesOf(['2024年6月成交额（万元）'], ['街道', '2022年', '2023年', '2024年目标'], ...bodyOf(3)).slice(1, 3),
    ).toEqual(['2022', '2023']);
    expect(
      rolesOf(['2024年1-6月成交额（万元）'], ['街道', '2022年', '2023年', '2024年'], ...bodyOf(3)).slice(1),
    ).toEqual(['2022', '2023', '2024-06 cumulative']);
  });

  it('R-498 本年 beside 上年 is as much of the year as the title says', () => {
    expect(rolesOf(['2024年三季度'], ['街道', '成交额（万元）', null], [null, '上年', '本年'], ...bodyOf(2))).toEqual([
      'area',
      '成交额 2023-Q3 万元',
      '成交额 万元',
    ]);
  });
});

describe('parts of the year in names of measures', () => {
  it('R-499 a part of the year before a name is its period, with the year of the title', () => {
    expect(
      rolesOf(['2024年三季度情况'], ['街道', '9月末高企数（家）', '1-9月技术合同成交额（万元）'], ...bodyOf(2)),
    ).toEqual(['area', '高企数 2024-09 end 家', '技术合同成交额 2024-09 cumulative 万元']);
  });

  it('R-499 the one year of the columns beside it is lent, but for a bare one', () => {
    expect(rolesOf(['街道', '2024年9月末高企数（家）', '1-9月成交额（万元）'], ...bodyOf(2))).toEqual([
      'area',
      '高企数 2024-09 end 家',
      '成交额 2024-09 cumulative 万元',
    ]);
    const { questions } = proposalFor(sheetOf([['街道', '2023年', '1-9月'], ...bodyOf(2)]));
    expect(questions.map(({ kind }) => kind)).toContain('period');
  });
});

describe('years with words behind them', () => {
  it.each([
    ['2024（预计）', '2025（目标）'],
    ['2024预计', '2025目标'],
    ['2024年(预测)', '2025年（年度计划）'],
  ])('R-430 %s is a forecast and %s a target beside plain years', (forecast, target) => {
    const { mapping, questions } = proposalFor(
      sheetOf([
        ['科技创新主要指标'],
        ['指标名称', '单位', 2022, 2023, forecast, target],
        ['高新技术企业数', '家', 30, 34, 40, 50],
        ['研发经费支出', '亿元', 5.17, 6.06, 6.8, 8],
      ]),
    );
    expect(mapping.tables[0]?.columns.slice(2)).toMatchObject([
      { measure: 'actual', at: { period: '2022' } },
      { measure: 'actual', at: { period: '2023' } },
      { measure: 'actual', at: { period: '2024' }, status: 'forecast' },
      { measure: 'target', at: { period: '2025' } },
    ]);
    expect(questions).toEqual([]);
  });
});

describe('columns of official forms', () => {
  it('R-499 years and then a part of the next one are the header of a wide table', () => {
    for (const part of ['2024.1-6', '2024年1-6月', '2024年上半年'])
      expect(rolesOf(['指标', 2022, 2023, part], ['成交额（万元）', 21760, 29350, 36280]).slice(0, 3)).toEqual([
        'indicator',
        '2022',
        '2023',
      ]);
    expect(rolesOf(['指标', 2022, 2023, '2024.1-6'], ['成交额（万元）', 21760, 29350, 36280])[3]).toBe(
      '2024-06 cumulative',
    );
  });

  it('R-498 上年同期 behind 1-本季 is as cumulative as that is', () => {
    expect(
      rolesOf(
        ['2024年第三季度'],
        ['指标', '单位', '本季', '1-本季', '上年同期'],
        ['成交额', '万元', 1900, 5820, 4100],
        ['成交数', '项', 40, 120, 110],
      ).slice(2),
    ).toEqual(['period', 'cumulative', '2023-Q3 cumulative']);
  });

  it('R-486 what stands under a heading that says 其中 alone carries the name of its whole', () => {
    const sheet = sheetOf(
      [
        ['2023年培育库'],
        ['街道', '入库企业数（家）', '其中：', null, '当年申报（家）'],
        [null, null, '规上', '规下', null],
        ...bodyOf(4),
      ],
      'Sheet1',
      [merge(2, 'A', 3, 'A'), merge(2, 'B', 3, 'B'), merge(2, 'C', 2, 'D'), merge(2, 'E', 3, 'E')],
    );
    expect(shortRoles(tableOf(proposalFor(sheet))).slice(1)).toEqual([
      'value 入库企业数 家',
      'value 入库企业数：规上 家',
      'value 入库企业数：规下 家',
      'value 当年申报 家',
    ]);
  });
});
