import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson } from '../../../src/intake/read/readJson';
import type { ReadResult } from '../../../src/intake/read/readResult';
import type { Sheet } from '../../../src/intake/sheet';
import { firstSheet, sheetsOf } from './realFiles';

const read = (text: string): ReadResult =>
  readJson({ name: 'a.json', text, rows: null, encoding: 'utf-8', questions: [] });
const rows = (value: unknown): Sheet['rows'] => firstSheet(read(JSON.stringify(value))).rows;

describe('readJson', () => {
  it.each(["{'a':1}", '[1,]', '[NaN]', '[Infinity]', '[01]', '{"a":1}//', '', '[1] 2', '[1'])(
    'R-220 %j is refused',
    (text) => {
      expect(read(text)).toMatchObject({ kind: 'refused', refusal: { kind: 'invalidJson', file: 'a.json' } });
    },
  );

  it('R-220 the place is named where the engine knows it', () => {
    expect(read('{\n  "a": 01\n}')).toMatchObject({ refusal: { params: { line: 2, column: 9 } } });
  });

  it('R-221 records give the union of their keys in order of appearance', () => {
    expect(
      rows([
        { a: 1, b: 'x' },
        { c: null, a: 2 },
      ]),
    ).toEqual([
      ['a', 'b', 'c'],
      [1, 'x'],
      [2, null, null],
    ]);
  });

  it('R-221 a nested object gives columns, a list stays its own text', () => {
    expect(rows([{ area: { code: '320703', name: '连云' }, tags: ['a', 1] }])).toEqual([
      ['area.code', 'area.name', 'tags'],
      ['320703', '连云', '["a",1]'],
    ]);
  });

  it('R-221 __proto__ is a column like any other', () => {
    const { rows: cells } = firstSheet(read('[{"__proto__":1,"constructor":2}]'));
    expect(cells).toEqual([
      ['__proto__', 'constructor'],
      [1, 2],
    ]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('R-221 columns, rows and keyed records become rows', () => {
    const expected = [
      ['year', 'value'],
      [2022, 27],
      [2023, 34],
    ];
    expect(rows({ year: [2022, 2023], value: [27, 34] })).toEqual(expected);
    expect(rows(expected)).toEqual(expected);
    expect(rows({ columns: ['year', 'value'], data: expected.slice(1) })).toEqual(expected);
    expect(rows({ 连云: { 2022: 1, 2023: 2 }, 海州: { 2023: 3 } })).toEqual([
      ['', '2022', '2023'],
      ['连云', 1, 2],
      ['海州', null, 3],
    ]);
  });

  it('R-222 nested records are found and named by their path', () => {
    const sheets = sheetsOf(
      read('{"code":200,"result":{"title":"企业数","unit":"家","records":[{"y":1},{"y":2}],"tags":["x"]}}'),
    );
    expect(sheets.map(({ name }) => name)).toEqual(['result.records']);
    expect(sheets[0]?.rows).toEqual([['title: 企业数'], ['unit: 家'], ['y'], [1], [2]]);
  });

  it('R-222 lists of the same columns beside the largest come along', () => {
    const value = { 2022: [{ a: 1 }], 2023: [{ a: 2 }, { a: 3 }], notes: [{ text: 'x' }] };
    expect(sheetsOf(read(JSON.stringify(value))).map(({ name }) => name)).toEqual(['2022', '2023']);
  });

  it('R-223 numbers that a double cannot hold stay their text', () => {
    expect(rows(JSON.parse('[{"v":1.5}]'))).toEqual([['v'], [1.5]]);
    const { rows: cells } = firstSheet(
      read(
        '[[1e400,-1E999,12345678901234567890123,913207030000000001,0.1234567890123456789,"1e400",1e-999,-0.0e-400]]',
      ),
    );
    expect(cells.at(0)).toEqual([
      '1e400',
      '-1E999',
      '12345678901234567890123',
      '913207030000000001',
      0.12345678901234568,
      '1e400',
      '1e-999',
      -0,
    ]);
  });

  it('R-223 any JSON ends without NaN and Infinity', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const result = read(text);
        const cells = result.kind === 'sheets' ? result.sheets.flatMap((sheet) => [...sheet.rows].flat()) : [];
        expect(cells.filter((cell) => typeof cell === 'number' && !Number.isFinite(cell))).toEqual([]);
        expect(cells.every((cell) => cell === null || typeof cell !== 'object')).toBe(true);
      }),
    );
  });

  it('R-224 a hundred thousand nested lists or objects are refused', () => {
    expect(read('['.repeat(100_000)).kind).toBe('refused');
    expect(read('['.repeat(100_000) + ']'.repeat(100_000)).kind).toBe('refused');
    expect(read('{"a":'.repeat(50_000) + '1' + '}'.repeat(50_000))).toMatchObject({ kind: 'refused' });
  });

  const cube = {
    class: 'dataset',
    version: '2.0',
    label: '研发经费',
    id: ['unit', 'geo', 'time'],
    size: [1, 2, 2],
    role: { geo: ['geo'], time: ['time'] },
    dimension: {
      unit: { category: { label: { CNY: '亿元' } } },
      geo: { label: '地区', category: { index: { SH: 1, BJ: 0 }, label: { BJ: '北京', SH: '上海' } } },
      time: { category: { index: ['2022', '2023'] } },
    },
    value: { 0: 2843.3, 3: 2049.6 },
    status: { 1: 'm', 3: 'p' },
  };
  const table = [
    ['unit', '地区', 'geo', 'time', 'value', 'status'],
    ['亿元', '北京', 'BJ', '2022', 2843.3, null],
    ['亿元', '北京', 'BJ', '2023', null, 'm'],
    ['亿元', '上海', 'SH', '2022', null, null],
    ['亿元', '上海', 'SH', '2023', 2049.6, 'p'],
  ];

  it('R-225 a JSON-stat 2 dataset is a long sheet with declared columns', () => {
    const sheet = firstSheet(read(JSON.stringify(cube)));
    expect(sheet).toMatchObject({ name: '研发经费', rows: table });
    expect(sheet.declared?.map(({ role }) => role)).toEqual(['unit', 'area', 'areaCode', 'period', 'value', 'status']);
    expect(sheet.declared?.[4]?.unit).toBe('亿元');
  });

  it('R-225 a collection gives a sheet each data set', () => {
    const collection = { class: 'collection', version: '2.0', link: { item: [cube, { ...cube, label: 'b' }] } };
    expect(sheetsOf(read(JSON.stringify(collection))).map(({ name }) => name)).toEqual(['研发经费', 'b']);
  });

  it('R-478 each category of a metric keeps its own unit', () => {
    const metric = {
      category: {
        index: ['gsp', 'share', 'capita'],
        unit: {
          gsp: { symbol: '$', label: 'million' },
          share: { symbol: '%', label: 'Per cent' },
          capita: { symbol: '$' },
        },
      },
    };
    const set = {
      id: ['metric', 'time'],
      size: ['3', '1'],
      dimension: { metric, time: { category: { index: ['2022'] } } },
    };
    const sheet = firstSheet(read(JSON.stringify({ class: 'dataset', ...set, value: [1, 2, 3] })));
    expect([...sheet.rows].map((cells) => cells[2])).toEqual(['unit', '$ million', 'Per cent', '$']);
    expect(sheet.declared?.map(({ role }) => role)[2]).toBe('unit');
  });

  it('R-225 a cube that contradicts itself is no JSON-stat', () => {
    const result = read(JSON.stringify({ ...cube, size: [1, 3, 2] }));
    expect(result.kind === 'sheets' && result.format).not.toBe('json-stat');
  });
});
