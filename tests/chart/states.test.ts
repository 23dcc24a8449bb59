import { describe, expect, test } from 'vitest';
import { chartData } from '../../src/chart/chartData';
import { chartNotes, chartSubtitle } from '../../src/chart/chartNotes';
import { chartTable } from '../../src/chart/chartTable';
import { plainDrawing } from '../../src/chart/drawing';
import { chartOption } from '../../src/chart/option';
import { lightTheme } from '../../src/chart/theme';
import { zh } from '../../src/words/zh';
import { drawSvg } from './drawSvg';
import { expectGolden } from './expectGolden';
import { stateIndex, stateSpec } from './states';

const size = { width: 720, height: 360 };

function data(code: string) {
  const found = chartData(stateSpec(code), stateIndex);
  if (found === null) throw new Error(`nothing to draw for ${code}`);
  return found;
}

describe('values that are not firm', () => {
  test.each([
    ['CG07', 'states-columns'],
    ['CG08', 'states-line'],
  ])('R-1078 %s: hollow, dashed and broken as in its golden picture', (code, name) => {
    expectGolden(name, drawSvg(chartOption(data(code), plainDrawing(size, lightTheme, zh), name), size));
  });

  test('R-1078 the looks are said in words under the title, beside the drawing and in the table', () => {
    expect(chartSubtitle(data('CG07'), zh)).toMatch(/空心：初步、预计，虚线：预计$/);
    expect(chartNotes(data('CG07'), zh).join('\n')).toContain('口径变更（2021年）');
    const rows = chartTable(data('CG07'), '', zh).rows.map(([period, cell]) => [period?.text, cell?.note]);
    expect(rows).toContainEqual(['2023年', '初步']);
    expect(rows).toContainEqual(['2024年', '预计']);
  });

  test('R-1079 a line is not drawn across a break, nor solid to what is only expected', () => {
    const option = chartOption(data('CG08'), plainDrawing(size, lightTheme, zh), '');
    const [solid, dashed] = option.series as { data: unknown[] }[];
    expect(solid?.data).toContainEqual([2, '-']);
    expect(solid?.data).toContainEqual([5, '-']);
    expect(dashed?.data).toEqual([
      [4, 33.5],
      [5, 35],
      [5, '-'],
    ]);
  });
});
