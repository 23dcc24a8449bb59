// Sheets as a district bureau hands them on: made up after what offices send, each with one difficulty.
import { describe, expect, it } from 'vitest';
import { mapTable } from '../../../src/intake/mapTable';
import type { Cell, Sheet } from '../../../src/intake/sheet';
import { STATUSES } from '../../../src/model/observation';
import { proposalFor, shortRoles, tableOf } from './proposals';
import { merge, sheetOf } from './sheets';

type Rows = readonly (readonly Cell[])[];

const rolesOf = (rows: Rows) => shortRoles(tableOf(proposalFor(sheetOf(rows))));

/** "登记数 项 2023-Q1 period 22", in the order of the sheet. */
function valuesOf(sheet: Sheet, position = 0): readonly string[] {
  const table = tableOf(proposalFor(sheet), position);
  const { series, periods, entries } = mapTable(sheet, table, { file: 'x.xlsx', tableIndex: position });
  return [...entries.value].map((value, at) => {
    const { indicator, dimensions, area, unit } = series[entries.seriesOf[at]!]!;
    const words = [indicator, ...Object.values(dimensions), area, unit].filter((word) => word !== null);
    return [...words, periods[entries.period[at]!], value].join(' ');
  });
}

describe('sheets of a district bureau', () => {
  it('R-559 joins years merged over their quarters, written as words, and no total among them', () => {
    const rows = [
      ['技术合同分季度情况'],
      ['年份', '季度', '登记数', '成交额', null],
      [null, null, '（项）', '当季（万元）', '累计（亿元）'],
      ['2023年', '三季度', 41, '6,230', 1.376],
      [null, '四季度', 60, '4,870', 1.863],
      ['2024年', '一季度', 27, 3860, 0.386],
      ['2024年前三季度合计', null, 143, 23470, null],
    ];
    const merges = [merge(2, 'A', 3, 'A'), merge(2, 'B', 3, 'B'), merge(2, 'D', 2, 'E'), merge(4, 'A', 5, 'A')];
    const sheet = sheetOf(rows, 'Sheet1', merges);
    expect(shortRoles(tableOf(proposalFor(sheet))).slice(0, 2)).toEqual(['period:year', 'period:quarter']);
    expect(valuesOf(sheet).slice(-3)).toEqual([
      '登记数 项 2024-Q1 27',
      '成交额 万元 2024-Q1 3860',
      '成交额 亿元 2024-Q1 0.386',
    ]);
  });

  it('R-559 finds the years beside an average of some of them', () => {
    const rows = [
      ['年份', 'R&D经费（万元）'],
      ['2021年', 46080],
      ['2022年', 51730],
      ['前两年平均', 48905],
    ];
    expect(rolesOf(rows)).toEqual(['period:whole', 'value R&D经费 万元']);
  });

  it('R-560 names a measure by its heading where what stands below only counts or measures', () => {
    const rows = [
      ['月份', '技术合同', null, '成交额', null],
      [null, '本月', '累计', '本月（万元）', '累计（亿元）'],
      ['2024年8月', 12, 80, 4180, 2.035],
      ['2024年9月', 27, 107, 3120, 2.347],
    ];
    expect(rolesOf(rows)).toEqual([
      'period:whole',
      'value 技术合同 period',
      'value 技术合同 cumulative',
      'value 成交额 period 万元',
      'value 成交额 cumulative 亿元',
    ]);
  });

  it('R-560 leaves "其中：" over the parts out of their names', () => {
    const rows = [
      ['2023年高企认定情况', null, null, null],
      ['街道', '认定数（家）', null, null],
      [null, null, '其中：', null],
      [null, null, '首次', '重新'],
      ['墟沟街道', 4, 2, 2],
      ['云山街道', 5, 1, 4],
    ];
    const merges = [merge(2, 'A', 4, 'A'), merge(2, 'B', 2, 'D'), merge(3, 'B', 4, 'B'), merge(3, 'C', 3, 'D')];
    expect(shortRoles(tableOf(proposalFor(sheetOf(rows, 'Sheet1', merges)))).slice(1)).toEqual([
      'value 认定数 家',
      'value 认定数 / 首次 家',
      'value 认定数 / 重新 家',
    ]);
  });

  it('R-728 takes a unit behind a stroke, a comma or nothing', () => {
    const rows = [
      ['2023年各县区情况'],
      ['县区', '财政科技支出/万元', '技术合同成交额，亿元', '亏损面%'],
      ['东海县', 12650, 14.2, 11.4],
      ['灌云县', 9820, 8.8, 29.4],
    ];
    expect(rolesOf(rows)).toEqual(['area', 'value 财政科技支出 万元', 'value 技术合同成交额 亿元', 'value 亏损面 %']);
  });

  it('R-448 takes 科目 and 事项 for what is measured, each row in its own unit', () => {
    const rows = [
      ['财政科技支出情况', null, null],
      ['单位：万元', null, null],
      ['科目', '2022年', '2023年'],
      ['科学技术支出', 7960, 8866],
      ['科技支出占比（%）', 1.98, 2.1],
    ];
    expect(valuesOf(sheetOf(rows)).slice(-2)).toEqual(['科技支出占比 % 2022 1.98', '科技支出占比 % 2023 2.1']);
  });

  it('R-728 takes a unit in the header of the labels for that of the table', () => {
    const rows = [
      ['级别', '类型（单位：家）', '2022年末', '2023年末'],
      ['省级', '重点实验室', 1, 2],
      ['市级', '工程技术研究中心', 20, 24],
    ];
    expect(tableOf(proposalFor(sheetOf(rows))).defaults.unit).toBe('家');
  });

  it('R-448 takes no share of a plan for an amount', () => {
    const rows = [
      ['科目（万元）', '2022年决算数', '2023年决算数', '2023年为预算%'],
      ['科学技术支出', 7960, 8866, 105.5],
    ];
    expect(rolesOf(rows)[3]).toBe('ignored derived');
  });

  it('R-449 keeps apart what one year has twice under other words', () => {
    const rows = [
      ['科目（万元）', '2022年决算数', '2023年预算数', '2023年决算数'],
      ['科学技术支出', 7960, 8400, 8866],
      ['一般公共预算支出', 402300, 415000, 421560],
    ];
    expect(valuesOf(sheetOf(rows)).slice(0, 3)).toEqual([
      '科学技术支出 万元 2022 7960',
      '科学技术支出 预算数 万元 2023 8400',
      '科学技术支出 万元 2023 8866',
    ]);
  });

  it('R-450 lets a total lack the last digit of its parts, but no more', () => {
    const saidOf = (total: number) => {
      const sheet = sheetOf([
        ['2023年分行业产值'],
        ['行业', '产值（亿元）'],
        ['新材料', 61.34],
        ['智能装备', 48.27],
        ['生物医药', 33.11],
        ['新能源', 22.05],
        ['合计', total],
      ]);
      const { issues } = mapTable(sheet, tableOf(proposalFor(sheet)), { file: 'x.xlsx', tableIndex: 0 });
      return issues.map(({ kind }) => kind).filter((kind) => kind.startsWith('total'));
    };
    expect(saidOf(164.8)).toEqual(['totalRounded', 'totalChecked']);
    expect(saidOf(164.9)).toEqual(['totalDiffers']);
    expect(saidOf(165)).toEqual(['totalDiffers']);
  });

  it('R-558 knows a list of payments by its words and makes no series of a firm', () => {
    const rows = [
      ['奖补资金兑现明细表（万元）'],
      ['序号', '企业名称', '奖补年度', '奖补项目', '应兑现', '已兑现', '拨付时间'],
      [1, '示例甲公司', '2023年', '新认定高企', 40, 40, '2023.9.28'],
      [null, null, '2024年', '研发后补助', 12.5, 6.25, '2024.6'],
      [2, '示例乙公司', '2023年', '重新认定高企', 15, 15, '2023.9.28'],
    ];
    expect(tableOf(proposalFor(sheetOf(rows))).layout).toBe('register');
  });

  it('R-394 reads a year with the mark of a note as the year', () => {
    const rows = [
      ['指标', 2021, 2022, '2023①'],
      ['研发人员（人年）', 933, '1,020②', '1,105'],
      ['高价值专利（件）', 31, 34, '39*'],
      ['①2023年为初步数。'],
      ['*为估算数。'],
    ];
    const { issues, mapping } = proposalFor(sheetOf(rows));
    expect(shortRoles(mapping.tables[0]!).slice(1)).toEqual(['value 2021', 'value 2022', 'value 2023']);
    expect(issues.map(({ kind, text }) => [kind, text])).toEqual([
      ['noteState', '2023年为初步数'],
      ['noteStateOpen', '*为估算数'],
    ]);
  });

  it('R-277 names a note of marked figures and says nothing of the others', () => {
    const rows = [['2023年情况'], ['指标', '数值（件）'], ['授权专利', '39*'], ['有效专利', 41], ['*为估算数。']];
    expect(tableOf(proposalFor(sheetOf(rows))).columns[1]).not.toHaveProperty('status');
    expect(proposalFor(sheetOf(rows)).issues.map(({ kind }) => kind)).toEqual(['noteStateOpen']);
  });

  it('R-485 takes a state in a bracket behind a year for the state, across and down', () => {
    const across = [
      ['指标', 2023, 2024, '2025（预计）'],
      ['高企数（家）', 34, 45, 52],
    ];
    const columns = tableOf(proposalFor(sheetOf(across))).columns;
    expect(
      columns.map((role) => (role.role === 'value' ? [role.at.period, role.status ?? 'normal'] : role.role)),
    ).toEqual(['indicator', ['2023', 'normal'], ['2024', 'normal'], ['2025', 'forecast']]);
    const down = sheetOf([
      ['年份', 'R&D经费（万元）'],
      ['二〇二二年', 51730],
      ['2023年（初步）', 60630],
    ]);
    const { entries, periods } = mapTable(down, tableOf(proposalFor(down)), { file: 'x.xlsx', tableIndex: 0 });
    expect([...entries.status].map((status, at) => [periods[entries.period[at]!], STATUSES[status - 1]])).toEqual([
      ['2022', 'normal'],
      ['2023', 'preliminary'],
    ]);
  });

  it('R-397 finds the year before also beside months', () => {
    const rows = [
      ['2024年9月运行简表'],
      ['指标名称', '9月当月', '1-9月累计', '去年同期累计', '同比（%）'],
      ['高新技术产业产值（亿元）', 18.3, 161, 146.9, 9.6],
    ];
    expect(rolesOf(rows)).toEqual([
      'indicator',
      'value 2024-09 period',
      'value 2024-09 cumulative',
      'value 2023-09 cumulative',
      'ignored derived',
    ]);
  });

  it('R-353 begins a table at a numbered heading that says when or in what', () => {
    const rows = [
      ['一、2024年三季度企业培育情况（单位：家）'],
      ['指标', '墟沟', '板桥'],
      ['入库科小', 30, 22],
      [],
      ['二、2024年1-9月科技投入（单位：万元）'],
      ['指标', '墟沟', '板桥'],
      ['研发费用', '12,360', '20,115'],
      [],
      ['三、人才引进（人）'],
      ['类别', '2022年', '2023年'],
      ['省双创', 1, '—'],
      ['科技副总', 4, 6],
    ];
    const merges = [1, 5, 9].map((row) => merge(row, 'A', row, 'C'));
    const sheet = sheetOf(rows, 'Sheet1', merges);
    expect(valuesOf(sheet, 0)[0]).toBe('入库科小 墟沟 家 2024-Q3 30');
    expect(valuesOf(sheet, 1)[0]).toBe('研发费用 墟沟 万元 2024-09 12360');
    expect(valuesOf(sheet, 2)[0]).toBe('人才引进 省双创 人 2022 1');
  });

  it('R-308 reads period and unit of a line in brackets, of each table its own', () => {
    const rows = [
      ['各街道创新主体情况', null, null, null, '各街道专利情况', null],
      ['（2024年三季度末，单位：家）', null, null, null, '（截至2024年9月底，单位：件）', null],
      ['街道', '高新技术企业', '瞪羚企业', null, '街道', '有效发明专利'],
      ['墟沟', 12, 1, null, '墟沟', 85],
      ['云山', 8, 0, null, '云山', 41],
    ];
    const merges = [merge(1, 'A', 1, 'C'), merge(1, 'E', 1, 'F'), merge(2, 'A', 2, 'C'), merge(2, 'E', 2, 'F')];
    const sheet = sheetOf(rows, 'Sheet1', merges);
    const { mapping, questions } = proposalFor(sheet);
    expect(mapping.tables.map(({ title, defaults }) => [title, defaults.period, defaults.unit])).toEqual([
      ['各街道创新主体情况', '2024-Q3', '家'],
      ['各街道专利情况', '2024-09', '件'],
    ]);
    expect(questions).toEqual([]);
  });

  it('R-467 leaves a title merged over the second of two tables out of its header', () => {
    const rows = [
      ['创新主体', null, null, null, '专利', null, null],
      ['街道', '高企（家）', '瞪羚（家）', null, '街道', '发明（件）', '实用新型（件）'],
      ['墟沟', 12, 1, null, '墟沟', 85, 20],
      ['云山', 8, 0, null, '云山', 41, 9],
    ];
    const merges = [merge(1, 'A', 1, 'C'), merge(1, 'E', 1, 'G')];
    expect(shortRoles(tableOf(proposalFor(sheetOf(rows, 'Sheet1', merges)), 1))).toEqual([
      'area',
      'value 发明 件',
      'value 实用新型 件',
    ]);
  });

  it('R-319 takes a unit row below the values', () => {
    const rows = [
      ['外国人来华工作许可情况'],
      ['业务类型', '2024年1月', '2024年2月'],
      ['新办', 4, 2],
      ['延期', 6, 3],
      ['单位：件'],
    ];
    expect(tableOf(proposalFor(sheetOf(rows))).defaults.unit).toBe('件');
  });

  it('R-470 keeps a measure that stands beside its quarters', () => {
    const rows = [
      ['2024年科技项目资金情况（单位：万元）'],
      ['项目类别', '预算数', '一季度', '二季度', '累计执行', '执行率'],
      ['重大专项', 500, 100, 120, 220, 0.44],
      ['平台奖补', 300, 0, 150, 150, 0.5],
    ];
    expect(rolesOf(rows).slice(1)).toEqual([
      'value 预算数 2024',
      'value 2024-Q1',
      'value 2024-Q2',
      'ignored derived',
      'ignored derived',
    ]);
    expect(proposalFor(sheetOf(rows)).questions).toEqual([]);
  });

  it('R-470 dates a sum beside two of its months by the title', () => {
    const rows = [
      ['2024年1-9月运行情况'],
      ['指标', '2024年8月', '2024年9月', '本年累计'],
      ['登记合同（项）', 24, 27, 143],
      ['成交额（万元）', 4180, 3120, 23470],
    ];
    expect(rolesOf(rows).slice(1)).toEqual(['value 2024-08', 'value 2024-09', 'value 2024-09 cumulative']);
  });

  it('R-729 makes no series of what is said behind the values', () => {
    const rows = [
      ['指标', 2023, 2024, '完成情况评估'],
      ['研发投入占比（%）', 2.08, 2.21, '预计未完成'],
      ['高企数（家）', 34, 45, '提前完成'],
      ['高价值专利（件）', 3.9, 4.6, null],
    ];
    expect(rolesOf(rows)[3]).toBe('note');
  });

  it('R-729 keeps words behind the values that alone tell rows apart', () => {
    const rows = [
      ['指标', '2023年', '2024年', '分支'],
      ['高企数（家）', 34, 45, '新认定'],
      ['高企数（家）', 4, 6, '迁入'],
    ];
    expect(rolesOf(rows)[3]).toBe('dimension 分支');
  });

  it('R-424 lends the year of a task list to the day in its second title', () => {
    const rows = [
      ['区科技局2024年度重点工作任务清单'],
      ['（截至9月30日）'],
      ['序号', '重点任务', '年度目标', '完成情况', '责任科室', '完成时限'],
      [1, '新认定高新技术企业', '12家', '9家', '高新科', '12月底'],
      [2, '科技型中小企业入库', '90家', '68家', '高新科', '10月底'],
    ];
    const sheet = sheetOf(rows, 'Sheet1', [merge(1, 'A', 1, 'F'), merge(2, 'A', 2, 'F')]);
    const { tasks } = mapTable(sheet, tableOf(proposalFor(sheet)), { file: 'x.xlsx', tableIndex: 0 });
    expect(tasks.map(({ progress }) => progress?.asOf)).toEqual(['2024-09-30', '2024-09-30']);
  });

  it('R-630 knows a sum so far by its name, in columns and in rows', () => {
    const columns = [
      ['2024年技术合同月报'],
      ['月份', '登记数（项）', '登记数累计（项）', '成交额（万元）', '成交额累计（万元）'],
      ['1月', 8, 8, 820, 820],
      ['2月', 5, 13, 410, 1230],
    ];
    expect(rolesOf(columns).slice(1)).toEqual([
      'value 登记数 项',
      'value 登记数 cumulative 项',
      'value 成交额 万元',
      'value 成交额 cumulative 万元',
    ]);
    const rows = [
      ['2024年', null, null],
      ['项目', '1月', '2月'],
      ['成交额（万元）', 820, 410],
      ['成交额累计（万元）', 820, 1230],
    ];
    expect(tableOf(proposalFor(sheetOf(rows))).rowPatches[3]).toMatchObject({
      indicator: '成交额',
      form: 'cumulative',
    });
  });

  it('R-560 leaves a measure its name where 累计 stands before it', () => {
    const rows = [
      ['科技贷款投放情况'],
      ['时间', '当季户数（户）', '累计户数（户）', '累计投放（万元）'],
      ['2024年一季度', 8, 8, 1200],
      ['2024年二季度', 11, 17, 3500],
    ];
    expect(rolesOf(rows).slice(2)).toEqual(['value 累计户数 cumulative 户', 'value 累计投放 cumulative 万元']);
  });

  it('R-397 takes 上月 for the month before and 去年累计 for the sum of last year', () => {
    const rows = [
      ['2024年1月科技工作月度数据'],
      ['指标', '本月', '上月', '环比', '本年累计', '去年累计'],
      ['专利授权量（件）', 36, 41, -12.2, 36, 33],
      ['科普活动（场）', 5, 2, 150, 5, 4],
    ];
    expect(rolesOf(rows).slice(1)).toEqual([
      'value period',
      'value 2023-12 period',
      'ignored derived',
      'value cumulative',
      'value 2023-01 cumulative',
    ]);
  });

  it('R-397 takes no 上月 where nothing says of which month', () => {
    const rows = [['2024年科技数据'], ['指标', '本月', '上月'], ['专利授权量（件）', 36, 41], ['科普活动（场）', 5, 2]];
    expect(rolesOf(rows)[2]).toBe('ignored text');
  });

  it('R-396 gives a target the area or the measure that it stands under', () => {
    const areas = [
      ['2024年1-9月完成情况', null, null, null, null],
      ['指标', '墟沟街道', null, '板桥街道', null],
      [null, '目标', '完成', '目标', '完成'],
      ['科小入库（家）', 35, 30, 25, 22],
      ['高企申报（家）', 8, 9, 6, 6],
    ];
    const merges = [merge(2, 'A', 3, 'A'), merge(2, 'B', 2, 'C'), merge(2, 'D', 2, 'E')];
    expect(shortRoles(tableOf(proposalFor(sheetOf(areas, 'Sheet1', merges)))).slice(1)).toEqual([
      'target 墟沟街道 2024',
      'value 墟沟街道',
      'target 板桥街道 2024',
      'value 板桥街道',
    ]);
    const measures = [
      ['2024年1-9月完成情况', null, null, null, null],
      ['街道', '科小入库（家）', null, '高企申报（家）', null],
      [null, '目标', '完成', '目标', '完成'],
      ['墟沟街道', 35, 30, 8, 9],
      ['板桥街道', 25, 22, 6, 6],
    ];
    expect(shortRoles(tableOf(proposalFor(sheetOf(measures, 'Sheet1', merges)))).slice(1)).toEqual([
      'target 科小入库 2024 家',
      'value 科小入库 家',
      'target 高企申报 2024 家',
      'value 高企申报 家',
    ]);
  });

  it('R-466 goes on below with the same columns and nothing said above them', () => {
    const rows = [
      ['2024年三季度末专利情况（单位：件）', null],
      ['街道', '有效发明专利'],
      ['墟沟', 85],
      ['连云', 33],
      [],
      ['街道', '有效发明专利'],
      ['云山', 41],
      ['板桥', 96],
    ];
    const { mapping, questions } = proposalFor(sheetOf(rows, 'Sheet1', [merge(1, 'A', 1, 'B')]));
    expect(mapping.tables.map(({ defaults }) => [defaults.period, defaults.unit])).toEqual([
      ['2024-Q3', '件'],
      ['2024-Q3', '件'],
    ]);
    expect(questions).toEqual([]);
  });

  it('R-380 lets 企业类型 cut the measures of its columns, in the 金额单位 of the title', () => {
    const rows = [
      ['科技企业经营情况（2024年1-9月累计，金额单位：万元）'],
      ['企业类型', '户数（户）', '营业收入', '利润总额'],
      ['高新技术企业', 35, '412,560', '31,205'],
      ['科技型中小企业', 68, '98,310', '(1,255)'],
      ['瞪羚企业', 3, '25,400', '2,310'],
    ];
    const sheet = sheetOf(rows);
    expect(shortRoles(tableOf(proposalFor(sheet)))).toEqual([
      'dimension 企业类型',
      'value 户数 户',
      'value 营业收入',
      'value 利润总额',
    ]);
    expect(valuesOf(sheet)).toContain('利润总额 科技型中小企业 万元 2024-09 -1255');
  });

  it('R-273 takes weights and scores for no values of the indicators beside them', () => {
    const rows = [
      ['2024年上半年考核得分表'],
      ['指标名称', '权重', '单位', '目标值', '实际值', '得分'],
      ['研发投入强度', 20, '%', 2.2, 2.12, 18.5],
      ['高企净增数', 15, '家', 8, 8, 15],
    ];
    expect(rolesOf(rows)).toEqual([
      'indicator',
      'ignored otherMeasure',
      'unit',
      'target 2024',
      'value',
      'ignored otherMeasure',
    ]);
  });

  it('R-325 asks for no period where headings among the rows date all of them', () => {
    const rows = [
      ['各街道专利授权情况（件）', null, null],
      ['街道', '发明', '实用新型'],
      ['2023年', null, null],
      ['墟沟街道', 31, 120],
      ['板桥街道', 22, 88],
      ['2024年1-9月', null, null],
      ['墟沟街道', 26, 98],
      ['板桥街道', 25, 70],
    ];
    const merges = [merge(1, 'A', 1, 'C'), merge(3, 'A', 3, 'C'), merge(6, 'A', 6, 'C')];
    const sheet = sheetOf(rows, 'Sheet1', merges);
    expect(proposalFor(sheet).questions).toEqual([]);
    expect(valuesOf(sheet).slice(-1)).toEqual(['实用新型 板桥街道 件 2024-09 70']);
  });

  it('R-558 knows a list of contracts by their numbers and parties', () => {
    const rows = [
      ['2024年9月技术合同登记明细（单位：万元）'],
      ['序号', '合同编号', '合同名称', '类别', '卖方', '买方', '签订时间', '成交额'],
      [1, '2024320700000123', '改良技术开发', '技术开发', '示例大学', '示例甲公司', '2024.8.30', 120],
      [2, '2024320700000124', '系统技术服务', '技术服务', '示例乙公司', '示例丙公司', '2024/9/5', 56.2],
    ];
    expect(tableOf(proposalFor(sheetOf(rows))).layout).toBe('register');
  });
});
