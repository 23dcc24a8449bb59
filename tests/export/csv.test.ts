import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { chartData } from '../../src/chart/chartData';
import { chartCsv } from '../../src/export/chartCsv';
import { csvCell, csvText } from '../../src/export/csvText';
import { zh } from '../../src/words/zh';
import type { ImportRecord } from '../../src/model/importRecord';
import { NO_DECISIONS } from '../../src/model/importRecord';
import { pictureIndex, type PictureName, specs } from '../chart/pictures';

describe('CSV that spreadsheet programs open', () => {
  test.each([
    '=1+1',
    '+1+1',
    '-1+1',
    '@SUM(1,1)',
    '\t=1+1',
    '\r=1+1',
    "=cmd|' /C calc'!A0",
    '=HYPERLINK("http://example.invalid","x")',
    '＝1+1',
  ])('R-552 %j is disarmed', (text) => {
    expect(csvCell(text).replace(/^"/, '').startsWith("'")).toBe(true);
  });

  test.each(['-4.7', '+3', '-0.5%', '-36,280'])('R-552 %s stays a number', (text) => {
    expect(csvCell(text).replaceAll('"', '')).toBe(text);
  });

  test('R-552 numbers have all their digits and no exponent', () => {
    expect([csvCell(1e-7), csvCell(-0.5), csvCell(36280), csvCell(null)]).toEqual(['0.0000001', '-0.5', '36280', '']);
  });

  test('R-553 the file begins with a byte order mark and ends each row with CRLF', () => {
    expect(csvText([['指标', 1]])).toBe('\uFEFF指标,1\r\n');
  });

  test('R-553 what is written is read back (law)', () => {
    const cell = fc
      .string({ unit: fc.constantFrom(...Array.from('ab,"\n连云 1')) })
      .filter((text) => !/^[\s]/.test(text));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (rows) => {
        const text = csvText(rows).replace('\uFEFF', '').replace(/\r\n$/, '');
        expect(Papa.parse(text, { newline: '\r\n', delimiter: ',' }).data).toEqual(rows);
      }),
      { seed: 553 },
    );
  });
});

const record: ImportRecord = {
  id: 1,
  kind: 'import',
  at: '2024-01-05T01:00:00Z',
  undoes: null,
  files: [{ name: '台账.xlsx', bytes: 1, format: 'xlsx', encoding: null }],
  tables: [{ file: 0, sheet: 'Sheet1', title: null, range: 'A1:B9', sourceNote: null }],
  mappings: [],
  observations: { added: 1, revised: 0, removed: 0, unchanged: 0 },
  entities: { added: 0, revised: 0, removed: 0, unchanged: 0 },
  demo: true,
  note: null,
  ...NO_DECISIONS,
};

describe('the figures of a chart', () => {
  function rows(name: PictureName, imports: readonly ImportRecord[] = []): string[][] {
    const data = chartData(specs[name], pictureIndex);
    if (data === null) throw new Error('no chart');
    return Papa.parse<string[]>(chartCsv(data, imports, zh).replace('\uFEFF', ''), { skipEmptyLines: true }).data;
  }

  test('R-554 every row names indicator, area, period, unit and state, unscaled', () => {
    const [head, ...body] = rows('columns-money');
    expect(head?.join()).toBe(
      '指标,指标代码,地区,地区代码,时期,时期代码,累计或当期,数值,单位,数据状态,取得方式,目标,来源,说明',
    );
    expect(body[4]?.join()).toBe(
      '技术合同成交额,CG02,连云区,320703,2023年,2023,当期,36280,万元,未注明,表中所列,40000,技术合同登记系统导出,',
    );
  });

  test('R-554 missing values are rows with a reason and an empty value', () => {
    expect(rows('columns-not-tracked')[4]?.slice(7, 10)).toEqual(['', '家', '无数据']);
    expect(rows('bars-not-applicable').at(-1)?.slice(2)).toEqual([
      '前三岛乡',
      '320703203',
      '2023年',
      '2023',
      '当期',
      '',
      '',
      '不适用',
      '',
      '',
      '',
      '',
    ]);
  });

  test('R-557 every figure names the file it came from and says when it is demo data; what is missing names none', () => {
    const [, first, ...others] = rows('bars-not-applicable', [record]);
    expect(first?.slice(-2)).toEqual(['统计局、台账.xlsx', '演示数据，非真实统计']);
    expect(others.at(-1)?.slice(-2)).toEqual(['', '']);
    expect(rows('columns-money', [{ ...record, demo: false }])[5]?.slice(-2)).toEqual([
      '技术合同登记系统导出、台账.xlsx',
      '',
    ]);
  });
});
