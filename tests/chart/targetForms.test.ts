// How targets stand in a trend: marks, a course or the zone that meets them, by choice where more than one makes sense.
import { describe, expect, test } from 'vitest';
import { indicatorCharts } from '../../src/app/indicator/indicatorCharts';
import { chartData } from '../../src/chart/chartData';
import { chartSubtitle } from '../../src/chart/chartNotes';
import { plainDrawing } from '../../src/chart/drawing';
import { chartOption } from '../../src/chart/option';
import { lightTheme } from '../../src/chart/theme';
import type { TrendData } from '../../src/chart/trend/trendContent';
import type { KnownIndex } from '../../src/analysis/known';
import type { TrendSpec } from '../../src/model/chartSpec';
import type { TargetOperator } from '../../src/model/target';
import { zh } from '../../src/words/zh';
import { HOME, indicator, storyIndex, target } from '../analysis/story';
import { drawSvg } from './drawSvg';
import { expectGolden } from './expectGolden';
import { pictureIndex, specs } from './pictures';

const COLUMNS: TrendSpec = specs['columns-with-ticks'];
const STOCK: TrendSpec = specs['line-stock'];
const QUARTERS: TrendSpec = specs['columns-cumulative-quarters'];

function trend(spec: TrendSpec, index: KnownIndex = pictureIndex): TrendData {
  const data = chartData(spec, index);
  if (data?.kind !== 'trend') throw new Error('nothing to draw');
  return data;
}

function targetsBy(operator: TargetOperator): KnownIndex {
  return storyIndex([target('a', 2024, { indicator: 'RC06', value: 100, operator })]);
}

/** Top and foot of the shaded zones of a drawing, in px. */
function zonesOf(spec: TrendSpec, index: KnownIndex): (readonly [number, number])[] {
  const size = { width: 720, height: 360 };
  const svg = drawSvg(chartOption(trend(spec, index), plainDrawing(size, lightTheme, zh), ''), size);
  return [...svg.matchAll(/<path d="M[\d.]+ ([\d.]+)l[\d.]+ 0l0 (-?[\d.]+)[^"]*"[^>]*fill-opacity="0.18"/g)].map(
    ([, top = '', height = '']) => [Number(top), Number(top) + Number(height)],
  );
}

describe('forms of targets', () => {
  test('R-1097 yearly targets of a flow are marks or a zone, never a slope', () => {
    expect(trend(COLUMNS).targets).toMatchObject({ shape: 'ticks', forms: ['ticks', 'band'] });
    expect(trend({ ...COLUMNS, targets: 'line' }).targets?.shape).toBe('ticks');
    expect(trend({ ...COLUMNS, targets: 'band' }).targets?.shape).toBe('band');
  });

  test('R-1097 targets of a stock are joined first, or marks, or a zone', () => {
    expect(trend(STOCK).targets).toMatchObject({ shape: 'line', forms: ['line', 'ticks', 'band'] });
    expect(trend({ ...STOCK, targets: 'ticks' }).targets?.shape).toBe('ticks');
  });

  test('R-1097 a target met at one value alone has no zone', () => {
    expect(trend(COLUMNS, targetsBy('=')).targets?.forms).toEqual(['ticks']);
  });

  test('R-1097 no targets are drawn where none are wanted', () => {
    expect(trend({ ...COLUMNS, targets: null }).targets).toBeNull();
  });

  test('R-1097 the line under the title says what marks and zones are', () => {
    const said = (spec: TrendSpec): string => chartSubtitle(trend(spec), zh);
    expect(said(COLUMNS)).toContain(zh.charts.targetTick);
    expect(said({ ...COLUMNS, targets: 'band' })).toContain(zh.charts.targetBand);
    expect(said(QUARTERS)).toContain(zh.charts.plannedTick);
    expect(said({ ...QUARTERS, targets: 'band' })).toContain(zh.charts.plannedBand);
  });

  test('R-1098 the zone lies above a target to reach and below a limit', () => {
    const band: TrendSpec = { ...COLUMNS, targets: 'band' };
    const [[top, edge] = [0, 0]] = zonesOf(band, targetsBy('>='));
    const [[limit, foot] = [0, 0]] = zonesOf(band, targetsBy('<='));
    expect(top).toBeLessThan(edge);
    expect(limit).toBeCloseTo(edge, 0);
    expect(foot).toBeGreaterThan(limit);
  });

  test('R-1098 zones look as they did', () => {
    const size = { width: 720, height: 360 };
    for (const [name, spec] of [
      ['zone-columns', COLUMNS],
      ['zone-stock', STOCK],
    ] as const) {
      const data = trend({ ...spec, targets: 'band' });
      expectGolden(name, drawSvg(chartOption(data, plainDrawing(size, lightTheme, zh), name), size));
    }
  });

  test('R-1097 an indicator offers the forms of its view, and the address keeps the chosen one', () => {
    const view = { frequency: 'year', form: 'stated', shown: null } as const;
    const offered = (targets: 'line' | 'band' | null) =>
      indicatorCharts(pictureIndex, indicator('RC06'), HOME, [view], { view, year: null, targets })[0];
    expect(offered(null)).toMatchObject({ targetForm: 'ticks', targetForms: ['ticks', 'band'] });
    expect(offered('band')).toMatchObject({ targetForm: 'band', spec: { targets: 'band' } });
    expect(offered('line')).toMatchObject({ targetForm: 'ticks' });
  });
});
