import { describe, expect, it } from 'vitest';
import { recognise } from '../../../src/intake/recognise';
import { names, proposalFor, shortRoles, shortRows, tableOf } from './proposals';
import { contractTable, merge, messyQuarter, messyRegister, messyYears, sheetOf } from './sheets';

describe('recognise the sheets of an office', () => {
  it('R-342 reads a quarterly sheet: title, unit list, merged header, sections, notes, signature', () => {
    const { mapping, questions } = proposalFor(messyQuarter);
    const table = tableOf({ mapping, questions, issues: [] });
    expect(shortRows(table)).toBe('0 title 1 unit 2 header 3 header 4 section 7 section 9 note 10 signature');
    expect(table.defaults).toMatchObject({ area: '连云区', period: '2023-Q3', form: null, unit: null });
    expect(shortRoles(table)).toEqual([
      'ignored index',
      'indicator',
      'target 2023',
      'value cumulative',
      'ignored derived',
      'ignored derived',
      'note',
    ]);
    expect(questions).toEqual([]);
  });

  it.each([
    ['填报单位：区科技局', '2024年10月'],
    ['区科技局', '2024年10月'],
    ['填报部门：', '报送日期：2024.11.5'],
  ])('R-427 takes "%s | %s" above a header for who made the sheet and when', (maker, day) => {
    const { mapping, questions } = proposalFor(
      sheetOf([
        ['连云区2024年10月科技创新主要指标'],
        [maker, null, null, null, null, day],
        ['序号', '指标名称', '责任科室', '单位', '10月当月', '1-10月累计', '年度目标', '备注'],
        ['一、创新主体'],
        [1, '科技型中小企业入库数', '高新科', '家', 23, 412, 450, null],
        [2, '技术合同成交额', '成果科', '亿元', 1.26, 18.43, 22, '初步数'],
        [3, '发放外国人工作许可', '外专科', '件', 11, 97, null, null],
      ]),
    );
    const table = tableOf({ mapping, questions, issues: [] });
    expect(shortRoles(table).slice(1)).toEqual([
      'indicator',
      'note',
      'unit',
      'value 2024-10 period',
      'value 2024-10 cumulative',
      'target 2024',
      'note',
    ]);
    expect([table.headerRows, questions]).toEqual([[2], []]);
  });

  it('R-427 keeps a heading and a period above the columns of their own', () => {
    const { mapping } = proposalFor(
      sheetOf([
        ['地区', '2024年10月', null],
        ['地区', '技术合同成交额（万元）', '高企数（家）'],
        ['墟沟街道', 120, 5],
        ['连云街道', 130, 6],
      ]),
    );
    expect(mapping.tables[0]).toMatchObject({ headerRows: [0, 1] });
  });

  it('R-343 gives a stock among cumulative rows its own form, and rows the listed unit that the catalogue knows', () => {
    const { rowPatches } = tableOf(proposalFor(messyQuarter));
    expect(rowPatches[5]).toMatchObject({ indicator: '高新技术企业', form: 'end', unit: '家' });
    expect(rowPatches[6]).toMatchObject({ form: null, unit: '家' });
    expect(rowPatches[8]).toMatchObject({ form: null, unit: '万元' });
  });

  it('R-344 takes units from the brackets of row labels', () => {
    const { mapping, questions } = proposalFor(messyYears);
    expect(mapping.tables[0]?.layout).toBe('wide');
    expect(Object.values(mapping.tables[0]?.rowPatches ?? {}).map(({ indicator, unit }) => [indicator, unit])).toEqual([
      ['全社会研发投入占比', '%'],
      ['研发经费', '亿元'],
      ['花果山英才计划', '项'],
      ['引进市外高企', '家'],
    ]);
    expect(questions).toEqual([]);
  });

  it('R-345 reads a register with typed dates and leaves out its subtotal', () => {
    const table = tableOf(proposalFor(messyRegister, '高企登记.xlsx'));
    expect(table).toMatchObject({ layout: 'register', listName: '高企登记', lastBodyRow: 4 });
    expect(shortRoles(table)).toEqual([
      'ignored index',
      'register text',
      'register date',
      'register date',
      'register area',
    ]);
    expect(shortRows(table)).toBe('0 header 4 total');
  });

  it('R-346 joins two header rows, ignores growth and rank beside their base, and takes the half-year from the title', () => {
    const { mapping, questions } = proposalFor(contractTable);
    const table = mapping.tables[0];
    expect(table?.headers[4]).toBe('成交额 / 同比增长率');
    expect(table === undefined ? [] : shortRoles(table)).toEqual([
      'ignored index',
      'area',
      'value 合同数',
      'value 成交额 亿元',
      'ignored derived',
      'ignored derived',
    ]);
    expect(table?.defaults.period).toBe('2022-H1');
    expect(table === undefined ? '' : shortRows(table)).toBe('0 title 1 header 2 header 6 total');
    expect(questions.map(({ kind, columns }) => [kind, columns])).toEqual([['unit', [2]]]);
  });

  it('R-347 names a part by the line above it, with that line’s unit', () => {
    const sheet = sheetOf([
      ['2023年连云区指标'],
      ['指标名称', '单位', '数值'],
      ['技术合同成交额', '万元', 100],
      ['其中：技术开发', '', 60],
      ['当年认定高新技术企业数', '家', 9],
      ['其中：新认定', '', 6],
    ]);
    const { rowPatches } = tableOf(proposalFor(sheet));
    expect(rowPatches[3]?.indicator).toBe('技术合同成交额：技术开发');
    expect(rowPatches[5]?.indicator).toContain('新认定');
  });

  it('R-348 reads a task list with planned quarters under a merged heading', () => {
    const sheet = sheetOf(
      [
        ['连云区科技局2024年重点工作任务清单'],
        [
          '序号',
          '重点任务',
          '关联指标',
          '目标值',
          '责任领导',
          '责任科室',
          '完成时限',
          '节点计划',
          null,
          null,
          null,
          '9月末累计',
          '完成率',
          '联系电话',
          '备注',
        ],
        [null, null, null, null, null, null, null, '一季度', '二季度', '三季度', '四季度', null, null, null, null],
        [
          1,
          '高企认定',
          'QY02',
          '≥15家',
          '甲',
          '高新',
          '2024-12-31',
          '0%',
          '0%',
          '0%',
          '100%',
          0,
          '0%',
          '1',
          '名单四季度公布',
        ],
      ],
      '任务',
      [merge(2, 'H', 2, 'K')],
    );
    const table = tableOf(proposalFor(sheet));
    expect(table).toMatchObject({ layout: 'taskList', listName: '连云区科技局2024年重点工作任务清单', listYear: 2024 });
    expect(shortRoles(table)).toEqual([
      'task number',
      'task title',
      'task indicator',
      'task target',
      'task leader',
      'task section',
      'task due',
      'task planQ1',
      'task planQ2',
      'task planQ3',
      'task planQ4',
      'task actual',
      'ignored derived',
      'ignored personal',
      'task note',
    ]);
  });

  it('R-349 reads the statistical intake form with state, form, scope and source', () => {
    const sheet = sheetOf([
      ['指标代码', '指标名称', '地区', '口径', '期别', '数据形态', '数值', '单位', '同比', '数据状态', '来源', '备注'],
      [
        'CG02',
        '技术合同成交额',
        '连云区',
        '区本级',
        '2023年1-6月',
        '累计',
        '13260',
        '万元',
        '27.2',
        '初步',
        '区科技局',
        'x',
      ],
      [
        'QY01',
        '有效期内高新技术企业数',
        '连云区',
        '区本级',
        '2023年6月末',
        '期末',
        '28',
        '家',
        '',
        '最终',
        '区科技局',
        '',
      ],
    ]);
    expect(shortRoles(tableOf(proposalFor(sheet)))).toEqual([
      'indicatorCode',
      'indicator',
      'area',
      'dimension 口径',
      'period:whole',
      'form',
      'value',
      'unit',
      'ignored derived',
      'status',
      'note',
      'note',
    ]);
  });

  it('R-350 reads a run of quarters that add up as one cumulative series', () => {
    const sheet = sheetOf([
      ['指标', '单位', '2023年', null, null, null],
      [null, null, '一季度', '上半年', '前三季度', '全年'],
      ['技术合同成交额', '万元', 4120, 13260, 23470, 36280],
    ]);
    const table = tableOf(proposalFor(sheet));
    expect(shortRoles(table).slice(2)).toEqual(['value 2023-Q1', 'value 2023-Q2', 'value 2023-Q3', 'value 2023-Q4']);
    expect(table.defaults.form).toBe('cumulative');
  });

  it('R-351 reads a period inside a header beside others that have none', () => {
    const sheet = sheetOf([
      ['2023年各街道科技指标'],
      ['街道/园区', '代码', '高企 2022 末（家）', '科小入库（家）', '成交额（万元）'],
      ['墟沟街道', '320703001', 5, 17, 5380],
      ['云山街道', '320703004', 2, 8, 1740],
    ]);
    const table = tableOf(proposalFor(sheet));
    expect(shortRoles(table)).toEqual([
      'area',
      'areaCode',
      'value 高企 2022 end 家',
      'value 科小入库 家',
      'value 成交额 万元',
    ]);
    expect(table.defaults.period).toBe('2023');
  });

  it('R-352 reads areas across the header of indicator rows', () => {
    const sheet = sheetOf(
      [
        ['指标名称', '单位', '墟沟街道', '云山街道'],
        ['高企数', '家', 6, 3],
        ['研发费用', '万元', 1, 2],
      ],
      '2023年',
    );
    const table = tableOf(proposalFor(sheet));
    expect(shortRoles(table)).toEqual(['indicator', 'unit', 'value 墟沟街道', 'value 云山街道']);
    expect(table.defaults.period).toBe('2023');
  });

  it('R-353 finds two tables below one another, each with its own title and unit', () => {
    const sheet = sheetOf([
      ['2023年科技指标'],
      [null, null, '单位：家'],
      ['地区', '高企', '科小'],
      ['墟沟街道', 6, 17],
      [],
      ['2022年科技投入'],
      [null, null, '单位：万元'],
      ['地区', '研发', '合同'],
      ['墟沟街道', 5, 14],
    ]);
    const { mapping } = proposalFor(sheet);
    expect(
      mapping.tables.map(({ range, defaults }) => [range.top, range.bottom, defaults.period, defaults.unit]),
    ).toEqual([
      [0, 3, '2023', '家'],
      [5, 8, '2022', '万元'],
    ]);
  });

  it('R-354 drops repeated header rows of a continued table', () => {
    const sheet = sheetOf([
      ['地区', '2022年', '2023年'],
      ['墟沟街道', 1, 2],
      ['地区', '2022年', '2023年'],
      ['云山街道', 3, 4],
    ]);
    expect(shortRows(tableOf(proposalFor(sheet)))).toBe('0 header 2 repeatedHeader');
  });

  it('R-355 takes the month of a book from its sheet names', () => {
    const sheets = ['4月', '5月'].map((name) =>
      sheetOf([['2023年科技指标'], ['指标', '数值（家）'], ['高企申报数', 5]], name),
    );
    const { mapping } = recognise({ file: 'x.xlsx', sheets, names });
    expect(mapping.tables.map(({ defaults }) => defaults.period)).toEqual(['2023-04', '2023-05']);
  });

  it('R-356 keeps months without a year as period columns and asks for the year', () => {
    const sheet = sheetOf([
      ['指标', '1月', '2月', '3月'],
      ['高企申报数（家）', 1, 2, 3],
    ]);
    const { mapping, questions } = proposalFor(sheet);
    expect(mapping.tables[0]?.layout).toBe('wide');
    expect(questions.map(({ kind, columns }) => [kind, columns])).toEqual([['period', [1, 2, 3]]]);
  });

  it('R-357 leaves out growth beside a single year but keeps growth that stands alone', () => {
    const beside = tableOf(
      proposalFor(
        sheetOf([
          ['指标', '单位', '2023年', '同比增长'],
          ['成交额', '万元', 5, 3.2],
        ]),
      ),
    );
    const alone = tableOf(
      proposalFor(sheetOf([['2023年'], ['地区', '同比增长(%)'], ['墟沟街道', 5.1], ['云山街道', 3.2]])),
    );
    expect(shortRoles(beside)).toEqual(['indicator', 'unit', 'value 2023', 'ignored derived']);
    expect(shortRoles(alone)).toEqual(['area', 'value 同比增长 %']);
  });

  it('R-358 withholds columns with personal data in lists', () => {
    const sheet = sheetOf([
      ['序号', '企业名称', '联系人', '联系电话', '发证日期'],
      [1, '甲公司', '张某', '13800000000', '2023-11-06'],
      [2, '乙公司', '李某', '13900000000', '2023-11-06'],
    ]);
    expect(shortRoles(tableOf(proposalFor(sheet)))).toEqual([
      'ignored index',
      'register text',
      'ignored personal',
      'ignored personal',
      'register date',
    ]);
  });

  it('R-359 asks whether shares below one are fractions', () => {
    const sheet = sheetOf([['2023年'], ['地区', '高新产值占比(%)'], ['甲', 0.34], ['乙', 0.28], ['丙', 0.41]]);
    expect(proposalFor(sheet).questions).toMatchObject([{ kind: 'percentOrFraction', columns: [1] }]);
  });

  it('R-360 asks what a header such as 2005-07 means when no other header settles it', () => {
    const sheet = sheetOf([
      ['指标', '2005-07', '2006-08'],
      ['申报数（家）', 1, 2],
    ]);
    const { questions } = proposalFor(sheet);
    expect(questions.map(({ kind }) => kind)).toEqual(['ambiguousPeriod', 'ambiguousPeriod']);
    expect(questions[0]?.suggestions).toEqual(['2005-07', '2005-2007']);
  });

  it('R-361 takes 初步 in the title for the state of all values', () => {
    const sheet = sheetOf([['2023年全区研发经费（初步数）'], ['地区', '研发经费（万元）'], ['墟沟街道', 5]]);
    expect(tableOf(proposalFor(sheet)).status).toBe('preliminary');
  });
});

describe('recognise large sheets', () => {
  it('R-362 looks at a bounded sample of a long sheet and still finds odd rows in sheets of moderate length', () => {
    const rows = Array.from({ length: 5000 }, (_, row) =>
      row === 3000 ? ['合计', '', 9] : [`地区${row}`, '2023', row / 7],
    );
    const table = tableOf(proposalFor(sheetOf([['地区', '年份', '数值（家）'], ...rows])));
    expect(table).toMatchObject({ layout: 'long', firstBodyRow: 1, lastBodyRow: 5000 });
    expect(table.rowPatches).toEqual({});
  });
});
