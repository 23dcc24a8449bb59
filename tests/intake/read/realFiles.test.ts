import { describe, expect, it } from 'vitest';
import { readFile } from '../../../src/intake/readFile';
import type { Cell } from '../../../src/intake/sheet';
import { firstSheet, readReal, realFile, realPaths, sheetsOf } from './realFiles';
import { hasRealFiles } from '../../realFiles';

const refusal = async (path: string): Promise<string> => {
  const result = await readReal(path);
  return result.kind === 'refused' ? result.refusal.kind : result.kind;
};
const rows = async (path: string): Promise<readonly (readonly Cell[])[]> => [...firstSheet(await readReal(path)).rows];
const textOf = (cell: Cell): string => (typeof cell === 'string' ? cell : JSON.stringify(cell));
const day = (iso: string): Cell => ({ kind: 'date', iso });

describe.skipIf(!hasRealFiles)('real files', () => {
  it.each(realPaths())('R-244 %s ends in sheets, a question or a refusal', async (path) => {
    expect(['sheets', 'refused']).toContain((await readReal(path)).kind);
  });

  // The package's JSON of location_coordinates states another telephone number than its CSV.
  const spectrum = realPaths('csv/csv-spectrum/csvs').filter((path) => !path.includes('location_coordinates'));
  it.each(spectrum)('R-211 %s is read as its JSON says', async (path) => {
    const [header = [], ...body] = await rows(path);
    const records = body.map((row) => Object.fromEntries(header.map((name, column) => [textOf(name), row[column]])));
    const json = new TextDecoder().decode(realFile(path.replace('/csvs/', '/json/').replace(/csv$/, 'json')).bytes);
    expect(records).toEqual(JSON.parse(json));
  });

  it('R-204 the exports of the statistics bureau are GB 18030 without a question', async () => {
    for (const [number, indicator] of [
      [1, '指标：人口数(人口抽样调查)(人)'],
      [3, '指标：城镇单位就业人员(万人)'],
      [5, '指标：固定资产投资(不含农户)实际到位资金_比上年增长(%)'],
    ] as const) {
      const result = await readReal(`gbk-csv/分省年度数据 (${number}).csv`);
      expect(result).toMatchObject({ encoding: 'gb18030', questions: [] });
      expect(firstSheet(result).rows.at(1)).toEqual([indicator]);
      expect(firstSheet(result).rows.at(3)).toHaveLength(21);
    }
    expect(JSON.stringify(await rows('gbk-csv/分省年度数据 (1).csv'))).toContain('‰');
  });

  it('R-205 French and Greek tables are asked about and readable', async () => {
    const french = await readReal('csv/frictionless-table-with-accents.csv');
    expect(french).toMatchObject({ questions: [{ kind: 'encoding' }] });
    expect(firstSheet(french).rows).toHaveLength(639);
    expect(firstSheet(french).rows.at(0)?.[3]).toBe('Année');
    expect(firstSheet(french).rows.at(1)?.[4]).toBe('0,611553068');
    const greek = await readReal('csv/frictionless-table-infer-iso-8859-7.csv');
    expect(greek).toMatchObject({ questions: [{ kind: 'encoding' }] });
    expect(firstSheet(greek).rows.at(1)).toEqual(['1', '39', 'Λεωνιδας']);
  });

  it('R-213 blank and duplicate headers and defective rows stay as found', async () => {
    expect((await rows('csv/frictionless-blank-headers.csv'))[0]).toEqual(['id', '', 'age']);
    expect((await rows('csv/frictionless-duplicate-headers.csv'))[1]?.[4]).toBe('001101');
    expect((await rows('csv/frictionless-defective-rows.csv')).map((row) => row.length)).toEqual([3, 2, 4]);
    expect((await rows('csv/frictionless-skip-rows-before-headers.csv'))[3]).toEqual(['2', '中国人']);
  });

  it('R-210 long tables of other offices have all their rows and columns', async () => {
    expect(await rows('eurostat/rd_e_gerdtot.tsv')).toHaveLength(1471);
    expect(await rows('worldbank/API_GB.XPD.RSDV.GD.ZS_DS2_en_csv_v2_232.csv')).toHaveLength(270);
    expect(await rows('opensdg/indicator_9-5-1.csv')).toHaveLength(1429);
    expect(await rows('tidy/ogd10_energieforschungstatistik_ch.csv')).toHaveLength(2312);
  });

  it('R-220 JSON is taken or refused as its standard has it', async () => {
    for (const path of realPaths('json')) {
      const name = path.slice('json/'.length);
      if (name.startsWith('y_')) expect([name, await refusal(path)]).toEqual([name, 'sheets']);
      if (name.startsWith('n_')) expect(['invalidJson', 'empty', 'binary']).toContain(await refusal(path));
    }
  });

  it('R-223 no number of the JSON files is NaN or infinite', async () => {
    for (const path of realPaths('json')) {
      const result = await readReal(path);
      const cells = result.kind === 'sheets' ? result.sheets.flatMap((sheet) => [...sheet.rows].flat()) : [];
      expect(cells.filter((cell) => typeof cell === 'number' && !Number.isFinite(cell))).toEqual([]);
    }
  });

  it('R-225 the Eurostat cube has two countries, 69 years and 64 numbers', async () => {
    const sheet = firstSheet(await readReal('jsonstat/eurostat-name_gpd_c-geo_IT_FR.json'));
    expect(sheet.declared?.map(({ role }) => role)).toEqual([
      'unit',
      'indicator',
      'area',
      'areaCode',
      'period',
      'value',
      'status',
    ]);
    expect(sheet.rows).toHaveLength(139);
    expect([...sheet.rows].filter((row) => typeof row[5] === 'number')).toHaveLength(64);
    const at = (area: string, year: string): readonly Cell[] | undefined =>
      [...sheet.rows].find((row) => row[3] === area && row[4] === year);
    expect(at('IT', '2012')?.slice(0, 6)).toEqual([
      'Euro per inhabitant',
      'Gross domestic product at market prices',
      'Italy',
      'IT',
      '2012',
      25700,
    ]);
    expect(at('FR', '2012')?.[5]).toBe(31100);
    expect(at('FR', '1975')?.[5]).toBe(5300);
    expect(at('IT', '1946')?.slice(5)).toEqual([null, ':']);
  });

  it('R-230 the hidden sheet is named, the visible one is there', async () => {
    const sheets = sheetsOf(await readReal('xlsx/poi-TwoSheetsOneHidden.xlsx'));
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Sheet1', true],
      ['Sheet2', false],
    ]);
  });

  it('R-232 dates of both systems and of ISO text are the same days', async () => {
    expect((await rows('xlsx/calamine-date_1904.xlsx')).slice(0, 2)).toEqual([
      [day('2021-01-01'), 15],
      [day('2021-01-02'), 16],
    ]);
    expect([day('2021-01-01'), '2021-01-01']).toContainEqual((await rows('xlsx/calamine-date_iso.xlsx'))[0]?.[0]);
    expect(await rows('xlsx/poi-noSharedStringTable.xlsx')).toEqual([[day('2006-04-12'), 123]]);
  });

  it('R-231 merged ranges of the yearbooks are kept', async () => {
    const sheet = firstSheet(await readReal('cn-yearbook/rd-intensity-by-region-2012-2021.xlsx'));
    expect(sheet.merges).toHaveLength(14);
    expect([...sheet.rows].some((row) => row.includes(1.905817520314897))).toBe(true);
    const merged = firstSheet(await readReal('xlsx/calamine-merged_range.xlsx'));
    expect(merged.merges).toContainEqual({ top: 0, left: 2, bottom: 1, right: 3 });
    expect(merged.rows.at(2)?.[7]).toBe('H3');
  });

  it('R-233 errors, percentages, escapes and text numbers are what they are', async () => {
    const errors = (await rows('xlsx/calamine-errors.xlsx')).flat();
    expect(errors.filter((cell) => typeof cell === 'object' && cell?.kind === 'error')).toHaveLength(7);
    expect((await rows('xlsx/frictionless-preserve-formatting-percentage.xlsx'))[1]?.[1]).toEqual({
      kind: 'percent',
      value: 0.52,
    });
    expect(await rows('xlsx/calamine-has_x000D_.xlsx')).toEqual([['ABC\nDEF']]);
    expect((await rows('xlsx/calamine-inlineStr_cdata.xlsx')).flat()).toEqual([
      'Hello CDATA',
      'World',
      '12345',
      'NormalText',
    ]);
    expect((await rows('xlsx/poi-MalformedSSTCount.xlsx'))[2]).toEqual([23, 24, 2, 1]);
    expect((await rows('xlsx/poi-bug62181.xlsx'))[0]).toEqual([0, 0, 123, day('2018-02-01'), 17060, 200, 4, 4, 5028]);
  });

  it('R-230 odd workbooks are read where they hold their cells', async () => {
    expect((await rows('xlsx/poi-SampleSS.strict.xlsx')).slice(0, 2)).toEqual([
      ['Test spreadsheet'],
      ['2nd row', '2nd row 2nd column'],
    ]);
    expect(sheetsOf(await readReal('xlsx/poi-right-to-left.xlsx')).map(({ rows: [, second] }) => second)).toEqual([
      [123],
      [123],
    ]);
    const middle = await rows('xlsx/calamine-temperature-in-middle.xlsx');
    expect(middle.slice(3, 6)).toEqual([
      [null, 'label', 'value'],
      [null, 'celsius', 22.2222],
      [null, 'fahrenheit', 72],
    ]);
  });

  it('R-235 encrypted workbooks are refused as protected', async () => {
    expect(await refusal('xlsx/poi-protected_passtika.xlsx')).toBe('encrypted');
    expect(await refusal('xlsx/calamine-pass_protected.xlsx')).toBe('encrypted');
  });

  it('R-236 damaged and hostile workbooks end in a refusal or unexpanded', async () => {
    expect(await refusal('xlsx/poi-crash-274d6342e4842d61be0fb48eaadad6208ae767ae.xlsx')).toBe('damaged');
    expect(['damaged', 'sheets']).toContain(await refusal('xlsx/poi-xlsx-corrupted.xlsx'));
    expect(JSON.stringify(await readReal('xlsx/poi-poc-xmlbomb.xlsx')).length).toBeLessThan(1_000_000);
  });

  it('R-240 the web page named .xls gives its three tables', async () => {
    const sheets = sheetsOf(await readReal('cn-yearbook/rd-intensity-2012-2020-html-inside.xls'));
    expect(sheets.map(({ name, rows: { length } }) => [name, length])).toEqual([
      ['table1', 1],
      ['table2', 33],
      ['table3', 1],
    ]);
    expect([...(sheets[1]?.rows ?? [])].find(([area]) => area === '北京')?.[9]).toBe('6.44');
  });

  it('R-206 a real Chinese file read in a wrong encoding is refused, not garbled', async () => {
    const result = await readFile(realFile('gbk-csv/分省年度数据 (3).csv'), { encoding: 'utf-8' });
    expect(result).toMatchObject({ refusal: { kind: 'encoding' } });
  });
});
