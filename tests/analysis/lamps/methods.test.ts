import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lampFor } from '../../../src/analysis/lamp';
import { LAMP_METHODS } from '../../../src/model/lampMethod';
import type { Target } from '../../../src/model/target';
import { target } from '../story';
import { lampInput } from './lampInput';

const goal = (value: number, more: Partial<Target> = {}): Target => ({
  ...target('t', 2024, { value, unit: '项' }),
  ...more,
});
const fromHundred = goal(120, { baseline: 100 });

describe('the method of a target', () => {
  test('R-1100 is its own, else that of its list, and the lamp names it', () => {
    const byList = lampInput(goal(1000), 880, '2024-12-31', 'achievement');
    expect(lampFor(byList)).toMatchObject({ method: 'achievement', color: 'yellow', measure: 88 });
    const own = lampInput({ ...goal(1000), method: 'scheduleGap' }, 880, '2024-12-31', 'achievement');
    expect(lampFor(own)).toMatchObject({ method: 'scheduleGap', reason: 'overdueNear' });
  });

  test.each([
    ['scheduleGap', 'green', 'slightlyBehind', 10],
    ['achievement', 'red', 'farFromAchieved', 40],
    ['growthRate', 'yellow', 'moderateProgress', 0.832],
    ['baselineDistance', 'green', 'slightlyBehind', 10],
    ['projection', 'yellow', 'someProgress', 0.832],
  ] as const)('R-1110 by %s, 108 of 100 to 120 at half time is %s', (method, color, reason, measure) => {
    const lamp = lampFor(lampInput(fromHundred, 108, '2024-06-30', method, 'stock'));
    expect(lamp).toMatchObject({ method, color, reason });
    expect(lamp.measure).toBeCloseTo(measure, 3);
  });

  test('R-1112 thresholds are those of the list', () => {
    const input = lampInput(goal(1000), 700, '2024-09-30', 'scheduleGap');
    const rules = { ...input.rules, thresholds: { green: 3, yellow: 4, near: 71 } };
    expect(lampFor({ ...input, rules }).color).toBe('red');
    expect(lampFor({ ...input, rules, value: 710 }).color).toBe('yellow');
    expect(lampFor({ ...input, rules, value: 720 }).color).toBe('green');
    const late = lampInput(goal(1000), 700, '2024-12-31', 'scheduleGap');
    expect(lampFor({ ...late, rules }).reason).toBe('overdue');
    expect(lampFor({ ...late, rules, value: 710 }).reason).toBe('overdueNear');
  });
});

describe('achievement', () => {
  test.each([
    ['2024-03-31', 220, 'yellow', 88],
    ['2024-06-30', 480, 'green', 96],
    ['2024-09-30', 710, 'green', 94.7],
    ['2024-12-31', 968, 'green', 96.8],
    ['2024-12-31', 895, 'yellow', 89.5],
    ['2024-12-31', 899.4, 'yellow', 89.9],
    ['2024-12-31', 899.5, 'green', 90],
    ['2024-12-31', 749, 'red', 74.9],
    ['2024-12-31', 1000, 'blue', null],
  ] as const)('R-1101 on %s, %d of 1000 that add up is %s', (asOf, value, color, measure) => {
    expect(lampFor(lampInput(goal(1000), value, asOf, 'achievement', 'flow'))).toMatchObject({ color, measure });
  });

  test.each([
    [goal(1.5, { baseline: 1 }), 1.35, 'red', 70],
    [goal(400, { baseline: 500, operator: '<=' }), 420, 'yellow', 80],
    [goal(43), 34, 'yellow', 79.1],
  ] as const)('R-1101 a level is held against all of the target: %j at %d', (one, value, color, measure) => {
    expect(lampFor(lampInput(one, value, '2024-06-30', 'achievement', 'stock'))).toMatchObject({ color, measure });
  });

  test('R-1101 where nothing is due there is no verdict, and nothing is divided by zero', () => {
    const late = goal(15, { curve: { kind: 'yearEnd' } });
    const lamp = lampFor(lampInput(late, 3, '2024-06-30', 'achievement', 'flow'));
    expect(lamp).toMatchObject({ color: 'grey', reason: 'notDue', measure: null });
    expect(lampFor(lampInput(late, 3, '2024-06-30', 'scheduleGap'))).toMatchObject({ color: 'green', gap: -20 });
  });
});

describe('distance from the baseline', () => {
  test.each([
    [110, 'green', 'onSchedule', 0],
    [108, 'green', 'slightlyBehind', 10],
    [107.9, 'yellow', 'behind', 10.5],
    [103, 'red', 'farBehind', 35],
    [98, 'red', 'farBehind', 60],
    [121, 'blue', 'done', null],
  ] as const)('R-1102 %d between 100 and 120 at half time is %s', (value, color, reason, measure) => {
    const yearEnd = { ...fromHundred, curve: { kind: 'yearEnd' } } as const;
    const lamp = lampFor(lampInput(yearEnd, value, '2024-06-30', 'baselineDistance', 'stock'));
    expect(lamp).toMatchObject({ color, reason, measure });
  });

  test.each([
    [goal(120), 'noBaseline'],
    [goal(120, { baseline: 130 }), 'targetBehindBase'],
    [goal(120, { baseline: 100, operator: '<=' }), 'targetBehindBase'],
    [goal(120, { baseline: 120 }), 'targetIsBase'],
  ] as const)('R-1102 %j is refused: %s', (one, refusal) => {
    const value = one.operator === '<=' ? 125 : 110;
    const lamp = lampFor(lampInput(one, value, '2024-06-30', 'baselineDistance', 'stock'));
    expect(lamp).toMatchObject({ color: 'grey', reason: 'refused', refusal });
  });

  test('R-1102 from the due date on a missed target is missed', () => {
    const lamp = (value: number) => lampFor(lampInput(fromHundred, value, '2024-12-31', 'baselineDistance', 'stock'));
    expect(lamp(117)).toMatchObject({ reason: 'overdueNear' });
    expect(lamp(112)).toMatchObject({ reason: 'overdue' });
  });
});

describe('growth rate and projection', () => {
  test.each([
    ['growthRate', 112, 'green', 'substantialProgress'],
    ['growthRate', 107, 'yellow', 'moderateProgress'],
    ['growthRate', 104, 'red', 'limitedProgress'],
    ['growthRate', 98, 'red', 'deterioration'],
    ['projection', 112, 'green', 'onTrack'],
    ['projection', 104, 'yellow', 'someProgress'],
    ['projection', 100.5, 'red', 'stagnant'],
  ] as const)('R-1103 R-1104 by %s, %d between 100 and 120 at half time is %s', (method, value, color, reason) => {
    expect(lampFor(lampInput(fromHundred, value, '2024-06-30', method, 'stock'))).toMatchObject({ color, reason });
  });

  test('R-1103 a fall that is wanted is progress', () => {
    const less = goal(30, { baseline: 50, operator: '<=' });
    expect(lampFor(lampInput(less, 37, '2024-06-30', 'growthRate', 'stock')).color).toBe('green');
    expect(lampFor(lampInput(less, 55, '2024-06-30', 'growthRate', 'stock')).reason).toBe('deterioration');
  });

  test.each([
    ['growthRate', goal(20, { baseline: 0 }), 10, 'stock', 'zeroBase'],
    ['growthRate', goal(0, { baseline: 10, operator: '<=' }), 5, 'stock', 'zeroTarget'],
    ['projection', goal(20, { baseline: 0 }), 10, 'stock', 'zeroBase'],
    ['growthRate', goal(9, { baseline: 5 }), -5, 'stock', 'oppositeSigns'],
    ['growthRate', goal(45, { baseline: 36 }), 29, 'flow', 'partOfYear'],
    ['growthRate', goal(45), 29, 'stock', 'noBaseline'],
    ['projection', goal(45), 29, 'stock', 'noBaseline'],
  ] as const)('R-1103 R-1104 by %s, %j at %d is refused: %s', (method, one, value, kind, refusal) => {
    const lamp = lampFor(lampInput(one, value, '2024-06-30', method, kind));
    expect(lamp).toMatchObject({ color: 'grey', reason: 'refused', refusal, measure: null });
  });

  test('R-1104 from the first day on, before any time has passed, there is no growth', () => {
    const lamp = lampFor(lampInput(fromHundred, 101, '2023-12-31', 'projection', 'stock'));
    expect(lamp).toMatchObject({ reason: 'refused', refusal: 'oneYear' });
  });
});

const RANK = { grey: -1, red: 0, yellow: 1, green: 2, blue: 3 } as const;

describe('all methods', () => {
  test.each(LAMP_METHODS)('R-1107 by %s a better value never gives a worse lamp (law)', (method) => {
    const amount = fc.integer({ min: -2000, max: 4000 });
    fc.assert(
      fc.property(
        fc.record({ value: amount, baseline: fc.option(amount), operator: fc.constantFrom('>=', '<=', '=') }),
        amount,
        amount,
        fc.constantFrom('2024-01-31', '2024-05-17', '2024-09-30', '2024-12-31'),
        fc.constantFrom('stock', 'flow'),
        (promise, one, other, asOf, kind) => {
          const [worse, better] = (promise.operator === '<=') === one > other ? [one, other] : [other, one];
          const rank = (value: number) => RANK[lampFor(lampInput(goal(1, promise), value, asOf, method, kind)).color];
          if (rank(better) >= 0) expect(rank(better)).toBeGreaterThanOrEqual(rank(worse));
        },
      ),
      { seed: 1107, numRuns: 500 },
    );
  });
});
