import { describe, expect, it } from 'vitest';
import { targetReach, TRACK } from '../../src/app/controls/targetReach';

describe('the bar of a completion', () => {
  it('R-624 reaches the target at 100 percent and stays on its track', () => {
    expect(targetReach(100)).toEqual({ width: TRACK.target, isBeyond: false });
    expect(targetReach(128).isBeyond).toBe(false);
    expect(targetReach(150)).toEqual({ width: TRACK.width, isBeyond: true });
  });

  it('R-624 is empty where nothing is known or less than nothing was reached', () => {
    expect(targetReach(null)).toEqual({ width: 0, isBeyond: false });
    expect(targetReach(-20).width).toBe(0);
  });
});
