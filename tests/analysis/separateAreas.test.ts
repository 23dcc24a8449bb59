import { expect, test } from 'vitest';
import { separateAreas } from '../../src/analysis/separateAreas';
import { area } from './story';

const areas = new Map(
  [
    area('市', '市', null),
    area('区', '区', '市'),
    { ...area('本级', '本级', '市'), includedIn: '全域' },
    area('全域', '全域', '市'),
    area('甲', '甲街', '区'),
    area('乙', '乙街', '区'),
    { ...area('高新', '高新区', null), includedIn: '区' },
  ].map((one) => [one.code, one]),
);

test.each([
  [['甲', '乙'], ['甲', '乙'], []],
  [['区', '甲', '乙'], ['甲', '乙'], ['区']],
  [['本级', '全域'], ['本级'], ['全域']],
  [['高新', '区'], ['高新'], ['区']],
  [['市', '高新'], ['高新'], ['市']],
  [['市', '区', '甲'], ['甲'], ['市', '区']],
  [['甲', '甲', '本级'], ['甲', '本级'], []],
])('R-1041 of %j stay %j', (codes, separate, set) => {
  const found = separateAreas(codes, areas);
  expect(found.separate).toEqual(separate);
  expect(found.overlapping.map((one) => one.area)).toEqual(set);
});

test('R-1041 a chain of parents that closes ends', () => {
  const circle = new Map([area('子', '子', '丑'), area('丑', '丑', '子')].map((one) => [one.code, one]));
  expect(separateAreas(['子', '丑'], circle).separate).toHaveLength(1);
});
