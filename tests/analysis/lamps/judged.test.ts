import { describe, expect, test } from 'vitest';
import { targetAsLevel } from '../../../src/analysis/judgedTarget';
import { indexKnown } from '../../../src/analysis/known';
import { type TaskRow, taskRows } from '../../../src/analysis/tasks';
import { DEFAULT_LIST_RULES, type ListRules } from '../../../src/model/lampMethod';
import { isoDate, period } from '../../../src/model/period';
import type { Series } from '../../../src/model/series';
import type { PlannedCurve, Target } from '../../../src/model/target';
import type { Task } from '../../../src/model/task';
import { HOME, seriesOf, storyKnown, target, task } from '../story';

interface Given {
  readonly goal: Target | null;
  readonly asOf: string;
  readonly task?: Partial<Task>;
  readonly rules?: Partial<ListRules>;
  readonly series?: readonly Series[];
  readonly report?: Partial<Task['progress'][number]>;
}

/** One task as it stood on a day; without a report its indicator alone speaks. */
function row({ goal, asOf, task: more = {}, rules = {}, series, report }: Given): TaskRow {
  const listed = task(goal, 1, { asOf: isoDate(asOf), ...report });
  const one: Task = { ...listed, ...(report === undefined ? { progress: [] } : {}), ...more };
  const known = storyKnown(goal === null ? [] : [goal], [one]);
  const lists = [{ id: one.list, ...DEFAULT_LIST_RULES, ...rules }];
  const [found] = taskRows(indexKnown({ ...known, lists, series: series ?? known.series }), [one], isoDate(asOf));
  if (found === undefined) throw new Error('no row');
  return found;
}

const pastYears = (years: number): PlannedCurve => ({ kind: 'pastYears', years });

const increase = (code: string, value: number, more: Partial<Target> = {}): Target => ({
  ...target('t', 2024, { indicator: code, value }),
  counts: 'increase',
  ...more,
});

describe('increases', () => {
  test('R-1108 a level counts from the end of the year before, read from the data', () => {
    const found = row({ goal: increase('QY01', 10), asOf: '2024-12-31' });
    expect(found.judged.target).toMatchObject({ baseline: 34, value: 44, counts: 'total' });
    expect(found.judged.start).toMatchObject({ period: '2023', value: 34 });
    expect(found.lamp).toMatchObject({ completion: 90, reason: 'overdueNear' });
  });

  test('R-1108 a stated baseline goes before the data', () => {
    const found = row({ goal: increase('QY01', 10, { baseline: 33 }), asOf: '2024-12-31' });
    expect(found.judged.start).toBeNull();
    expect(found.lamp).toMatchObject({ completion: 100, color: 'blue' });
  });

  test('R-1108 a flow counts from the same months of the year before', () => {
    const found = row({ goal: increase('CG02', 8000), asOf: '2024-09-30' });
    expect(found.judged.start).toMatchObject({ value: 23470 });
    // 29 100 − 23 470 = 5 630 of 8 000.
    expect(found.lamp.completion).toBe(70.4);
  });

  test('R-1108 some months of a flow are not held against the baseline of a year', () => {
    const found = row({ goal: increase('CG02', 8000, { baseline: 36280 }), asOf: '2024-09-30' });
    expect(found.lamp).toMatchObject({ reason: 'refused', refusal: 'partOfYear' });
  });

  test('R-1108 a list reports the increase itself', () => {
    const found = row({ goal: increase('QY01', 10), asOf: '2024-05-31', report: { value: 4 } });
    expect(found.actual.from).toBe('list');
    expect(found.lamp.completion).toBe(40);
  });

  test('R-1108 without a start it is refused', () => {
    const goal = { ...increase('QY01', 10), period: period('2019'), due: isoDate('2019-12-31') };
    const found = row({ goal, asOf: '2019-12-31', task: { year: 2019, lastYear: 2019 } });
    expect(found.lamp).toMatchObject({ color: 'grey', refusal: 'baseUnknown' });
  });
});

describe('targets as charts draw them', () => {
  const index = indexKnown(storyKnown());

  test('R-1108 an increase is the level that it leads to, or nothing', () => {
    expect(targetAsLevel(index, increase('QY01', 10))?.value).toBe(44);
    expect(targetAsLevel(index, increase('CG02', 8000))?.value).toBe(44280);
    expect(targetAsLevel(index, { ...increase('QY01', 10), area: '320703999' })).toBeNull();
  });

  test('R-1109 a curve of earlier years that cannot be had is not drawn', () => {
    const goal = target('t', 2024, { indicator: 'CG02', value: 45000, curve: pastYears(3) });
    expect(targetAsLevel(index, goal)).toBeNull();
    expect(targetAsLevel(index, { ...goal, curve: pastYears(2) })?.curve.kind).toBe('points');
  });
});

describe('curves of earlier years', () => {
  test('R-1109 are the mean share by quarter where there are quarters only', () => {
    const goal = target('t', 2024, { indicator: 'CG02', value: 45000, curve: pastYears(2) });
    const { judged, lamp } = row({ goal, asOf: '2024-09-30' });
    expect(judged.curveYears).toEqual([2023, 2022]);
    // (23 470 / 36 280 + 18 630 / 29 350) / 2 = 64.1 %.
    expect(lamp).toMatchObject({ planned: 64.1, completion: 64.7, reason: 'onSchedule' });
  });

  test('R-1109 are the mean share by month where there are months', () => {
    const months = Array.from({ length: 12 }, (_, at): [string, string] => [
      `2023-${String(at + 1).padStart(2, '0')}`,
      String(at < 11 ? 1 : 9),
    ]);
    const series = [seriesOf('CG02', HOME, 'period', months), seriesOf('CG02', HOME, 'cumulative', [['2024-05', '6']])];
    const goal = target('t', 2024, { indicator: 'CG02', value: 40, curve: pastYears(1) });
    expect(row({ goal, asOf: '2024-05-31', series }).lamp).toMatchObject({ planned: 25, completion: 15, gap: 10 });
  });

  test.each([
    [target('t', 2024, { indicator: 'CG02', value: 45000, curve: pastYears(3) }), 'curveYearsMissing'],
    [target('t', 2024, { indicator: 'QY01', value: 45, curve: pastYears(1) }), 'curveOfCounts'],
    [
      { ...target('t', 2024, { indicator: 'CG02', value: 9, curve: pastYears(1) }), period: period('2021-2025') },
      'curveOfOneYear',
    ],
  ] as const)('R-1109 %j is refused: %s', (goal, refusal) => {
    expect(row({ goal, asOf: '2024-09-30' }).lamp).toMatchObject({ color: 'grey', reason: 'refused', refusal });
  });
});

describe('tasks of several years', () => {
  const span = (code: string, value: number): Target => ({
    ...target('t', 2021, { indicator: code, value, due: '2025-12-31' }),
    period: period('2021-2025'),
  });
  const years = { year: 2021, lastYear: 2025 };

  test('R-1111 add up what flows', () => {
    const found = row({ goal: span('CG02', 200000), asOf: '2023-06-30', task: years });
    // 21 760 + 29 350 + 13 260 by June of the third year.
    expect(found.actual).toMatchObject({ value: 64370, unit: '万元' });
    expect(found.lamp).toMatchObject({ planned: 50, completion: 32.2 });
  });

  test('R-1111 take the latest level', () => {
    expect(row({ goal: span('QY01', 50), asOf: '2024-06-30', task: years }).actual.value).toBe(35);
    expect(row({ goal: span('QY01', 50), asOf: '2025-02-28', task: years }).actual.value).toBe(43);
  });

  test('R-1111 have no sum while a year is missing', () => {
    const gap = storyKnown().series.map((one) => ({
      ...one,
      observations: one.observations.filter(({ period: when }) => !when.startsWith('2022')),
    }));
    const found = row({ goal: span('CG02', 200000), asOf: '2023-06-30', task: years, series: gap });
    expect(found.lamp).toMatchObject({ color: 'grey', reason: 'noValue' });
  });
});

describe('without a promised level', () => {
  test.each([
    ['YF01', '2024-12-31', 'growthRate', 'green', 'substantialProgress'],
    ['RC07', '2024-12-31', 'growthRate', 'green', 'substantialProgress'],
    ['CG08', '2024-12-31', 'projection', 'green', 'onTrack'],
    ['QY09', '2024-12-31', 'growthRate', 'red', 'deterioration'],
  ] as const)('R-1105 %s on %s by %s is %s', (indicator, asOf, method, color, reason) => {
    const found = row({ goal: null, asOf, task: { indicator }, rules: { method } });
    expect(found.lamp).toMatchObject({ color, reason, method });
  });

  test('R-1105 a natural limit bends what is asked of a share', () => {
    const series = [
      seriesOf('FZ08', HOME, 'period', [
        ['2023', '90'],
        ['2024', '90.8'],
      ]),
    ];
    const found = row({
      goal: null,
      asOf: '2024-12-31',
      task: { indicator: 'FZ08' },
      rules: { method: 'growthRate' },
      series,
    });
    expect(found.lamp).toMatchObject({ color: 'green', reason: 'substantialProgress' });
  });

  test('R-1105 other methods need a target', () => {
    expect(row({ goal: null, asOf: '2024-12-31', task: { indicator: 'YF01' } }).lamp.reason).toBe('noTarget');
  });
});

describe('not assessed', () => {
  test('R-1106 names the month in which a value is expected', () => {
    const goal = target('t', 2023, { indicator: 'YF02', value: 2.05, due: '2024-10-31' });
    const found = row({ goal, asOf: '2023-12-31', series: [], report: { missing: 'notPublished' } });
    expect(found.lamp).toMatchObject({
      color: 'grey',
      reason: 'noValue',
      missing: 'notPublished',
      expected: '2024-10',
    });
  });

  test('R-1106 tells nothing due from nothing known', () => {
    const late = target('t', 2024, { value: 5, curve: { kind: 'yearEnd' } });
    expect(row({ goal: late, asOf: '2024-06-30' }).lamp.reason).toBe('notDue');
    expect(row({ goal: late, asOf: '2024-12-31' }).lamp.reason).toBe('noValue');
    expect(row({ goal: late, asOf: '2024-06-30', report: { missing: 'noCases' } }).lamp).toMatchObject({
      reason: 'noValue',
      missing: 'noCases',
    });
  });
});
