import { describe, expect, it } from 'vitest';
import { indexKnown } from '../../../src/analysis/known';
import { printChart } from '../../../src/app/wall/printContent';
import { period } from '../../../src/model/period';
import { zh } from '../../../src/words/zh';
import { area, indicator, series } from '../sampleDataset';

const places = ['A', 'B', 'C', 'D'];

function ranking(withValues: readonly string[]) {
  const index = indexKnown({
    indicators: [indicator('Q')],
    areas: places.map((code) => area(code, 'X')),
    targets: [],
    tasks: [],
    lists: [],
    series: withValues.map((code, at) => series('Q', code, { '2024': at + 1 })),
  });
  const spec = { kind: 'ranking', indicator: 'Q', areas: places, period: period('2024'), highlight: 'A' } as const;
  return printChart(spec, index, zh);
}

describe('charts of a wall', () => {
  it('R-1262 nobody is first of one or two', () => {
    expect(ranking(['A'])).toBeNull();
    expect(ranking(['A', 'B'])).toBeNull();
    expect(ranking(['A', 'B', 'C'])?.data.kind).toBe('ranking');
  });
});
