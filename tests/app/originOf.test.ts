import { describe, expect, it } from 'vitest';
import { originOf } from '../../src/app/indicator/originOf';
import type { ImportRecord } from '../../src/model/importRecord';
import { NO_DECISIONS } from '../../src/model/importRecord';

const none = { added: 0, revised: 0, removed: 0, unchanged: 0 };
const record: ImportRecord = {
  id: 1,
  kind: 'import',
  at: '2024-01-10T01:12:00Z',
  undoes: null,
  files: [{ name: '年报.xlsx', bytes: 1, format: 'xlsx', encoding: null }],
  tables: [{ file: 0, sheet: '汇总', title: null, range: 'A1:H9', sourceNote: null }],
  mappings: [],
  observations: none,
  entities: none,
  demo: false,
  note: null,
  ...NO_DECISIONS,
};

describe('where a value came from', () => {
  it('R-617 names file, sheet, cell and time', () => {
    const origin = originOf(new Map([[1, record]]), { import: 1, table: 0, row: 4, column: 6 });
    expect(origin).toEqual({ file: '年报.xlsx', sheet: '汇总', cell: 'G5', at: record.at, kind: 'import' });
  });

  it('R-617 says nothing about an import that the log does not have', () => {
    expect(originOf(new Map(), { import: 2, table: 0, row: 0, column: 0 })).toBeNull();
  });
});
