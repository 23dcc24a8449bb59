import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/intake/sheet';
import { proposalFor } from './proposals';
import { hasRealFiles, realFolder } from '../../realFiles';
import { sheetOf } from './sheets';

const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 3, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '地区',
      '指标',
      '2023年',
      '2022',
      '合计',
      '—',
      '单位：万元',
      '注：无',
      '一、创新主体',
      '一季度',
      '3,120',
      '序号',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Cell>(
      { kind: 'percent', value: 0.5 },
      { kind: 'date', iso: '2023-05-18' },
      { kind: 'error', text: '#REF!' },
      true,
    ),
  },
);
const rows = fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 14 });

describe('recognise', { timeout: 30_000 }, () => {
  it('R-385 gives every column of the range exactly one role and one header, whatever the sheet', () => {
    fc.assert(
      fc.property(rows, (cells) => {
        for (const { range, columns, headers, headerRows, firstBodyRow } of proposalFor(sheetOf(cells)).mapping
          .tables) {
          expect(columns).toHaveLength(range.right - range.left + 1);
          expect(headers).toHaveLength(columns.length);
          expect(headerRows.every((row) => row < firstBodyRow && row >= range.top)).toBe(true);
        }
      }),
      { seed: 385, numRuns: 300 },
    );
  });

  it('R-386 gives the same proposal for the same sheet', () => {
    fc.assert(
      fc.property(rows, (cells) => {
        expect(proposalFor(sheetOf(cells))).toEqual(proposalFor(sheetOf(cells)));
      }),
      { seed: 386, numRuns: 100 },
    );
  });

  it.skipIf(!hasRealFiles)('R-387 survives naughty strings as header, label, unit and title', () => {
    const naughty = JSON.parse(readFileSync(`${realFolder}/security/blns.json`, 'utf8')) as string[];
    for (const text of naughty) {
      const { mapping } = proposalFor(
        sheetOf([[`2023年${text}`], ['地区', text, `数值(${text})`], [text, 1, 2], ['乙', 3, text]], text),
      );
      expect(mapping.version).toBe(1);
    }
  });
});
