// Registers as street offices and bureaus hand them in: cells merged over rows, headings among them, sums of enterprises.
import { describe, expect, it } from 'vitest';
import { parsePeriodText } from '../../../src/intake/notation/parsePeriodText';
import type { Cell } from '../../../src/intake/sheet';
import { diffRegister } from '../../../src/model/registerDiff';
import { bookFile, listFile, resolveFiles, resolveList, rowTexts } from './registers';

const [F01, F02, F03] = ['91320703990000017Y', '91320703990000025R', '9132070399000013XT'];

const down = (column: number, top: number, bottom: number) => ({ top, bottom, left: column, right: column });

function columnsOf(list: ReturnType<typeof resolveFiles>) {
  return list.registers.map(({ columns }) => columns.map(({ name }) => name));
}

const onlyRows = (list: ReturnType<typeof resolveFiles>) => rowTexts(list.registers[0]);

describe('cells merged over rows', () => {
  const header = ['序号', '企业名称', '统一社会信用代码', '奖补类别', '认定年度', '实兑金额（万元）', '拨付日期'];
  const rows: Cell[][] = [
    ['2023年奖补资金兑现明细表'],
    header,
    [1, '甲公司', F01, '高企认定', 2022, 20, '2023-05-12'],
    [null, null, null, '研发机构', null, 30, null],
    [2, '乙公司', F02, '高企认定', 2022, 25, '2023-05-12'],
    [null, null, null, '科技副总', null, null, null],
  ];

  it('R-684 each row has what is merged over it; a sum stated once stays with the first', () => {
    const merges = [0, 1, 2, 4, 6].map((column) => down(column, 2, 3));
    const second = [0, 1, 2, 4, 5, 6].map((column) => down(column, 4, 5));
    const list = resolveFiles([listFile(rows, '兑现.xlsx', 'Sheet1', [...second, ...merges])]);
    expect(onlyRows(list)).toEqual([
      ['1', '甲公司', F01, '高企认定', '2022', '20', '2023-05-12'],
      ['1', '甲公司', F01, '研发机构', '2022', '30', '2023-05-12'],
      ['2', '乙公司', F02, '高企认定', '2022', '25', '2023-05-12'],
      ['2', '乙公司', F02, '科技副总', '2022', '', '2023-05-12'],
    ]);
    expect(list.registers[0]?.key).toEqual([2, 3, 4]);
  });

  it('R-684 what is merged across columns or out of the header fills nothing below', () => {
    const across = { top: 4, bottom: 4, left: 1, right: 2 };
    const list = resolveFiles([listFile(rows.slice(0, 5), '兑现.xlsx', 'Sheet1', [across, down(1, 1, 3)])]);
    expect(onlyRows(list).map(([, firm]) => firm)).toEqual(['甲公司', '', '乙公司']);
  });
});

describe('headings among the rows', () => {
  const header = ['序号', '企业名称', '统一社会信用代码', '证书编号', '发证日期'];
  const certificate = (index: number, firm: string, code: string): Cell[] => [
    index,
    firm,
    code,
    `GR20233200000${firm === '甲公司' ? 1 : firm === '乙公司' ? 2 : 3}`,
    '2023-11-06',
  ];

  it('R-685 sections per street say where the rows are', () => {
    const list = resolveList([
      ['高新技术企业台账'],
      header,
      ['一、墟沟街道'],
      certificate(1, '甲公司', F01),
      certificate(2, '乙公司', F02),
      ['小计', null, '2家'],
      ['二、连云街道'],
      certificate(1, '丙公司', F03),
      ['共计3家'],
    ]);
    expect(columnsOf(list)).toEqual([[...header, '所在街道']]);
    expect(onlyRows(list).map((cells) => cells[5])).toEqual(['墟沟街道', '墟沟街道', '连云街道']);
    expect(list.registers[0]?.columns[5]?.kind).toBe('area');
  });

  it('R-685 the header may stand under each heading once more, the first one included', () => {
    const list = resolveList([
      ['2023年高企认定名单'],
      ['墟沟街道'],
      header,
      certificate(1, '甲公司', F01),
      certificate(2, '乙公司', F02),
      [],
      ['连云街道'],
      header,
      certificate(1, '丙公司', F03),
    ]);
    expect(list.registers.map(({ name }) => name)).toEqual(['2023年高企认定名单']);
    expect(onlyRows(list).map((cells) => [cells[1], cells[5]])).toEqual([
      ['甲公司', '墟沟街道'],
      ['乙公司', '墟沟街道'],
      ['丙公司', '连云街道'],
    ]);
  });

  it('R-685 headings of another kind are a group, without their counts', () => {
    const list = resolveList([
      ['2023年高企认定名单'],
      ['一、新认定企业（2家）'],
      header,
      certificate(1, '甲公司', F01),
      certificate(2, '乙公司', F02),
      [],
      ['二、重新认定企业（1家）'],
      header,
      certificate(1, '丙公司', F03),
    ]);
    expect(columnsOf(list)).toEqual([[...header, '分组']]);
    expect(onlyRows(list).map((cells) => cells[5])).toEqual(['新认定企业', '新认定企业', '重新认定企业']);
  });

  it('R-685 a list with a title of its own is another register, and one without headings has no such column', () => {
    const list = resolveList([
      ['2022年高企认定名单'],
      header,
      certificate(1, '甲公司', F01),
      certificate(2, '乙公司', F02),
      [],
      ['2023年高企认定名单'],
      header,
      certificate(1, '丙公司', F03),
    ]);
    expect(list.registers.map(({ name }) => name)).toEqual(['2022年高企认定名单', '2023年高企认定名单']);
    expect(columnsOf(list)).toEqual([header, header]);
  });
});

describe('what a file says once', () => {
  const header = ['序号', '企业名称', '奖补类别', '拨付金额', '拨付日期'];

  it.each([
    ['单位：元', '拨付金额（元）'],
    ['单位：万元', '拨付金额'],
    ['单位：元、家', '拨付金额'],
  ])('R-698 %s above the header makes the column %s', (unit, name) => {
    const list = resolveList([
      ['专项资金拨付台账'],
      [unit],
      header,
      [1, '甲公司', '高企认定', 300000, '2023-03-15'],
      [2, '乙公司', '高企认定', '150,000.00', '2023-04-15'],
    ]);
    expect(list.registers[0]?.columns[3]?.name).toBe(name);
    expect(onlyRows(list)[1]?.[3]).toBe('150,000.00');
  });

  const saved: Cell[][] = [
    ['2023年奖补资金明细'],
    header,
    [1, '甲公司', '高企认定', 20, '2023-03-15'],
    [null, null, '研发机构', 30, null],
    [2, '乙公司', '高企认定', 25, '2023-04-15'],
    [null, null, '科技副总', 5, null],
    [3, '丙公司', '高企认定', 20, '2023-05-15'],
  ];

  it('R-699 rows that merged cells left without number and enterprise are those of the one above, and that is said', () => {
    const list = resolveList(saved);
    expect(onlyRows(list).map(([index, firm, , amount, day]) => [index, firm, amount, day])).toEqual([
      ['1', '甲公司', '20', '2023-03-15'],
      ['1', '甲公司', '30', '2023-03-15'],
      ['2', '乙公司', '25', '2023-04-15'],
      ['2', '乙公司', '5', '2023-04-15'],
      ['3', '丙公司', '20', '2023-05-15'],
    ]);
    expect(list.issues).toContainEqual(expect.objectContaining({ kind: 'registerRowsCarried', params: { count: 2 } }));
  });

  it('R-699 a column of which one such row has its own cell, and a row with a number or a name, stand for themselves', () => {
    const own = saved.map((cells, at) => (at === 3 ? [null, null, '研发机构', 30, '2023-12-01'] : [...cells]));
    own[5] = [null, '丁公司', '科技副总', 5, null];
    const list = resolveList(own);
    expect(onlyRows(list).map(([, firm, , , day]) => [firm, day])).toEqual([
      ['甲公司', '2023-03-15'],
      ['甲公司', '2023-12-01'],
      ['乙公司', '2023-04-15'],
      ['丁公司', ''],
      ['丙公司', '2023-05-15'],
    ]);
  });

  it('R-670 a day without a year is of the year of the title, and that is said', () => {
    const titled = (title: string) =>
      resolveList([[title], ['活动名称', '活动日期', '地点'], ['讲座', '12月4日', '甲'], ['讲座', '2023-05-06', '乙']]);
    const one = titled('2023年科普活动台账');
    expect(onlyRows(one)[0]?.[1]).toBe('2023-12-04');
    expect(one.issues.map(({ kind, cell }) => [kind, cell])).toContainEqual(['registerYearOfTitle', 'B3']);
    expect(onlyRows(titled('2021-2023年科普活动台账'))[0]?.[1]).toBe('12月4日');
  });
});

describe('from and to in one cell', () => {
  it.each(['2023年1月至2024年12月', '2023年1月-2024年12月'])('R-686 %s is no period of its first year', (text) => {
    expect(parsePeriodText(text)).toBeNull();
    expect(parsePeriodText('2023年1月至2023年12月')?.period).toBe('2023-12');
  });

  it('R-686 a column of them stays as written', () => {
    const terms = ['2023年1月至2024年12月', '2023.1-2024.12', '2023/7/1—2026/6/30'];
    const list = resolveList([
      ['姓名', '派出单位', '所在企业', '任期'],
      ...terms.map((term, at) => [`张${at}`, `大学${at}`, `公司${at}`, term]),
    ]);
    expect(onlyRows(list).map((cells) => cells[2])).toEqual(terms);
    expect(list.issues.map(({ kind }) => kind)).not.toContain('registerDateUnreadable');
  });
});

describe('sums among the rows', () => {
  it('R-687 what an enterprise got in all is a total, not a payment', () => {
    const header = ['序号', '企业名称', '奖补类别', '实兑金额（元）', '拨付日期'];
    const file = listFile([
      ['奖补资金发放表'],
      header,
      [1, '甲公司', '高企认定', '200,000', '2022-10-28'],
      [null, '甲公司', '研发机构', '150,000', '2022-10-28'],
      [null, '甲公司 小计', null, '350,000', null],
      [2, '乙公司', '高企认定', '100,000', '2022-10-28'],
      ['总计3项', null, null, '450,000', null],
    ]);
    expect(onlyRows(resolveFiles([file])).map((cells) => cells[3])).toEqual(['200,000', '150,000', '100,000']);
    expect(file.mapping.tables[0]?.rowRoles).toMatchObject({ 4: 'total', 6: 'total' });
  });
});

describe('rows that are none', () => {
  const header = ['序号', '合同登记编号', '项目名称', '登记日期'];
  const contract = (index: number): Cell[] => [index, `20233207030000${10 + index}`, `服务${index}`, '2023-03-08'];

  it('R-687 lines of the page, a table that goes on and rows with nothing but their number are no rows', () => {
    const list = resolveList([
      ['技术合同登记台账'],
      header,
      contract(1),
      contract(2),
      ['第1页 共2页'],
      ['技术合同登记台账（续表）'],
      header,
      contract(3),
      [4],
      [5],
      ['（以下空白）'],
    ]);
    expect(onlyRows(list).map(([index]) => index)).toEqual(['1', '2', '3']);
    expect(columnsOf(list)).toEqual([header]);
  });

  it('R-687 sums of streets with their counts are no rows, whatever column counts', () => {
    const header = ['街道', '企业名称', '入库登记编号', '评价年度'];
    const list = resolveList([
      ['科技型中小企业台账'],
      header,
      ['墟沟街道', '甲公司', '20243207030000001', 2024],
      ['墟沟街道', '乙公司', '20243207030000002', 2024],
      ['墟沟街道小计', 2, null, null],
      ['连云街道', '丙公司', '20243207030000003', 2024],
      ['连云街道小计', '1家', null, null],
      ['全区合计', 3, null, null],
    ]);
    expect(onlyRows(list).map(([, firm]) => firm)).toEqual(['甲公司', '乙公司', '丙公司']);
  });

  it('R-687 sums of enterprises are found in long lists too, where they are many', () => {
    const rows = Array.from({ length: 300 }, (_, at): Cell[][] => [
      [at + 1, `甲${at}公司`, '高企认定', 20, '2023-03-15'],
      [null, `甲${at}公司`, '研发机构', 30, '2023-03-15'],
      [null, `甲${at}公司小计`, null, 50, null],
    ]).flat();
    const list = resolveList([['奖补台账'], ['序号', '企业名称', '奖补类别', '实兑金额', '拨付日期'], ...rows]);
    expect(onlyRows(list)).toHaveLength(600);
    expect(onlyRows(list).filter(([, firm]) => firm?.includes('小计'))).toEqual([]);
  });

  it('R-692 lists side by side, numbered each for itself, are read one after the other', () => {
    const beside = resolveList([
      ['2023年瞪羚企业名单'],
      ['序号', '企业名称', '序号', '企业名称'],
      [1, '甲公司', 4, '丁公司'],
      [2, '乙公司', 5, '戊公司'],
      [3, '丙公司', 6, '己公司'],
    ]);
    expect(onlyRows(beside).map(([, firm]) => firm)).toEqual([
      '甲公司',
      '乙公司',
      '丙公司',
      '丁公司',
      '戊公司',
      '己公司',
    ]);
    const apart = resolveList([
      ['新认定高企', null, null, null, '重新认定高企'],
      ['序号', '企业名称', '证书编号', null, '序号', '企业名称', '证书编号'],
      [1, '甲公司', 'GR202332000001', null, 1, '丙公司', 'GR202332000003'],
      [2, '乙公司', 'GR202332000002', null, null, null, null],
    ]);
    expect(apart.registers.map(({ id, rows }) => [id, rows.keys.length])).toEqual([
      ['新认定高企', 2],
      ['重新认定高企', 1],
    ]);
  });
});

describe('lists of people, places and events', () => {
  const numbered = (rows: readonly Cell[][]): Cell[][] => rows.map((row, at) => [at + 1, ...row]);

  it.each<[string, string[], Cell[][]]>([
    [
      '人才计划',
      ['姓名', '身份证号', '工作单位', '年度', '资助金额（万元）'],
      [
        ['张三', '320703197001010017', '甲公司', 2021, 100],
        ['李四', '320703197101010017', '乙公司', 2022, 50],
        ['王五', '320703197201010017', '丙公司', 2023, 30],
      ],
    ],
    [
      '科技创新载体',
      ['载体名称', '运营单位', '认定时间', '孵化面积（平方米）', '负责人及电话'],
      [
        ['甲孵化器', '甲公司', '2019年12月', '15,000', '张三 13812345678'],
        ['乙空间', '乙公司', '2020.7', '2,300.5', '李四'],
        ['丙加速器', '丙公司', '2021/12/20', 1200, '王五'],
      ],
    ],
    [
      '宣传活动',
      ['活动时间', '活动内容', '地点', '参与人数', '负责人'],
      [
        ['2023-05-21', '科普展览', '广场', 500, '张三'],
        ['2023-05-21', '政策宣讲', '园区', 45, '李四'],
        ['2023-06-08', '高企培训', '会议中心', 120, '王五'],
      ],
    ],
    [
      '科普基地',
      ['基地名称', '命名时间', '年接待人数（人次）', '联系人'],
      [
        ['海洋馆', '2019.5', '32,500', '张三'],
        ['地质馆', '2021年6月', '8,400', '李四'],
        ['博物馆', '2023-05-12', '12,000', '王五'],
      ],
    ],
  ])('R-690 %s are a register, and no person is in it', (title, header, rows) => {
    const list = resolveList([[`${title}台账`], ['序号', ...header], ...numbered(rows)]);
    expect(list.registers).toHaveLength(1);
    const kept = onlyRows(list).flat().join(' ');
    expect(kept).not.toMatch(/[张李王][三四五*]/);
    expect(kept).toMatch(/ (100|15,000|500|32,500) ?/);
  });

  it('R-690 a row that the column of numbers counts is no header, whatever years it holds', () => {
    const rows: Cell[][] = [
      ['甲公司', F01, '瞪羚企业', '2021', '2023-2025'],
      ['乙公司', F02, '民营科技企业', '2021', '长期有效'],
      ['丙公司', F03, '瞪羚企业', '2022年', '2023-2025'],
      ['甲公司', F01, '民营科技企业', '2022年', '长期有效'],
    ];
    const list = resolveList([
      ['企业荣誉称号台账'],
      ['序号', '企业', '信用代码', '荣誉称号', '授予年份', '有效期'],
      ...numbered(rows),
    ]);
    expect(onlyRows(list).map(([, ...cells]) => cells)).toEqual(rows);
  });
});

describe('the same list again', () => {
  const header = ['企业名称', '统一社会信用代码', '证书编号', '营业收入(万元)'];
  const rows: Cell[][] = [
    ['甲公司', F01, 'GR202232000001', '100'],
    ['乙公司', F02, 'GR202232000002', '200'],
  ];

  it.each([
    ['连云区高企台账（截至2024年9月底）', '连云区高企台账'],
    ['连云区高企台账(截止到2024.9.30)', '连云区高企台账'],
    ['截至2024年9月30日连云区高企台账', '连云区高企台账'],
    ['连云区高企台账（数据更新至2024-09-30）', '连云区高企台账'],
    ['2024年连云区高企认定名单（第一批）', '2024年连云区高企认定名单（第一批）'],
    ['截至2024年9月底', '台账'],
  ])('R-691 %s is kept as %s', (title, name) => {
    expect(resolveList([[title], header, ...rows]).registers.map(({ id }) => id)).toEqual([name]);
  });

  it('R-691 next month’s file meets the stored register: rows revised, added, and by replacement gone', () => {
    const [stored] = resolveList([['高企台账（截至2024年9月底）'], header, ...rows]).registers;
    const later = [
      ['高企台账（截至2024年10月底）'],
      header,
      ['甲公司', F01, 'GR202232000001', '150'],
      ['丙公司', F03, 'GR202432000003', '300'],
    ];
    const [incoming] = resolveList(later, { stored: stored === undefined ? [] : [stored] }).registers;
    const counts = (mode: 'merge' | 'replace') => diffRegister(stored ?? null, incoming!, mode).counts;
    expect(counts('merge')).toEqual({ added: 1, revised: 1, removed: 0, unchanged: 0 });
    expect(counts('replace')).toEqual({ added: 1, revised: 1, removed: 1, unchanged: 0 });
  });

  it('R-693 a column is met again whatever the width of its brackets, in other sheets and in what is stored', () => {
    const wide = ['统一社会信用代码', '企业名称', '证书编号', '营业收入（万元）'];
    const [stored] = resolveList([['高企台账'], header, ...rows]).registers;
    const moved = rows.map(([firm = null, code = null, ...others]) => [code, firm, ...others]);
    const [again] = resolveList([['高企台账'], wide, ...moved], { stored: [stored!] }).registers;
    expect(diffRegister(stored!, again!, 'merge')).toMatchObject({ change: null, counts: { unchanged: 2 } });
    const files = [listFile([['高企台账'], header, ...rows]), listFile([['高企台账'], wide, ...moved], 'b.xlsx')];
    expect(columnsOf(resolveFiles(files))).toEqual([header]);
  });
});

describe('one list on several sheets', () => {
  const header = ['序号', '企业名称', '统一社会信用代码', '证书编号', '发证日期'];
  const sheetOf = (name: string, title: string | null, firm: string, number: number, columns = header) => {
    const own: Record<string, Cell> = {
      序号: 1,
      企业名称: firm,
      统一社会信用代码: null,
      证书编号: `GR20233200000${number}`,
      发证日期: '2023-11-06',
    };
    return {
      name,
      rows: [...(title === null ? [] : [[title]]), columns, columns.map((column) => own[column] ?? null)],
    };
  };

  it('R-692 sheets named by street are one register that says where its rows are', () => {
    const moved = ['序号', '企业名称', '证书编号', '发证日期', '统一社会信用代码'];
    const list = resolveFiles([
      bookFile([
        sheetOf('墟沟街道', '墟沟街道高新技术企业台账', '甲公司', 1),
        sheetOf('连云街道', '连云街道高新技术企业台账', '乙公司', 2, moved),
      ]),
    ]);
    expect(list.registers.map(({ id }) => id)).toEqual(['高新技术企业台账']);
    expect(onlyRows(list).map((cells) => [cells[1], cells[cells.length - 1]])).toEqual([
      ['甲公司', '墟沟街道'],
      ['乙公司', '连云街道'],
    ]);
    expect(list.registers[0]?.columns.map(({ name, kind }) => [name, kind])).toContainEqual(['所在街道', 'area']);
  });

  it('R-692 sheets named by year or batch are one register, named by the file where no title says more', () => {
    const years = resolveFiles([
      bookFile([sheetOf('2022年', '2022年认定名单', '甲公司', 1), sheetOf('2023年', '2023年认定名单', '乙公司', 2)]),
    ]);
    expect(years.registers.map(({ id }) => id)).toEqual(['认定名单']);
    const batches = resolveFiles([
      bookFile([sheetOf('第一批', null, '甲公司', 1), sheetOf('第二批', null, '乙公司', 2)], '高企名单.xlsx'),
    ]);
    expect(batches.registers.map(({ id }) => id)).toEqual(['高企名单']);
    expect(onlyRows(batches).map((cells) => cells[cells.length - 1])).toEqual(['第一批', '第二批']);
  });

  it('R-692 sheets named by what is listed, of other columns, or alone stay as they are', () => {
    const apart = [
      sheetOf('高企', '2023年高企名单', '甲公司', 1),
      sheetOf('瞪羚', '2023年瞪羚名单', '乙公司', 2),
      sheetOf('第一批', '第一批名单', '丙公司', 3, header.slice(0, 4)),
      sheetOf('第二批', '第二批名单', '丁公司', 4),
    ];
    const list = resolveFiles([bookFile(apart)]);
    expect(list.registers.map(({ id }) => id)).toEqual([
      '2023年高企名单',
      '2023年瞪羚名单',
      '第一批名单',
      '第二批名单',
    ]);
    expect(columnsOf(list).flat()).not.toContain('分组');
  });
});

describe('kinds and keys of what offices call otherwise', () => {
  it.each<[string, string[], string[], Cell[][]]>([
    [
      'projects',
      ['项目编号'],
      ['项目编号', '项目名称', '承担单位', '起止时间', '总经费'],
      [
        ['BE1', '甲研究', '甲公司', '2023.07-2026.06', 300],
        ['BE2', '乙研究', '甲公司', '2023.07-2026.06', 200],
      ],
    ],
    [
      'projects',
      ['项目名称', '承担单位'],
      ['承担单位', '项目名称', '起始时间', '终止时间'],
      [
        ['甲公司', '甲研究', '2022年6月', '2025年5月'],
        ['乙公司', '乙研究', '2022年7月', '2025年6月'],
        ['丙公司', '丙研究', '2022年8月', '2025年7月'],
      ],
    ],
    [
      'highTechApplication',
      ['申报企业', '申报批次'],
      ['申报企业', '申报批次', '形式审查', '评审结果'],
      [
        ['甲公司', '第二批', '通过', '通过'],
        ['乙公司', '第二批', '通过', '未通过'],
      ],
    ],
    [
      'bonuses',
      ['企业名称', '政策依据', '奖补项目', '认定年度'],
      ['企业名称', '政策依据', '奖补项目', '认定年度', '奖补金额', '发放日期'],
      [
        ['甲公司', '1号', '高企认定', 2022, 20, '2023-05-12'],
        ['甲公司', '1号', '研发机构', 2022, 30, '2023-05-12'],
      ],
    ],
    [
      'events',
      ['活动时间', '活动内容', '地点'],
      ['活动时间', '活动内容', '地点', '参与人数'],
      [
        ['2023-05-21', '科普展览', '广场', 500],
        ['2023-05-22', '科普展览', '广场', 400],
      ],
    ],
  ])('R-694 %s are known, by %j', (kind, key, header, rows) => {
    const [register] = resolveList([header, ...rows]).registers;
    expect(register?.kind).toBe(kind);
    expect(register?.key.map((at) => register.columns[at]?.name)).toEqual(key);
  });

  it('R-694 two header rows share the word that tells: 评价入库 over 登记编号', () => {
    const [register] = resolveList([
      ['企业名称', '评价入库 / 登记编号'],
      ['甲公司', '2024320703A0000001'],
      ['乙公司', '2024320703A0000002'],
    ]).registers;
    expect(register?.kind).toBe('techSme');
  });

  it('R-654 what stands below several headings is the field of none of them', () => {
    const twice = ['企业名称', '2022年 / 兑现金额', '2022年 / 拨付日期', '2023年 / 兑现金额', '2023年 / 拨付日期'];
    const kindOf = (header: string[]) =>
      resolveList([
        header,
        ['甲公司', 5, '2023-06-30', 6, '2024-06-28'].slice(0, header.length),
        ['乙公司', 7, '2023-06-30', 8, '2024-06-28'].slice(0, header.length),
      ]).registers[0]?.kind;
    expect([kindOf(twice), kindOf(twice.slice(0, 3))]).toEqual([null, 'bonuses']);
  });

  it('R-694 the own number of a patent goes before the enterprise that holds it', () => {
    const header = ['专利权人', '统一社会信用代码', '专利号', '授权公告日'];
    const [register] = resolveList([
      header,
      ['甲公司', F01, 'ZL202110123456.X', '2023.01.04'],
      ['乙公司', F02, 'ZL202110124433.1', '2023.02.05'],
    ]).registers;
    expect(register?.key).toEqual([2]);
  });
});

describe('cells of registers', () => {
  const cellOf = (header: string, cell: Cell) => {
    const list = resolveList([
      ['企业名称', '证书编号', header],
      ['甲公司', 'GR202332000001', cell],
      ['乙公司', 'GR202332000002', '2023-05-20'],
      ['丙公司', 'GR202332000003', '2023-05-21'],
    ]);
    return { cell: onlyRows(list)[0]?.[2], issues: list.issues.map(({ kind }) => kind) };
  };

  it('R-695 the apostrophe of an export is no part of a number', () => {
    const list = resolveList([
      ['合同编号', '合同名称', '登记时间'],
      ["'2024320703000100", '检测', '2024/2/5'],
      ['2024320703000101', '检测', '2024/2/6'],
    ]);
    expect(onlyRows(list).map(([number]) => number)).toEqual(['2024320703000100', '2024320703000101']);
  });

  it.each(['—', '/', '无'])('R-695 %s in a column of days is no date that cannot be read', (mark) => {
    expect(cellOf('取消日期', mark)).toEqual({ cell: mark, issues: [] });
  });

  it('R-695 a column of years of validity is a column of numbers', () => {
    const list = resolveList([
      ['企业名称', '证书编号', '有效期（年）'],
      ['甲公司', 'GR202332000001', 3],
      ['乙公司', 'GR202332000002', 3],
    ]);
    expect(list.registers[0]?.columns[2]?.kind).toBe('number');
    expect(list.issues).toEqual([]);
  });

  it.each([
    ['2023年5月20日-26日', '2023-05-20/2023-05-26'],
    ['2023年5月20日至6月2日', '2023-05-20/2023-06-02'],
    ['2023.12.30-2024.1.2', '2023-12-30/2024-01-02'],
  ])('R-696 %s is kept as %s beside its text', (text, interval) => {
    expect(cellOf('活动日期', text)).toEqual({ cell: interval, issues: [] });
  });

  it.each(['2023年5月26日-20日', '5月20日-26日', '2023年2月20日-31日'])('R-696 %s is no such span', (text) => {
    expect(cellOf('活动日期', text)).toEqual({ cell: text, issues: ['registerDateUnreadable'] });
  });
});

describe('rows without a number', () => {
  it('R-697 the first rows of a list are no header, though nothing in them is a number or a day', () => {
    const rows: Cell[][] = [
      ['江苏甲有限公司', 'GR202332000001', '长期有效', '通过'],
      ['江苏乙有限公司', 'GR202332000002', '5月20日-28日', '通过'],
      ['江苏丙有限公司', 'GR202332000003', '2023-05-21', '通过'],
    ];
    const list = resolveList([['高企台账'], ['企业名称', '证书编号', '有效期至', '评审结果'], ...rows]);
    expect(onlyRows(list)).toEqual(rows);
  });

  it('R-697 a second row of names, or the first one in English, still is header', () => {
    const english = ['Enterprise', 'Certificate', 'Valid until', 'Result'];
    const file = listFile([
      ['企业名称', '证书编号', '有效期至', '评审结果'],
      english,
      ['江苏甲有限公司', 'GR202332000001', '2023-05-21', '通过'],
    ]);
    expect(file.mapping.tables[0]?.headerRows).toEqual([0, 1]);
  });
});
