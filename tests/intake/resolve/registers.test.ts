import { describe, expect, it } from 'vitest';
import { registerKinds } from '../../../src/catalogue/registerKinds';
import { diffRegister } from '../../../src/model/registerDiff';
import { applyRegisterChange } from '../../../src/model/registerChange';
import type { Cell } from '../../../src/intake/sheet';
import type { Register } from '../../../src/model/register';
import { allRows } from '../../../src/model/registerRows';
import { listFile, resolveFiles, resolveList, rowTexts } from './registers';

const [F01, F02, F03] = ['91320703990000017Y', '91320703990000025R', '9132070399000013XT'];
const HIGH_TECH = ['企业名称', '统一社会信用代码', '证书编号', '发证日期', '有效期至'];
const CERTIFICATES = [
  ['甲公司', F01, 'GR201832000001', '2018-11-28', '2021-11-27'],
  ['甲公司', F01, 'GR202132000009', '2021-11-30', '2024-11-29'],
  ['乙公司', F02, 'GR202132000010', '2021-11-30', '2024-11-29'],
];

/** The stored register after one more import of a list. */
function after(stored: Register, rows: readonly (readonly Cell[])[]) {
  const resolved = resolveList(rows, { stored: [stored], name: `${stored.name}.xlsx` });
  const [incoming] = resolved.registers;
  if (incoming === undefined) throw new Error(JSON.stringify(resolved.issues));
  const { change, counts } = diffRegister(stored, incoming, 'merge');
  return { counts, register: change === null ? stored : (applyRegisterChange(stored, change) as Register) };
}

function only({ registers }: ReturnType<typeof resolveList>): Register {
  const [register, ...others] = registers;
  if (register === undefined || others.length > 0) throw new Error(`${registers.length} registers`);
  return register;
}

const kinds = (list: ReturnType<typeof resolveList>) => list.issues.map(({ kind, cell }) => [kind, cell]);

describe('kinds of registers', () => {
  it.each([
    [
      'highTech',
      ['序号', '企业名称', '曾用名', '统一社会信用代码', '证书编号', '认定年度', '批次', '发证日期', '有效期至'],
    ],
    [
      'highTechApplication',
      ['企业名称', '信用代码', '申报年度', '批次', '首次/重新', '提交日期', '形式审查', '评审结果'],
    ],
    ['techSme', ['企业名称', '信用代码', '入库登记编号', '评价年度', '公示批次', '公告日期', '评分', '职工总数']],
    ['honours', ['企业名称', '信用代码', '称号', '级别', '年度', '文号', '有效期', '备注']],
    ['institutes', ['机构名称', '依托单位', '信用代码', '类型', '级别', '批准部门', '批准文号', '批准日期', '状态']],
    [
      'talents',
      ['项目名称', '人才计划', '级别', '批次', '申报人', '依托企业', '信用代码', '阶段', '日期', '资助金额(万元)'],
    ],
    [
      'deputies',
      ['姓名', '派出单位', '派出单位所在省', '所在企业', '信用代码', '职务', '批次年度', '任期起', '任期止'],
    ],
    [
      'workPermits',
      ['业务编号', '用人单位', '信用代码', '国籍', '类别', '业务类型', '提交日期', '预审日期', '许可有效期至'],
    ],
    [
      'contracts',
      ['合同登记编号', '项目名称', '合同类别', '签订日期', '登记日期', '卖方名称', '买方名称', '合同成交总额(万元)'],
    ],
    [
      'bonuses',
      ['序号', '企业名称', '信用代码', '政策依据', '奖补类别', '认定年度', '标准(万元)', '实兑金额', '拨付日期'],
    ],
    [
      'projects',
      ['计划类别', '级别', '项目名称', '承担单位', '信用代码', '申报日期', '立项日期', '文号', '总投入', '验收结论'],
    ],
    ['events', ['日期', '活动名称', '类别', '地点', '街道/园区', '形式', '联合部门', '参加人数', '发放材料份数']],
    [
      'documents',
      ['标题', '文号', '起草科室', '公开征求意见', '合法性审核日期', '集体讨论', '印发日期', '备案日期', '清理结果'],
    ],
    ['decisions', ['事项', '类别', '会议名称', '日期', '参会', '结论', '监督情况']],
  ])('R-654 %s is known by its columns, whatever the list is called', (kind, header) => {
    const rows = ['甲', '乙', '丙'].map((name, at) => header.map((column) => sample(column, name, at)));
    const register = only(resolveList([header, ...rows]));
    expect(register.kind).toBe(kind);
    expect(register.rows.keys).toHaveLength(3);
  });

  it('R-655 a list of no kind keeps its title as name, and its one unique code or enterprise as key', () => {
    const rows = [
      ['企业走访登记'],
      ['企业名称', '问题', '处理结果'],
      ['甲公司', '用电', '已办'],
      ['乙公司', '招工', '在办'],
      ['丙公司', '用地', '在办'],
    ];
    const register = only(resolveList(rows));
    expect([register.name, register.kind]).toEqual(['企业走访登记', null]);
    expect(register.key.map((at) => register.columns[at]?.name)).toEqual(['企业名称']);
  });

  it('R-654 every field that a kind names is a field of the catalogue', () => {
    const fields = new Set(registerKinds.fields.map(({ id }) => id));
    const named = registerKinds.kinds.flatMap(({ needs, usual, keys }) => [
      ...needs.flat(),
      ...usual,
      ...keys.flatMap((key) => key.fields),
    ]);
    expect(named.filter((field) => !fields.has(field))).toEqual([]);
  });
});

function sample(column: string, name: string, at: number): Cell {
  if (/日期|任期|有效期/.test(column)) return `2024-0${at + 1}-15`;
  if (/信用代码/.test(column)) return [F01, F02, F03][at] ?? '';
  if (/编号|文号/.test(column)) return `X202400${at}`;
  if (/年度|序号|人数|金额|投入|总额|评分|总数|份数/.test(column)) return 2024 + at;
  return `${name}${column}`;
}

describe('keys', () => {
  it('R-656 two certificates of one enterprise are two rows of it, and no conflict', () => {
    const list = resolveList([HIGH_TECH, ...CERTIFICATES]);
    const register = only(list);
    expect(register.rows.keys).toHaveLength(3);
    expect(register.key.map((at) => register.columns[at]?.name)).toEqual(['证书编号']);
    expect(list.questions).toEqual([]);
    expect(list.issues).toEqual([]);
  });

  it('R-657 the same key with other content is asked about by both cells, and neither row is taken', () => {
    const file = listFile([HIGH_TECH, ...CERTIFICATES, ['乙公司', F02, 'GR202132000010', '2021-12-01', '2024-11-29']]);
    const list = resolveFiles([file]);
    expect(only(list).rows.keys).toHaveLength(2);
    expect(list.questions).toMatchObject([{ kind: 'conflict', cells: ['D4', 'D5'], suggestions: ['first', 'last'] }]);
    expect(list.issues).toMatchObject([
      { kind: 'duplicateConflict', cell: 'D5', params: { first: 'D4', values: '2021-11-30 / 2021-12-01' } },
    ]);
  });

  it.each([
    ['first', '2021-11-30'],
    ['last', '2021-12-01'],
  ] as const)('R-657 answered with %s, that row is taken', (onConflict, issued) => {
    const file = listFile([HIGH_TECH, ...CERTIFICATES, ['乙公司', F02, 'GR202132000010', '2021-12-01', '2024-11-29']]);
    const tables = file.mapping.tables.map((table) => ({ ...table, onConflict }));
    const list = resolveFiles([{ ...file, mapping: { ...file.mapping, tables } }]);
    expect(list.questions).toEqual([]);
    expect(rowTexts(only(list))[2]?.[3]).toBe(issued);
  });

  it('R-658 a row that repeats another under its key is kept once and counted; whole rows are all kept', () => {
    const list = resolveList([HIGH_TECH, ...CERTIFICATES, CERTIFICATES[2] ?? []]);
    expect(only(list).rows.keys).toHaveLength(3);
    expect(list.issues).toMatchObject([{ kind: 'registerRowsSame', params: { count: 1 } }]);
    const visits = ['日期', '活动名称', '参加人数', '地点'];
    const same = ['2024-03-15', '普法讲座', 30, '云山街道'];
    const other = ['2024-03-15', '普法讲座', 40, '云山街道'];
    const whole = resolveList([visits, same, same, other]);
    expect(only(whole).rows.keys).toHaveLength(3);
    expect(kinds(whole)).toContainEqual(['registerWholeRows', null]);
  });

  it('R-659 an enterprise renamed, or without its code, is the same one by a former name', () => {
    const stored = only(
      resolveList(
        [
          ['企业名称', '信用代码', '申报年度', '评审结果'],
          ['甲公司', F01, '2024', '通过'],
          ['乙公司', F02, '2024', '通过'],
        ],
        {
          name: '高企申报台账.xlsx',
        },
      ),
    );
    const renamed = after(stored, [
      ['企业名称', '曾用名', '信用代码', '申报年度', '评审结果'],
      ['甲科技公司', '甲公司', '', '2024', '未通过'],
      ['乙股份公司', '', F02, '2024', '通过'],
    ]);
    expect(renamed.counts).toEqual({ added: 0, revised: 2, removed: 0, unchanged: 0 });
    expect(renamed.register.rows.keys).toEqual(stored.rows.keys);
  });

  it('R-659 a row whose code was damaged is met again when the code is whole', () => {
    const header = ['企业名称', '信用代码', '评价年度', '评分'];
    const damaged = only(
      resolveList([header, ['甲公司', '9.13207E+17', '2024', '80'], ['乙公司', F02, '2024', '90']], {
        name: '科小台账.xlsx',
      }),
    );
    const whole = after(damaged, [header, ['甲公司', F01, '2024', '80'], ['乙公司', F02, '2024', '90']]);
    expect(whole.counts).toEqual({ added: 0, revised: 1, removed: 0, unchanged: 1 });
  });

  it('R-660 one code under two names, and one name with two codes, are shown with both cells', () => {
    const list = resolveList([
      HIGH_TECH,
      ...CERTIFICATES,
      ['丙公司', F02, 'GR202432000011', '2024-11-30', '2027-11-29'],
      ['甲公司', F03, 'GR202432000012', '2024-11-30', '2027-11-29'],
    ]);
    expect(list.issues).toMatchObject([
      { kind: 'firmNamesDiffer', cell: 'A5', params: { first: 'A4', values: '乙公司 / 丙公司' } },
      { kind: 'firmCodesDiffer', cell: 'B6', params: { first: 'B2' } },
    ]);
    expect(only(list).rows.keys).toHaveLength(5);
  });

  it('R-661 a file without the key of the stored register is not merged with it, but may replace it', () => {
    const stored = only(resolveList([HIGH_TECH, ...CERTIFICATES], { name: '高企台账.xlsx' }));
    const rows = [
      ['企业名称', '发证日期', '有效期至'],
      ['甲公司', '2021-11-30', '2024-11-29'],
      ['乙公司', '2021-11-30', '2024-11-29'],
    ];
    const merged = resolveList(rows, { stored: [stored], name: '高企台账.xlsx' });
    expect(merged.registers).toEqual([]);
    expect(merged.unmatched).toEqual(['高企台账']);
    expect(merged.issues).toMatchObject([{ kind: 'registerKeyMissing', params: { name: '证书编号' } }]);
    const replaced = resolveList(rows, { stored: [stored], replaced: ['高企台账'], name: '高企台账.xlsx' });
    expect(rowTexts(only(replaced))).toHaveLength(2);
  });

  it('R-662 a row without its part of the key is known by its content, and that is said', () => {
    const pending = ['丁公司', F03, '', '2024-11-30', '2027-11-29'];
    const list = resolveList([
      HIGH_TECH,
      ...CERTIFICATES,
      ...CERTIFICATES.map((row) => [...row.slice(0, 2), `${row[2]}X`, ...row.slice(3)]),
      pending,
    ]);
    expect(kinds(list)).toContainEqual(['registerKeyBlank', 'C8']);
    const again = after(only(list), [HIGH_TECH, pending, CERTIFICATES[0] ?? []]);
    expect(again.counts).toEqual({ added: 0, revised: 0, removed: 0, unchanged: 2 });
  });

  it('R-663 sheets and files of one register come together, and each row knows its table', () => {
    const [first, ...others] = CERTIFICATES;
    const list = resolveFiles([
      listFile([HIGH_TECH, first ?? []], '高企台账.xlsx'),
      listFile([HIGH_TECH, ...others], '高企台账.csv'),
    ]);
    const rows = allRows(only(list).rows);
    expect(rows.map(({ source }) => [source.table, source.row])).toEqual([
      [0, 1],
      [1, 1],
      [1, 2],
    ]);
  });
});

describe('areas in cells', () => {
  it('R-664 a known name or alias says nothing, one merely near is named with what it is near, and the text stays', () => {
    const header = ['企业名称', '证书编号', '发证日期', '有效期至', '所在街道'];
    const list = resolveList([
      header,
      ['甲公司', 'GR1', '2023-11-06', '2026-11-05', '连云经开区'],
      ['乙公司', 'GR2', '2023-11-06', '2026-11-05', '连云经济开发区二期'],
      ['丙公司', 'GR3', '2023-11-06', '2026-11-05', '月球'],
    ]);
    expect(list.issues).toMatchObject([
      { kind: 'registerAreaUnknown', severity: 'warning', cell: 'E3', params: { near: '连云经济开发区' } },
      { kind: 'registerAreaUnknown', severity: 'info', cell: 'E4' },
    ]);
    expect(rowTexts(only(list)).map((cells) => cells[4])).toEqual(['连云经开区', '连云经济开发区二期', '月球']);
  });
});
