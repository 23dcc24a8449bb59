// Headers of scanned yearbooks and of office pages: sheets made up after real ones, figures invented.
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/intake/sheet';
import type { CellRange } from '../../../src/model/mapping';
import { splitLabel } from '../../../src/intake/notation/parseUnitText';
import { withoutEnglishTwin } from '../../../src/intake/notation/cleanText';
import { names, proposalFor, shortRoles, tableOf } from './proposals';
import { matchArea } from '../../../src/intake/names';
import { recognise } from '../../../src/intake/recognise';
import { merge, sheetOf } from './sheets';

type Rows = readonly (readonly Cell[])[];
const rolesOf = (rows: Rows, merges: readonly CellRange[] = []) =>
  shortRoles(tableOf(proposalFor(sheetOf(rows, 'Sheet1', merges))));
const tablesOf = (rows: Rows) => recognise({ file: 'a.xlsx', sheets: [sheetOf(rows)], names }).mapping.tables;

describe('headers like stairs', () => {
  it('R-861 a heading ends where one above it begins', () => {
    const rows = [
      ['2012年服务组织'],
      ['地区', 'Regions', '一、服务组织及农户', null, '(1)其中：专业合作社', null],
      [null, null, '1.服务组织', null, null, null],
      [null, null, '机构数(个)', '人数(人)', '机构数(个)', '人数(人)'],
      ['北京', 'Beijing', 12, 340, 5, 61],
      ['天津', 'Tianjin', 9, 220, 4, 38],
    ];
    expect(rolesOf(rows).slice(2)).toEqual([
      'value 服务组织及农户 / 服务组织 / 机构数 个',
      'value 服务组织及农户 / 服务组织 / 人数 人',
      'value 专业合作社 / 机构数 个',
      'value 专业合作社 / 人数 人',
    ]);
  });

  it('R-861 a heading below a merged one still covers its columns', () => {
    const rows = [
      ['2012年产值（万元）'],
      ['地区', '工业', null, null, null],
      [null, '重工业', null, '轻工业', null],
      [null, '内销', '出口', '内销', '出口'],
      ['北京', 1, 2, 3, 4.5],
      ['天津', 5, 6, 7, 8.5],
    ];
    expect(rolesOf(rows, [merge(2, 'B', 2, 'E')]).slice(1)).toEqual([
      'value 工业 / 重工业 / 内销',
      'value 工业 / 重工业 / 出口',
      'value 工业 / 轻工业 / 内销',
      'value 工业 / 轻工业 / 出口',
    ]);
  });

  it('R-862 a last step of one name belongs to the header', () => {
    const rows = [
      ['2018年种羊'],
      ['地区', '种羊场(只)', null, null],
      [null, '山羊场', '绵羊场', null],
      [null, null, null, '细毛羊场'],
      ['全国', 120, 90, 20],
      ['北京', 12, 9, 2],
    ];
    const merges = [merge(2, 'A', 4, 'A'), merge(2, 'B', 2, 'D'), merge(3, 'B', 4, 'B'), merge(3, 'C', 3, 'D')];
    expect(rolesOf(rows, merges).slice(1)).toEqual([
      'value 种羊场 / 山羊场 只',
      'value 种羊场 / 绵羊场 只',
      'value 种羊场 / 绵羊场 / 细毛羊场 只',
    ]);
  });

  it('R-862 a name alone in the second column belongs to the header', () => {
    const rows = [
      ['2011年服务组织'],
      ['地区', '一、服务组织及农户', null, '其中：合作社', null],
      [null, '1.服务组织', null, null, null],
      [null, '机构数(个)', '人数(人)', '机构数(个)', '人数(人)'],
      ['北京', 12, 340, 5, 61],
      ['天津', 9, 220, 4, 38],
    ];
    expect(rolesOf(rows)).toEqual([
      'area',
      'value 服务组织及农户 / 服务组织 / 机构数 个',
      'value 服务组织及农户 / 服务组织 / 人数 人',
      'value 合作社 / 机构数 个',
      'value 合作社 / 人数 人',
    ]);
  });

  it('R-863 a blank block beside a heading holds its parts', () => {
    const rows = [
      ['2011年场数'],
      ['地区', '场数(个)', null, null, null],
      [null, '种禽场', null, null, '种兔场'],
      [null, null, '蛋鸡场', '肉鸡场', null],
      ['全国', 120, 90, 20, 3],
      ['北京', 12, 9, 2, 1],
    ];
    const merges = [merge(2, 'A', 4, 'A'), merge(2, 'B', 2, 'E'), merge(3, 'B', 4, 'B'), merge(3, 'C', 3, 'D')];
    expect(rolesOf(rows, [...merges, merge(3, 'E', 4, 'E')]).slice(1)).toEqual([
      'value 场数 / 种禽场 个',
      'value 场数 / 种禽场 / 蛋鸡场 个',
      'value 场数 / 种禽场 / 肉鸡场 个',
      'value 场数 / 种兔场 个',
    ]);
  });
});

describe('blank blocks', () => {
  it.each([
    [['地区', 'Region', null, null], 1, 'B'],
    [['地区', null, null, null], 0, 'A'],
  ])('R-863 beside %j it is only blank', (heading, named, last) => {
    const rows = [
      ['2019年收入（亿元）'],
      heading,
      [null, null, '印花税', '契税'].map((name, column) => (column === 1 && named === 0 ? '车船税' : name)),
      ['北京', named === 1 ? 'Beijing' : 3, 1, 2],
      ['天津', named === 1 ? 'Tianjin' : 4, 5, 6.5],
    ];
    const block = merge(2, String.fromCharCode(last.charCodeAt(0) + 1), 2, 'D');
    const roles = rolesOf(rows, [merge(2, 'A', 3, 'A'), ...(named === 1 ? [merge(2, 'B', 3, 'B')] : []), block]);
    expect(roles.slice(-2)).toEqual(['value 印花税', 'value 契税']);
  });
});

describe('units and names that scanning ran together', () => {
  it('R-864 two amounts in one cell have no unit, growth of an amount has', () => {
    expect(splitLabel('年末人数(人)年末机构数(个)').unit).toBeNull();
    expect(splitLabel('GDP(亿元)增速(%)').unit).toBe('%');
    expect(splitLabel('人口数(人口抽样调查)(人)').unit).toBe('人');
  });

  it('R-866 glued English of several words is dropped, a single word stays', () => {
    expect(withoutEnglishTwin('(一)中央财政central financial(104yuan)')).toBe('(一)中央财政');
    expect(splitLabel('财政投入(万元)Financial input(104yuan)')).toMatchObject({ name: '财政投入', unit: '万元' });
    expect(withoutEnglishTwin('人均GDP')).toBe('人均GDP');
    expect(withoutEnglishTwin('使用app')).toBe('使用app');
  });

  it('R-867 a bracket before the word for the whole is the unit', () => {
    expect(splitLabel('种畜禽场(个)总数')).toMatchObject({ name: '种畜禽场总数', unit: '个' });
    expect(splitLabel('种马场(匹)')).toMatchObject({ name: '种马场', unit: '匹' });
    expect(splitLabel('研发(试验)合计').unit).toBeNull();
  });
});

describe('numbered names', () => {
  it('R-874 a number before a name and its unit makes no data of a header', () => {
    const rows = [
      ['2014年经费'],
      ['地区', '一、投入', null, '二、维修', null],
      [null, '3.科研 (万元)', '6.其他(万元)', '1.拖拉机(万台次)', '2.收获机(万台次)'],
      ['北京', 36, 622, 1, 0],
      ['天津', 145, 980, 4, 1],
    ];
    expect(rolesOf(rows).slice(1)).toEqual([
      'value 投入 / 科研 万元',
      'value 投入 / 其他 万元',
      'value 维修 / 拖拉机 万台次',
      'value 维修 / 收获机 万台次',
    ]);
  });
});

describe('tables beside and below one another', () => {
  it('R-865 "(续)" beside a table takes its title and period', () => {
    const rows = [
      ['2013年服务组织', null, null, null, '某工业年鉴2014', null, null],
      [null, null, null, null, '(续)', null, null],
      ['地区', '机构(个)', '人员(人)', null, '地区', '农户(个)', '劳力(人)'],
      ['北京', 1, 2, null, '北京', 3, 4],
      ['天津', 5, 6, null, '天津', 7, 8],
      ['河北', 5, 6, null, '河北', 7, 8],
    ];
    expect(tablesOf(rows).map(({ title, defaults }) => [title, defaults.period])).toEqual([
      ['2013年服务组织', '2013'],
      ['2013年服务组织', '2013'],
    ]);
  });

  it.each(['7-6 续表 1 continued', '7-6续表(continued)', '续表 2 Continued 2', '(续)'])(
    'R-865 "%s" goes on with the table before',
    (title) => {
      const rows = [
        ['7-6 各地区支出(2019年)'],
        ['单位：亿元'],
        ['地区', '外交', '国防'],
        ['北京', 1, 2],
        ['天津', 5, 6],
        [null],
        [title],
        ['地区', '金融', '住房'],
        ['北京', 3, 4],
        ['天津', 7, 8],
      ];
      expect(tablesOf(rows).map(({ defaults }) => [defaults.period, defaults.unit])).toEqual([
        ['2019', '亿元'],
        ['2019', '亿元'],
      ]);
    },
  );

  it('R-871 a table that begins with its total is a table', () => {
    const rows = [
      ['2014年机构'],
      ['地区', '机构(个)', '人员(人)'],
      ['总计', 6, 8],
      ['北京', 1, 2],
      ['天津', 5, 6],
      [null],
      ['(续)'],
      ['地区', '农户(个)', '劳力(人)'],
      ['总计', 10, 12],
      ['北京', 3, 4],
      ['天津', 7, 8],
    ];
    expect(tablesOf(rows).map(({ headers, defaults }) => [headers[1], defaults.period])).toEqual([
      ['机构(个)', '2014'],
      ['农户(个)', '2014'],
    ]);
  });

  it('R-871 a total below a blank row starts no table', () => {
    const rows = [
      ['2014年机构'],
      ['地区', '机构(个)', '人员(人)'],
      ['北京', 1, 2],
      ['天津', 5, 6],
      [null],
      ['合计', 6, 8],
    ];
    expect(tablesOf(rows)).toHaveLength(1);
  });
});

describe('what only looks like a table of values', () => {
  it('R-868 the dates of a notice are no periods', () => {
    const rows = [
      ['标题：', '关于公布验收结果的通知', null, null],
      ['索引号：', '306-09-2017-490', '发文机构：', '科技部办公厅'],
      ['成文日期：', '2017-11-23', '发布日期：', '2017年11月28日'],
      ['发文字号：', '国科办函〔2017〕767号', '有效性：', null],
    ];
    const tables = tablesOf(rows);
    expect(tables.flatMap(({ columns }) => columns).filter(({ role }) => role === 'value')).toEqual([]);
  });

  it('R-868 days in a row that has figures above it are data', () => {
    const rows = [
      ['RTA ID', 'Name', 'Signed', 'In force'],
      [1, 'Australia', null, null],
      [2, 'Canada', { kind: 'date', iso: '2001-05-01' }, { kind: 'date', iso: '2002-05-01' }],
      [3, 'Japan', null, null],
    ] satisfies Rows;
    expect(tableOf(proposalFor(sheetOf(rows))).headerRows).toEqual([0]);
  });

  it('R-869 a column of names under "value" makes a list', () => {
    const rows = [
      ['id', 'officer', 'block', 'value'],
      ['list-2001', '科技部', '批次', '01'],
      ['list-2001', '科技部', '名称', '嘉兴农业园'],
      ['list-2001', '科技部', '省份', '浙江'],
      ['list-2001', '科技部', '批次', '02'],
      ['list-2001', '科技部', '名称', '吴忠农业园'],
      ['list-2001', '科技部', '省份', '宁夏'],
    ];
    expect(tableOf(proposalFor(sheetOf(rows))).layout).toBe('register');
  });

  it('R-870 a mark among the names of a header makes no body', () => {
    const rows = [
      ['2019年机构'],
      ['地区', '机构(个)', '人员(人)', '缺失', '劳力(人)', '农户(户)'],
      ['北京', 1, 2, null, 3, 4],
      ['天津', 5, 6, null, 7, 8],
    ];
    expect(tableOf(proposalFor(sheetOf(rows))).headerRows).toEqual([1]);
  });
});

describe('columns of areas', () => {
  it('R-872 English names under the heading of the Chinese ones are left out', () => {
    const rows = [
      ['2012年收入（万元）'],
      ['地区', null, '总收入'],
      ['全国', 'National', 36],
      ['北京', 'Beijing', 12.5],
      ['天津', 'Tianjin', 9],
    ];
    expect(rolesOf(rows, [merge(2, 'A', 2, 'B')])).toEqual(['area', 'ignored twinLabel', 'value 总收入']);
  });

  it.each([
    ['says nothing new', ['Northern Ireland', 'Wales'], 'ignored twinLabel'],
    ['cuts', ['Part', 'Part'], 'dimension GeoCode'],
  ])('R-873 a code with blanks %s', (_, [first, second], role) => {
    const rows = [
      ['Year', 'Series', 'GeoCode', 'Value'],
      [2009, 'All', null, 223.5],
      [2010, 'All', null, 485],
      [2009, first!, 'N92', 23],
      [2010, first!, 'N92', 48],
      [2009, second!, 'W92', 20],
      [2010, second!, 'W92', 45],
    ];
    expect(rolesOf(rows)[2]).toBe(role);
  });

  it('R-875 names with glued English are areas', () => {
    const rows = [
      ['2017年机构'],
      ['地区Regions', '机构数(个)', '人数(人)'],
      ['全国National', 36, 48],
      ['北京Beijing', 12, 20],
      ['黑龙江 Heilongjiang', 24, 28],
    ];
    expect(rolesOf(rows)[0]).toBe('area');
    expect(matchArea(names, '全国National')?.code).toBe(matchArea(names, '全国')?.code);
  });
});

describe('names of files', () => {
  it.each([
    ['raw-2011-2.xls', ['2011', '2011-02']],
    ['月报2011-02.xls', ['2011-02']],
  ])('R-876 %s suggests %j', (file, suggestions) => {
    const rows = [
      ['地区', '机构数(个)', '人数(人)'],
      ['北京', 12, 20],
      ['天津', 24, 28],
    ];
    const { questions } = recognise({ file, sheets: [sheetOf(rows)], names });
    expect(questions.find(({ kind }) => kind === 'period')?.suggestions).toEqual(suggestions);
  });
});
