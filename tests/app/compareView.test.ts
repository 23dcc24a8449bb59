import { describe, expect, it } from 'vitest';
import type { DerivedIndicator } from '../../src/analysis/derive/derivedFigures';
import { compareSpec } from '../../src/app/compare/compareSpec';
import { drawablePeriod } from '../../src/app/compare/drawablePeriod';
import { indexDataset, isUncut } from '../../src/app/data/indexDataset';
import { compareView } from '../../src/app/compare/compareView';
import { period } from '../../src/model/period';
import type { Series } from '../../src/model/series';
import { area, dataset, series } from './sampleDataset';

const places = [area('市'), area('甲', '市'), area('乙', '市'), area('甲街', '甲')];
const data = dataset(
  [
    series('A', '市', { 2022: 9, 2023: 9 }),
    series('A', '甲', { 2022: 1, 2023: 2 }),
    series('A', '乙', { 2022: 3, 2023: 4 }),
    series('A', '甲街', { 2023: 1 }),
    series('B', '甲', { 2023: 5 }),
  ],
  places,
);

function derived(code: string, ...all: readonly Series[]): DerivedIndicator {
  return { indicator: code, from: [], series: all, few: [], leftOut: [], movements: [] };
}

describe('what the compare page shows', () => {
  it('R-610 begins with the widest indicator and areas of one level', () => {
    const view = compareView({}, data, '甲');
    expect(view).toMatchObject({
      by: 'areas',
      indicators: ['A'],
      areas: ['甲', '乙'],
      shape: 'trend',
      highlight: '甲',
    });
  });

  it('R-610 ignores areas and indicators without figures', () => {
    const view = compareView({ indicator: ['C', 'B'], area: ['乙', '甲'] }, data, '甲');
    expect(view).toMatchObject({ indicators: ['B'], areas: ['甲'] });
  });

  it('R-610 ranks where there is only one period', () => {
    expect(compareView({ indicator: ['B'] }, data, '甲')?.shape).toBe('ranking');
    expect(compareView({ by: 'indicators', shape: 'ranking' }, data, '甲')?.shape).toBe('trend');
  });

  it('R-611 makes the chart of what was chosen', () => {
    const view = compareView({ shape: 'ranking' }, data, '乙');
    expect(view && compareSpec(view)).toEqual({
      kind: 'ranking',
      indicator: 'A',
      areas: ['甲', '乙'],
      period: '2023',
      highlight: '乙',
    });
    const indexed = compareView({ shape: 'indexed' }, data, '甲');
    expect(indexed && compareSpec(indexed)).toMatchObject({ transform: { kind: 'indexed', base: '2022' } });
  });

  it('R-1047 offers what can be drawn of the periods there are', () => {
    expect(compareView({ indicator: ['B'] }, data, '甲')?.shapes).not.toContain('slope');
    expect(compareView({ indicator: ['A'] }, data, '甲')?.shapes).toContain('slope');
    expect(compareView({ by: 'indicators' }, data, '甲')?.shapes).not.toContain('ranking');
  });

  it('R-1047 sets the later period beside an earlier one, whatever the address says', () => {
    const slope = compareView({ shape: 'slope', period: period('2022'), base: period('2023') }, data, '甲');
    expect(slope && compareSpec(slope)).toMatchObject({ kind: 'slope', from: '2022', to: '2023', areas: ['甲', '乙'] });
    const pairs = compareView({ shape: 'dumbbell', period: period('2023') }, data, '甲');
    expect(pairs && compareSpec(pairs)).toMatchObject({ against: { kind: 'period', period: '2022' }, to: '2023' });
    const targets = compareView({ by: 'indicators', shape: 'targets' }, data, '甲');
    expect(targets && compareSpec(targets)).toMatchObject({
      kind: 'dumbbell',
      against: { kind: 'target' },
      to: '2023',
    });
  });

  it('R-1056 offers parts of one whole only', () => {
    const districts = compareView({ shape: 'shares' }, data, '甲');
    expect(districts && compareSpec(districts)).toMatchObject({
      kind: 'composition',
      area: '市',
      by: { kind: 'areas', areas: ['甲', '乙'] },
      measure: 'share',
    });
    expect(compareView({ shape: 'stack', area: ['甲', '甲街'] }, data, '甲')?.shape).toBe('trend');
  });

  it('R-1061 sets a second indicator against the first, where one is known of the areas', () => {
    const view = compareView({ shape: 'scatter', indicator: ['A'], area: ['甲'] }, data, '甲');
    expect(view && compareSpec(view)).toMatchObject({ kind: 'scatter', x: 'B', y: 'A', areas: ['甲'], period: '2023' });
    expect(compareView({ shape: 'scatter', indicator: ['A'], area: ['乙'] }, data, '甲')?.shapes).not.toContain(
      'scatter',
    );
    expect(compareView({ indicator: ['A'], versus: 'A' }, data, '甲')?.versus).toBe('B');
  });

  const pairSeries = [
    series('A', '甲', { 2022: 1, 2023: 2, 2024: 3 }),
    series('A', '乙', { 2022: 3, 2023: 4, 2024: 5 }),
    series('B', '甲', { 2024: 5 }),
    series('C', '甲', { 2022: 6, 2023: 7 }),
    series('C', '乙', { 2022: 8, 2023: 9 }),
  ];
  const pairs = dataset(pairSeries, places);

  it('R-1126 proposes the indicator and the period that most areas have both values of', () => {
    const view = compareView({ shape: 'scatter', indicator: ['A'] }, pairs, '甲');
    expect(view && compareSpec(view)).toMatchObject({ x: 'C', y: 'A', period: '2023' });
    const asked = compareView({ shape: 'scatter', indicator: ['A'], period: period('2024') }, pairs, '甲');
    expect(asked && compareSpec(asked)).toMatchObject({ x: 'B', y: 'A', period: '2024' });
  });

  it('R-1126 a period at which it has no value is none that an indicator is known of', () => {
    const silent = series('C', '乙', { 2024: 1 });
    const [first] = silent.observations;
    const missing = {
      ...silent,
      observations: first === undefined ? [] : [{ ...first, value: null, status: 'notPublished' as const }],
    };
    const known = dataset([...pairSeries.slice(0, 2), missing], places);
    expect(compareView({ indicator: ['A'] }, known, '甲')?.versus).toBeNull();
  });

  it('R-1125 the latest period at which something can be drawn is offered where nothing is', () => {
    const view = compareView({ shape: 'scatter', indicator: ['A'], versus: 'C', period: period('2024') }, pairs, '甲');
    const index = indexDataset(pairs, isUncut);
    expect(view && drawablePeriod(view, index)).toBe('2023');
    const ranked = compareView({ shape: 'ranking', indicator: ['A'], period: period('2025') }, pairs, '甲');
    expect(ranked && drawablePeriod(ranked, index)).toBe('2024');
    const later = compareView({ shape: 'slope', indicator: ['C'], area: ['甲'] }, pairs, '甲');
    expect(later && drawablePeriod({ ...later, base: period('2023') }, index)).toBeNull();
    expect(later && drawablePeriod({ ...later, shape: 'heat' }, index)).toBeNull();
  });

  it('R-1122 compares what registers say where no table states it', () => {
    const told = [derived('C', series('C', '甲', { 2022: 7, 2023: 8 }), series('C', '乙', { 2023: 9 }))];
    const view = compareView({ indicator: ['C'] }, data, '甲', told);
    expect(view).toMatchObject({ indicators: ['C'], areas: ['甲', '乙'], periods: ['2022', '2023'] });
    expect(compareView({ by: 'indicators' }, data, '甲', told)?.measuredIndicators).toEqual(new Set(['A', 'B', 'C']));
    expect(compareView({}, dataset([], places), '甲', told)?.indicators).toEqual(['C']);
  });

  it('R-1122 an area with figures of its own has the periods of its figures', () => {
    const told = [derived('B', series('B', '甲', { 2021: 1 }), series('B', '乙', { 2022: 2 }))];
    const view = compareView({ indicator: ['B'] }, data, '甲', told);
    expect(view).toMatchObject({ areas: ['甲', '乙'], periods: ['2022', '2023'] });
  });

  it('R-610 has nothing to show in an empty workspace', () => {
    expect(compareView({}, dataset([], []), '甲')).toBeNull();
  });
});
