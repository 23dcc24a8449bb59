import { describe, expect, test } from 'vitest';
import { countLamps } from '../../src/analysis/lamp';
import { type TaskRow, taskRows } from '../../src/analysis/tasks';
import type { MissingStatus } from '../../src/model/observation';
import { isoDate } from '../../src/model/period';
import type { TargetOperator } from '../../src/model/target';
import type { Task } from '../../src/model/task';
import { quarters, storyIndex, target, task } from './story';

interface Line {
  readonly indicator?: string;
  readonly value: number;
  readonly unit?: string;
  readonly operator?: TargetOperator;
  readonly due?: string;
  readonly plan?: readonly [number, number, number, number];
  readonly report: number | MissingStatus;
  readonly doneOn?: string;
}

/** Rows of a list reported on `asOf`, judged on the same day or later. */
function listOf(year: number, asOf: string, lines: readonly Line[], judgedOn = asOf): TaskRow[] {
  const targets = lines.map((line, at) =>
    target(`${year}-${at + 1}`, year, {
      indicator: line.indicator ?? null,
      value: line.value,
      operator: line.operator ?? '>=',
      ...(line.unit === undefined ? {} : { unit: line.unit }),
      ...(line.due === undefined ? {} : { due: line.due }),
      ...(line.plan === undefined ? {} : { curve: quarters(...line.plan) }),
    }),
  );
  const tasks: Task[] = lines.map((line, at) =>
    task(targets[at] ?? null, at + 1, {
      asOf: isoDate(asOf),
      value: typeof line.report === 'number' ? line.report : null,
      missing: typeof line.report === 'number' ? null : line.report,
      doneOn: line.doneOn === undefined ? null : isoDate(line.doneOn),
    }),
  );
  return taskRows(storyIndex(targets, tasks), tasks, isoDate(judgedOn));
}

const LIST_2023: readonly Line[] = [
  { indicator: 'QY02', value: 9, report: 9 },
  { indicator: 'QY08', value: 60, report: 60 },
  { indicator: 'QY09', value: 2, report: 3 },
  { indicator: 'QY11', value: 90, report: 96, due: '2023-10-31' },
  { indicator: 'YF03', value: 50000, report: 52400 },
  { indicator: 'CG02', value: 40000, report: 36280 },
  { indicator: 'PT02', value: 3, report: 4 },
  { indicator: 'RC04', value: 5, report: 6 },
  { indicator: 'RC03', value: 2, report: 2 },
  { indicator: 'ZC01', value: 460, operator: '=', report: 460 },
  { indicator: 'RC08', value: 100, operator: '=', report: 100 },
  { indicator: 'FZ02', value: 130, report: 103 },
  { indicator: 'YF02', value: 2.05, report: 'notPublished', due: '2024-10-31' },
  { indicator: 'FZ06', value: 100, operator: '=', report: 'noCases' },
];

const LIST_2024: readonly Line[] = [
  { indicator: 'QY02', value: 15, report: 0, plan: [0, 0, 0, 100] },
  { indicator: 'QY05', value: 25, report: 27, plan: [0, 60, 100, 100], due: '2024-09-30' },
  { indicator: 'QY11', value: 110, report: 88, plan: [0, 40, 80, 100], due: '2024-10-31' },
  { indicator: 'YF03', value: 60000, report: 42500, plan: [18, 43, 70, 100] },
  { indicator: 'CG02', value: 45000, report: 29100 },
  { indicator: 'PT02', value: 4, report: 0, plan: [0, 0, 50, 100] },
  { indicator: 'RC04', value: 7, report: 0, plan: [0, 0, 0, 100] },
  { indicator: 'RC03', value: 2, report: 1, plan: [0, 0, 50, 100] },
  { indicator: 'ZC01', value: 285, operator: '=', report: 285, plan: [0, 0, 100, 100], due: '2024-09-30' },
  { indicator: 'FZ01', value: 15, report: 12 },
  { indicator: 'FZ02', value: 140, report: 104 },
  { value: 24, unit: '条', report: 9 },
  { value: 1, unit: '次', operator: '=', report: 1, due: '2024-06-30', doneOn: '2024-07-15' },
  { indicator: 'FZ08', value: 100, operator: '=', report: 'noCases' },
];

const colors = (rows: readonly TaskRow[]): string[] => rows.map((row) => row.lamp.color);
const completions = (rows: readonly TaskRow[]): (number | null)[] => rows.map((row) => row.lamp.completion);

describe('the task list of 2023 on its last day', () => {
  const rows = listOf(2023, '2023-12-31', LIST_2023);

  test('R-527 ten done, one yellow, one red, two not assessed', () => {
    expect(colors(rows).join(' ')).toBe('blue blue blue blue blue yellow blue blue blue blue blue red grey grey');
    expect(countLamps(rows.map((row) => row.lamp))).toEqual({ blue: 10, yellow: 1, red: 1, green: 0, grey: 2 });
  });

  test('R-527 completion is 90.7 % for contracts and 79.2 % for outreach', () => {
    expect(completions(rows)).toEqual([100, 100, 150, 106.7, 104.8, 90.7, 133.3, 120, 100, 100, 100, 79.2, null, null]);
  });

  test('R-528 a value published later does not rewrite the past: R&D intensity is still awaited', () => {
    expect(rows[12]?.actual).toMatchObject({ value: null, missing: 'notPublished', from: 'list' });
    const later = listOf(2023, '2023-12-31', LIST_2023, '2024-11-30');
    expect(later[12]?.actual).toMatchObject({ value: 2.08, from: 'indicator' });
  });
});

describe('the task list of 2024 at the end of September', () => {
  const rows = listOf(2024, '2024-09-30', LIST_2024);

  test('R-527 seven green, three blue, one yellow, two red, one grey', () => {
    expect(colors(rows).join(' ')).toBe('green blue green green yellow red green green blue green green red blue grey');
    expect(countLamps(rows.map((row) => row.lamp))).toEqual({ green: 7, blue: 3, yellow: 1, red: 2, grey: 1 });
  });

  test('R-527 completion, plan and gap are those of the list', () => {
    expect(completions(rows)).toEqual([0, 108, 80, 70.8, 64.7, 0, 0, 50, 100, 80, 74.3, 37.5, 100, null]);
    expect(rows.map((row) => row.lamp.planned)).toEqual([0, 100, 80, 70, 75, 50, 0, 50, 100, 75, 75, 75, 100, null]);
    expect(rows.map((row) => row.lamp.gap)).toEqual([0, -8, 0, -0.8, 10.3, 50, 0, 0, 0, -5, 0.7, 37.5, 0, null]);
    expect(rows[12]?.lamp).toMatchObject({ reason: 'doneLate', daysLate: 15 });
  });

  test('R-528 the linked indicator speaks for the task, up to the day and not beyond', () => {
    expect(rows[4]?.actual).toMatchObject({ value: 29100, from: 'indicator' });
    expect(rows[9]?.actual).toMatchObject({ value: 12, from: 'indicator' });
    expect(rows[0]?.actual).toMatchObject({ value: 0, from: 'list' });
  });

  test('R-529 with a straight plan for all, tasks 1 and 7 would be red and task 8 yellow', () => {
    const straight = listOf(
      2024,
      '2024-09-30',
      LIST_2024.map(({ plan: _, ...line }) => line),
    );
    expect([0, 6, 7].map((at) => straight[at]?.lamp.color)).toEqual(['red', 'red', 'yellow']);
    // The other lamps stay: what is wrong comes from the plan alone.
    const wrong = new Set([0, 6, 7]);
    expect(colors(straight).filter((_, at) => !wrong.has(at))).toEqual(colors(rows).filter((_, at) => !wrong.has(at)));
  });
});

describe('the task list of 2024 at the end of the year', () => {
  const reports = [17, 27, 118, 59900, 43900, 4, 8, 3, 285, 16, 146, 26, 1] as const;
  const lines = LIST_2024.map((line, at) => ({ ...line, report: reports[at] ?? line.report }));
  const rows = listOf(2024, '2024-12-31', lines);

  test('R-527 eleven done, two nearly, one without cases', () => {
    expect(colors(rows).join(' ')).toBe('blue blue blue yellow yellow blue blue blue blue blue blue blue blue grey');
    expect(completions(rows)).toEqual([
      113.3,
      108,
      107.3,
      99.8,
      97.6,
      100,
      114.3,
      150,
      100,
      106.7,
      104.3,
      108.3,
      100,
      null,
    ]);
    expect(rows.map((row) => row.lamp.reason).filter((reason) => reason === 'overdueNear')).toHaveLength(2);
  });
});

describe('reports of a list', () => {
  test('R-1162 a later word on how it goes takes no value away', () => {
    const goal = target('t', 2024, { value: 24, unit: '条' });
    const reported = task(goal, 12, { asOf: isoDate('2024-06-30'), value: 9 });
    const later = { ...reported.progress[0]!, asOf: isoDate('2024-08-31'), value: null, note: '正在推进' };
    const told = { ...reported, progress: [...reported.progress, later] };
    const [row] = taskRows(storyIndex([goal], [told]), [told], isoDate('2024-09-30'));
    expect([row?.actual.value, row?.actual.progress?.asOf, row?.actual.news?.note]).toEqual([
      9,
      '2024-06-30',
      '正在推进',
    ]);
    expect(row?.lamp.completion).toBe(37.5);
  });

  test('R-1162 a later reason why there cannot be a value does', () => {
    const goal = target('t', 2024, { value: 100, unit: '%' });
    const reported = task(goal, 14, { asOf: isoDate('2024-06-30'), value: 100 });
    const later = { ...reported.progress[0]!, asOf: isoDate('2024-08-31'), value: null, missing: 'noCases' as const };
    const told = { ...reported, progress: [...reported.progress, later] };
    const [row] = taskRows(storyIndex([goal], [told]), [told], isoDate('2024-09-30'));
    expect([row?.actual.value, row?.actual.missing]).toEqual([null, 'noCases']);
  });
});
