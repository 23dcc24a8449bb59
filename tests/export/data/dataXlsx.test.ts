// The workbook of a data file, read with the reader of the library and seen as its parts.
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { dataXlsx } from '../../../src/export/data/dataXlsx';

const madeAt = new Date(Date.UTC(2024, 0, 10));
const HOSTILE = ['=1+1', '+1', '@SUM(A1)', '-2+3', '<b>&"', '甲\u202e乙', '😀'.repeat(40), '长'.repeat(40_000)];
const table = { name: '数据', header: ['指标', '数值'], rows: HOSTILE.map((text, index) => [text, index - 2.5]) };

describe('a workbook of figures', () => {
  it('R-1351 keeps texts as texts and numbers as numbers', async () => {
    const { sheets } = await readXlsx(await dataXlsx([table], madeAt));
    const rows = sheets[0]!.rows.slice(1);
    expect(rows.map(([text]) => text)).toEqual([...HOSTILE.slice(0, -1), `${'长'.repeat(32_766)}…`]);
    expect(rows.map(([, value]) => value)).toEqual(table.rows.map(([, value]) => value));
  });

  it('R-1351 holds no formula, freezes its header and is as wide as its texts', async () => {
    const parts = unzipSync(await dataXlsx([table], madeAt));
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml']!);
    expect(sheet).not.toContain('<f>');
    expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(sheet).toContain(`<autoFilter ref="A1:B${HOSTILE.length + 1}"`);
    expect(sheet).toMatch(/<col min="1" max="1" width="48"/);
  });

  it('R-1351 the same tables give the same bytes', async () => {
    expect(await dataXlsx([table], madeAt)).toEqual(await dataXlsx([table], madeAt));
  });
});
