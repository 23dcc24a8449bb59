// Cell names and the squeezed scroll bar of very long sheets.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCell, parseRange } from '../../src/app/desk/parseCell';
import { cellName, rangeName } from '../../src/model/cellName';
import { tallScroll } from '../../src/app/importing/sheet/tallScroll';

describe('parseCell', () => {
  test('R-711 a name leads back to its cell', () => {
    fc.assert(
      fc.property(fc.nat(1_100_000), fc.nat(16_383), (row, column) => {
        expect(parseCell(cellName(row, column))).toEqual({ row, column });
      }),
    );
  });

  test('R-778 a range is read as written, in any width and case, and not with its corners exchanged', () => {
    const range = { top: 2, left: 0, bottom: 8, right: 5 };
    expect([rangeName(range), ' a3：f9 '].map(parseRange)).toEqual([range, range]);
    expect(['F9:A3', 'A3', 'A3:', ''].map(parseRange)).toEqual([null, null, null, null]);
  });

  test('R-711 a range leads to its first cell, other text to none', () => {
    expect(parseCell('A3:F9')).toEqual({ row: 2, column: 0 });
    expect(['', 'A0', '5', 'g5', 'C'].map(parseCell)).toEqual([null, null, null, null, null]);
  });
});

describe('tallScroll', () => {
  test('R-712 a sheet that fits is not squeezed', () => {
    const scroll = tallScroll(28_000, 600);
    expect([scroll.height, scroll.longOf(500), scroll.shortOf(500)]).toEqual([28_000, 500, 500]);
  });

  test('R-712 first and last row of a sheet of any length are reachable', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60_000_000 }), fc.integer({ min: 100, max: 2_000 }), (whole, seen) => {
        const { height, longOf } = tallScroll(whole, seen);
        expect(height).toBeLessThanOrEqual(15_000_000);
        expect(longOf(0)).toBe(0);
        if (whole > seen) expect(longOf(height - seen)).toBeCloseTo(whole - seen, 3);
      }),
    );
  });

  test('R-712 mapping there and back keeps the offset', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60_000_000 }), fc.nat(60_000_000), (whole, offset) => {
        const { longOf, shortOf } = tallScroll(whole, 600);
        expect(longOf(shortOf(offset))).toBeCloseTo(offset, 4);
      }),
    );
  });
});
