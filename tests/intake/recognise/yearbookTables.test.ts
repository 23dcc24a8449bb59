// Yearbook tables: sheets made up after what printed yearbooks become as spreadsheets.
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/intake/sheet';
import { names, proposalFor, shortRoles, tableOf } from './proposals';
import { recognise } from '../../../src/intake/recognise';
import { sheetOf } from './sheets';

type Rows = readonly (readonly Cell[])[];
const rolesOf = (...rows: Rows) => shortRoles(tableOf(proposalFor(sheetOf(rows))));

describe('yearbook tables', () => {
  it('R-463 joins broken Chinese names and drops their English', () => {
    const rows = [
      ['5-4 各地区活动情况(2020年)'],
      ['地    区', 'Region', '研  发', '新产品开发', '新 产 品', null],
      [null, null, '机构数', '项目数', '销售收入', '#出口'],
      [null, null, '(个)', '(项)', '(万元)', null],
      [null, null, 'R&D', 'New', 'Sales', 'Export'],
      [null, null, 'Institutions', 'Products', 'Revenue', null],
      [null, null, '(unit)', '(item)', '(10 000 yuan)', null],
      ['北  京', 'Beijing', 20, 99, 684.5, 24.5],
      ['天  津', 'Tianjin', 15, 76, 512.5, 18.5],
    ];
    expect(rolesOf(...rows)).toEqual([
      'area',
      'ignored twinLabel',
      'value 研发机构数 个',
      'value 新产品开发项目数 项',
      'value 新产品销售收入 万元',
      'value 新产品销售收入：出口 万元',
    ]);
  });

  it('R-463 keeps English that alone tells columns apart', () => {
    const rows = [
      ['2018年论文'],
      ['地区', 'Region', '篇数(篇) Pieces(piece)', null],
      [null, null, 'SCI', 'EI'],
      ['北京', 'Beijing', 59, 41],
      ['天津', 'Tianjin', 12, 16],
    ];
    expect(rolesOf(...rows).slice(2)).toEqual(['value 篇数 / SCI 篇', 'value 篇数 / EI 篇']);
  });

  it('R-463 joins halves of names without English, and no measures under their heading', () => {
    const halves = [
      ['2021年（亿元）'],
      ['地区', '一般公共', '科学', '外交支出', '教育'],
      [null, '服务支出', '技术支出', null, '支出'],
    ];
    const bodies = [
      ['北京', 5, 4, 1, 3],
      ['天津', 2, 3, 1, 2],
    ];
    expect(rolesOf(...halves, ...bodies)).toEqual([
      'area',
      'value 一般公共服务支出',
      'value 科学技术支出',
      'value 外交支出',
      'value 教育支出',
    ]);
    const measures = [
      ['2023年6月'],
      ['地区', '产值', '税收', '利润'],
      [null, '本月', '本月', '本年累计'],
      ['北京', 5, 4, 1],
    ];
    expect(rolesOf(...measures).slice(1)).toEqual(['value 产值 period', 'value 税收 period', 'value 利润 cumulative']);
  });

  it('R-464 reads long headers to their top', () => {
    const words = ['Number', 'of all', 'firms that', 'have their', 'own research', 'and report', 'it yearly'];
    const rows = [
      ['2020年'],
      ['地区', '有研发机构', '有活动'],
      [null, '的企业数', '的企业数'],
      ...words.map((word, at) => [null, word, `${word} ${at}`]),
      ['北京', 12, 11],
      ['天津', 22, 19],
    ];
    expect(rolesOf(...rows)).toEqual(['area', 'value 有研发机构的企业数', 'value 有活动的企业数']);
  });

  it('R-465 gives a part the unit of its whole, in a header of one row over the others', () => {
    const rows = [
      ['2023年'],
      ['地区', '合同数(项)', '销售收入(万元)', null],
      [null, null, null, '#出口'],
      ['北京', 12, 11, 5],
      ['天津', 22, 19, 6],
    ];
    expect(rolesOf(...rows)).toEqual(['area', 'value 合同数 项', 'value 销售收入 万元', 'value 销售收入：出口 万元']);
  });

  it('R-466 carries title, period and unit into continued tables', () => {
    const first = [['7-6 支出(2023年)'], ['单位:亿元'], ['地区', '教育', '科技'], ['北京', 5, 4], ['天津', 6, 5]];
    const below = [[], ['7-6 续表1'], ['地区', '卫生', '环保'], ['北京', 7, 4], ['天津', 8, 5]];
    const next = [['7-6 续表2'], ['地区', '农业', '交通'], ['北京', 9, 4], ['天津', 1, 5]];
    const { mapping, questions } = recognise({
      file: 'x.xlsx',
      sheets: [sheetOf([...first, ...below], '1'), sheetOf(next, '2')],
      names,
    });
    expect(mapping.tables.map(({ title, defaults }) => [title, defaults.period, defaults.unit])).toEqual(
      [1, 2, 3].map(() => ['7-6 支出(2023年)', '2023', '亿元']),
    );
    expect(questions).toEqual([]);
  });

  const halvesBeside: Rows = [
    ['3-9 施用量', null, null, null, null, '3-9 续表'],
    ['单位:万吨', null, null, null, null, '地区', '钾肥', null],
    ['地区', '氮肥', null, null, null, null, '2021年', '2022年'],
    [null, '2021年', '2022年', null, null, '北京', 3.5, 3.6],
    ['北京', 1.5, 1.6, null, null, '天津', 4.5, 4.6],
    ['天津', 2.5, 2.6, null, null, '河北', 5.5, 5.6],
    ['河北', 2.7, 2.8],
  ];

  it('R-467 tells tables beside one another apart, though they begin in different rows', () => {
    const { mapping } = proposalFor(sheetOf(halvesBeside));
    expect(mapping.tables.map((table) => [table.range.left, shortRoles(table), table.defaults.unit])).toEqual([
      [0, ['area', 'value 氮肥 2021', 'value 氮肥 2022'], '万吨'],
      [5, ['area', 'value 钾肥 2021', 'value 钾肥 2022'], '万吨'],
    ]);
  });

  it('R-467 keeps a table whole that only has a blank column', () => {
    const rows = [
      ['2023年'],
      ['地区', '高企数（家）', null, '说明', '金额（万元）'],
      ['北京', 5, null, '初步', 7.5],
      ['天津', 6, null, '终核', 8.5],
      ['河北', 6, null, '终核', 9.5],
    ];
    expect(proposalFor(sheetOf(rows)).mapping.tables).toHaveLength(1);
  });

  it('R-468 takes neither chapter nor yearbook for the title or its year for the period', () => {
    const body = [['单位：万元'], ['地区', '内部支出'], ['北京', 5], ['天津', 6]];
    const titles = (above: string) => tableOf(proposalFor(sheetOf([[above], ['1-14 各地区经费(2013年)'], ...body])));
    for (const above of ['一、综合', '中国科技统计年鉴—2014', '《中国科技统计年鉴2014》']) {
      const { title, defaults } = titles(above);
      expect([title, defaults.period]).toEqual(['1-14 各地区经费(2013年)', '2013']);
    }
  });

  it('R-469 reads one year over one column', () => {
    const rows = [['技术流向(2000-2020)'], ['单位:项'], ['地区', 2020], ['北京', 65548], ['天津', 8466]];
    expect(rolesOf(...rows)).toEqual(['area', 'value 2020']);
    expect(rolesOf(['地区', '指标', '2020 年'], ['北京', '强度（%）', 6.5], ['天津', '强度（%）', 3.5])).toEqual([
      'area',
      'ignored constant',
      'value 2020',
    ]);
  });

  it('R-470 loses no column beside as many that have periods of their own', () => {
    const rows = [
      ['商标情况(2016年)'],
      ['单位：件'],
      ['地区', '申请数', '核准数', '截至2015年底有效量', '1991-2015年核准数'],
      ['北京', 3, 5, 7, 9],
      ['天津', 4, 6, 8, 1],
    ];
    expect(rolesOf(...rows)).toEqual([
      'area',
      'value 申请数',
      'value 核准数',
      'value 有效量 2015',
      'value 核准数 1991-2015',
    ]);
  });

  it('R-471 takes counts that go up for values, line numbers for none', () => {
    const rows = [
      ['2023年'],
      ['序号', '地区', '高企数（家）', '获批数（项）'],
      [1, '北京', 1, 1],
      [2, '天津', 2, 1],
      [3, '河北', 3, 1],
    ];
    expect(rolesOf(...rows)).toEqual(['ignored index', 'area', 'value 高企数 家', 'value 获批数 项']);
  });

  it('R-472 names the indicator by the heading over all years', () => {
    const rows = [
      ['各地区施用量'],
      ['单位：万吨'],
      ['地区', '钾肥', null],
      [null, '2021年', '2022年'],
      ['北京', 3.5, 3.6],
      ['天津', 4.5, 4.6],
    ];
    expect(rolesOf(...rows)).toEqual(['area', 'value 钾肥 2021', 'value 钾肥 2022']);
  });

  it('R-479 takes years and labels without a measure for a list', () => {
    const rows = Array.from({ length: 12 }, (_, at) => [2019 + (at % 3), 1 + (at % 3), `示范基地${at}号`, '北京']);
    const table = tableOf(proposalFor(sheetOf([['year', 'batch', 'name', 'province'], ...rows])));
    expect([table.layout, table.columns.length]).toEqual(['register', 4]);
    expect(
      tableOf(
        proposalFor(
          sheetOf([
            ['year', 'name'],
            [2019, '甲基地'],
            [2020, '乙基地'],
          ]),
        ),
      ).layout,
    ).toBe('register');
  });

  it('R-480 tells amounts under "num" from line numbers', () => {
    const rows = [
      ['index', 'year', 'province', 'num'],
      [1, 2018, '北京', 9953],
      [2, 2018, '天津', 2034],
      [3, 2018, '河北', 2675],
    ];
    expect(rolesOf(...rows)).toEqual(['ignored index', 'period:whole', 'area', 'value num']);
    const list = [
      ['num', '地区', '高企数（家）'],
      [1, '北京', 9],
      [2, '天津', 20],
      [3, '河北', 26],
    ];
    expect(rolesOf(['2023年'], ...list)).toEqual(['ignored index', 'area', 'value 高企数 家']);
  });

  it('R-482 keeps growth whose base is not there', () => {
    const rows = [
      ['2023年'],
      ['地区', '高企数（家）', '工业增加值增速（%）', '高企数增长（%）'],
      ['北京', 9, 5.5, 1.5],
      ['天津', 20, 6.5, 2.5],
    ];
    expect(rolesOf(...rows).slice(1)).toEqual(['value 高企数 家', 'value 工业增加值增速 %', 'ignored derived']);
  });

  it('R-479 takes a column that counts classes of things for values', () => {
    const rows = [
      ['2023年'],
      ['地区', '1.一级维修点 Class-1 depots', null],
      [null, '机构数(个)', '人数(人)'],
      ['北京', 1590, 12],
      ['天津', 210, 13],
    ];
    expect(
      rolesOf(...rows)
        .slice(1)
        .every((role) => role.startsWith('value')),
    ).toBe(true);
  });

  const provinces = ['北京', '天津', '河北', '山西', '辽宁', '吉林'];
  const bodyOf = (...counts: readonly number[]) =>
    provinces.map((name, at): Cell[] => [name, ...counts.map((count) => String(count + at))]);

  /** Header rows without merges, as programs write that take tables out of printed pages. */
  const continuedSheet = (...above: Rows): Rows => [
    ['2014年各地区农机服务组织情况'],
    ['地区', '一、农机化服务组织', null, '(1)其中:专业合作社', null],
    [null, '1.作业服务组织', null, null, null],
    [null, '年末机构数(个)', '年末人数(人)', '年末机构数(个)', '年末人数(人)'],
    ['总计', '2463', '24063', '663', '6063'],
    ...bodyOf(408, 4008, 108, 1008),
    [null],
    ...above,
    ['地区', '二、中介服务组织', null, '三、维修点', null],
    [null, '年末机构数(个)', '年末人数(人)', '年末机构数(个)', '年末人数(人)'],
    ['总计', '75', '135', '735', '1335'],
    ...bodyOf(10, 20, 120, 220),
  ];

  it.each([
    ['"(续)"', [['(续)']]],
    ['the head of the page and "(续)"', [['统计资料'], ['(续)']]],
  ])('R-297 begins another table below %s where the columns are others', (_, above) => {
    const { mapping, questions } = proposalFor(sheetOf(continuedSheet(...above)));
    expect(mapping.tables.map(({ headers }) => headers[1])).toEqual([
      '一、农机化服务组织 / 1.作业服务组织 / 年末机构数(个)',
      '二、中介服务组织 / 年末机构数(个)',
    ]);
    expect(mapping.tables.map(({ defaults }) => defaults.period)).toEqual(['2014', '2014']);
    expect(questions).toEqual([]);
  });

  it('R-297 goes on with one table where the whole header is repeated', () => {
    const [title, first, second, third, ...rest] = continuedSheet(['(续)']).slice(0, 11);
    const rows = [
      title!,
      first!,
      second!,
      third!,
      ...rest,
      ['(续)'],
      first!,
      second!,
      third!,
      ['上海', '3', '4', '5', '6'],
    ];
    const { mapping } = proposalFor(sheetOf(rows));
    expect(mapping.tables).toHaveLength(1);
  });

  it('R-297 has areas under the heading that had them before, whatever lands the rest of it names', () => {
    const rowsOf = (names: readonly string[]) => names.map((name, at): Cell[] => [name, 40 + at, 30 + at]);
    const rows: Rows = [
      ['8-27 分地区植物新品种权(2023年)'],
      ['单位：件'],
      ['项    目', '申请', '授权'],
      ...rowsOf(provinces),
      [null],
      ['8-27 续表'],
      ['单位：件'],
      ['项    目', '申请', '授权'],
      ...rowsOf(['陕西', '日本', '美国', '荷兰', '德国', '法国']),
    ];
    const { mapping } = proposalFor(sheetOf(rows));
    expect(mapping.tables.map(shortRoles)).toEqual([
      ['area', 'value 申请', 'value 授权'],
      ['area', 'value 申请', 'value 授权'],
    ]);
  });

  it('R-297 says nothing of a blank heading where another blank heading had areas', () => {
    const rows: Rows = [
      ['2023年情况'],
      ['单位：件'],
      [null, '申请', '授权'],
      ...provinces.map((name, at): Cell[] => [name, 40 + at, 30 + at]),
      [null],
      ['续表'],
      [null, '东城', '西城'],
      ['发明专利', 3, 4],
      ['实用新型', 5, 6],
      ['外观设计', 7, 8],
    ];
    const { mapping } = proposalFor(sheetOf(rows));
    expect(mapping.tables.map((table) => table.columns[0]!.role)).toEqual(['area', 'indicator']);
  });

  it('R-298 takes no row of small counts for a header of years', () => {
    const rows: Rows = [
      ['2017年各地区情况'],
      ['地区', '机构数(个)', '人数(人)', '修理工(人)', '司机(人)'],
      ['北京', '13182', '92150', '1002', '178160'],
      ['天津', '80614', '173833', '848', '2026'],
      ['湖南', '868', '4536', '1910', '1858'],
      ['广东', '467', '2392', '1177', '5879'],
    ];
    const table = tableOf(proposalFor(sheetOf(rows)));
    expect(table).toMatchObject({ headerRows: [1], firstBodyRow: 2, lastBodyRow: 5 });
  });

  it('R-298 finds areas under 项目 beside lands that nobody listed, and keeps them under 指标名称', () => {
    const others = ['日本', '美国', '荷兰', '德国'];
    const rowsUnder = (heading: string): Rows => [
      ['8-31 植物新品种权(2020年)'],
      ['单位：件'],
      [heading, '申请', '授权'],
      ...[...provinces, ...others].map((name, at): Cell[] => [name, 40 + at, 30 + at]),
    ];
    expect(rolesOf(...rowsUnder('项    目'))).toEqual(['area', 'value 申请', 'value 授权']);
    expect(rolesOf(...rowsUnder('指标名称'))[0]).toBe('indicator');
  });
});
