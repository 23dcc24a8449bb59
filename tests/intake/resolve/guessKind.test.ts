// The kind of an indicator that nobody described.
import { describe, expect, it } from 'vitest';
import { guessKind } from '../../../src/intake/resolve/guessKind';

const kindOf = (indicator: string, unit = '家') => guessKind({ indicator, unit, form: 'cumulative' });

describe('the kind of an indicator that nobody described', () => {
  it('R-278 is a stock where its name says that it is there at a moment', () => {
    for (const name of [
      '科技贷款余额',
      '有效发明专利数',
      '专利拥有量（件）',
      '在孵企业数',
      '现有人才总数',
      '有效高企',
      '高企（有效期内）',
    ])
      expect([name, kindOf(name)]).toEqual([name, 'stock']);
  });

  it('R-278 is a flow where something was added, done or granted, and a ratio by its unit', () => {
    for (const name of ['新增贷款余额', '净增在孵企业数', '发明专利授权量', '在建项目投资', '有效服务企业数'])
      expect([name, kindOf(name)]).toEqual([name, 'flow']);
    expect(kindOf('万人发明专利拥有量', '件/万人')).toBe('ratio');
  });
});
