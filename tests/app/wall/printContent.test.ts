import { describe, expect, it } from 'vitest';
import { indexKnown } from '../../../src/analysis/known';
import { overviewRows } from '../../../src/analysis/overview';
import { lampRowOf, numeralOf, printChart } from '../../../src/app/wall/printContent';
import { isoDate, period } from '../../../src/model/period';
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

describe('what is said of a value', () => {
  const indicators = [indicator('Q', { frequency: 'year', lagMonths: 3 })];
  const rowOf = (values: Readonly<Record<string, number>>, status: 'normal' | 'preliminary', today: string) => {
    const one = series('Q', 'A', values);
    const observations = one.observations.map((observation) => ({ ...observation, status }));
    const index = indexKnown({
      indicators,
      areas: [area('A')],
      targets: [],
      tasks: [],
      lists: [],
      series: [{ ...one, observations }],
    });
    const [row] = overviewRows(index, 'A', period('2024'), isoDate(today));
    if (row === undefined) throw new Error('no row');
    return row;
  };

  it('R-1267 a firm value of the period that was asked for needs no word', () => {
    const row = rowOf({ '2023': 4, '2024': 5 }, 'normal', '2025-03-01');
    expect(lampRowOf(row, period('2024'), isoDate('2025-03-01'), zh).notes).toEqual([]);
    expect(numeralOf(row, period('2024'), isoDate('2025-03-01'), zh).notes).toEqual([]);
  });

  it('R-1267 a preliminary value, and one that should have been followed by now, say so', () => {
    const row = rowOf({ '2024': 5 }, 'preliminary', '2026-06-01');
    const said = [zh.statuses.preliminary, zh.wall.overdueMark];
    expect(lampRowOf(row, period('2024'), isoDate('2026-06-01'), zh).notes).toEqual(said);
    expect(numeralOf(row, period('2024'), isoDate('2026-06-01'), zh).notes).toEqual([said.join(zh.wall.separator)]);
  });
});
