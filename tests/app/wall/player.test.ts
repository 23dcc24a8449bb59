import { describe, expect, it } from 'vitest';
import { isGivenUp, play, type PlayerAction, START } from '../../../src/app/wall/player';
import { isWithin, parseHours, pixelShift, untilHour } from '../../../src/app/wall/nightly';
import { changedCodes } from '../../../src/app/wall/changedNames';

const next = { kind: 'next', count: 3 } as const;
const back = { kind: 'back', count: 3 } as const;

function after(...actions: readonly PlayerAction[]) {
  return actions.reduce(play, START);
}

describe('player', () => {
  it('R-1256 pages follow each other round and round, forward and back', () => {
    expect(after(next, next).at).toBe(2);
    expect(after(next, next, next).at).toBe(0);
    expect(after(back).at).toBe(2);
  });

  it('R-1256 a page whose time is over turns only where no hand turned it', () => {
    expect(after({ kind: 'turn', from: 0, count: 3 }).at).toBe(1);
    expect(after(next, { kind: 'turn', from: 0, count: 3 }).at).toBe(1);
    expect(after({ kind: 'pause' }).isPaused).toBe(true);
    expect(after({ kind: 'pause' }, { kind: 'pause' }).isPaused).toBe(false);
  });

  it('R-1257 a page that failed twice is passed over, once is not', () => {
    const failed = { kind: 'failed', at: 1, count: 3 } as const;
    expect(after(failed, next).at).toBe(1);
    expect(after(failed, failed, next).at).toBe(2);
    expect(isGivenUp(after(failed, failed), 1)).toBe(true);
  });

  it('R-1257 where every page failed the place stays', () => {
    const all = [0, 1, 2].flatMap((at) => [
      { kind: 'failed', at, count: 3 } as const,
      { kind: 'failed', at, count: 3 } as const,
    ]);
    expect(after(...all, next).at).toBe(0);
  });
});

describe('wall at night', () => {
  it('R-1258 hours of rest go over midnight', () => {
    const night = parseHours('22-6');
    expect(night).toEqual({ from: 22, to: 6 });
    expect([21, 22, 0, 5, 6].map((hour) => night !== null && isWithin(night, hour))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
    expect(isWithin({ from: 12, to: 14 }, 14)).toBe(false);
    expect(['', '7-7', '25-3', 'nachts'].map(parseHours)).toEqual([null, null, null, null]);
  });

  it('R-1258 the picture moves a little with the time and comes back', () => {
    const shifts = Array.from({ length: 144 }, (_, at) => pixelShift(at * 10).join());
    expect(new Set(shifts).size).toBe(4);
    expect(pixelShift(0)).toEqual(pixelShift(40));
  });

  it('R-1258 the restart comes with the next hour of its kind', () => {
    expect(untilHour(new Date(2026, 0, 5, 3, 0), 4)).toBe(3_600_000);
    expect(untilHour(new Date(2026, 0, 5, 4, 0), 4)).toBe(24 * 3_600_000);
  });
});

describe('what changed on a wall', () => {
  it('R-1263 names what differs, came or went, and nothing else', () => {
    const before = new Map([
      ['A', '1'],
      ['B', '2'],
      ['C', '3'],
    ]);
    const now = new Map([
      ['A', '1'],
      ['B', '9'],
      ['D', '4'],
    ]);
    expect(changedCodes(before, now)).toEqual(['B', 'D', 'C']);
    expect(changedCodes(before, before)).toEqual([]);
  });
});
