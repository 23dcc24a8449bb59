import { describe, expect, it } from 'vitest';
import { hasRealFiles, realPath } from '../realFiles';
import { numbersOf, observationOf, readJson, readTable, valueOf } from './report';

const YEARBOOK = 'cn-yearbook';

describe.skipIf(!hasRealFiles)('yearbook tables', () => {
  it('R-481 rd-intensity-by-region-2012-2021.xlsx', async () => {
    const table = await readTable(realPath(`${YEARBOOK}/rd-intensity-by-region-2012-2021.xlsx`));
    expect(table.counts).toMatchObject({ series: 32, values: 320 });
    expect(numbersOf(table)).toHaveLength(320);
    expect(new Set(table.series.map(({ unit }) => unit))).toEqual(new Set(['%']));
    expect(valueOf(table, { area: '全国' }, '2012')).toBe(1.905817520314897);
    expect(valueOf(table, { area: '全国' }, '2021')).toBe(2.43);
    expect(valueOf(table, { area: '北京' }, '2021')).toBe(6.53);
    expect(valueOf(table, { area: '西藏' }, '2016')).toBe(0.18911849957374252);
    expect(table.series.some(({ area }) => /[A-Za-z]|注/.test(area ?? ''))).toBe(false);
  });

  it('R-481 hightech-industry-rd-2021.xlsx', async () => {
    const table = await readTable(realPath(`${YEARBOOK}/hightech-industry-rd-2021.xlsx`));
    expect(table.counts).toMatchObject({ values: 472, gaps: 32 });
    expect(new Set(table.series.map(({ indicator }) => indicator)).size).toBe(14);
    expect(new Set(table.series.map(({ area }) => area)).size).toBe(36);
    const national = (indicator: string) => valueOf(table, { indicator, area: '全国' }, '2021');
    expect(national('研发机构数')).toBe(23041);
    expect(national('人员折合全时当量')).toBe(1119629.6);
    expect(national('经费内部支出')).toBe(56845724.2);
    expect(national('专利申请数')).toBe(397524);
    const units = new Map(table.series.map(({ indicator, unit }) => [indicator, unit]));
    expect(['研发机构数', '人员折合全时当量', '经费内部支出', '专利申请数'].map((name) => units.get(name))).toEqual([
      '个',
      '人年',
      '万元',
      '件',
    ]);
    expect(() => valueOf(table, { indicator: '研发机构数', area: '西藏' }, '2021')).toThrow('0 series');
    expect(() => valueOf(table, { indicator: '销售收入：出口', area: '新疆' }, '2021')).toThrow('0 series');
  });

  it('R-481 public-budget-by-region-2021.xlsx', async () => {
    const table = await readTable(realPath(`${YEARBOOK}/public-budget-by-region-2021.xlsx`));
    expect(table.counts).toMatchObject({ values: 766, gaps: 34 });
    expect(new Set(table.series.map(({ indicator }) => indicator)).size).toBe(25);
    expect(new Set(table.series.map(({ area }) => area)).size).toBe(32);
    expect(valueOf(table, { indicator: '合计', area: '地方合计', unit: '亿元' }, '2021')).toBe(210623.04);
    expect(valueOf(table, { indicator: '科学技术', area: '地方合计' }, '2021')).toBe(6464.24);
    expect(valueOf(table, { indicator: '科学技术', area: '北京' }, '2021')).toBe(449.4463);
    expect(valueOf(table, { indicator: '科学技术', area: '新疆' }, '2021')).toBe(42.8595);
    expect(() => valueOf(table, { indicator: '外交支出', area: '北京' }, '2021')).toThrow('0 series');
  });

  it.each([
    ['2021', 14417426, 405037, 5623],
    ['2022', 16840692, 477790, 6613],
    ['2023', 19279828, 574323, 7853],
  ])('R-481 patents-in-force-%s.xlsx', async (year, all, beijing, tibet) => {
    const table = await readTable(realPath(`${YEARBOOK}/patents-in-force-${year}.xlsx`));
    expect([...new Set(table.series.map(({ indicator }) => indicator))]).toEqual([
      '合计',
      '发明',
      '实用新型',
      '外观设计',
    ]);
    expect(valueOf(table, { indicator: '合计', area: '全国', unit: '件' }, year)).toBe(all);
    expect(valueOf(table, { indicator: '发明', area: '北京' }, year)).toBe(beijing);
    expect(valueOf(table, { indicator: '合计', area: '西藏' }, year)).toBe(tibet);
  });

  it('R-481 rd-intensity-2012-2020-html-inside.xls', async () => {
    const table = await readTable(realPath(`${YEARBOOK}/rd-intensity-2012-2020-html-inside.xls`));
    expect(table.counts.series).toBe(32);
    expect(valueOf(table, { area: '北京', unit: '%' }, '2020')).toBe(6.44);
    expect(valueOf(table, { area: '西藏', unit: '%' }, '2020')).toBe(0.23);
  });

  it.each([
    ['2021', 27956.3, 2.44, 2629.3, 6.53],
    ['2023', 33357.1, 2.65, 2947.1, 6.73],
  ])('R-481 rd-bulletin-%s.xlsx asks for year and units', async (year, cost, share, beijingCost, beijingShare) => {
    const path = realPath(`${YEARBOOK}/rd-bulletin-${year}.xlsx`);
    const open = await readJson(path);
    expect(open.files[0]?.questions.map(({ kind }) => kind)).toEqual(['period', 'unit', 'unit']);
    const table = await readTable(path, '--period', year, '--unit', 'RD经费=亿元,RD强度=%');
    const found = (area: string, unit: string) => valueOf(table, { area, unit }, year);
    expect([found('全国', '亿元'), found('全国', '%')]).toEqual([cost, share]);
    expect([found('北京', '亿元'), found('北京', '%')]).toEqual([beijingCost, beijingShare]);
  });

  it('R-481 enterprise-list-batch08-2024.xlsx is a list', async () => {
    const table = await readTable(realPath(`${YEARBOOK}/enterprise-list-batch08-2024.xlsx`));
    expect([table.layout, table.series.length, table.register?.rows]).toEqual(['register', 0, 333]);
    const provinces = table.register?.columns.find(({ name }) => name === 'province');
    expect(provinces?.distinct).toBe(31);
    expect(provinces?.values).toMatchObject({ 山东: 22, 四川: 17, 上海: 1 });
  });
});

describe.skipIf(!hasRealFiles)('exports of the statistics bureau', () => {
  const gbk = (number: number) => realPath(`gbk-csv/分省年度数据 (${number}).csv`);

  it('R-481 分省年度数据 (1).csv', async () => {
    const table = await readTable(gbk(1));
    expect(table.counts).toMatchObject({ series: 31, values: 527 });
    expect(table.series[0]).toMatchObject({ indicator: '人口数(人口抽样调查)', unit: '人' });
    const beijing = ['2024', '2006', '2015'].map((year) => valueOf(table, { area: '北京市' }, year));
    expect(beijing).toEqual([22470, 14294, 335775]);
    const periods = new Set(table.series.flatMap(({ observations }) => observations.map(({ period }) => period)));
    expect(['2025', '2020', '2010'].filter((year) => periods.has(year))).toEqual([]);
    expect(JSON.stringify(await readJson(gbk(1)))).toContain('1‰');
  });

  it('R-481 分省年度数据 (3).csv', async () => {
    const table = await readTable(gbk(3));
    expect(table.counts).toMatchObject({ series: 31, values: 527 });
    expect(table.series[0]).toMatchObject({ indicator: '城镇单位就业人员', unit: '万人' });
    expect(valueOf(table, { area: '广东省' }, '2024')).toBe(2049.4);
  });

  it('R-481 分省年度数据 (5).csv', async () => {
    const table = await readTable(gbk(5));
    expect(table.counts).toMatchObject({ series: 31, values: 217 });
    expect(table.series[0]).toMatchObject({ indicator: '固定资产投资(不含农户)实际到位资金_比上年增长', unit: '%' });
    expect(valueOf(table, { area: '北京市' }, '2024')).toBe(-4.7);
    // SOURCES.md names 2021 for this value; the file has it in the column of 2022.
    expect(valueOf(table, { area: '天津市' }, '2022')).toBe(-22.1);
    expect(valueOf(table, { area: '西藏自治区' }, '2024')).toBe(35.2);
  });
});

describe.skipIf(!hasRealFiles)('international offices', () => {
  it('R-481 World Bank', async () => {
    const table = await readTable(realPath('worldbank/API_GB.XPD.RSDV.GD.ZS_DS2_en_csv_v2_232.csv'));
    expect(table.counts).toMatchObject({ series: 195, values: 3198 });
    const periods = table.series.flatMap(({ observations }) => observations.map(({ period }) => period)).sort();
    expect([periods[0], periods[periods.length - 1]]).toEqual(['1996', '2024']);
    expect(new Set(table.series.map(({ unit }) => unit))).toEqual(new Set(['% of GDP']));
    const china = table.series.find(({ area, areaCode }) => area === 'China' || areaCode === 'CHN');
    expect(china?.observations).toHaveLength(28);
    expect(['1996', '2019', '2023'].map((year) => valueOf(table, { area: 'China' }, year))).toEqual([
      0.56014, 2.20144, 2.57729,
    ]);
    expect(valueOf(table, { area: 'World' }, '2023')).toBe(2.59737836465431);
    expect(table.series.find(({ area }) => area === 'Andorra')?.observations).toMatchObject([
      { period: '2022', value: 0.15818 },
    ]);
  });

  it('R-481 Eurostat', async () => {
    const table = await readTable(realPath('eurostat/rd_e_gerdtot.tsv'));
    expect(table.counts).toMatchObject({ series: 1466, values: 31250, gaps: 21670 });
    const found = (sector: string, unit: string, area: string, year: string) =>
      observationOf(table, { unit, area, dimensions: { sectperf: sector } }, year);
    expect(found('TOTAL', 'PC_GDP', 'DE', '2016')).toMatchObject({ value: 2.94, status: 'estimated', text: '2.94 e' });
    expect(found('TOTAL', 'PC_GDP', 'SE', '1993')).toMatchObject({ value: 3, status: 'break', text: '3 be' });
    expect(found('TOTAL', 'PC_GDP', 'EU28', '2016')).toMatchObject({ value: 2.03, status: 'preliminary' });
    expect(found('TOTAL', 'PC_GDP', 'CN_X_HK', '2015').value).toBe(2.07);
    expect(found('BES', 'EUR_HAB', 'AT', '1981')).toMatchObject({ value: 51.5, status: 'definitionDiffers' });
    expect(() => found('BES', 'EUR_HAB', 'AT', '2003')).toThrow('1 series');
    const flags = table.series
      .flatMap(({ observations }) => observations)
      .flatMap(({ text }) => (text === undefined ? [] : [/[a-z]+$/.exec(text)?.[0] ?? '']));
    const counts = Object.fromEntries(
      [...new Set(flags)].map((flag) => [flag, flags.filter((one) => one === flag).length]),
    );
    expect(counts).toEqual({ e: 2550, d: 2516, b: 1360, p: 571, de: 150, be: 115, bd: 111, dp: 28 });
    expect(
      [table.series.map(({ area }) => area), table.series.map(({ unit }) => unit)].map((all) => new Set(all).size),
    ).toEqual([43, 7]);
    expect(found('BES', 'EUR_HAB', 'AT', '2016').cell).toBe('B2');
  });

  it('R-481 JSON-stat', async () => {
    const table = await readTable(realPath('jsonstat/eurostat-name_gpd_c-geo_IT_FR.json'));
    expect(table.counts).toMatchObject({ series: 2, values: 64 });
    expect(new Set(table.series.map(({ unit }) => unit))).toEqual(new Set(['Euro per inhabitant']));
    expect(valueOf(table, { area: 'Italy' }, '2012')).toBe(25700);
    expect(['2012', '1975'].map((year) => valueOf(table, { area: 'France' }, year))).toEqual([31100, 5300]);
    expect(() => valueOf(table, { area: 'Italy' }, '1946')).toThrow('1 series');
  });
});

describe.skipIf(!hasRealFiles)('Open SDG', () => {
  const sdg = (number: string, ...words: string[]) => readTable(realPath(`opensdg/indicator_${number}.csv`), ...words);

  it('R-481 9-5-1', async () => {
    const table = await sdg('9-5-1');
    expect(table.counts).toMatchObject({ series: 119, gaps: 184 });
    expect(new Set(table.series.map(({ unit }) => unit))).toEqual(new Set(['Percentage (%)']));
    const headline = (year: string) => valueOf(table, { area: null, dimensions: {} }, year);
    expect([headline('2006'), headline('2017')]).toEqual([1.52830531148951, 1.68934052723459]);
    expect(numbersOf(table)).toContain(6.72255349472e-5);
  });

  it('R-481 9-b-1', async () => {
    const table = await sdg('9-b-1');
    expect(table.counts.series).toBe(10);
    const headline = (year: string) => valueOf(table, { dimensions: {} }, year);
    expect([headline('1990'), headline('2022')]).toEqual([40.20930214008248, 43.54486421219514]);
    expect(JSON.stringify(table.series)).toContain('Air, spacecraft and related machinery');
  });

  it('R-481 9-c-1', async () => {
    const table = await sdg('9-c-1');
    expect(table.counts.series).toBe(3);
    const network = (name: string, year: string) =>
      valueOf(table, { dimensions: { Technology: `${name} mobile network` } }, year);
    expect([network('2G', '2000'), network('4G', '2012'), network('4G', '2021')]).toEqual([99, 43, 99.9]);
    const estimated = table.series
      .flatMap(({ observations }) => observations)
      .filter(({ status }) => status === 'estimated');
    expect(estimated).toHaveLength(3);
  });

  it('R-481 1-a-2 has fiscal years in order', async () => {
    const table = await sdg('1-a-2');
    const [only, ...more] = table.series;
    expect([more.length, only?.observations.length, only?.freq]).toEqual([0, 22, 'A']);
    expect(only?.observations[0]).toMatchObject({ period: '2000/01', value: 12.739383846794336 });
    expect(only?.observations[21]).toMatchObject({ period: '2021/22', value: 10.532395253596556 });
  });

  it('R-481 10-c-1 has quarters', async () => {
    const table = await sdg('10-c-1');
    expect([table.series.length, table.series[0]?.observations.length, table.series[0]?.freq]).toEqual([1, 39, 'Q']);
    expect([valueOf(table, {}, '2013-Q1'), valueOf(table, {}, '2022-Q3')]).toEqual([7.96, 6.33]);
  });

  it('R-481 12-4-2 shows its conflicts before anything is stored', async () => {
    const { files } = await readJson(realPath('opensdg/indicator_12-4-2.csv'));
    const [file] = files;
    expect([file?.status, file?.tables[0]?.counts.series]).toEqual(['questions', 43]);
    expect(file?.questions.map(({ kind, cells }) => [kind, cells.length])).toEqual([['conflict', 4]]);
    const values = file?.issues.flatMap(({ kind, params }) => (kind === 'duplicateConflict' ? [params['values']] : []));
    expect(values).toEqual(['1629748.5257388682 / 1798954.1798303921', '300070.06 / 310784.12878434284']);
  });

  it('R-481 1-5-2 has no observations', async () => {
    const { files } = await readJson(realPath('opensdg/indicator_1-5-2.csv'));
    expect(files[0]?.status).toBe('refused');
  });
});

describe.skipIf(!hasRealFiles)('tidy files', () => {
  it('R-481 Swiss energy research', async () => {
    const path = realPath('tidy/ogd10_energieforschungstatistik_ch.csv');
    const open = await readJson(path);
    expect(open.files[0]?.questions.map(({ kind }) => kind)).toEqual(['unit']);
    const table = await readTable(path, '--unit', 'CHF');
    expect(table.counts).toMatchObject({ series: 626, values: 2311 });
    const total = (year: string) =>
      table.series
        .flatMap(({ observations }) => observations.filter(({ period }) => period === year))
        .reduce((sum, { value }) => sum + (value ?? 0), 0);
    expect(['2015', '2018', '2020'].map((year) => total(year).toFixed(2))).toEqual([
      '345116457.15',
      '404357739.11',
      '431717067.42',
    ]);
    const from = (source: string) => table.series.filter(({ dimensions }) => dimensions['finanzquelle'] === source);
    const rows = (source: string) => from(source).reduce((sum, { observations }) => sum + observations.length, 0);
    expect([rows('BFE'), rows('Kantone')]).toEqual([440, 429]);
  });

  it('R-481 European regions', async () => {
    const table = await readTable(realPath('tidy/eurostat_berd_data.nuts2.csv'), '--unit', 'EUR');
    expect(table.counts).toMatchObject({ series: 43, values: 469 });
    expect(valueOf(table, { area: 'UKC1' }, '2007')).toBe(229491000);
    const periods = table.series.flatMap(({ observations }) => observations.map(({ period }) => period)).sort();
    expect([periods[0], periods[periods.length - 1]]).toEqual(['2007', '2018']);
  });
});
