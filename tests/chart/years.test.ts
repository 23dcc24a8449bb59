import { describe, expect, test } from 'vitest';
import { chartData } from '../../src/chart/chartData';
import { chartSubtitle } from '../../src/chart/chartNotes';
import { chartTable } from '../../src/chart/chartTable';
import { plainDrawing } from '../../src/chart/drawing';
import { chartHeadline } from '../../src/chart/headline';
import { chartOption } from '../../src/chart/option';
import { lightTheme, wallTheme } from '../../src/chart/theme';
import type { YearsData } from '../../src/chart/years/yearsContent';
import { yearsTrend, yearsDress } from '../../src/chart/years/yearsTrend';
import { indexKnown } from '../../src/analysis/known';
import type { YearsSpec } from '../../src/model/chartSpec';
import { en } from '../../src/words/en';
import { zh } from '../../src/words/zh';
import { HOME, seriesOf, storyIndex, storyKnown } from '../analysis/story';
import { drawSvg } from './drawSvg';
import { expectGolden } from './expectGolden';

const YEARS: YearsSpec = {
  kind: 'years',
  indicator: 'CG02',
  area: HOME,
  frequency: 'quarter',
  transform: { kind: 'stated' },
  years: 6,
};

/** Contracts by month: 2024 has its values up to September, May was not reported. */
const months = [...Array(12).keys()].map((at) => `${at + 1}`.padStart(2, '0'));
const monthly = indexKnown({
  ...storyKnown(),
  series: [
    seriesOf('RC06', HOME, 'period', [
      ...months.map((month, at): [string, string] => [`2022-${month}`, String(5 + (at % 4))]),
      ...months.map((month, at): [string, string] => [`2023-${month}`, String(8 + (at % 5))]),
      ...months.slice(0, 9).map((month, at): [string, string] => [`2024-${month}`, at === 4 ? '.' : String(10 + at)]),
    ]),
  ],
});
const MONTHS: YearsSpec = { ...YEARS, indicator: 'RC06', frequency: 'month' };

function data(spec: YearsSpec, index = storyIndex()): YearsData {
  const found = chartData(spec, index);
  if (found?.kind !== 'years') throw new Error('nothing to draw');
  return found;
}

describe('years side by side', () => {
  test('R-1080 each year is a line over its quarters, the newest in front', () => {
    const { years, form } = data(YEARS);
    expect(form).toBe('cumulative');
    expect(years.map(({ year, points }) => [year, ...points.map(({ value }) => value)])).toEqual([
      [2022, 3050, 10420, 18630, 29350],
      [2023, 4120, 13260, 23470, 36280],
      [2024, 5480, 16750, 29100, 43900],
    ]);
    expect(data({ ...YEARS, years: 2 }).years.map(({ year }) => year)).toEqual([2023, 2024]);
  });

  test('R-1080 single quarters are differences of cumulative ones', () => {
    const last = data({ ...YEARS, transform: { kind: 'single' } }).years.at(-1);
    expect(last?.points.map(({ value }) => value)).toEqual([5480, 11270, 12350, 14800]);
  });

  test('R-1080 a month without a value is a gap in its year', () => {
    const last = data(MONTHS, monthly).years.at(-1);
    expect(last?.points.map(({ value }) => value)).toEqual([10, 11, 12, 13, null, 15, 16, 17, 18, null, null, null]);
  });

  test('R-1081 title, line under it, table and tooltip name years and parts', () => {
    const found = data(YEARS);
    expect(chartHeadline(found, storyIndex(), zh)).toBe('2024年1—12月技术合同成交额4.39亿元，同比增长21.0%');
    expect(chartSubtitle(found, zh)).toBe('连云区 · 2022年1—3月至2024年1—12月 · 本年累计 · 单位：亿元');
    const { columns, rows } = chartTable(found, '', zh);
    expect(columns.map(({ label }) => label)).toEqual(['时期', '2022年', '2023年', '2024年']);
    expect(rows[2]?.map(({ text }) => text)).toEqual(['1—9月', '18,630', '23,470', '29,100']);
    const trend = yearsTrend(found);
    const tooltip = yearsDress(found, trend, zh).tooltip(0, { unit: '万元', shift: 0, decimals: 0 });
    expect(tooltip.split('\n')).toEqual(['1—3月', '2024年：5,480 万元', '2023年：4,120 万元', '2022年：3,050 万元']);
  });

  test('R-1081 the text alternative says how many years there are', () => {
    const option = chartOption(data(YEARS), plainDrawing({ width: 720, height: 360 }, lightTheme, en), 'T');
    expect(option.aria).toMatchObject({ label: { description: expect.stringContaining('3 years') as string } });
  });

  test.each([
    ['years-quarters', YEARS, storyIndex(), lightTheme],
    ['years-months', MONTHS, monthly, lightTheme],
    ['wall-years-quarters', YEARS, storyIndex(), wallTheme],
  ] as const)('R-541 %s look as they did', (name, spec, index, theme) => {
    const size = theme === wallTheme ? { width: 1200, height: 640 } : { width: 720, height: 360 };
    expectGolden(name, drawSvg(chartOption(data(spec, index), plainDrawing(size, theme, zh), name), size));
  });
});
