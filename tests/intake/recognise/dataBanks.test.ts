// Tables as data banks and statistical offices export them: sheets made up after what such files do.
import { describe, expect, it } from 'vitest';
import { mapTable } from '../../../src/intake/mapTable';
import type { MappedTable } from '../../../src/intake/map/mappedTable';
import { splitLabel } from '../../../src/intake/notation/parseUnitText';
import { readFile } from '../../../src/intake/readFile';
import { recognise } from '../../../src/intake/recognise';
import { isAnswered } from '../../../src/intake/recognise/isAnswered';
import type { Cell } from '../../../src/intake/sheet';
import { names, proposalFor, tableOf } from './proposals';
import { sheetOf } from './sheets';

type Rows = readonly (readonly Cell[])[];

function mapped(rows: Rows, position = 0): MappedTable {
  const sheet = sheetOf(rows);
  return mapTable(sheet, tableOf(proposalFor(sheet), position), { file: 'x.xls', tableIndex: position });
}

const unitsOffered = (rows: Rows): readonly (readonly string[])[] =>
  proposalFor(sheetOf(rows)).questions.flatMap(({ kind, suggestions }) => (kind === 'unit' ? [suggestions] : []));

/** "国内生产总值 cumulative", one a series. */
const namesAndForms = ({ series }: MappedTable): readonly string[] =>
  series.map(({ indicator, form }) => `${indicator} ${form}`);

describe('words of the form at the end of a name', () => {
  it.each([
    ['国内生产总值当季值(亿元)', '国内生产总值', 'period'],
    ['国内生产总值累计值(亿元)', '国内生产总值', 'cumulative'],
    ['原油产量_当期', '原油产量', 'period'],
    ['出口交货值_累计', '出口交货值', 'cumulative'],
    ['工业增加值:当月值', '工业增加值', 'period'],
    ['工业增加值累计增长(%)', '工业增加值累计增长', null],
    ['历史累计', '历史累计', null],
    ['本年累计值', '本年累计值', null],
    ['指标当期值', '指标当期值', null],
  ])('R-630 of "%s"', (label, name, form) => {
    expect(splitLabel(label)).toMatchObject({ name, form });
  });

  it('R-630 makes one indicator of the row of the quarter and the row since January', () => {
    const table = mapped([
      ['指标', '2022年第二季度', '2022年第一季度'],
      ['国内生产总值当季值(亿元)', 307.2, 284.9],
      ['国内生产总值累计值(亿元)', 592.1, 284.9],
    ]);
    expect(namesAndForms(table)).toEqual(['国内生产总值 period', '国内生产总值 cumulative']);
  });

  it('R-630 names every column, also where only the word of the form tells two apart', () => {
    const table = mapped([
      ['时间', '出口交货值当期值(亿元)', '出口交货值累计值(亿元)'],
      ['2022年2月', 12.5, 25.1],
      ['2022年3月', 13.5, 38.6],
    ]);
    expect(namesAndForms(table)).toEqual(['出口交货值 period', '出口交货值 cumulative']);
  });
});

describe('tables on their side and years in rows of their own', () => {
  it.each([
    ['指标', ['2021Q1', '2021Q2', '2021Q3']],
    ['地区', [2020, 2021, 2022]],
    ['地区', ['2022', '2021', '2020']],
  ])('R-631 periods below "%s" say when', (corner, whens) => {
    const rows = [[corner, '北京', '天津'], ...whens.map((when, index) => [when, 4.5 + index, 7.5 + index])];
    expect(mapped(rows)).toMatchObject({ layout: 'long', entries: { count: 6 } });
  });

  it('R-631 numbers below "地区" that do not follow each other are none', () => {
    const table = tableOf(
      proposalFor(
        sheetOf([
          ['地区', '数量'],
          [2001, 4.5],
          [2050, 7.5],
          [1999, 8.5],
        ]),
      ),
    );
    expect(table.columns.some(({ role }) => role === 'period')).toBe(false);
  });

  it('R-632 one year under every name is the year of the table', () => {
    const table = mapped([
      [null, '研发经费(亿元)', '新产品销售收入(亿元)'],
      [null, 2022, 2022],
      ['北京', 348.9, 5603.7],
      ['天津', 284.5, 4868.4],
    ]);
    expect([table.periods, table.series.length, table.leftOut]).toEqual([['2022'], 4, []]);
  });

  it('R-633 since when and until when a series runs are no values', () => {
    const rows = [
      ['指标名称', '地区名称', '单位', '开始时间', '结束时间', '更新时间'],
      ['原油产量', '全国', '万吨', '1990-01', '2020-04', '2020-05-15'],
      ['原煤产量', '全国', '万吨', '1999-02', '2020-04', '2020-05-15'],
      ['发电量', '全国', '亿千瓦时', '2006-02', '2020-04', '2020-05-18'],
    ];
    expect(tableOf(proposalFor(sheetOf(rows))).layout).toBe('register');
  });

  it('R-633 the edition of a class in a name is no period', () => {
    const table = mapped([
      ['时间', '增加值_(06_2017)煤炭开采业(%)', '增加值_(07_2017)石油开采业(%)'],
      ['2020-02', -8.2, 2.1],
      ['2020-03', -0.6, 1.3],
    ]);
    expect(table.periods).toEqual(['2020-02', '2020-03']);
  });
});

describe('groups whose name stands once', () => {
  const runs = (blank: Cell): Rows => [
    [null, null, '北京', '天津'],
    ['研发经费', '2020', 1.5, 2.5],
    [blank, '2021', 3.5, 4.5],
    [blank, '2022', 3.7, 4.7],
    ['新产品销售收入', '2020', 5.5, 6.5],
    [blank, '2021', 7.5, 8.5],
    [blank, '2022', 7.7, 8.7],
  ];

  it.each([null, ''])('R-637 hold on until the next one opens another run of periods (%j)', (blank) => {
    const { series, issues } = mapped(runs(blank));
    const named = series.map(({ indicator, area }) => `${indicator} ${area}`);
    expect([named, issues]).toEqual([
      ['研发经费 北京', '研发经费 天津', '新产品销售收入 北京', '新产品销售收入 天津'],
      [],
    ]);
  });

  it('R-637 a blank that stands for the total stays blank', () => {
    const { series } = mapped([
      ['Year', 'Sex', 'Value (%)'],
      ['2020', '', 5.5],
      ['2021', '', 6.5],
      ['2020', 'male', 7.5],
      ['2021', 'male', 8.5],
    ]);
    expect(series.map(({ dimensions }) => dimensions)).toEqual([{}, { Sex: 'male' }]);
  });

  it('R-636 "地区：" before a name states the area of the rows below, known or not', () => {
    const { series } = mapped([
      ['指标', '2022年1月', '2022年2月'],
      ['地区：内蒙古自治区', null, null],
      ['发电量当期值(亿千瓦时)', 228.5, 198.5],
      ['地区：蒙东', null, null],
      ['发电量当期值(亿千瓦时)', 60.5, 53.5],
    ]);
    expect(series.map(({ area }) => area)).toEqual(['内蒙古自治区', '蒙东']);
  });

  it('R-638 a table behind a blank column is its own where both begin with the same heading', () => {
    const sheet = sheetOf([
      ['指标', '2020Q1', '2020Q2', null, '指标', '国内生产总值(亿元)', '工业增加值(亿元)'],
      ['国内生产总值(亿元)', 20.5, 27.5, null, '2017Q2', 20.1, 6.8],
      ['工业增加值(亿元)', 6.4, 8.6, null, '2017Q3', 21.2, 6.9],
    ]);
    expect(proposalFor(sheet).mapping.tables.map(({ range }) => [range.left, range.right])).toEqual([
      [0, 2],
      [4, 6],
    ]);
  });
});

describe('units that are offered', () => {
  it('R-634 a declared column of units that is blank from top to bottom states none', async () => {
    const text = 'DATAFLOW,INDICATOR,TIME_PERIOD,OBS_VALUE,UNIT\nA:B(1.0),GG,2020,15.4,\nA:B(1.0),GG,2021,13.4,\n';
    const read = await readFile({ name: 'x.csv', bytes: new TextEncoder().encode(text) }, { encoding: null });
    const sheets = read.kind === 'sheets' ? read.sheets : [];
    const { mapping, questions } = recognise({ file: 'x.csv', sheets, names });
    expect(questions.filter((one) => !isAnswered(one, mapping.tables)).map(({ kind }) => kind)).toEqual(['unit']);
  });

  const money = (area: string, value: number): Rows => [
    ['地区', '研发经费'],
    [area, value],
    ['北京', value / 10],
  ];
  it.each([
    ['全国', 27_956.3, '亿元'],
    ['全国', 279_563_000, '元'],
    ['海州区', 27_956.3, '元'],
  ])('R-635 money of %s: %d is offered in %s first', (area, value, first) => {
    const offered = unitsOffered(money(area, value))[0] ?? [];
    expect([offered[0], offered.length]).toEqual([first, 4]);
  });

  it.each([
    ['居民消费价格指数(上年同月=100)', ['上年同月=100']],
    ['第一产业占比', ['%']],
    ['第三产业增速', ['%']],
    ['rd_intensity_pct', ['%']],
    ['地方财政支出', ['元', '千元', '万元', '亿元']],
    ['第一产业', []],
  ])('R-635 offers what the name "%s" asks for', (name, offered) => {
    const rows = [
      ['指标', '2021年', '2022年'],
      [name, 102.5, 103.5],
    ];
    expect(unitsOffered(rows)).toEqual([offered]);
  });
});

describe('cells filled up with tabs', () => {
  it('R-284 a tab right before a comma is a part of its cell', async () => {
    const text = '地区\t,2023年\t,2022年\t,\n北京市\t,488.70\t,449.45\t,\n天津市\t,\t,103.97\t,\n';
    const read = await readFile({ name: 'x.csv', bytes: new TextEncoder().encode(text) }, { encoding: null });
    const sheet = read.kind === 'sheets' ? read.sheets[0]! : sheetOf([]);
    const table = tableOf(proposalFor(sheet));
    const { entries, series } = mapTable(sheet, table, { file: 'x.csv', tableIndex: 0 });
    expect([table.layout, series.length, [...entries.value]]).toEqual(['wide', 2, [488.7, 449.45, 103.97]]);
  });
});
