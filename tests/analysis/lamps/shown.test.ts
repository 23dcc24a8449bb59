import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexKnown } from '../../../src/analysis/known';
import { lampFor } from '../../../src/analysis/lamp';
import { lampHistory } from '../../../src/analysis/lampHistory';
import { overrideOn, shownColor } from '../../../src/analysis/lampOverride';
import { turningValues } from '../../../src/analysis/lampTurns';
import { overviewRow } from '../../../src/analysis/overview';
import { rollUp } from '../../../src/analysis/rollUp';
import { taskRows } from '../../../src/analysis/tasks';
import { DEFAULT_LIST_RULES, LAMP_METHODS, type LampColor } from '../../../src/model/lampMethod';
import { isoDate, period } from '../../../src/model/period';
import { PROGRESS_ADDITIONS, type LampOverride, type Task, type TaskProgress } from '../../../src/model/task';
import { HOME, indicator, storyKnown, target, task } from '../story';
import { lampInput } from './lampInput';

const override = (color: LampColor, from: string, until: string): LampOverride => ({
  color,
  reason: '名单推迟公布',
  from: isoDate(from),
  until: isoDate(until),
});
const sold = target('t', 2024, { indicator: 'CG02', value: 45000 });
const listed: Task = { ...task(sold, 1, { asOf: isoDate('2024-01-01') }), progress: [] };

describe('a colour set by a person', () => {
  const overridden: Task = {
    ...listed,
    overrides: [override('green', '2024-07-01', '2024-09-30'), override('red', '2024-09-15', '2024-09-20')],
  };

  test.each([
    ['2024-06-30', null],
    ['2024-07-01', 'green'],
    ['2024-09-17', 'red'],
    ['2024-09-30', 'green'],
    ['2024-10-01', null],
  ])('R-1113 shows from its first to its last day: %s', (day, color) => {
    expect(overrideOn(overridden, isoDate(day))?.color ?? null).toBe(color);
  });

  test('R-1113 never changes what was computed', () => {
    const index = indexKnown(storyKnown([sold], [listed]));
    const rows = taskRows(index, [listed, overridden], isoDate('2024-09-30'));
    expect(rows[1]?.lamp).toEqual(rows[0]?.lamp);
    expect(rows.map(shownColor)).toEqual(['yellow', 'green']);
  });
});

describe('the overview', () => {
  test('R-1113 shows a colour set on the task that owes a target, and judges by its list', () => {
    const owing: Task = { ...listed, overrides: [override('grey', '2024-12-01', '2024-12-31')] };
    const lists = [{ id: owing.list, ...DEFAULT_LIST_RULES, method: 'achievement' }] as const;
    const index = indexKnown({ ...storyKnown([sold], [owing]), lists });
    const row = overviewRow(index, indicator('CG02'), HOME, period('2024'), isoDate('2024-12-31'));
    expect(row.lamp).toMatchObject({ method: 'achievement', color: 'green', measure: 97.6 });
    expect(row.override?.color).toBe('grey');
  });
});

const shown = (color: LampColor, byHand: LampColor | null = null) => ({
  lamp: { color, rules: DEFAULT_LIST_RULES },
  override: byHand === null ? null : override(byHand, '2024-01-01', '2024-12-31'),
});

describe('several tasks together', () => {
  test.each([
    [['green', 'red', 'blue', 'grey'], 'red'],
    [['green', 'blue', 'grey', 'grey'], 'green'],
    [['grey', 'grey'], 'grey'],
    [['blue', 'blue'], 'blue'],
    [[], null],
  ] as const)('R-1115 %j stand as their worst, and grey hides none: %s', (colors, worst) => {
    expect(rollUp(colors.map((color) => shown(color))).worst).toBe(worst);
  });

  test('R-1115 are counted as shown, those set by hand apart', () => {
    const sum = rollUp([shown('red', 'green'), shown('green'), shown('grey')]);
    expect(sum).toMatchObject({ counts: { green: 2, red: 0, grey: 1 }, total: 3, worst: 'green', overridden: 1 });
  });
});

describe('the history of a lamp', () => {
  const report = (asOf: string, value: number | null, more: Partial<TaskProgress> = {}): TaskProgress => ({
    ...PROGRESS_ADDITIONS,
    asOf: isoDate(asOf),
    value,
    missing: null,
    doneOn: null,
    note: null,
    ...more,
  });
  const goal = target('t', 2024, { value: 12 });
  const reported: Task = {
    ...task(goal, 1, { asOf: isoDate('2024-01-31') }),
    progress: [report('2024-01-31', 1), report('2024-04-30', 0), report('2024-06-30', 6), report('2024-07-31', 0)],
  };
  const colors = (one: Task, madeGoodIsYellow: boolean, until: string) => {
    const index = indexKnown(storyKnown([goal], [one]));
    const rules = { id: one.list, ...DEFAULT_LIST_RULES, madeGoodIsYellow };
    return lampHistory(index, one, rules, isoDate(until)).map(({ color }) => color);
  };

  test('R-1114 has a month for each that has passed, and copies nothing into months without a value', () => {
    expect(colors(reported, false, '2024-08-15')).toEqual(['green', 'grey', 'grey', 'red', 'grey', 'green', 'red']);
  });

  test('R-1114 shows a red month that was made good in yellow where the list says so', () => {
    expect(colors(reported, true, '2024-08-15')).toEqual(['green', 'grey', 'grey', 'yellow', 'grey', 'green', 'red']);
    expect(colors(reported, true, '2024-05-31')).toEqual(['green', 'grey', 'grey', 'red', 'grey']);
  });

  test('R-1114 shows what a person set in its month, and keeps what was computed', () => {
    const index = indexKnown(storyKnown([goal], []));
    const one: Task = { ...reported, overrides: [override('yellow', '2024-04-30', '2024-05-31')] };
    const rules = { id: one.list, ...DEFAULT_LIST_RULES };
    const months = lampHistory(index, one, rules, isoDate('2024-06-30'));
    expect(months.map(({ color }) => color)).toEqual(['green', 'grey', 'grey', 'yellow', 'yellow', 'green']);
    expect(months[3]?.lamp?.color).toBe('red');
  });

  test('R-1114 runs over all years of the list', () => {
    expect(colors({ ...reported, year: 2023, lastYear: 2025 }, false, '2026-03-31')).toHaveLength(36);
  });
});

describe('what turns a lamp', () => {
  test.each(LAMP_METHODS)('R-1116 by %s the nearest value that has the promised colour is named (law)', (method) => {
    fc.assert(
      fc.property(
        fc.record({
          value: fc.integer({ min: 1, max: 5000 }),
          operator: fc.constantFrom('>=', '<=', '='),
          baseline: fc.integer({ min: 1, max: 5000 }),
        }),
        fc.integer({ min: 0, max: 6000 }),
        fc.constantFrom('2024-01-31', '2024-05-17', '2024-09-30', '2024-12-31', '2025-02-01'),
        (promise, value, asOf) => {
          const given = lampInput({ ...target('t', 2024, promise), unit: '项' }, value, asOf, method, 'stock');
          const step = promise.operator === '<=' ? 1 : -1;
          for (const turn of turningValues(given, 0)) {
            expect(lampFor({ ...given, value: turn.value }).color).toBe(turn.color);
            expect(lampFor({ ...given, value: turn.value + step }).color).not.toBe(turn.color);
          }
        },
      ),
      { seed: 1116, numRuns: 300 },
    );
  });

  test('R-1116 a method that refuses promises nothing', () => {
    const given = lampInput(target('t', 2024, { value: 20, baseline: 0 }), 10, '2024-06-30', 'growthRate', 'stock');
    expect(turningValues(given, 0)).toEqual([]);
  });
});
