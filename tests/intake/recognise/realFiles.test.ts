import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { proposalOf, shortRoles, shortRows, tableOf } from './proposals';
import { hasRealFiles, realFolder } from '../../realFiles';

const years = (from: number, to: number): string[] =>
  Array.from({ length: Math.abs(to - from) + 1 }, (_, step) => `value ${from + (to > from ? step : -step)}`);

describe.skipIf(!hasRealFiles)('recognise yearbook tables', () => {
  it('R-320 reads years across under a two-row merged header, blank rows and an English twin', async () => {
    const proposal = await proposalOf(`${realFolder}/cn-yearbook/rd-intensity-by-region-2012-2021.xlsx`);
    const table = tableOf(proposal);
    expect(table).toMatchObject({ layout: 'wide', headerRows: [4, 5], firstBodyRow: 7, lastBodyRow: 44 });
    expect(table.defaults).toMatchObject({ indicator: '研究与试验发展(R&D)经费投入强度', unit: '%', period: null });
    expect(shortRoles(table)).toEqual(['area', 'ignored twinLabel', ...years(2012, 2021)]);
    expect(shortRows(table)).toBe('0 title 1 title 3 unit 4 header 5 header 47 note 48 note');
    expect(proposal.questions).toEqual([]);
  });

  it('R-321 lets units in the header beat the unit row, and skips blank rows below the header', async () => {
    const table = tableOf(await proposalOf(`${realFolder}/cn-yearbook/hightech-industry-rd-2021.xlsx`));
    expect(table).toMatchObject({ layout: 'cross', headerRows: [4], firstBodyRow: 13, lastBodyRow: 55 });
    expect(table.defaults).toMatchObject({ period: '2021', unit: '万元' });
    expect(shortRoles(table).slice(0, 4)).toEqual([
      'area',
      'ignored twinLabel',
      'value 研发机构数 个',
      'value 人员折合全时当量 人年',
    ]);
    expect(shortRoles(table)[8]).toBe('value 销售收入：出口 万元');
  });

  it.each([2021, 2022, 2023])('R-322 does not spread a heading that is itself a column (%i)', async (year) => {
    const table = tableOf(await proposalOf(`${realFolder}/cn-yearbook/patents-in-force-${year}.xlsx`));
    expect(table).toMatchObject({ layout: 'cross', headerRows: [4, 5], firstBodyRow: 6, lastBodyRow: 40 });
    expect(table.defaults).toMatchObject({ period: String(year), unit: '件' });
    expect(shortRoles(table).slice(2)).toEqual(['value 合计', 'value 发明', 'value 实用新型', 'value 外观设计']);
  });

  it('R-323 gives next year’s file of the same form the same shape', async () => {
    const shapes = await Promise.all(
      [2021, 2022, 2023].map(
        async (year) => (await proposalOf(`${realFolder}/cn-yearbook/patents-in-force-${year}.xlsx`)).mapping.shape,
      ),
    );
    expect(new Set(shapes).size).toBe(1);
  });

  it('R-324 takes 地方合计 for an area, not for a total row', async () => {
    const table = tableOf(await proposalOf(`${realFolder}/cn-yearbook/public-budget-by-region-2021.xlsx`));
    expect(table).toMatchObject({ layout: 'cross', firstBodyRow: 6, lastBodyRow: 43 });
    expect(table.defaults).toMatchObject({ period: '2021', unit: '亿元' });
    expect(Object.values(table.rowRoles)).not.toContain('total');
    expect(shortRoles(table).filter((role) => role.startsWith('value'))).toHaveLength(25);
  });

  it('R-325 asks for period and units that the file does not state, and only suggests the year of its name', async () => {
    const { mapping, questions } = await proposalOf(`${realFolder}/cn-yearbook/rd-bulletin-2021.xlsx`);
    expect(mapping.tables[0]?.defaults.period).toBeNull();
    expect(questions.map(({ kind, columns }) => [kind, columns])).toEqual([
      ['period', [1, 2]],
      ['unit', [1]],
      ['unit', [2]],
    ]);
    expect(questions.map(({ suggestions }) => suggestions)).toEqual([['2021'], ['亿元', '万元', '千元', '元'], ['%']]);
  });

  it('R-326 finds unit and notes of a web page in tables of their own', async () => {
    const { mapping, questions } = await proposalOf(`${realFolder}/cn-yearbook/rd-intensity-2012-2020-html-inside.xls`);
    expect(mapping.tables).toHaveLength(1);
    expect(mapping.tables[0]).toMatchObject({ layout: 'wide', defaults: { unit: '%' } });
    expect(questions).toEqual([]);
  });

  it('R-327 says of a list of enterprises that it is a register', async () => {
    const table = tableOf(await proposalOf(`${realFolder}/cn-yearbook/enterprise-list-batch08-2024.xlsx`));
    expect(table).toMatchObject({ layout: 'register', firstBodyRow: 1, lastBodyRow: 333 });
    expect(shortRoles(table)[2]).toBe('ignored index');
  });

  it.each(readdirSync(hasRealFiles ? `${realFolder}/gbk-csv` : '.').filter((name) => name.endsWith('.csv')))(
    'R-328 reads the preamble of an export and takes the last bracket for the unit (%s)',
    async (name) => {
      const { mapping, questions } = await proposalOf(`${realFolder}/gbk-csv/${name}`);
      const table = mapping.tables[0];
      expect(table).toMatchObject({ layout: 'wide', headerRows: [3], firstBodyRow: 4, lastBodyRow: 34 });
      expect([
        ['人口数(人口抽样调查)', '人'],
        ['城镇单位就业人员', '万人'],
        ['固定资产投资(不含农户)实际到位资金_比上年增长', '%'],
      ]).toContainEqual([table?.defaults.indicator, table?.defaults.unit]);
      expect(table === undefined ? [] : shortRoles(table)).toEqual(['area', ...years(2025, 2006)]);
      expect(table?.notes.at(-1)).toBe('数据来源：国家统计局');
      expect(questions).toEqual([]);
    },
  );
});

describe.skipIf(!hasRealFiles)('recognise statistical exports', () => {
  it('R-329 takes an indicator column that never changes, and the unit in its bracket, out of the rows', async () => {
    const table = tableOf(await proposalOf(`${realFolder}/worldbank/API_GB.XPD.RSDV.GD.ZS_DS2_en_csv_v2_232.csv`));
    expect(table).toMatchObject({ layout: 'wide', headerRows: [4], firstBodyRow: 5, lastBodyRow: 269 });
    expect(table.defaults).toMatchObject({ indicator: 'Research and development expenditure', unit: '% of GDP' });
    expect(shortRoles(table)).toEqual([
      'area',
      'areaCode',
      'ignored constant',
      'ignored constant',
      ...years(1960, 2025),
    ]);
  });

  it('R-330 unpacks several keys of the first column', async () => {
    const table = tableOf(await proposalOf(`${realFolder}/eurostat/rd_e_gerdtot.tsv`));
    expect(table).toMatchObject({ layout: 'wide', firstBodyRow: 1, lastBodyRow: 1470 });
    expect(shortRoles(table)).toEqual(['dimension sectperf', 'unit', 'area', ...years(2016, 1981)]);
  });

  it('R-331 keeps half-filled Country and Region as dimensions and leaves a code that repeats them', async () => {
    const table = tableOf(await proposalOf(`${realFolder}/opensdg/indicator_9-5-1.csv`));
    expect(shortRoles(table)).toEqual([
      'period:whole',
      'indicator',
      'dimension Performing/Funding',
      'dimension Country',
      'dimension Region',
      'dimension Sector',
      'dimension Source',
      'dimension Source sub-category',
      'dimension Product group',
      'unit',
      'status',
      'multiplier',
      'ignored twinLabel',
      'value',
    ]);
  });

  it.each(['1-a-2', '10-c-1', '12-4-2', '9-b-1', '9-c-1'])(
    'R-332 reads the long table of indicator %s without a question',
    async (code) => {
      const { mapping, questions } = await proposalOf(`${realFolder}/opensdg/indicator_${code}.csv`);
      expect(mapping.tables[0]?.layout).toBe('long');
      expect(mapping.tables[0]?.columns[0]).toEqual({ role: 'period', part: 'whole' });
      expect(questions).toEqual([]);
    },
  );

  it('R-333 takes neither a numeric code nor the year of a classification for a measure or the period', async () => {
    const energy = tableOf(await proposalOf(`${realFolder}/tidy/ogd10_energieforschungstatistik_ch.csv`));
    const research = tableOf(await proposalOf(`${realFolder}/tidy/eurostat_berd_data.nuts2.csv`));
    expect(shortRoles(energy)).toEqual([
      'period:whole',
      'dimension klasse_ch',
      'dimension projekttyp',
      'dimension forschungsstaette',
      'dimension finanzquelle',
      'value finanzbeitrag',
    ]);
    expect(shortRoles(research)).toEqual(['period:whole', 'area', 'ignored constant', 'value eurostat_berd_data']);
  });

  it('R-334 believes what a self-describing format declares', async () => {
    const table = tableOf(await proposalOf(`${realFolder}/jsonstat/eurostat-name_gpd_c-geo_IT_FR.json`));
    expect(shortRoles(table)).toEqual([
      'unit',
      'indicator',
      'area',
      'areaCode',
      'period:whole',
      'value Euro per inhabitant',
      'status',
    ]);
  });
});

describe.skipIf(!hasRealFiles)('recognise odd files', () => {
  it('R-335 eats no row of numbers as a header without asking', async () => {
    const { mapping, questions } = await proposalOf(`${realFolder}/xlsx/poi-bug62181.xlsx`);
    expect(mapping.tables[0]).toMatchObject({ headerRows: [], firstBodyRow: 0, lastBodyRow: 19454 });
    expect(questions[0]).toMatchObject({ kind: 'header', suggestions: ['', '1'] });
  });

  it('R-336 names a hidden sheet and leaves it out', async () => {
    const { mapping, issues } = await proposalOf(`${realFolder}/xlsx/poi-TwoSheetsOneHidden.xlsx`);
    expect(mapping.tables).toEqual([]);
    expect(issues.map(({ kind, sheet }) => [kind, sheet])).toEqual([
      ['hiddenSheet', 'Sheet1'],
      ['sheetWithoutTable', 'Sheet2'],
    ]);
  });

  it('R-337 finds a table in the middle of a sheet', async () => {
    const table = tableOf(await proposalOf(`${realFolder}/xlsx/calamine-temperature-in-middle.xlsx`));
    expect(table).toMatchObject({ range: { top: 3, left: 1, bottom: 5, right: 2 }, headerRows: [3] });
  });

  it('R-338 joins a header of five merged rows', async () => {
    const table = tableOf(await proposalOf(`${realFolder}/xlsx/frictionless-multiline-headers.xlsx`));
    expect(table.headerRows).toEqual([0, 1, 2, 3, 4]);
    expect(table.headers[2]).toBe('Cumulative impact of changes on cost of food basket / from previous quarter');
  });

  it('R-339 skips a total row that holds nothing but its word', async () => {
    const table = tableOf(await proposalOf(`${realFolder}/xlsx/frictionless-skip-rows.xlsx`));
    expect(shortRows(table)).toBe('0 title 1 header 3 total');
  });

  it('R-340 reads a decimal comma and asks in which order days are written', async () => {
    const { mapping, questions } = await proposalOf(`${realFolder}/csv/frictionless-table-with-accents.csv`);
    expect(mapping.tables[0]).toMatchObject({ layout: 'long', decimal: ',' });
    expect(questions.find(({ kind }) => kind === 'ambiguousDate')?.suggestions.length).toBeGreaterThan(1);
  });

  it('R-341 finds in a header without rows a table without observations', async () => {
    const { mapping, questions } = await proposalOf(`${realFolder}/opensdg/indicator_1-5-2.csv`);
    expect(mapping.tables[0]).toMatchObject({ headerRows: [0], firstBodyRow: 1, lastBodyRow: 0 });
    expect(questions).toEqual([]);
  });
});
