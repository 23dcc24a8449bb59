import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/intake/sheet';
import { proposalFor, shortRoles, tableOf } from './proposals';
import { sheetOf } from './sheets';

const rolesOf = (...rows: readonly (readonly Cell[])[]) => shortRoles(tableOf(proposalFor(sheetOf(rows))));

/** Rows of years whose numbers grow, behind a header of names. */
const yearsUnder = (corner: string, ...headers: readonly string[]): readonly (readonly Cell[])[] => [
  [corner, ...headers],
  ...[2019, 2020, 2021, 2022].map((year, row) => [year, ...headers.map((_, column) => 10.5 + row + column * 3)]),
];

describe('recognise places', () => {
  it('R-743 reads cities and countries across as areas, known or not', () => {
    expect(rolesOf(...yearsUnder('', '南昌市', '景德镇市', '萍乡市'))).toEqual([
      'period:whole',
      'value 南昌市',
      'value 景德镇市',
      'value 萍乡市',
    ]);
    const table = tableOf(proposalFor(sheetOf(yearsUnder('', 'United States', 'France', 'Soviet Union', 'Japan'))));
    const areas = table.columns.flatMap((role) => (role.role === 'value' ? [role.at.area] : []));
    expect(areas).toEqual(['United States', 'France', 'Soviet Union', 'Japan']);
  });

  it('R-743 takes kinds of places and single places among measures for measures', () => {
    const table = tableOf(proposalFor(sheetOf(yearsUnder('年份', '地级市', '市辖区', '县级市', '示范县'))));
    expect(table.columns.map((role) => (role.role === 'value' ? role.at.indicator : null))).toEqual([
      null,
      '地级市',
      '市辖区',
      '县级市',
      '示范县',
    ]);
  });

  it('R-743 reads places down as areas under a blank or foreign header', () => {
    const rows = ['France', 'Germany', 'Elbonia', 'Spain', 'Italy'].map((name, row) => [name, 1.5 + row, 2.5 + row]);
    expect(rolesOf(['', '2020', '2021'], ...rows)).toEqual(['area', 'value 2020', 'value 2021']);
    const long = ['法国', '德国', '西班牙'].flatMap((land) => [2020, 2021].map((year) => [land, year, year / 7]));
    expect(rolesOf(['land', 'year', 'value'], ...long)).toEqual(['area', 'period:whole', 'value']);
  });

  it('R-743 takes neither end of a way for the area', () => {
    const ways = ['广州', '深圳', '武汉'].flatMap((from) => ['北京', '成都'].map((to) => [from, to, 2020, 7.5]));
    expect(rolesOf(['start', 'end', 'year', 'value'], ...ways)).toEqual([
      'dimension start',
      'dimension end',
      'period:whole',
      'value',
    ]);
  });

  it('R-743 keeps a place without numbers of its own beside the others', () => {
    const rows = Array.from({ length: 12 }, (_, row) => [2000 + row, 40.5 + row, 0, row > 9 ? 81 : 0]);
    expect(rolesOf(['', '美国', '法国', '印度'], ...rows)).toEqual([
      'period:whole',
      'value 美国',
      'value 法国',
      'value 印度',
    ]);
  });

  it('R-744 takes a number that hardly changes for a measure where every row has its own year', () => {
    const rows = Array.from({ length: 20 }, (_, row) => [2000 + row, 100.5 + row, row > 12 ? 2 : 1]);
    expect(rolesOf(['年份', '营业收入（亿元）', '国家实验室'], ...rows)).toEqual([
      'period:whole',
      'value 营业收入 亿元',
      'value 国家实验室',
    ]);
  });

  it('R-747 reads an area among the parts of a header as the area of its column', () => {
    const table = tableOf(
      proposalFor(
        sheetOf([
          ['年份', '全国', '全国', '海州区', '海州区'],
          ['', '高企数（家）', '研发投入（亿元）', '高企数（家）', '研发投入（亿元）'],
          ...[2021, 2022, 2023].map((year, row) => [year, 1200 + row, 3.5 + row, 20 + row, 0.5 + row]),
        ]),
      ),
    );
    expect(
      table.columns.map((role) => (role.role === 'value' ? [role.at.area, role.at.indicator, role.at.unit] : [])),
    ).toEqual([
      [],
      ['全国', '高企数', '家'],
      ['全国', '研发投入', '亿元'],
      ['海州区', '高企数', '家'],
      ['海州区', '研发投入', '亿元'],
    ]);
  });

  it('R-748 reads the header of a data bank: area, unit and name, but neither number nor publisher', () => {
    const table = tableOf(
      proposalFor(
        sheetOf([
          ['指标名称', 'GDP', '工业增加值'],
          ['地区', '全国', '江苏省'],
          ['指标ID', 'M0000004', 'M0000005'],
          ['单位', '亿元', '亿元'],
          ['数据来源', '国家统计局', '国家统计局'],
          ...['2024-01', '2024-02', '2024-03'].map((month, row) => [month, 100.5 + row, 40.5 + row]),
        ]),
      ),
    );
    expect(
      table.columns.map((role) => (role.role === 'value' ? [role.at.area, role.at.indicator, role.at.unit] : [])),
    ).toEqual([[], ['全国', 'GDP', '亿元'], ['江苏省', '工业增加值', '亿元']]);
  });

  it('R-749 finds the header above rows that are nearly blank', () => {
    const rows = (corner: string, ...first: readonly (readonly Cell[])[]) => [
      [corner, '北京', '天津', '河北', '山西', '江苏'],
      ...first,
      ...[1952, 1953, 1954].map((year, row) => [year, ...[1, 2, 3, 4, 5].map((place) => place * 10.5 + row)]),
    ];
    for (const table of [rows('年份', [1949, 2.77]), rows('', [1949], [1950, null, 180.5])]) {
      const { headerRows, columns } = tableOf(proposalFor(sheetOf(table)));
      expect(headerRows).toEqual([0]);
      expect(columns.map((role) => (role.role === 'value' ? role.at.area : null))).toEqual([
        null,
        '北京',
        '天津',
        '河北',
        '山西',
        '江苏',
      ]);
    }
  });

  it('R-752 takes no number for a title, and what a preamble calls so for one', () => {
    const table = tableOf(
      proposalFor(
        sheetOf([
          ['Theme: Economy'],
          ['Table Title: Expenditure On GDP'],
          [null, 4183047.7],
          ['Data Series', '2021', '2022'],
          ['Consumption', 10.5, 11.5],
          ['Investment', 7.5, 8.5],
        ]),
      ),
    );
    expect(table.title).toBe('Expenditure On GDP');
  });
});
