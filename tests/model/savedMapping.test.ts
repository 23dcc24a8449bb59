import { describe, expect, it } from 'vitest';
import type { ImportRecord } from '../../src/model/importRecord';
import type { Mapping } from '../../src/model/mapping';
import { bringMappings, forgetMapping, nameMapping } from '../../src/model/mappingNotes';
import { savedMappings } from '../../src/model/savedMapping';
import { makeRecord } from '../desk/makeReview';
import { mappingOf, sheetOf } from '../intake/map/table';

const sheet = sheetOf([['指标'], ['甲']]);
const mapping = (shape: string, title: string): Mapping => ({
  version: 1,
  shape,
  tables: [mappingOf(sheet, [{ role: 'indicator' }], { title })],
});
const imported = (id: number, shape: string, parts: Partial<ImportRecord> = {}): ImportRecord =>
  makeRecord({
    id,
    at: `2024-01-0${id}T08:00:00Z`,
    files: [{ name: `${id}.csv`, bytes: 1, format: 'csv', encoding: 'gb18030' }],
    mappings: [mapping(shape, `表${id}`)],
    ...parts,
  });
const log = [imported(1, 'a'), imported(2, 'b'), imported(3, 'a')];
const short = (notes: Parameters<typeof savedMappings>[1], records = log) =>
  savedMappings(records, notes).map(({ mapping: { shape }, name, file, uses }) => [shape, name, file, uses]);

describe('savedMappings', () => {
  it('R-767 lists one mapping a form, the newest that holds, with its file and uses', () => {
    expect(short([])).toEqual([
      ['a', null, '3.csv', 2],
      ['b', null, '2.csv', 1],
    ]);
    const undone = [...log, makeRecord({ id: 4, kind: 'undo', undoes: 3, at: '2024-01-04T08:00:00Z' })];
    expect(short([], undone)).toEqual([
      ['b', null, '2.csv', 1],
      ['a', null, '1.csv', 1],
    ]);
  });

  it('R-767 a name stays with its form; what is forgotten comes back with a later import only', () => {
    const named = nameMapping([], 'a', '月报');
    expect(short(named)[0]).toEqual(['a', '月报', '3.csv', 2]);
    const forgotten = forgetMapping(named, 'a', '2024-01-05T08:00:00Z');
    expect(short(forgotten)).toEqual([['b', null, '2.csv', 1]]);
    expect(short(forgotten, [...log, imported(6, 'a')])[0]).toEqual(['a', null, '6.csv', 1]);
  });

  it('R-767 what is brought from a file counts as the newest of its form until a later import', () => {
    const brought = bringMappings(
      [],
      [{ name: '季报', mapping: mapping('b', '新') }],
      '设置.json',
      '2024-01-05T08:00:00Z',
    );
    expect(short(brought)[0]).toEqual(['b', '季报', '设置.json', 1]);
    expect(savedMappings(log, brought)[0]?.mapping.tables[0]?.title).toBe('新');
    expect(short(brought, [...log, imported(6, 'b')])[0]).toEqual(['b', '季报', '6.csv', 2]);
  });
});
