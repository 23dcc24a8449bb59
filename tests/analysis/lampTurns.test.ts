import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lampFor, type LampInput, NO_CIRCUMSTANCES } from '../../src/analysis/lamp';
import { neededPerMonth, turningValues } from '../../src/analysis/lampTurns';
import { isoDate } from '../../src/model/period';
import type { Target } from '../../src/model/target';
import { quarters, target } from './story';

const input = (goal: Target, value: number, asOf: string): LampInput => ({
  ...NO_CIRCUMSTANCES,
  target: goal,
  value,
  unit: goal.unit,
  missing: null,
  asOf: isoDate(asOf),
});
const sold = target('t', 2024, { indicator: 'CG02', value: 45000 });

describe('what turns a lamp', () => {
  test.each([
    [
      sold,
      29100,
      '2024-09-30',
      0,
      [
        ['green', 29228],
        ['blue', 45000],
      ],
    ],
    [
      sold,
      10000,
      '2024-09-30',
      0,
      [
        ['yellow', 20228],
        ['green', 29228],
        ['blue', 45000],
      ],
    ],
    [
      target('t', 2023, { value: 130 }),
      103,
      '2023-12-31',
      0,
      [
        ['yellow', 104],
        ['blue', 130],
      ],
    ],
    [
      target('t', 2024, { value: 4, curve: quarters(0, 0, 50, 100) }),
      0,
      '2024-09-30',
      0,
      [
        ['yellow', 1],
        ['green', 2],
        ['blue', 4],
      ],
    ],
    [
      target('t', 2024, { operator: '<=', value: 5, unit: '工作日' }),
      9.2,
      '2024-12-31',
      1,
      [
        ['yellow', 6],
        ['blue', 5],
      ],
    ],
    [sold, 45000, '2024-09-30', 0, []],
  ] as const)('R-579 %j at %d on %s', (goal, value, asOf, decimals, turns) => {
    expect(turningValues(input(goal, value, asOf), decimals).map(({ color, value: at }) => [color, at])).toEqual(turns);
  });

  test('R-579 without a verdict nothing turns it', () => {
    expect(turningValues({ ...input(sold, 1, '2024-09-30'), value: null }, 0)).toEqual([]);
    expect(turningValues({ ...input(sold, 1, '2024-09-30'), target: null }, 0)).toEqual([]);
  });

  test('R-579 at a turning value the lamp has the promised colour (law)', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99_999 }),
        fc.integer({ min: 0, max: 120_000 }),
        fc.constantFrom('>=', '<=', '='),
        fc.constantFrom('2024-01-31', '2024-05-17', '2024-09-30', '2024-12-31', '2025-02-01'),
        (goal, value, operator, asOf) => {
          const given = input(target('t', 2024, { value: goal, operator }), value, asOf);
          for (const turn of turningValues(given, 0)) {
            expect(lampFor({ ...given, value: turn.value }).color).toBe(turn.color);
          }
        },
      ),
      { seed: 579 },
    );
  });
});

describe('needed a month', () => {
  test.each([
    [sold, 29100, '2024-09-30', 'flow', 5300],
    [sold, 0, '2023-11-30', 'flow', 3750],
    [sold, 45000, '2024-09-30', 'flow', null],
    [sold, 29100, '2024-12-31', 'flow', null],
    [sold, 1.9, '2024-09-30', 'ratio', null],
    [target('t', 2024, { operator: '<=', value: 5 }), 3, '2024-09-30', null, null],
    [target('t', 2024, { value: 60, unit: '%' }), 3, '2024-09-30', null, null],
  ] as const)('R-580 %j with %d on %s', (goal, value, asOf, kind, needed) => {
    const found = neededPerMonth(input(goal, value, asOf), kind);
    if (needed === null) expect(found).toBeNull();
    else expect(found).toBeCloseTo(needed, 6);
  });
});
