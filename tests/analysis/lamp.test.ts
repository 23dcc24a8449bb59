import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { completionOf } from '../../src/analysis/completion';
import { type Lamp, lampFor, NO_CIRCUMSTANCES } from '../../src/analysis/lamp';
import { plannedShare } from '../../src/analysis/plannedShare';
import { isoDate } from '../../src/model/period';
import { quarters, target } from './story';

const sold = target('t', 2024, { indicator: 'CG02', value: 45000 });

function lamp(value: number | null, asOf: string, goal = sold, doneOn: string | null = null): Lamp {
  return lampFor({
    ...NO_CIRCUMSTANCES,
    target: goal,
    value,
    unit: goal.unit,
    missing: null,
    asOf: isoDate(asOf),
    doneOn: doneOn === null ? null : isoDate(doneOn),
  });
}

describe('completion', () => {
  test.each([
    ['>=', 45000, null, 29100, 64.7],
    ['>=', 40000, null, 36280, 90.7],
    ['<=', 5, null, 3.8, 124],
    ['<=', 5, null, 6, 80],
    ['=', 460, null, 460, 100],
    ['>=', 120, 100, 108, 40],
    ['<=', 30, 50, 40, 50],
    ['>=', 0, null, -1, 0],
    ['<=', 0, null, 0, 100],
  ] as const)('R-517 %s %d from %s, actual %d: %d percent', (operator, value, baseline, actual, percent) => {
    const goal = target('t', 2024, { value, operator, unit: '项', ...(baseline === null ? {} : { baseline }) });
    expect(completionOf(goal, actual, '项')?.percent).toBe(percent);
  });

  test('R-517 units are converted, and strangers are not compared', () => {
    expect(completionOf(sold, 2.91, '亿元')?.percent).toBe(64.7);
    expect(completionOf(sold, 2.91, '家')).toBeNull();
  });

  test('R-518 100 percent is shown exactly when the target is met', () => {
    expect(completionOf(sold, 44990, '万元')).toMatchObject({ percent: 99.9, met: false });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 90_000 }), (actual) => {
        const completion = completionOf(sold, actual, '万元');
        expect((completion?.percent ?? 0) >= 100).toBe(completion?.met);
      }),
      { seed: 518 },
    );
  });
});

describe('planned share', () => {
  test.each([
    ['2024-03-31', 0.25],
    ['2024-06-30', 0.5],
    ['2024-09-30', 0.75],
    ['2024-12-31', 1],
    ['2025-03-01', 1],
    ['2023-12-31', 0],
  ])('R-519 a straight line has equal months: %s is %d', (day, share) => {
    expect(plannedShare(sold, isoDate(day))).toBeCloseTo(share, 10);
  });

  test('R-519 a straight line ends at the due date', () => {
    expect(plannedShare(target('t', 2024, { value: 1, due: '2024-06-30' }), isoDate('2024-03-31'))).toBeCloseTo(0.5);
  });

  test('R-520 milestones count from the end of their quarter, and nothing is due before', () => {
    const late = target('t', 2024, { value: 15, curve: quarters(0, 0, 50, 100) });
    expect(
      ['2024-03-31', '2024-09-29', '2024-09-30', '2024-12-30'].map((day) => plannedShare(late, isoDate(day))),
    ).toEqual([0, 0, 0.5, 0.5]);
  });

  test('R-519 the plan never falls (law)', () => {
    const day = fc
      .integer({ min: 0, max: 800 })
      .map((days) => new Date(Date.UTC(2023, 5, 1 + days)).toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [early, late] = one < other ? [one, other] : [other, one];
        expect(plannedShare(sold, isoDate(early))).toBeLessThanOrEqual(plannedShare(sold, isoDate(late)));
      }),
      { seed: 519 },
    );
  });
});

describe('thresholds', () => {
  // Planned 75 % at the end of September; the target is 1000, so 1 unit is 0.1 point.
  const goal = target('t', 2024, { value: 1000, unit: '项' });

  test.each([
    [760, 'green', 'onSchedule', -1],
    [750, 'green', 'onSchedule', 0],
    [650, 'green', 'slightlyBehind', 10],
    [649, 'yellow', 'behind', 10.1],
    [450, 'yellow', 'behind', 30],
    [449, 'red', 'farBehind', 30.1],
    [1000, 'blue', 'done', -25],
  ] as const)('R-521 %d of 1000 at 75 %% is %s', (value, color, reason, gap) => {
    expect(lamp(value, '2024-09-30', goal)).toMatchObject({ color, reason, gap });
  });

  test('R-522 the gap is rounded before it is compared', () => {
    const small = target('t', 2024, { value: 1, unit: '项', curve: quarters(50, 50, 50, 100) });
    expect(lamp(0.4, '2024-09-30', small)).toMatchObject({ color: 'green', gap: 10 });
    expect(lamp(0.3996, '2024-09-30', small)).toMatchObject({ color: 'green', gap: 10 });
    expect(lamp(0.3994, '2024-09-30', small)).toMatchObject({ color: 'yellow', gap: 10.1 });
  });

  test('R-523 from the due date on 80 percent is yellow and less is red', () => {
    expect(lamp(36000, '2024-12-31')).toMatchObject({ color: 'yellow', reason: 'overdueNear' });
    expect(lamp(35900, '2024-12-31')).toMatchObject({ color: 'red', reason: 'overdue' });
    expect(lamp(44900, '2025-02-01')).toMatchObject({ color: 'yellow', reason: 'overdueNear' });
  });

  test('R-524 a target met late is done, and says how late', () => {
    const early = target('t', 2024, { value: 1, due: '2024-06-30', operator: '=' });
    expect(lamp(1, '2024-09-30', early, '2024-07-15')).toMatchObject({
      color: 'blue',
      reason: 'doneLate',
      daysLate: 15,
    });
  });

  test('R-525 without target or value there is no verdict, and the reason is kept', () => {
    const input = { ...NO_CIRCUMSTANCES, unit: '家', asOf: isoDate('2024-09-30') };
    expect(lampFor({ ...input, target: null, value: 5, missing: null })).toMatchObject({ reason: 'noTarget' });
    expect(lampFor({ ...input, target: sold, value: null, missing: 'noCases' })).toMatchObject({
      color: 'grey',
      reason: 'noValue',
      missing: 'noCases',
    });
  });

  test('R-526 a limit that is kept is on schedule until the due date, then done', () => {
    const limit = target('t', 2024, { indicator: 'RC07', operator: '<=', value: 5 });
    expect(lamp(3.5, '2024-09-30', limit)).toMatchObject({ color: 'green', reason: 'onSchedule' });
    expect(lamp(3.5, '2024-12-31', limit)).toMatchObject({ color: 'blue', reason: 'done' });
  });
});
