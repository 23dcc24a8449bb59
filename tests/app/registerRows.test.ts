import { describe, expect, it } from 'vitest';
import type { ColumnFilter } from '../../src/app/registers/findRows';
import { findRows } from '../../src/app/registers/findRows';
import { registerCsv } from '../../src/app/registers/registerCsv';
import {
  filterText,
  nextOrder,
  orderText,
  readFilters,
  readOrder,
  withFilter,
} from '../../src/app/registers/registerView';
import { sortRows } from '../../src/app/registers/sortRows';
import { makeRegister } from '../model/makeRegister';

const REGISTER = makeRegister(
  ['企业', '街道', '收入:number'],
  [
    ['甲公司', '云山街道', '100'],
    ['乙公司', '', '20'],
    ['=丙公司', '墟沟街道', ''],
    ['丁公司', '云山街道', '20'],
  ],
);
const { columns, rows } = REGISTER;
const ALL = Uint32Array.of(0, 1, 2, 3);

describe('rows of a register', () => {
  it('R-679 are found by words of the search and by what each column is asked for', () => {
    const found = (search: string, ...filters: ColumnFilter[]) => [...findRows(rows, columns, search, filters)];
    expect(found('', { column: '街道', kind: 'is', text: '云山街道' })).toEqual([0, 3]);
    expect(found('', { column: '街道', kind: 'is', text: '' })).toEqual([1]);
    expect(found('20', { column: '街道', kind: 'holds', text: '云山' })).toEqual([3]);
    expect(found('', { column: '没有', kind: 'is', text: 'x' })).toEqual([0, 1, 2, 3]);
  });

  it('R-679 what was asked is read back from a link', () => {
    const filters = withFilter([], '街道', { column: '街道', kind: 'is', text: '' });
    expect(readFilters([...filters.map(filterText), 'nonsense'])).toEqual(filters);
    expect(withFilter(filters, '街道', null)).toEqual([]);
    expect(readOrder(orderText({ column: '收入', direction: 'down' }))).toEqual({ column: '收入', direction: 'down' });
    expect(readOrder('nonsense')).toBeNull();
  });

  it('R-680 are sorted by size, with blanks last either way and equal ones in their order', () => {
    const sorted = (direction: 'up' | 'down') => [...sortRows(ALL, rows, columns, { column: '收入', direction })];
    expect(sorted('up')).toEqual([1, 3, 0, 2]);
    expect(sorted('down')).toEqual([0, 1, 3, 2]);
    expect(nextOrder(nextOrder(nextOrder(null, '收入'), '收入'), '收入')).toBeNull();
  });

  it('R-681 are saved as they are shown, and start no formula', () => {
    const lines = registerCsv(REGISTER, Uint32Array.of(3, 2)).split('\r\n');
    expect(lines.slice(1, 3)).toEqual(['丁公司,云山街道,20', "'=丙公司,墟沟街道,"]);
  });
});
