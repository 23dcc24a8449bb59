import { describe, expect, it } from 'vitest';
import { stockMovements } from '../../../src/analysis/derive/stockMovements';
import { derivationRules } from '../../../src/catalogue/derivationRules';
import type { DerivationRule, RowRule } from '../../../src/model/derivationRule';
import { asked, derived, groupsOf, HOME, leftOutOf, prepared, register, valueOf } from './registers';
import { deriveValue } from '../../../src/analysis/derive/deriveRule';
import { windowAt } from './registers';

const CERTIFICATES = ['企业名称', '统一社会信用代码', '证书编号', '认定类型', '发证日期', '有效期至', '所在街道'];
const certificate = (
  firm: string,
  issued: string,
  more: { code?: string; kind?: string; until?: string; area?: string } = {},
) => [
  firm,
  more.code ?? '',
  `GR${firm}${issued}`,
  more.kind ?? '新认定',
  issued,
  more.until ?? '',
  more.area ?? '墟沟街道',
];

describe('days that are not exact', () => {
  const firms = [
    register('highTech', CERTIFICATES, [
      certificate('甲', '2020-12-02', { until: '三年' }),
      certificate('乙', '2020-11', { until: '2023-11' }),
      certificate('丙', '二〇二〇年底'),
      certificate('丁', ''),
    ]),
  ];

  it('R-1017 three years from issue count where the end is a word', () => {
    expect([valueOf(firms, 'QY01', '2023-12-01'), valueOf(firms, 'QY01', '2023-12-02')]).toEqual([1, 0]);
  });

  it('R-1007 a month is in where all of it is, out where none is, and else left out and counted', () => {
    expect(valueOf(firms, 'QY01', '2022-12-31')).toBe(2);
    expect(leftOutOf(firms, 'QY01', '2020-11-15')).toMatchObject({ dateInexact: 1 });
    expect([valueOf(firms, 'QY02', '2020'), valueOf(firms, 'QY02', '2020-11')]).toEqual([2, 1]);
    expect(leftOutOf(firms, 'QY02', '2020-11-15')).toMatchObject({ dateInexact: 1 });
  });

  it('R-696 what took several days is in where all of them are, and else left out and counted', () => {
    const rows = [
      ['科技活动周', '2023-05-20/2023-05-26'],
      ['科普日', '2023-09-30/2023-10-02'],
    ];
    const events = [register('events', ['活动名称', '活动时间'], rows)];
    expect([valueOf(events, 'FZ01', '2023'), valueOf(events, 'FZ01', '2023-05')]).toEqual([2, 1]);
    expect(leftOutOf(events, 'FZ01', '2023-09')).toMatchObject({ dateInexact: 1 });
  });

  it('R-1008 what cannot be judged is counted under its reason, and only where it is in question', () => {
    expect(leftOutOf(firms, 'QY01', '2022-12-31')).toEqual({ dateUnreadable: 1, dateMissing: 1 });
    expect(leftOutOf(firms, 'QY04', '2020')).toEqual({});
  });

  it('R-1017 an end that is not that of three years is counted as doubtful, the anniversary itself is not', () => {
    const rows = [
      certificate('甲', '2021-11-03', { until: '2024-11-03' }),
      certificate('乙', '2021-11-03', { until: '2025-11-02' }),
    ];
    const { parts, value } = derived([register('highTech', CERTIFICATES, rows)], 'QY01', '2023');
    expect([value, parts[0]?.doubtful.length]).toEqual([2, 1]);
  });

  it('R-1017 a certificate of 29 February ends with February', () => {
    const firm = [register('highTech', CERTIFICATES, [certificate('甲', '2020-02-29')])];
    expect([valueOf(firm, 'QY01', '2023-02-28'), valueOf(firm, 'QY01', '2023-03-01')]).toEqual([1, 0]);
  });
});

describe('enterprises', () => {
  it('R-1011 a renamed enterprise is the same one by its code, also where a row has only its name', () => {
    const code = '91320703990000017Y';
    const rows = [
      certificate('甲旧名', '2021-11-03', { code }),
      certificate('甲新名', '2022-11-03', { code }),
      certificate('甲新名', '2023-11-03'),
      certificate('乙', '2022-11-03'),
    ];
    expect(valueOf([register('highTech', CERTIFICATES, rows)], 'QY01', '2023')).toBe(2);
  });

  it('R-1011 a row that names no enterprise is left out of a count of enterprises', () => {
    const firms = [
      register('highTech', CERTIFICATES, [certificate('', '2022-11-03'), certificate('甲', '2022-11-03')]),
    ];
    expect([valueOf(firms, 'QY01', '2023'), leftOutOf(firms, 'QY01', '2023')]).toEqual([1, { nothingNamed: 1 }]);
  });

  it('R-1013 two certificates at once at the year’s end are the remainder, named as overlap', () => {
    const rows = [
      certificate('甲', '2021-11-03'),
      certificate('甲', '2023-12-03', { kind: '重新认定' }),
      certificate('乙', '2023-11-03'),
    ];
    const firms = [register('highTech', CERTIFICATES, rows)];
    const moves = stockMovements(prepared(firms, 'QY01'), prepared(firms, 'QY04'), 2023, HOME);
    expect(moves).toMatchObject({ before: 1, added: 1, renewed: 1, expired: 0, after: 2, remainder: -1, overlap: -1 });
  });

  it('R-1013 an enterprise that moves out leaves on that day', () => {
    const headers = [...CERTIFICATES, '迁出日期'];
    const firms = [register('highTech', headers, [[...certificate('甲', '2021-11-03'), '2023-06-01']])];
    const moves = stockMovements(prepared(firms, 'QY01'), prepared(firms, 'QY04'), 2023, HOME);
    expect(moves).toMatchObject({ before: 1, movedOut: 1, cancelled: 0, after: 0, remainder: 0 });
    expect([valueOf(firms, 'QY01', '2023-05-31'), valueOf(firms, 'QY01', '2023-06-01')]).toEqual([1, 0]);
    expect(leftOutOf(firms, 'QY01', '2023-06-01')).toEqual({ endedEarly: 1 });
  });
});

describe('areas', () => {
  const rows = [
    certificate('甲', '2022-11-03', { area: '连云经开区' }),
    certificate('甲', '2022-11-04', { area: '墟沟' }),
    certificate('乙', '2022-11-03', { area: '某新街' }),
    certificate('丙', '2022-11-03', { area: '' }),
    certificate('丁', '2022-11-03', { area: '东海县' }),
  ];
  const firms = [register('highTech', CERTIFICATES, rows)];

  it('R-1006 an enterprise in two areas counts in both and once in the whole', () => {
    const ofAreas = groupsOf(firms, 'QY01', '2023', 'area');
    expect([ofAreas.get('320703402'), ofAreas.get('320703001'), valueOf(firms, 'QY01', '2023')]).toEqual([1, 1, 3]);
  });

  it('R-1012 a name that is no known area, or none at all, is a part of its own; another district’s row is left out', () => {
    expect(Object.fromEntries(groupsOf(firms, 'QY02', '2022', 'area'))).toEqual({
      '320703402': 1,
      '320703001': 1,
      某新街: 1,
      '': 1,
    });
    expect([valueOf(firms, 'QY02', '2022'), leftOutOf(firms, 'QY02', '2022')]).toEqual([4, { areaOutside: 1 }]);
  });

  it('R-1012 asked of one area, rows that name no known one are left out and counted', () => {
    const scope = { area: '320703001', isHome: false };
    expect(derived(firms, 'QY02', '2022', scope).value).toBe(1);
    expect(leftOutOf(firms, 'QY02', '2022', scope)).toEqual({ areaOutside: 2, areaUnknown: 1, areaMissing: 1 });
  });

  it('R-1012 contracts count by the seller’s area, those absorbed by the buyer’s, and never both', () => {
    const contracts = register(
      'contracts',
      [
        '合同登记编号',
        '登记日期',
        '卖方名称',
        '卖方行政区划代码',
        '买方名称',
        '买方行政区划代码',
        '合同成交总额(万元)',
        '状态',
      ],
      [
        ['1', '2023-03-01', '甲', '320703', '乙', '320100', '100.10', '认定'],
        ['2', '2023-03-02', '丙', '320102', '丁', '320703', '50', '认定'],
        ['3', '2023-03-03', '甲', '320703', '丁', '320703', '7.2', '已认定'],
        ['4', '2023-03-04', '甲', '320703', '丁', '320703', '900', '退回'],
        ['5', '2023-03-05', '甲', '320703', '丁', '', '4', '认定'],
      ],
    );
    const values = ['CG01', 'CG02', 'CG03'].map((code) => valueOf([contracts], code, '2023'));
    expect(values).toEqual([3, 111.3, 57.2]);
    expect(leftOutOf([contracts], 'CG03', '2023')).toMatchObject({ areaMissing: 1 });
  });
});

describe('amounts and shares', () => {
  const paid = (header: string, ...amounts: string[]) =>
    register(
      'bonuses',
      ['企业名称', '认定年度', header, '拨付日期'],
      amounts.map((amount, at) => [`企业${at}`, '2022', amount, '2023-08-25']),
    );

  it('R-1005 the unit of the header, or of the cell, is converted exactly', () => {
    expect(valueOf([paid('实兑金额（元）', '400000', '150,000', '1000')], 'ZC01', '2023')).toBe(55.1);
    expect(valueOf([paid('实兑金额', '0.1', '0.2', '40万元')], 'ZC01', '2023')).toBe(40.3);
  });

  it('R-1008 an amount that is no number is left out, not taken for zero', () => {
    const bonuses = [paid('实兑金额（万元）', '40', '约15', '', '3家')];
    expect(valueOf(bonuses, 'ZC01', '2023')).toBe(40);
    expect(leftOutOf(bonuses, 'ZC01', '2023')).toEqual({ numberUnreadable: 1, numberMissing: 1, otherUnit: 1 });
  });

  it('R-1004 nothing to divide by is no cases, not 0 %', () => {
    const documents = register(
      'documents',
      ['标题', '印发日期', '合法性审核日期'],
      [
        ['甲', '2023-03-01', '2023-02-01'],
        ['乙', '2023-05-01', ''],
        ['丙', '2025-05-01', '2025-04-01'],
      ],
    );
    expect(valueOf([documents], 'FZ06', '2023')).toBe(50);
    expect(derived([documents], 'FZ06', '2024')).toMatchObject({ value: null, status: 'noCases' });
    expect(derived([documents], 'FZ06', '2019')).toMatchObject({ value: null, status: 'notCollected' });
  });

  it('R-1004 a project counts as assessed only when both reviews came before its approval', () => {
    const projects = register(
      'projects',
      ['项目名称', '级别', '立项日期', '风险评估日期', '合法性审查日期'],
      [
        ['甲', '省', '2023-06-01', '2023-05-01', '2023-05-02'],
        ['乙', '市', '2023-06-01', '2023-07-01', '2023-05-02'],
        ['丙', '省', '2023-06-01', '', ''],
        ['丁', '国家', '2023-06-01', '2023-06-01', '2023-06-01'],
      ],
    );
    expect([valueOf([projects], 'FZ07', '2023'), valueOf([projects], 'CG09', '2023')]).toEqual([50, 3]);
  });
});

describe('work permits', () => {
  const permits = register(
    'workPermits',
    ['业务编号', '国籍', '类别', '业务类型', '提交日期', '预审日期', '许可有效期至', '人员编号'],
    [
      ['1', '甲国', 'B', '新办', '2023-03-03', '2023-03-06', '2024-03-05', 'P1'],
      ['2', '甲国', 'B', '延期', '2023-03-06', '2023-03-14', '2025-03-05', 'P1'],
      ['3', '乙国', 'A', '新办', '2023-03-06', '2023-03-06', '2023-12-30', 'P2'],
      ['4', '乙国', 'A', '注销', '2023-03-10', '2023-03-08', '2024-12-30', 'P3'],
      ['5', '乙国', 'A', '新办', '', '2023-03-08', '2024-12-30', 'P4'],
    ],
  );

  it('R-1010 working days go from Monday to Friday, the day of submission not counted', () => {
    expect(valueOf([permits], 'RC07', '2023')).toBeCloseTo((1 + 6 + 0) / 3, 10);
    expect(leftOutOf([permits], 'RC07', '2023')).toEqual({ daysReversed: 1, dateMissing: 1 });
    expect(valueOf([permits], 'RC08', '2023')).toBeCloseTo(200 / 3, 10);
  });

  it('R-1010 holidays of the rule are no working days', () => {
    const rule = derivationRules.find(({ id }) => id === 'RC07') as RowRule;
    const own: DerivationRule = {
      ...rule,
      measure: {
        ...rule.measure,
        kind: 'workingDays',
        from: 'submittedOn',
        until: 'preReviewedOn',
        holidays: ['2023-03-08', '2023-03-11'],
      },
    };
    const found = deriveValue(asked([permits], 'RC07', [own]), windowAt('2023'), HOME);
    expect(found.value).toBeCloseTo((1 + 5 + 0) / 3, 10);
  });

  it('R-1006 persons with a valid permit count once, whatever they applied for', () => {
    expect([valueOf([permits], 'RC06', '2023-03'), valueOf([permits], 'RC09', '2023-12-30')]).toEqual([5, 3]);
    expect(valueOf([permits], 'RC09', '2023-12-31')).toBe(2);
  });
});

describe('events', () => {
  const events = register(
    'events',
    ['日期', '活动名称', '类别', '覆盖企业清单', '发放材料份数'],
    [
      ['2023-02-01', '送政策', '服务百企专家行', '甲、乙、丙等3家企业', '30'],
      ['2023-05-01', '宣传周', '科普宣传周', '乙；丁', '120'],
      ['2023-05-03', '三下乡', '三下乡', '', '15'],
    ],
  );

  it('R-1016 enterprises of lists in cells count once, visits each time, and quarters do not add up to the year', () => {
    const [year, first, second] = ['2023', '2023-Q1', '2023-Q2'].map((when) => valueOf([events], 'FZ02', when));
    expect([year, first, second]).toEqual([4, 3, 2]);
    expect([valueOf([events], 'FZ02t', '2023'), valueOf([events], 'FZ04', '2023')]).toEqual([5, 3]);
    expect([valueOf([events], 'FZ01', '2023'), valueOf([events], 'FZ03', '2023')]).toEqual([3, 165]);
  });
});

describe('registers without what a rule needs', () => {
  it('R-1000 a register that does not know the type of certification gives no new ones, but their sum', () => {
    const bare = [register('highTech', ['企业名称', '证书编号', '发证日期'], [['甲', 'GR1', '2023-11-06']])];
    expect(valueOf(bare, 'QY02', '2023')).toBe(1);
    expect(() => asked(bare, 'QY03')).toThrow('noField');
  });

  it('R-1000 a register that only knows years gives the year and leaves the quarter open', () => {
    const bare = [register('highTech', ['企业名称', '证书编号', '认定年度'], [['甲', 'GR1', '2023年']])];
    expect([valueOf(bare, 'QY02', '2023'), valueOf(bare, 'QY02', '2023-Q4')]).toEqual([1, 0]);
    expect(leftOutOf(bare, 'QY02', '2023-Q4')).toEqual({ dateInexact: 1 });
  });
});
