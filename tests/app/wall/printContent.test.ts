import { describe, expect, it } from 'vitest';
import { indexKnown, type KnownIndex } from '../../../src/analysis/known';
import { overviewRows } from '../../../src/analysis/overview';
import { lampRowOf, numeralOf, printChart } from '../../../src/app/wall/printContent';
import type { WallAsked } from '../../../src/app/wall/wallAsked';
import { isoDate, period } from '../../../src/model/period';
import { zh } from '../../../src/words/zh';
import { area, indicator, series } from '../sampleDataset';

const places = ['A', 'B', 'C', 'D'];

function ranking(withValues: readonly string[], first = 1) {
  const index = indexKnown({
    indicators: [indicator('Q')],
    areas: places.map((code) => area(code, 'X')),
    targets: [],
    tasks: [],
    lists: [],
    series: withValues.map((code, at) => series('Q', code, { '2024': first + at })),
  });
  const spec = { kind: 'ranking', indicator: 'Q', areas: places, period: period('2024'), highlight: 'A' } as const;
  return printChart(spec, index, zh);
}

describe('charts of a wall', () => {
  it('R-1262 nobody is first of one or two', () => {
    expect(ranking(['A'])).toBeNull();
    expect(ranking(['A', 'B'])).toBeNull();
    expect(ranking(['A', 'B', 'C'])?.data.kind).toBe('ranking');
    expect(ranking(['A', 'B', 'C'], 0)).toBeNull();
    expect(ranking(['A', 'B', 'C', 'D'], 0)?.data.kind).toBe('ranking');
  });
});

describe('what is said of a value', () => {
  const annual = indicator('Q', { frequency: 'year', lagMonths: 3 });
  const seen = (values: Readonly<Record<string, number>>, status: 'normal' | 'preliminary', today: string) => {
    const one = series('Q', 'A', values);
    const observations = one.observations.map((observation) => ({ ...observation, status }));
    const known = { indicators: [annual], areas: [area('A')], targets: [], tasks: [], lists: [] };
    return saidOf(indexKnown({ ...known, series: [{ ...one, observations }] }), today);
  };

  it('R-1267 a firm value of the period that was asked for needs no word', () => {
    expect(seen({ '2023': 4, '2024': 5 }, 'normal', '2025-03-01')).toEqual([]);
  });

  it('R-1267 a preliminary value, and one that should have been followed by now, say so', () => {
    const said = [zh.statuses.preliminary, zh.wall.overdueMark];
    expect(seen({ '2024': 5 }, 'preliminary', '2026-06-01')).toEqual(said);
  });

  it('R-1268 overdue is what has no newer value, not what is looked at from later', () => {
    expect(seen({ '2024': 5, '2025': 6 }, 'normal', '2026-06-01')).toEqual([]);
  });

  it('R-1269 a value out of registers is marked', () => {
    const derived = { indicator: 'Q', from: [], few: [], leftOut: [], movements: [] };
    const known = { indicators: [indicator('Q')], areas: [area('A')], targets: [], tasks: [], lists: [], series: [] };
    const index = indexKnown(known, undefined, [{ ...derived, series: [series('Q', 'A', { '2024': 5 })] }]);
    expect(saidOf(index, '2025-03-01')).toEqual([zh.indicator.recomputed]);
  });
});

/** Under a row; a numeral says the same in one line. */
function saidOf(index: KnownIndex, today: string): readonly string[] {
  const asked: WallAsked = {
    index,
    groups: [],
    imports: [],
    area: 'A',
    period: period('2024'),
    today: isoDate(today),
    earlier: new Map(),
    owner: '',
  };
  const [row] = overviewRows(index, 'A', asked.period, asked.today);
  if (row === undefined) throw new Error('no row');
  const { notes } = lampRowOf(row, asked, zh);
  expect(numeralOf(row, asked, zh).notes).toEqual(notes.length === 0 ? [] : [notes.join(zh.wall.separator)]);
  return notes;
}
