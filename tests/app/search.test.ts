import { describe, expect, it } from 'vitest';
import { findIndicators } from '../../src/app/indicator/findIndicators';
import { findRows } from '../../src/app/registers/findRows';
import { indicator } from './sampleDataset';

const row = (...cells: string[]) => ({ cells, source: { import: 1, table: 0, row: 0, column: 0 } });

describe('searching', () => {
  it('R-615 finds an indicator by name, alias or code, whatever the width of the letters', () => {
    const all = [indicator('QY01', { name: '有效期内高新技术企业数', aliases: ['高企数'] }), indicator('CG02')];
    for (const search of ['ｑｙ01', '高企', '高新 企业']) {
      expect(findIndicators(all, search).map(({ code }) => code)).toEqual(['QY01']);
    }
    expect(findIndicators(all, '')).toHaveLength(2);
  });

  it('R-615 finds rows that hold every word in some column', () => {
    const rows = [row('示例企业F01', '新材料'), row('示例企业F02', '电子信息')];
    expect(findRows(rows, 'f02')).toEqual([rows[1]]);
    expect(findRows(rows, '示例 新材料')).toEqual([rows[0]]);
    expect(findRows(rows, 'F03')).toEqual([]);
  });
});
