import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellReader } from '../../../src/intake/map/cellReader';
import { parseDelimited } from '../../../src/intake/read/readDelimited';
import { widestRow } from '../../../src/intake/rows/widestRow';
import { rowsOf } from './rowsOf';

const delimiters = fc.constantFrom(',', '\t', ';');
const piece = fc.oneof(
  fc.constantFrom(',', '\t', ';', '，', '\n', '\r', '\r\n', '\n\n', '', ' ', '\uFEFF', 'sep=;\r\n'),
  fc.constantFrom(
    '指标名称',
    '2024年1月',
    '0',
    '-12.50',
    '+3',
    '1e5',
    '0.1',
    '12345678901234567',
    '万元',
    'é',
    '𠮷',
    '😀',
  ),
);
/** Texts without quotes that are not blank: those never come so far. */
const texts = fc
  .tuple(fc.array(piece, { maxLength: 60 }), fc.constantFrom('', '\n', '\r\n', '\r', '\n\n'))
  .map(([pieces, end]) => `${pieces.join('')}x${end}`);

describe('rows of a large text', () => {
  it('R-245 are the rows of PapaParse', () => {
    fc.assert(
      fc.property(texts, delimiters, (text, delimiter) => {
        const rows = rowsOf(text, delimiter);
        const expected = parseDelimited(text, delimiter);
        expect([...rows]).toEqual(expected);
        expect(rows.slice(1, 3)).toEqual(expected.slice(1, 3));
        expect(rows.length).toBe(expected.length);
        expect(widestRow(rows)).toBe(widestRow(expected));
        expect(rows.at(expected.length)).toBeUndefined();
      }),
      { numRuns: 2000 },
    );
  });

  it('R-245 say of every cell, in any order, what the arrays say', () => {
    const place = fc.tuple(fc.nat(12), fc.nat(8), fc.nat(12), fc.nat(8));
    fc.assert(
      fc.property(texts, delimiters, fc.array(place, { maxLength: 20 }), (text, delimiter, places) => {
        const arrays = parseDelimited(text, delimiter);
        const fast = cellReader(rowsOf(text, delimiter));
        const plain = cellReader(arrays);
        for (const [row, column, otherRow, otherColumn] of places) {
          const other = plain.cell(otherRow, otherColumn);
          expect(fast.cell(row, column)).toBe(arrays[row]?.[column]);
          expect(fast.number(row, column)).toBe(plain.number(row, column));
          expect(fast.is(row, column, other)).toBe(plain.is(row, column, other));
          const above = plain.cell(otherRow, column);
          expect(fast.repeats(row, column, above, otherRow)).toBe(plain.repeats(row, column, above, otherRow));
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('R-245 may be wider than any table', () => {
    const text = `${'1,'.repeat(5000)}2\n3`;
    expect([...rowsOf(text, ',')]).toEqual(parseDelimited(text, ','));
    expect(cellReader(rowsOf(text, ',')).cell(0, 5000)).toBe('2');
  });

  it('R-245 may be longer than 64 KiB, beside short ones', () => {
    const text = `1,2\n${'区'.repeat(30_000)},3,${'x'.repeat(70_000)},4\r\n5,6`;
    const rows = rowsOf(text, ',');
    expect([...rows]).toEqual(parseDelimited(text, ','));
    expect(cellReader(rows).cell(1, 3)).toBe('4');
    expect(cellReader(rows).cell(2, 0)).toBe('5');
  });

  it('R-264 are the same when they are asked for again, in any order', () => {
    const text = Array.from({ length: 3000 }, (_, row) => `${row},${'x'.repeat(row % 7)}`).join('\n');
    const rows = rowsOf(text, ',');
    const expected = parseDelimited(text, ',');
    const asked = [0, 1024, 0, 2048, 1024, 2999, 951, 1975, 1, 2999];
    expect(asked.map((row) => rows.at(row))).toEqual(asked.map((row) => expected[row]));
    expect([...rows]).toEqual(expected);
    expect(rows.slice(1000, 1100)).toEqual(expected.slice(1000, 1100));
  });
});
