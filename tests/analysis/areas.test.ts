import { describe, expect, test } from 'vitest';
import { totalOfAreas } from '../../src/analysis/areaTotal';
import { indexTo } from '../../src/analysis/indexTo';
import { rankAreas } from '../../src/analysis/ranking';
import { period } from '../../src/model/period';
import { indicator, storyIndex, subAreas } from './story';

const index = storyIndex();
const codes = subAreas.map((area) => area.code);
const year = period('2023');

describe('areas of the district', () => {
  test.each([
    ['QY01', 34],
    ['QY11', 96],
    ['CG02', 36280],
    ['YF03', 52400],
  ])('R-530 %s of the areas adds up to %d', (code, value) => {
    expect(totalOfAreas(index, indicator(code), codes, year, 'total')?.value).toBe(value);
  });

  test('R-530 areas without a value are named, and shares do not add', () => {
    expect(totalOfAreas(index, indicator('YF03'), codes, year, 'total')?.missing).toEqual(['320703006', '320703203']);
    expect(totalOfAreas(index, indicator('CG08'), codes, year, 'total')).toBeNull();
  });

  test('R-531 equal values share a place, and nobody is dropped', () => {
    const { ranked, unranked } = rankAreas(index, indicator('QY01'), codes, year, 'total');
    expect(ranked.map((entry) => entry.place)).toEqual([1, 2, 3, 4, 5, 5, 5, 8, 8, 8]);
    expect(unranked).toEqual([]);
    const research = rankAreas(index, indicator('YF03'), codes, year, 'total');
    expect(research.unranked).toEqual([
      { area: '320703006', reason: 'notApplicable' },
      { area: '320703203', reason: 'notApplicable' },
    ]);
    expect(research.ranked.length + research.unranked.length).toBe(codes.length);
  });

  test('R-532 an index needs a positive base, and gaps stay gaps', () => {
    expect(indexTo([15, null, 34, 43], 15)).toEqual([100, null, 226.7, 286.7]);
    expect(indexTo([15, 34], 0)).toEqual([null, null]);
    expect(indexTo([15, 34], null)).toEqual([null, null]);
  });
});
