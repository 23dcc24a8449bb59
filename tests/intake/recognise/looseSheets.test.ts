// Sheets that say a line about the tables of other sheets, and sheets that only look as if they could.
import { describe, expect, it } from 'vitest';
import { looseLines } from '../../../src/intake/recognise/looseSheets';
import type { Cell, SheetRows } from '../../../src/intake/sheet';
import { sheetOf } from './sheets';

/** Rows that count how many of them were asked for. */
function countedRows(rows: readonly (readonly Cell[])[]) {
  let taken = 0;
  function* each() {
    for (const row of rows) {
      taken += 1;
      yield row;
    }
  }
  const counted: SheetRows = {
    length: rows.length,
    at: (row) => rows[row],
    slice: (first, end) => rows.slice(first, end),
    [Symbol.iterator]: each,
  };
  return { rows: counted, taken: () => taken };
}

describe('loose lines', () => {
  it('R-270 are read up to three, blanks between them', () => {
    expect(looseLines(sheetOf([['单位：万元'], [null], ['注：初步数']]))).toEqual({
      units: ['万元'],
      notes: ['注：初步数'],
    });
    expect(looseLines(sheetOf([['单位：万元'], ['甲', '乙', '丙']]))).toBeNull();
  });

  it('R-270 are looked for no further than where a sheet says more', () => {
    const counted = countedRows(Array.from({ length: 100_000 }, () => ['单位：万元']));
    expect(looseLines({ ...sheetOf([]), rows: counted.rows })).toBeNull();
    expect(counted.taken()).toBe(4);
  });

  it('R-270 are short: no expression searches a megabyte', () => {
    expect(looseLines(sheetOf([[`单位：${'万'.repeat(1_000_000)}`]]))).toBeNull();
  });
});
