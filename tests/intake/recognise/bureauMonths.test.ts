// The bureau's sheets of figures by month and quarter: what their titles, headers and cells say of the values.
import { describe, expect, it } from 'vitest';
import { topicOfTitle } from '../../../src/intake/notation/topicOfTitle';
import type { Cell } from '../../../src/intake/sheet';
import { proposalFor, shortRoles, tableOf } from './proposals';
import { merge, sheetOf } from './sheets';

const streets: Cell[][] = [
  ['墟沟街道', 12, 10],
  ['连云街道', 6, 5],
];

const under = (...above: Cell[][]) => {
  const { mapping, questions } = proposalFor(
    sheetOf([...above, ['街道', '高企申报（家）', '科小入库（家）'], ...streets]),
  );
  const { period, form } = mapping.tables[0]!.defaults;
  return [period, form, ...questions.map(({ kind }) => kind)];
};

describe('a title that names its year and the part of it apart', () => {
  it('R-940 dates the values by that part', () => {
    expect(under(['2024年科技活动情况（1-8月）'])).toEqual(['2024-08', 'cumulative']);
    expect(under(['2024年度街道指标完成情况表（截至10月底）'])).toEqual(['2024-10', 'cumulative']);
    expect(under(['2024年全区上半年科技指标'])).toEqual(['2024-H1', null]);
    expect(under(['2024年街道科技指标'], ['（截至9月末，单位：家）'])).toEqual(['2024-09', 'cumulative']);
  });

  it('R-940 leaves the year where the part is a day of sending, a due day or one of several', () => {
    expect(under(['2024年街道科技指标（10月8日）'])).toEqual(['2024', null]);
    expect(under(['2024年街道科技指标（9月底前报送）'])).toEqual(['2024', null]);
    expect(under(['2024年街道科技指标（一季度、上半年）'])).toEqual(['2024', null]);
  });

  it('R-941 asks where the months are no period, and never takes the year for them', () => {
    expect(under(['2024年7-8月街道科技指标'])).toEqual([null, null, 'period']);
    expect(under(['2024年街道科技指标（7—8月）'])).toEqual([null, null, 'period']);
    const rows = [['2024年7-8月技术合同'], ['指标', '7月', '8月'], ['成交额（万元）', 3725, 4180]];
    expect(shortRoles(tableOf(proposalFor(sheetOf(rows)))).slice(1)).toEqual(['value 2024-07', 'value 2024-08']);
  });

  it('R-940 keeps the part out of what the table is about', () => {
    expect(topicOfTitle('2024年科普活动开展情况（1-8月）')).toBe(topicOfTitle('2024年科普活动开展情况'));
  });
});

describe('headers that name another time than the title', () => {
  const rows = (...header: Cell[]): string[] => {
    const values = header.slice(1).map((_, column) => 3 + column);
    const sheet = sheetOf([['2024年9月科技指标'], header, ['高企（家）', ...values], ['专利授权（件）', ...values]]);
    return shortRoles(tableOf(proposalFor(sheet))).slice(1);
  };

  it('R-942 leaves out months that are no period, and never reads them as their year', () => {
    expect(rows('指标', '2024年7-8月', '2024年1-8月')).toEqual(['ignored text', 'value 2024-08 cumulative']);
    expect(rows('指标', '2024年7-8月', '2023年7-8月')).toEqual(['ignored text', 'ignored text']);
    expect(rows('指标', '7-8月', '9月', '1-9月')).toEqual([
      'ignored text',
      'value 2024-09',
      'value 2024-09 cumulative',
    ]);
  });

  it('R-943 reads "截至" behind its year, and as the sum up to then', () => {
    expect(rows('指标', '2023年', '2024年（截至9月底）')).toEqual(['value 2023', 'value 2024-09 cumulative']);
    expect(rows('指标', '截至9月完成')).toEqual(['value 2024-09 cumulative']);
    const years = sheetOf([
      ['年度', '发放（家）', '兑付（万元）'],
      ['2022年', 31, 121.5],
      ['2024年（截至11月15日）', 52, 166],
    ]);
    expect(shortRoles(tableOf(proposalFor(years)))[0]).toBe('period:whole');
  });

  it('R-944 takes 上年末 and 年初 for the end of the year before, also at the head of a name', () => {
    expect(rows('指标', '9月末', '上年末')).toEqual(['value 2024-09 end', 'value 2023 end']);
    expect(rows('指标', '本期', '年初数')).toEqual(['value', 'value 2023 end']);
    const halves = sheetOf([
      ['2023年合同（项）'],
      ['街道', '上半年', '全年', '上年全年'],
      ...streets.map((row) => [...row, 9]),
    ]);
    expect(shortRoles(tableOf(proposalFor(halves)))[3]).toBe('value 2022');
    const streetsOf = sheetOf([['2024年三季度街道指标'], ['街道', '高企（家）', '去年底高企（家）'], ...streets]);
    expect(shortRoles(tableOf(proposalFor(streetsOf)))).toEqual(['area', 'value 高企 家', 'value 高企 2023 end 家']);
  });

  it('R-945 leaves 上期 out, which may be last month or last year', () => {
    expect(rows('指标', '本期数', '上期数', '增减')).toEqual(['value', 'ignored text', 'ignored derived']);
  });
});

describe('columns of a bureau’s sheets', () => {
  const rolesOf = (...rows: Cell[][]): readonly string[] => shortRoles(tableOf(proposalFor(sheetOf(rows))));

  it('R-946 gives scores and shares below a heading no unit of the heading', () => {
    const rows = [
      ['2024年街道考核'],
      ['街道', '研发经费（万元）', null, null, '总分'],
      [null, '完成', '占比', '得分', null],
      ['墟沟街道', 15210, 84.5, 25.4, 50.4],
      ['连云街道', 9120, 51.3, 30, 60],
    ];
    const merges = [merge(2, 'A', 3, 'A'), merge(2, 'B', 2, 'D'), merge(2, 'E', 3, 'E')];
    expect(shortRoles(tableOf(proposalFor(sheetOf(rows, 'Sheet1', merges)))).slice(1)).toEqual([
      'value 研发经费 万元',
      'value 研发经费 / 占比',
      'value 研发经费 / 得分 分',
      'value 总分 分',
    ]);
  });

  it('R-947 finds the units beside the names under one merged 指标', () => {
    const rows = [
      ['2024年三季度月度调度表'],
      ['指标', null, '7月', '8月'],
      ['技术合同成交额', '万元', 3725, 4180],
      ['技术合同登记数', '项', 18, 24],
    ];
    const sheet = sheetOf(rows, 'Sheet1', [merge(2, 'A', 2, 'B')]);
    expect(shortRoles(tableOf(proposalFor(sheet))).slice(0, 2)).toEqual(['indicator', 'unit']);
  });

  it('R-948 takes 年度任务 over numbers for targets, over words for what is to be done', () => {
    const head = ['2024年民生实事'];
    expect(
      rolesOf(head, ['项目', '单位', '年度任务', '截至11月完成'], ['科普馆', '个', 2, 2], ['科普进社区', '场', 60, 71]),
    ).toEqual(['indicator', 'unit', 'target 2024', 'value 2024-11 cumulative']);
    expect(
      rolesOf(head, ['项目', '年度任务', '1-11月'], ['科普馆', '建成开放', 2], ['进社区', '全覆盖', 71])[1],
    ).not.toMatch(/target/);
  });

  it('R-949 names rows by 工作内容 and 科目名称, and never by the code of a subject', () => {
    expect(
      rolesOf(
        ['2024年上半年'],
        ['工作内容', '目标', '完成'],
        ['高企申报', '40家', '35家'],
        ['科普活动', '60场', '46场'],
      ),
    ).toEqual(['indicator', 'target 2024', 'value']);
    expect(
      rolesOf(
        ['2024年财政支出（万元）'],
        ['科目编码', '科目名称', '执行数'],
        ['206', '科学技术支出', 4905],
        ['20604', '技术研究与开发', 2980],
      ).slice(0, 2),
    ).toEqual(['indicatorCode', 'indicator']);
  });

  it('R-950 leaves out gaps, changes and sums beside what they are worked out from', () => {
    expect(
      rolesOf(
        ['2024年8月'],
        ['指标', '实际完成', '与序时差距', '完成全年%', '较上季度', '提高（百分点）'],
        ['成交额（亿元）', 2.04, -0.63, 51, 0.2, 0.1],
        ['高企申报（家）', 35, -5, 87.5, 2, 0.2],
      ).slice(2),
    ).toEqual(Array.from({ length: 4 }, () => 'ignored derived'));
    expect(
      rolesOf(['2024年'], ['街道', '一季度', '二季度', '合计'], ['墟沟街道', 1, 2, 3], ['连云街道', 2, 3, 5])[3],
    ).toBe('ignored derived');
  });

  it('R-951 gives 费用 and GDP the one money unit of several, and 总量 the name of its heading', () => {
    expect(
      rolesOf(
        ['2023年街道高企'],
        ['单位：家、万元'],
        ['街道', '企业数', '研发费用', 'GDP'],
        ['墟沟街道', 15, 5100, 98200],
        ['连云街道', 6, 1620, 31000],
      ).slice(1),
    ).toEqual(['value 企业数 家', 'value 研发费用 万元', 'value GDP 万元']);
    const rows = [
      ['2023年县区对比'],
      ['单位：亿元、%'],
      ['地区', 'R&D经费支出', null],
      [null, '总量', '增速'],
      ['海州区', 28.4, 9.8],
      ['连云区', 6.06, 17.2],
    ];
    const merges = [merge(3, 'A', 4, 'A'), merge(3, 'B', 3, 'C')];
    expect(shortRoles(tableOf(proposalFor(sheetOf(rows, 'Sheet1', merges))))[1]).toBe('value R&D经费支出 亿元');
  });
});
