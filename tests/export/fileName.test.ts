import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chartData } from '../../src/chart/chartData';
import { chartFileName } from '../../src/export/chartFileName';
import { fileName } from '../../src/export/fileName';
import { zh } from '../../src/words/zh';
import { pictureIndex, specs } from '../chart/pictures';

describe('file names', () => {
  test('R-555 a name says what it holds and when it was made', () => {
    const data = chartData(specs['columns-money'], pictureIndex);
    expect(data && chartFileName(data, zh, '2024-01-10', 'png')).toBe('连云区_技术合同成交额_2019—2024年_20240110.png');
  });

  test('R-555 names are safe on every system (law)', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 120 }), { maxLength: 3 }), (parts) => {
        const name = fileName(parts, '2024-01-10', 'svg');
        expect(name).not.toMatch(/[\\/:*?"<>|\p{Cc}]/u);
        expect(name).toMatch(/^[^.\s].*_20240110\.svg$/u);
        expect(Array.from(name).length).toBeLessThan(110);
      }),
      { seed: 555 },
    );
  });

  test('R-555 words that systems reserve are not names', () => {
    expect(fileName(['con'], '2024-01-10', 'csv')).toBe('tidemark_con_20240110.csv');
    expect(fileName(['../..'], '2024-01-10', 'csv')).toBe('tidemark_20240110.csv');
  });
});
