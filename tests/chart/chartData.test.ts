import { describe, expect, test } from 'vitest';
import { chartData } from '../../src/chart/chartData';
import type { RankingData } from '../../src/chart/ranking/rankingContent';
import type { TrendData } from '../../src/chart/trend/trendContent';
import { rankingScale } from '../../src/chart/ranking/rankingScale';
import { trendScale } from '../../src/chart/trend/trendScale';
import { chartTable } from '../../src/chart/chartTable';
import { plainDrawing } from '../../src/chart/drawing';
import { chartOption } from '../../src/chart/option';
import { linePoints } from '../../src/chart/trend/linePoints';
import { lightTheme } from '../../src/chart/theme';
import { trendTooltip } from '../../src/chart/trend/trendTooltip';
import type { TrendSpec } from '../../src/model/chartSpec';
import { period } from '../../src/model/period';
import { zh } from '../../src/words/zh';
import { HOME } from '../analysis/story';
import { pictureIndex, specs } from './pictures';

const size = { width: 720, height: 360 };

function trend(spec: TrendSpec): TrendData {
  const data = chartData(spec, pictureIndex);
  if (data?.kind !== 'trend') throw new Error('no trend');
  return data;
}

function ranking(name: 'bars-areas' | 'bars-not-applicable'): RankingData {
  const data = chartData(specs[name], pictureIndex);
  if (data?.kind !== 'ranking') throw new Error('no ranking');
  return data;
}

const valuesOf = (data: TrendData, line = 0): (number | null)[] =>
  (data.lines[line]?.points ?? []).map((point) => point.value);

describe('what a trend shows', () => {
  test('R-535 a year without a value is a gap that keeps its place', () => {
    const data = trend(specs['columns-not-tracked']);
    expect(data.periods).toEqual(['2019', '2020', '2021', '2022', '2023', '2024']);
    expect(valuesOf(data)).toEqual([null, null, null, null, 3, 2]);
    const gap = trend({
      ...specs['line-stock-quarters'],
      indicators: ['QY01'],
      from: period('2022-Q3'),
      to: period('2023-Q1'),
    });
    expect(valuesOf(gap)).toEqual([19, 27, 27]);
  });

  test('R-535 gaps are drawn as gaps', () => {
    const option = chartOption(trend(specs['columns-not-tracked']), plainDrawing(size, lightTheme, zh), '');
    const bars = (option.series as { type: string; data: { value: unknown }[] }[])[0];
    expect(bars?.data.map((item) => item.value)).toEqual(['-', '-', '-', '-', 3, 2]);
  });

  test('R-536 yearly targets of a flow are ticks, never a slope', () => {
    const data = trend(specs['columns-money']);
    expect(data.targets?.shape).toBe('ticks');
    expect(data.targets?.values).toEqual([null, null, null, null, 40000, 45000]);
    const option = chartOption(data, plainDrawing(size, lightTheme, zh), '');
    expect((option.series as { type: string }[]).some((series) => series.type === 'line')).toBe(false);
  });

  test('R-537 the planned course of a cumulative value follows its curve and starts anew each year', () => {
    const data = trend(specs['columns-cumulative-quarters']);
    expect(data.targets).toMatchObject({ shape: 'ticks', isPlan: true });
    expect(data.targets?.values.slice(-5)).toEqual([null, 10800, 25800, 42000, 60000]);
  });

  test('R-537 cumulative lines are broken between years', () => {
    const periods = ['2023-Q4', '2024-Q1'].map(period);
    expect(linePoints(periods, [29350, 5480], true)).toEqual([
      [0, 29350],
      [1, '-'],
      [1, 5480],
    ]);
    expect(linePoints(periods, [29350, null], false)).toEqual([
      [0, 29350],
      [1, '-'],
    ]);
  });

  test('R-538 what has another unit or no values is left out by name', () => {
    const data = trend({ ...specs['line-stock'], indicators: ['CG02', 'QY01', 'FZ05'] });
    expect(data.lines.map((line) => line.indicator.code)).toEqual(['CG02']);
    expect(data.leftOut.map((one) => [one.indicator.code, one.reason])).toEqual([
      ['QY01', 'unit'],
      ['FZ05', 'empty'],
    ]);
  });

  test('R-538 an index puts all units on one scale with 100 at its base', () => {
    const data = trend(specs['lines-indexed']);
    expect(data.lines).toHaveLength(5);
    expect(data.lines.map((line) => line.points[0]?.value)).toEqual([100, 100, 100, 100, 100]);
    expect(valuesOf(data)).toEqual([100, 106.7, 126.7, 180, 226.7, 286.7]);
  });

  test('R-539 one larger unit for all values of a chart, or none', () => {
    expect(trendScale(trend(specs['columns-money']), zh)).toEqual({ unit: '亿元', shift: 4, decimals: 2 });
    expect(rankingScale(ranking('bars-not-applicable'), zh)).toMatchObject({ unit: '万元', shift: 0 });
  });

  test('R-507 single quarters of a chart are differences', () => {
    expect(valuesOf(trend(specs['columns-single-quarters'])).slice(4, 8)).toEqual([4120, 9140, 10210, 12810]);
  });

  test('R-538 codes that are no longer known draw nothing', () => {
    expect(trend({ ...specs['line-stock'], indicators: ['gone'], areas: [HOME, 'gone'] }).lines).toEqual([]);
    expect(chartData({ ...specs['bars-areas'], indicator: 'gone' }, pictureIndex)).toBeNull();
  });
});

describe('what stands beside it', () => {
  test('R-540 the table holds every value unscaled, and why one is missing', () => {
    const money = chartTable(trend(specs['columns-money']), '标题', zh);
    expect(money.columns.map((column) => column.label)).toEqual(['时期', '技术合同成交额', '目标']);
    expect(money.rows.at(-2)?.map((cell) => cell.text)).toEqual(['2023年', '36,280', '40,000']);
    const tracked = chartTable(trend(specs['columns-not-tracked']), '标题', zh);
    expect(tracked.rows[3]?.[1]).toEqual({ text: '无数据', note: '', isMissing: true });
  });

  test('R-540 areas without a place stand in the table too', () => {
    const { rows } = chartTable(ranking('bars-not-applicable'), '标题', zh);
    expect(rows).toHaveLength(10);
    expect(rows.at(-1)?.map((cell) => cell.text)).toEqual(['前三岛乡', '', '不适用']);
  });

  test('R-542 tooltips are plain text, so that names cannot carry markup', () => {
    const data = trend(specs['columns-money']);
    const option = chartOption(data, plainDrawing(size, lightTheme, zh), '');
    expect(option.tooltip).toMatchObject({ renderMode: 'richText' });
    expect(trendTooltip(data, 4, trendScale(data, zh), zh)).toBe('2023年\n3.63 亿元\n目标：4.00 亿元');
  });

  test('R-543 a chart says in words what it shows and where its values stand', () => {
    const option = chartOption(trend(specs['line-stock']), plainDrawing(size, lightTheme, zh), '高企');
    expect(option.aria).toMatchObject({
      label: { description: '折线图：高企。1 条线，2019年末至2024年末。完整数值见数据表。' },
    });
  });
});
