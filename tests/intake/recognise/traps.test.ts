// Variants of the traps that have no folder of their own: small sheets, one difficulty each.
import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../src/intake/answer';
import { mapTable } from '../../../src/intake/mapTable';
import type { MappedTable } from '../../../src/intake/map/mappedTable';
import type { Cell } from '../../../src/intake/sheet';
import { cellName } from '../../../src/model/cellName';
import { names, proposalFor } from './proposals';
import { sheetOf } from './sheets';

type Rows = readonly (readonly Cell[])[];

function mappedOf(rows: Rows, answers: readonly string[] = []): readonly MappedTable[] {
  const sheet = sheetOf(rows);
  const { mapping, questions } = proposalFor(sheet);
  const source = { file: 'a.xlsx', sheets: [sheet], names };
  const settled = answers.reduce(
    (before, answer, at) => answerQuestion(before, questions[at]!, answer, source),
    mapping,
  );
  return settled.tables.map((table, tableIndex) => mapTable(sheet, table, { file: 'a.xlsx', tableIndex }));
}

/** "indicator area period = value", and the state where it is none of the usual. */
function valuesOf({ series, entries, periods }: MappedTable): string[] {
  return [...entries.value].map((value, at) => {
    const { indicator, area } = series[entries.seriesOf[at]!]!;
    return [indicator, area, periods[entries.period[at]!], value].filter((part) => part !== null).join(' ');
  });
}

const valuesIn = (rows: Rows, answers: readonly string[] = []) => mappedOf(rows, answers).flatMap(valuesOf);
const kindsOf = (rows: Rows) => proposalFor(sheetOf(rows)).questions.map(({ kind }) => kind);

const title = ['2023年各街道企业数（单位：家）'];
const header = ['街道', '高企数', '科小数'];

describe('traps', () => {
  it.each([
    ['填表人', '张某', 45_112],
    ['联系电话', 81_234_567, null],
    ['审核：李某', null, 20_230_705],
    ['（签字）', null, 3],
    ['单位负责人：王某', '统计负责人：李某', '2023.7.5'],
  ])('R-483 keeps the row of %s out', (...signature: Cell[]) => {
    expect(valuesIn([title, header, ['墟沟街道', 6, 17], ['海州湾街道', 7, 19], signature])).toHaveLength(4);
  });

  it('R-483 keeps a list whose remarks name a person', () => {
    const rows = [title, header, ['墟沟街道', 6, 17], ['海州湾街道', 7, 19, '负责人：张某']];
    expect(valuesIn(rows)).toContain('高企数 海州湾街道 2023 7');
  });

  it('R-484 keeps growth when the table holds nothing else', () => {
    const rows = [['连云区'], ['指标', '2022年', '2023年'], ['同比增长（%）', 3, 4]];
    expect(valuesIn(rows)).toHaveLength(2);
  });

  it.each([
    ['2023年预计', 'forecast'],
    ['2023年（初步数）', 'preliminary'],
    ['2023年快报数', 'preliminary'],
    ['2023年最终核实数', 'final'],
  ])('R-485 takes %s as %s', (header2023, status) => {
    const { tables } = proposalFor(
      sheetOf([
        ['指标', '单位', '2022年', header2023],
        ['高企数', '家', 27, 34],
      ]),
    ).mapping;
    expect(tables[0]?.columns[3]).toMatchObject({ role: 'value', status });
  });

  it.each(['2024年计划', '2024年目标', '2024年预期目标'])('R-485 never takes %s for an actual value', (planned) => {
    const rows = [
      ['指标', '单位', '2022年', '2023年', planned],
      ['高企数', '家', 27, 34, 40],
    ];
    expect(valuesIn(rows)).toEqual(['高企数 2022 27', '高企数 2023 34']);
  });

  it('R-485 gives 上年同期 the form of the month or of the year to date before it', () => {
    const rows = [
      ['2023年6月连云区指标（亿元）'],
      ['指标', '本月', '上年同期', '本年累计', '上年同期'],
      ['规上工业总产值', 42.5, 40.1, 255.3, 236.2],
    ];
    const [table] = mappedOf(rows);
    const forms = table!.series.map(({ form }) => form);
    expect([forms, valuesOf(table!).length]).toEqual([['period', 'cumulative'], 4]);
  });

  it('R-278 keeps single quarters single beside the months from January on, stocks or none among the rows', () => {
    const flow = ['技术合同成交额', '亿元', 2.5, 3, 3.5, 9];
    const rows = [
      ['2024年连云区主要科技指标'],
      ['指标', '单位', '一季度', '二季度', '三季度', '1-9月'],
      flow,
      ['有效期内高新技术企业数', '家', 20, 21, 22, 22],
    ];
    const forms = (of: Rows) => mappedOf(of)[0]!.series.map(({ frequency, form }) => `${frequency} ${form}`);
    expect(forms(rows.slice(0, 3))).toEqual(['quarter null', 'month cumulative']);
    expect(forms(rows)).toEqual(['quarter null', 'month cumulative', 'quarter end', 'month end']);
  });

  it('R-279 counts from January where the title says so in brackets, and takes no name for it', () => {
    const rows = (said: string): Rows => [
      [`2024年连云区主要科技指标${said}`],
      ['指标', '单位', '一季度', '二季度', '三季度'],
      ['技术合同成交额', '亿元', 2.5, 5.5, 9],
      ['累计认定企业', '家', 3, 5, 9],
    ];
    const forms = (said: string) => mappedOf(rows(said))[0]!.series.map(({ form }) => form);
    expect(forms('（累计）')).toEqual(['cumulative', 'cumulative']);
    expect(forms('')).toEqual([null, null]);
    expect(forms('累计情况')).toEqual([null, null]);
  });

  it('R-281 reads 三季度 between half a year and the year as the values have it', () => {
    const rows = (third: number): Rows => [
      ['2024年连云区主要科技指标'],
      ['指标', '单位', '一季度', '上半年', '三季度', '全年'],
      ['技术合同成交额', '亿元', 2.5, 5.5, third, 13],
    ];
    const seen = (third: number) =>
      mappedOf(rows(third))[0]!.series.map(({ frequency, form }) => `${frequency} ${form}`);
    expect(seen(9)).toEqual(['quarter cumulative']);
    expect(seen(3.5)).toEqual(['quarter null', 'half null', 'year null']);
  });

  it('R-280 names growth that looks like fractions', () => {
    const found = (growth: readonly number[]) =>
      mappedOf([
        ['指标', '单位', '2021年', '2022年', '2023年'],
        ['技术合同成交额同比增长', '%', ...growth],
      ])[0]!.issues.map(({ kind }) => kind);
    expect(found([0.371, -0.125, 1.02])).toContain('shareBelowOne');
    expect(found([37.1, -12.5, 1.02])).not.toContain('shareBelowOne');
    expect(found([1.2, -0.5, 0.3])).not.toContain('shareBelowOne');
  });

  it('R-488 keeps a header that is printed again on the next page', () => {
    const rows = [title, header, ['墟沟街道', 6, 17], header, ['海州湾街道', 7, 19]];
    expect(mappedOf(rows)).toHaveLength(1);
    expect(valuesIn(rows)).toHaveLength(4);
  });

  it('R-489 leaves out a sum that nobody named, and counts it', () => {
    const [table] = mappedOf([title, header, ['墟沟街道', 6, 17], ['海州湾街道', 7, 19], [null, 13, 36]]);
    expect(valuesOf(table!)).toHaveLength(4);
    expect(table!.leftOut).toMatchObject([{ what: 'rows', reason: 'noArea', count: 1, cells: ['B5'] }]);
  });

  it('R-490 asks where two listed units would do', () => {
    expect(kindsOf([['2023年（单位：家、项、万元）'], ['街道', '合同数'], ['墟沟街道', 6], ['海州湾街道', 7]])).toEqual(
      ['unit'],
    );
  });

  it('R-491 keeps growth of a share apart from the share', () => {
    const rows = [
      ['2023年连云区指标'],
      ['指标', '比上年增长（%）'],
      ['全社会研发投入占比', 0.13],
      ['技术合同成交额', 23.6],
    ];
    expect(valuesIn(rows)[0]).toContain('全社会研发投入占比比上年增长');
  });

  const accounts = [['2023年（单位：万元）'], ['街道', '利润'], ['墟沟街道', '△300'], ['海州湾街道', 500]];

  it.each([
    ['minus', -300],
    ['plus', 300],
  ])('R-492 reads a triangle as %s once that is answered', (answer, value) => {
    expect(kindsOf(accounts)).toEqual(['triangle']);
    expect(valuesIn(accounts, [answer])).toEqual([`利润 墟沟街道 2023 ${value}`, '利润 海州湾街道 2023 500']);
  });

  it('R-492 asks nothing where a fall stands beside', () => {
    expect(kindsOf([...accounts, ['云山街道', '▼3']])).toEqual([]);
  });

  it('R-822 reads a decimal comma where nothing contradicts', () => {
    const comma = [['2023年（单位：亿元）'], ['街道', '产值'], ['墟沟街道', '1,23'], ['海州湾街道', '12,5']];
    expect(valuesIn(comma)).toEqual(['产值 墟沟街道 2023 1.23', '产值 海州湾街道 2023 12.5']);
    expect(valuesIn([...comma, ['云山街道', '3.05']])).toEqual([
      '产值 墟沟街道 2023 NaN',
      '产值 海州湾街道 2023 NaN',
      '产值 云山街道 2023 3.05',
    ]);
  });

  it('R-823 gives a row without a month no period', () => {
    const [table] = mappedOf([['2023年成交额（万元）'], ['月份', '成交额'], ['1月', 10], ['2月', 20], [null, 30]]);
    expect(valuesOf(table!)).toEqual(['成交额 2023-01 10', '成交额 2023-02 20']);
    expect(table!.leftOut).toMatchObject([{ reason: 'noPeriod', count: 1 }]);
  });

  it('R-825 takes five digits for days under a word for dates only', () => {
    const days = [['成交额（万元）'], ['日期', '成交额'], [45_047, 10], [45_048, 20]];
    expect(valuesIn(days)).toEqual(['成交额 2023-05-01 10', '成交额 2023-05-02 20']);
    const amounts = [
      ['2023年（万元）'],
      ['街道', '成交额', '产值'],
      ['墟沟街道', 45_047, 1.5],
      ['海州湾街道', 45_048, 2.5],
    ];
    expect(valuesIn(amounts)).toContain('成交额 墟沟街道 2023 45047');
  });

  it.each([
    [0.348, 1],
    [34.8, 0],
    [0.3, 0],
  ])('R-826 names %d %% as doubtful %d times', (share, count) => {
    const [table] = mappedOf([
      ['指标', '单位', '2022年', '2023年'],
      ['高新技术产业占比', '%', 0.3, share],
    ]);
    expect(table!.issues.filter(({ kind }) => kind === 'shareBelowOne')).toHaveLength(count);
  });

  it('R-827 names the cell of a zero that a formula gives', () => {
    const rows = [title, header, ['墟沟街道', 6, 0], ['海州湾街道', 7, 0]];
    const sheet = {
      ...sheetOf(rows),
      zeroFormulas: [
        { row: 2, column: 2 },
        { row: 0, column: 0 },
      ],
    };
    const { tables } = proposalFor(sheet).mapping;
    const { issues } = mapTable(sheet, tables[0]!, { file: 'a.xlsx', tableIndex: 0 });
    expect(issues.map(({ kind, cell }) => [kind, cell])).toEqual([['zeroFormula', cellName(2, 2)]]);
  });

  it('R-828 reads the state in a bracket, and no other bracket', () => {
    const [table] = mappedOf([title, ['街道', '高企数'], ['墟沟街道', '6（初步）'], ['海州湾街道', '7（含迁入）']]);
    expect(valuesOf(table!)).toEqual(['高企数 墟沟街道 2023 6', '高企数 海州湾街道 2023 NaN']);
  });

  it('R-829 keeps vague amounts in a column of values', () => {
    const rows = [title, ['街道', '人数'], ['墟沟街道', '100余'], ['海州湾街道', '300多'], ['云山街道', 150]];
    expect(valuesIn(rows)).toEqual(['人数 墟沟街道 2023 NaN', '人数 海州湾街道 2023 NaN', '人数 云山街道 2023 150']);
  });

  it('R-830 reads a first row of which only one value is out', () => {
    const rows = [
      ['2023年6月连云区指标（亿元）'],
      ['指标', '本月', '环比', '累计', '上年同期', '同比'],
      ['地区生产总值', null, null, null, 156.2, null],
      ['规上工业总产值', 42.5, 8.1, 255.3, 236.2, 8.1],
      ['社零总额', 12.5, 3.1, 75.3, 70.2, 3.1],
    ];
    expect(valuesIn(rows)).toContain('地区生产总值 连云区 2022-06 156.2');
  });

  it('R-833 takes labels that are periods for the period, under a word for indicators', () => {
    const rows = [
      ['2023年1-6月连云区指标（万元）'],
      ['指标', '技术合同成交额', '茶叶产值'],
      ['2023年1-6月', 15_800, 25_000],
      ['2022年1-6月', 13_000, 22_000],
      ['增长%', 21.5, 13.6],
    ];
    expect(valuesIn(rows)).toEqual([
      '技术合同成交额 连云区 2023-06 15800',
      '茶叶产值 连云区 2023-06 25000',
      '技术合同成交额 连云区 2022-06 13000',
      '茶叶产值 连云区 2022-06 22000',
    ]);
  });

  it('R-834 leaves a total beside areas out', () => {
    const rows = [
      ['2023年高企数（家）'],
      ['指标', '合计', '连云区', '海州区'],
      ['高企数', 279, 34, 245],
      ['科小数', 456, 96, 360],
    ];
    expect(valuesIn(rows)).toEqual([
      '高企数 连云区 2023 34',
      '高企数 海州区 2023 245',
      '科小数 连云区 2023 96',
      '科小数 海州区 2023 360',
    ]);
  });

  it('R-835 names a last value that is a word', () => {
    const rows = [title, ['街道', '高企数'], ['墟沟街道', 6], ['云山街道', 3], ['海州湾街道', '见附表']];
    expect(valuesIn(rows)[2]).toBe('高企数 海州湾街道 2023 NaN');
  });

  it('R-836 names nothing after a remark without a header', () => {
    const rows = [
      title,
      [...header, null],
      ['墟沟街道', 6, 17, null],
      ['海州湾街道', 7, 19, '含迁入'],
      ['云山街道', 3, 8, null],
    ];
    expect(valuesIn(rows)).toContain('高企数 海州湾街道 2023 7');
  });
});
