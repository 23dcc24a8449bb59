import { describe, expect, test } from 'vitest';
import { indexKnown } from '../../src/analysis/known';
import { chartData, isEmptyChart } from '../../src/chart/chartData';
import { chartNotes, chartSubtitle } from '../../src/chart/chartNotes';
import { chartTable } from '../../src/chart/chartTable';
import { plainDrawing } from '../../src/chart/drawing';
import { chartHeadline } from '../../src/chart/headline';
import { chartOption } from '../../src/chart/option';
import { hasPath } from '../../src/chart/path/pathData';
import type { PathData } from '../../src/chart/path/pathContent';
import { lightTheme, wallTheme } from '../../src/chart/theme';
import { DEFAULT_LIST_RULES } from '../../src/model/lampMethod';
import type { PathSpec } from '../../src/model/chartSpec';
import { isoDate, period } from '../../src/model/period';
import { en } from '../../src/words/en';
import { zh } from '../../src/words/zh';
import { HOME, quarters, storyIndex, target, task } from '../analysis/story';
import { drawSvg } from './drawSvg';
import { expectGolden } from './expectGolden';

const index = storyIndex([
  target('a', 2024, { indicator: 'CG02', value: 45000 }),
  target('b', 2024, { indicator: 'YF03', value: 60000, curve: quarters(18, 43, 70, 100) }),
  target('c', 2024, { indicator: 'QY11', value: 110, due: '2024-10-31', curve: quarters(0, 40, 80, 100) }),
  target('d', 2024, { indicator: 'QY02', value: 15 }),
  target('e', 2024, { indicator: 'QY01', value: 40, baseline: 34 }),
  target('f', 2024, { indicator: 'RC06', value: 150, operator: '<=' }),
  target('g', 2024, { indicator: 'FZ01', value: 15, curve: { kind: 'pastYears', years: 9 } }),
]);

function spec(indicator: string, asOf = '2024-09-30'): PathSpec {
  return { kind: 'path', indicator, area: HOME, period: period('2024'), band: true, asOf: isoDate(asOf) };
}

function data(indicator: string, asOf?: string): PathData {
  const found = chartData(spec(indicator, asOf), index);
  if (found?.kind !== 'path') throw new Error(`no path of ${indicator}`);
  return found;
}

describe('the planned course of a target', () => {
  test('R-1089 each part of the year has its value and what should be there by then', () => {
    const steps = data('CG02').steps.map(({ month, point, planned }) => [month, point.value, planned]);
    expect(steps).toEqual([
      [3, 5480, 11250],
      [6, 16750, 22500],
      [9, 29100, 33750],
      [12, null, 45000],
    ]);
    expect(data('YF03').steps.map(({ planned }) => planned)).toEqual([10800, 25800, 42000, 60000]);
    expect(data('YF03').isStepped).toBe(true);
  });

  test('R-1089 the course ends on the due date, from a baseline where there is one, and a limit is level', () => {
    expect(data('QY11').dueMonth).toBe(10);
    expect(data('QY11').course.at(-1)).toEqual({ month: 10, value: 110 });
    expect(data('QY01')).toMatchObject({ start: 34, goal: 40 });
    expect(data('QY01').steps.map(({ planned }) => planned)).toEqual([35.5, 37, 38.5, 40]);
    expect(new Set(data('RC06').course.map(({ value }) => value))).toEqual(new Set([150]));
  });

  test('R-1063 the bands are the thresholds of the list that owes the target, else those that ship', () => {
    const rules = { ...DEFAULT_LIST_RULES, id: '清单', thresholds: { green: 5, yellow: 15, near: 90 } };
    const owed = { ...task(null, 1, { asOf: isoDate('2024-09-30') }), target: 'a', list: '清单' };
    const listed = indexKnown({ ...index.known, tasks: [owed], lists: [rules] });
    expect(chartData(spec('CG02'), listed)).toMatchObject({ band: { green: 5, yellow: 15 } });
    expect(chartData(spec('YF03'), listed)).toMatchObject({ band: { green: 10, yellow: 30 } });
  });

  test('R-1063 a year has a course where a target and a value of it are known', () => {
    const years = ['2023', '2024'].map((year) => hasPath({ ...spec('CG02'), period: period(year) }, index));
    expect(years).toEqual([false, true]);
    expect(hasPath(spec('FZ01'), index)).toBe(false);
    expect(hasPath(spec('QY02', '2024-09-30'), index)).toBe(false);
  });

  test('R-1090 a course that nobody can tell is not drawn', () => {
    expect(chartData(spec('FZ01'), index)).toBeNull();
    expect(chartData(spec('CG07'), index)).toBeNull();
    expect(isEmptyChart(data('QY02'))).toBe(true);
  });

  test('R-1091 the title says level, completion and points before or behind plan, as the lamp counts them', () => {
    expect(chartHeadline(data('CG02'), index, zh)).toBe(
      '2024年1—9月技术合同成交额2.91亿元，完成年度目标的64.7%，慢于序时进度10.3个百分点',
    );
    expect(chartHeadline(data('YF03'), index, zh)).toContain('完成年度目标的70.8%，快于计划进度0.8个百分点');
    expect(chartHeadline(data('QY11'), index, zh)).toContain('完成年度目标的80.0%，与计划进度持平');
    expect(chartHeadline(data('CG02'), index, en)).toContain('10.3 points behind plan');
  });

  test('R-1092 the projection stands in the drawing, the table and the text alternative, its method under the chart', () => {
    const found = data('CG02');
    expect(found.projection).toMatchObject({ value: 38800, low: 34580, high: 41450 });
    expect(chartNotes(found, zh)).toContain('推算：按今年已有 3 期的速度，区间为其中最快与最慢');
    expect(chartSubtitle(found, zh)).toContain('灰色带为落后计划 10、30 个百分点以内，阴影为推算区间');
    const { rows } = chartTable(found, '', zh);
    expect(rows.at(-1)?.map(({ text }) => text)).toEqual([
      '推算（2024年12月31日到期）',
      '38,800（34,580～41,450）',
      '45,000',
    ]);
    const option = chartOption(found, plainDrawing({ width: 720, height: 360 }, lightTheme, zh), '标题');
    expect(option.aria).toMatchObject({
      label: { description: expect.stringContaining('推算到期值 3.88（3.46～4.15） 亿元。') as string },
    });
  });

  test('R-1092 what is due is not projected, what cannot be is said with its reason', () => {
    expect(chartNotes(data('CG02', '2024-12-31'), zh).join()).not.toContain('推算');
    expect(chartNotes(data('CG02', '2024-03-31'), zh)).toContain('没有推算：本年已有的时期太少');
  });

  test.each([
    ['path-linear', 'CG02', lightTheme],
    ['path-steps', 'QY11', lightTheme],
    ['path-stock', 'QY01', lightTheme],
    ['path-limit', 'RC06', lightTheme],
    ['wall-path-linear', 'CG02', wallTheme],
    ['path-narrow', 'YF03', lightTheme],
  ] as const)('R-541 %s looks as it did', (name, code, theme) => {
    const width = name === 'path-narrow' ? 340 : theme === wallTheme ? 1200 : 720;
    const size = { width, height: theme === wallTheme ? 640 : 360 };
    expectGolden(name, drawSvg(chartOption(data(code), plainDrawing(size, theme, zh), name), size));
  });
});
