// What walls and slides ask of drawings: the one that stands out, values clear of their line.
import { describe, expect, test } from 'vitest';
import { plainDrawing } from '../../src/chart/drawing';
import { courseSpec } from '../../src/chart/pageSpecs';
import { chartOption } from '../../src/chart/option';
import { isStrongBar } from '../../src/chart/ranking/isStrongBar';
import type { RankingData } from '../../src/chart/ranking/rankingContent';
import { resizeTheme, wallTheme } from '../../src/chart/theme';
import { chartData } from '../../src/chart/chartData';
import { indexKnown } from '../../src/analysis/known';
import { period } from '../../src/model/period';
import { zh } from '../../src/words/zh';
import { area, indicator, series } from '../app/sampleDataset';
import { drawSvg } from './drawSvg';
import { textBoxes } from './textFaults';

const theme = resizeTheme(wallTheme, 28 / wallTheme.axisSize);

describe('the bar that stands out', () => {
  const known = {
    indicators: [indicator('Q')],
    areas: ['A', 'B', 'C', 'D'].map((code) => area(code)),
    targets: [],
    tasks: [],
    lists: [],
    series: Object.entries({ A: 9, B: 4, C: 4, D: 2 }).map(([code, value]) => series('Q', code, { 2024: value })),
  };
  const strong = (areas: readonly string[], highlight: string | null): string[] => {
    const spec = { kind: 'ranking', indicator: 'Q', areas, period: period('2024'), highlight } as const;
    const data = chartData(spec, indexKnown(known)) as RankingData;
    return data.bars.filter((bar) => isStrongBar(data, bar)).map((bar) => bar.area.code);
  };

  test('R-1248 is the highlighted area, else all who come first', () => {
    expect(strong(['A', 'B', 'C', 'D'], 'D')).toEqual(['D']);
    expect(strong(['A', 'B', 'D'], null)).toEqual(['A']);
    expect(strong(['B', 'C', 'D'], 'A')).toEqual(['B', 'C']);
  });
});

test('R-1249 the value in a valley stands under its point', () => {
  const values = { 2019: 66.7, 2020: 50, 2021: 60, 2022: 66.7, 2023: 60, 2024: 66.7 };
  const known = { indicators: [indicator('Q', { kind: 'stock', unit: '%' })], areas: [area('A')], targets: [] };
  const index = indexKnown({ ...known, tasks: [], lists: [], series: [series('Q', 'A', values, 'end')] });
  const data = chartData(courseSpec('Q', 'A', null), index);
  if (data === null) throw new Error('no course');
  const size = { width: 900, height: 560 };
  const boxes = textBoxes(drawSvg(chartOption(data, plainDrawing(size, theme, zh), ''), size));
  const top = (text: string) => boxes.find((box) => box.text === text)?.top ?? NaN;
  // The axis goes down to 45, and the value stands between it and its own height on the axis.
  expect(top('50')).toBeLessThan(top('45'));
  expect(boxes.filter(({ text }) => text === '50')).toHaveLength(2);
});
