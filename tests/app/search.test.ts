import { describe, expect, it } from 'vitest';
import { findIndicators } from '../../src/app/indicator/findIndicators';
import { findRows } from '../../src/app/registers/findRows';
import { makeRegister } from '../model/makeRegister';
import { indicator } from './sampleDataset';

describe('searching', () => {
  it('R-615 finds an indicator by name, alias or code, whatever the width of the letters', () => {
    const all = [indicator('QY01', { name: '有效期内高新技术企业数', aliases: ['高企数'] }), indicator('CG02')];
    for (const search of ['ｑｙ01', '高企', '高新 企业']) {
      expect(findIndicators(all, search).map(({ code }) => code)).toEqual(['QY01']);
    }
    expect(findIndicators(all, '')).toHaveLength(2);
  });

  it('R-615 finds rows that hold every word in some column', () => {
    const { columns, rows } = makeRegister(
      ['企业', '领域'],
      [
        ['示例企业F01', '新材料'],
        ['示例企业Ｆ02', '电子信息'],
      ],
    );
    const found = (search: string) => [...findRows(rows, columns, search, [])];
    expect(found('f02')).toEqual([1]);
    expect(found('示例 新材料')).toEqual([0]);
    expect(found('F03')).toEqual([]);
    expect(found('')).toEqual([0, 1]);
  });
});
