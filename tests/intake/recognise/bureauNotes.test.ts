// What stands around the figures of a bureau's sheets: notes, totals of continued tables, cells with two amounts, lists.
import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../src/intake/answer';
import { mapTable } from '../../../src/intake/mapTable';
import { recognise } from '../../../src/intake/recognise';
import type { Cell } from '../../../src/intake/sheet';
import { names, proposalFor, shortRoles, tableOf } from './proposals';
import { sheetOf } from './sheets';

const rolesOf = (...rows: Cell[][]): readonly string[] => shortRoles(tableOf(proposalFor(sheetOf(rows))));

const mapped = (rows: Cell[][], position = 0) => {
  const sheet = sheetOf(rows);
  return mapTable(sheet, tableOf(proposalFor(sheet), position), { file: 'x.xlsx', tableIndex: position });
};

describe('cells with two amounts', () => {
  const rows: Cell[][] = [
    ['2024年街道指标（完成/目标）'],
    ['街道', '高企申报', '科小入库'],
    ['墟沟街道', '10/12', '30/35'],
    ['连云街道', '6/6', '9/10'],
    ['云山街道', '3/5', '7/8'],
  ];

  it('R-952 are values that cannot be read, each of them named, and no register', () => {
    const proposal = proposalFor(sheetOf(rows));
    expect(tableOf(proposal).layout).toBe('cross');
    expect(proposal.questions.map(({ kind }) => kind)).not.toContain('unit');
    expect(mapped(rows).issues).toMatchObject([
      { kind: 'notANumber', text: '10/12' },
      { kind: 'notANumber', text: '30/35' },
      { kind: 'notANumber', text: '6/6' },
      { kind: 'notANumber', text: '9/10' },
      { kind: 'notANumber', text: '3/5' },
      { kind: 'notANumber', text: '7/8' },
    ]);
  });

  it('R-952 stay days where the header says so', () => {
    const dated: Cell[][] = [
      ['街道', '报送日期', '件数'],
      ['墟沟街道', '10/12', 3],
      ['连云街道', '6/6', 4],
    ];
    expect(rolesOf(['2024年'], ...dated)[1]).not.toMatch(/value/);
  });
});

describe('notes below a table', () => {
  const withNote = (note: string) =>
    tableOf(
      proposalFor(
        sheetOf([['2024年第二季度街道通报'], ['街道', '高企申报（家）'], ['墟沟街道', 9], ['连云街道', 6], [note]]),
      ),
    ).defaults.form;

  it('R-953 say how all values count, unless they speak of other months or of one indicator', () => {
    expect(withNote('注：完成数为1-6月累计数。')).toBe('cumulative');
    expect(withNote('注：表中数据均为本年累计数')).toBe('cumulative');
    expect(withNote('说明：1.数据均为当季数')).toBe('period');
    expect(withNote('注：完成数为1-5月累计数。')).toBeNull();
    expect(withNote('注：技术合同成交额为1-6月累计数。')).toBeNull();
  });

  it('R-954 date a row that they call by its name', () => {
    const { rowPatches } = tableOf(
      proposalFor(
        sheetOf([
          ['2024年1-9月主要指标'],
          ['指标', '单位', '累计'],
          ['规上工业研发费用②', '万元', 74200],
          ['技术合同成交额', '万元', 23470],
          ['②规上工业研发费用为1-8月数据。'],
        ]),
      ),
    );
    expect([rowPatches[2], rowPatches[3]?.period ?? null]).toMatchObject([
      { period: '2024-08', form: 'cumulative' },
      null,
    ]);
  });

  it('R-958 know ⑴ and ① for marks of notes', () => {
    const rows = [['2024年'], ['指标', '数值'], ['有效高企数⑴', 35], ['专利授权量⑵', '395⑶']];
    const { series, entries } = mapped(rows);
    expect([series.map(({ indicator }) => indicator), [...entries.value]]).toEqual([
      ['有效高企数', '专利授权量'],
      [35, 395],
    ]);
  });
});

describe('totals and parts', () => {
  const above: Cell[][] = [['2023年街道高企'], ['单位：家'], ['街道', '企业数'], ['墟沟街道', 15], ['连云街道', 6]];
  const below: Cell[][] = [['续表'], ['街道', '企业数'], ['云山街道', 4], ['海州湾街道', 9]];
  const said = (rows: Cell[][], position = 0): string[] =>
    mapped(rows, position)
      .issues.filter(({ kind }) => kind.startsWith('total'))
      .map(({ kind }) => kind);

  it('R-955 a 总计 behind subtotals adds up all rows, and in a continued table those of the table before', () => {
    expect(said([...above, ['合计', 21], ...below, ['总计', 34]])).toEqual(['totalChecked']);
    expect(said([...above, [], ...below, ['总计', 34]], 1)).toEqual([]);
    expect(said([...above, [], ...below, ['总计', 12]], 1)).toEqual(['totalDiffers']);
    expect(said([...above, ['合计', 22]])).toEqual(['totalDiffers']);
  });

  it('R-956 其中 behind levels that add up is a part of their total, else of the column before it', () => {
    const head: Cell[] = ['平台类别', '总数', '国家级', '省级', '市级', '其中：本年新增'];
    const last = (...rows: Cell[][]): string => rolesOf(['2024年末平台（单位：个）'], head, ...rows).at(-1) ?? '';
    expect(last(['工程中心', 31, 0, 9, 22, 4], ['实验室', 4, 0, 1, 3, 1])).toBe('value 总数：本年新增');
    expect(last(['工程中心', 35, 0, 9, 22, 4], ['实验室', 4, 0, 1, 3, 1])).toBe('value 市级：本年新增');
  });
});

describe('what belongs to a table and is no figure of it', () => {
  it('R-353 a heading above words over three columns begins another table', () => {
    const { mapping } = proposalFor(
      sheetOf([
        ['2024年10月月报'],
        ['指标', '单位', '10月', '1-10月'],
        ['技术合同', '万元', 2900, 26370],
        ['专利授权', '件', 44, 439],
        [],
        ['二、活动开展'],
        ['活动', '场次', '人次'],
        ['科普讲座', 6, 410],
        ['企业走访', 12, 36],
      ]),
    );
    expect(mapping.tables.map(({ headers }) => headers)).toEqual([
      ['指标', '单位', '10月', '1-10月'],
      ['活动', '场次', '人次'],
    ]);
  });

  it('R-957 a sheet of contents holds no values, and of it and a cover nobody is warned', () => {
    const contents = sheetOf(
      [
        ['序号', '表名', '页码'],
        [1, '月报', 1],
        [2, '季报', 4],
      ],
      '目录',
    );
    const cover = sheetOf([['连云区科技统计资料']], '封面');
    const month = sheetOf([['2024年1月'], ['指标', '数值'], ['成交额（万元）', 820]], '1月');
    const { mapping, issues } = recognise({ file: 'x.xlsx', sheets: [cover, contents, month], names });
    expect(mapping.tables.map(({ sheet }) => sheet)).toEqual(['1月']);
    expect(issues.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  it('R-959 a target whose year is asked for is no unreadable one, and has the year of the answer', () => {
    const sheet = sheetOf([
      ['指标', '全年目标', '1-9月完成'],
      ['高企申报', '40家', '35家'],
      ['成交额', '4亿元', '2.347亿元'],
    ]);
    const { mapping, questions } = proposalFor(sheet);
    const targetsOf = (one: typeof mapping) => {
      const { targets, issues } = mapTable(sheet, tableOf({ mapping: one, questions, issues: [] }), {
        file: 'x.xlsx',
        tableIndex: 0,
      });
      const kinds = issues.map(({ kind }) => kind);
      return [
        targets.map(({ period, value, unit }) => [period, value, unit].join(' ')),
        kinds.includes('targetUnreadable'),
      ];
    };
    expect(targetsOf(mapping)).toEqual([[], false]);
    const question = questions.find(({ kind }) => kind === 'period')!;
    const answered = answerQuestion(mapping, question, '2024', { file: 'x.xlsx', sheets: [sheet], names });
    expect(targetsOf(answered)).toEqual([['2024 40 家', '2024 4 亿元'], false]);
  });

  it('R-960 完成情况 without one number tells how a task goes', () => {
    const rows: Cell[][] = [
      ['2024年重点任务清单'],
      ['序号', '重点任务', '年度目标', '责任单位', '完成情况'],
      [1, '高企培育', '8家', '高新科', '正常推进'],
      [2, '合同登记', '4亿元', '成果科', '滞后'],
    ];
    expect(rolesOf(...rows)[4]).toBe('task note');
    rows[2]![4] = '21家';
    expect(rolesOf(...rows)[4]).toBe('task actual');
  });
});
