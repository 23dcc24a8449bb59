import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cells } from '../../src/model/block';
import { diffBlock } from '../../src/model/blockChange';
import { narrowBlock, narrowChange, widenBlock, widenChange } from '../../src/store/narrowColumns';
import { anyBlock } from '../model/arbitraries';

describe('columns as they are written', () => {
  it('R-294 are read as they were, in blocks and in changes', () => {
    fc.assert(
      fc.property(anyBlock(), anyBlock(), (stored, incoming) => {
        expect(widenBlock(narrowBlock(stored))).toEqual(stored);
        const { change } = diffBlock(stored, incoming);
        if (change !== null) expect(widenChange(narrowChange(change))).toEqual(change);
      }),
    );
  });

  it('R-294 keep numbers of any size, and what repeats is kept once', () => {
    for (const highest of [0, 1, 0xff, 0x100, 0xffff, 0x10000, 0xffffffff]) {
      const row = Uint32Array.of(0, highest, highest);
      const narrow = narrowBlock(blockOf({ ...CELLS, row }));
      expect(widenBlock(narrow).cells.row).toEqual(row);
      expect([narrow.cells.status, narrow.cells.column]).toEqual([1, 3]);
      expect(typeof narrow.cells.row === 'number' ? 0 : narrow.cells.row.byteLength).toBe(
        highest === 0 ? 0 : highest <= 0xff ? 3 : highest <= 0xffff ? 6 : 12,
      );
    }
  });

  it('R-294 are as narrow in the block that a change makes as in the change, however often they are asked for', () => {
    const cells = { ...CELLS, row: Uint32Array.of(4, 5, 600) };
    const { cells: _, ...frame } = blockOf(cells);
    const change = { ...frame, before: null, after: cells };
    const first = narrowChange(change);
    expect(narrowBlock(blockOf(cells)).cells).toEqual(first.after);
    expect(narrowChange(change)).toEqual(first);
    expect(first.after?.row).toEqual(Uint16Array.of(4, 5, 600));
  });

  it('R-294 of an earlier schema are read as they are', () => {
    const wide = blockOf(CELLS);
    expect(widenBlock(wide)).toEqual(wide);
  });
});

const CELLS: Cells = {
  value: Float64Array.of(27, 34, Number.NaN),
  status: Uint8Array.of(1, 1, 1),
  source: Uint32Array.of(0, 1, 0),
  row: Uint32Array.of(4, 5, 6),
  column: Uint16Array.of(3, 3, 3),
  texts: { 1: '34家' },
};

function blockOf(cells: Cells) {
  return {
    indicator: 'QY01',
    series: [{ area: '320703', dimensions: {}, frequency: 'year', form: 'end', unit: '家' } as const],
    offsets: Uint32Array.of(0, 3),
    periods: ['2021', '2022', '2023'],
    period: Uint32Array.of(0, 1, 2),
    sources: [
      { import: 1, table: 0 },
      { import: 2, table: 0 },
    ],
    cells,
  };
}
