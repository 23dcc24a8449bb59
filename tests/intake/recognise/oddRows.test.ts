import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oddRows } from '../../../src/intake/recognise/oddRows';
import type { Cell } from '../../../src/intake/sheet';
import { rowsOf } from '../rows/rowsOf';

const cell = fc.constantFrom(
  '',
  '',
  '合计',
  '一、总量',
  '注：初步数',
  '续表',
  '市辖区',
  '12.5',
  'Total',
  '一个很长很长的总计名称共十四个字',
);
const tables = fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 30 });

/** The rule in words: nearly blank, or led by a word of totals, notes and continued tables. */
function isOdd(row: readonly Cell[], width: number): boolean {
  const filled = row.filter((one) => one !== null && one !== '');
  const [first] = filled;
  if (filled.length === 0 || (filled.length <= 2 && width > 3)) return true;
  return typeof first === 'string' && first.length < 12 && /计|total|注|续|^[一二三四五六七八九十]/i.test(first);
}

describe('rows that look unlike the others', () => {
  it('R-263 are found in arrays and in texts alike, and wherever the range begins', () => {
    fc.assert(
      fc.property(tables, fc.nat(10), (rows, from) => {
        const text = rowsOf(`${rows.map((row) => row.join(',')).join('\n')}\n`, ',');
        const width = Math.max(...rows.map((row) => row.length));
        const expected = rows.flatMap((row, at) => (at >= from && isOdd(row, width) ? [at] : []));
        expect(oddRows(rows, from, rows.length, width)).toEqual(expected);
        expect(oddRows(text, from, text.length, width)).toEqual(expected);
      }),
      { numRuns: 1000 },
    );
  });

  it('R-263 are no rows of numbers, dates and blanks between them', () => {
    const rows: Cell[][] = [[null, 5, 6, 7], [{ kind: 'date', iso: '2024-01' }, null, 1, 2], [null, null, null, 9], []];
    expect(oddRows(rows, 0, 4, 4)).toEqual([2, 3]);
    expect(oddRows(rows, 0, 4, 2)).toEqual([3]);
  });
});
