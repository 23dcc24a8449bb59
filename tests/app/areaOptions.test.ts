import { describe, expect, it } from 'vitest';
import { areaOptions, firstArea, observationsByArea } from '../../src/app/data/areaOptions';
import { isUncut } from '../../src/app/data/indexDataset';
import { partsOnlyIn } from '../../src/app/overview/partsOnlyIn';
import { area, dataset, indicator, series } from './sampleDataset';

const tree = [area('省'), area('市', '省'), area('甲区', '市'), area('乙区', '市'), area('街道', '乙区')];
const shown = (codes: readonly string[], home: string | null) =>
  areaOptions(tree, new Set(codes), home).map((option) => `${'.'.repeat(option.depth)}${option.area.code}`);

describe('the areas to choose from', () => {
  it('R-606 stand in the order of the tree, indented under the nearest shown parent', () => {
    expect(shown(['省', '甲区', '乙区', '街道'], null)).toEqual(['省', '.甲区', '.乙区', '..街道']);
  });

  it('R-606 begin with home and what belongs to it', () => {
    expect(shown(['省', '甲区', '乙区', '街道'], '乙区')).toEqual(['乙区', '.街道', '省', '.甲区']);
  });

  it('R-607 open with home when it has figures, else with the area that has most', () => {
    const data = dataset(
      [
        series('A', '甲区', { 2023: 1 }),
        series('A', '乙区', { 2022: 1, 2023: 2 }),
        series('B', '市', { 2023: 3 }, 'period', { 类: '其一' }),
      ],
      tree,
    );
    const counts = observationsByArea(data, isUncut);
    expect(counts).toEqual(
      new Map([
        ['甲区', 1],
        ['乙区', 2],
      ]),
    );
    expect(firstArea(counts, '甲区')).toBe('甲区');
    expect(firstArea(counts, '市')).toBe('乙区');
    expect(firstArea(new Map(), '市')).toBeNull();
  });

  it('R-623 include those of which only parts are known', () => {
    const data = dataset(
      [
        series('A', '甲区', { 2023: 1 }),
        series('B', '甲区', { 2023: 3 }, 'period', { 类: '其一' }),
        series('B', '市', { 2022: 3, 2023: 3 }, 'period', { 类: '其一' }),
      ],
      tree,
    );
    expect([...observationsByArea(data)]).toEqual([
      ['甲区', 2],
      ['市', 2],
    ]);
    const known = { ...data, indicators: [indicator('A'), indicator('B')] };
    expect(partsOnlyIn(known, '甲区').map(({ code }) => code)).toEqual(['B']);
    expect(partsOnlyIn(known, '市').map(({ code }) => code)).toEqual(['B']);
    expect(partsOnlyIn(known, '省')).toEqual([]);
  });
});
