import { describe, expect, it } from 'vitest';
import { sparkLines } from '../../src/app/overview/sparkLines';

describe('the small line of five years', () => {
  it('R-603 breaks at a missing year instead of falling to zero', () => {
    const { lines, points } = sparkLines([5, 7, null, 14, 9], 104, 24, 3);
    expect(lines).toHaveLength(2);
    expect(points).toHaveLength(4);
  });

  it('R-603 draws a lone value as its dot only', () => {
    const { lines, points } = sparkLines([null, null, null, null, 3], 104, 24, 3);
    expect(lines).toEqual([]);
    expect(points).toEqual([{ x: 101, y: 12 }]);
  });

  it('R-603 sets the lowest value at the bottom and the highest at the top', () => {
    const { points } = sparkLines([1, 0, 2], 100, 20, 2);
    expect(points.map(({ y }) => y)).toEqual([10, 18, 2]);
  });
});
