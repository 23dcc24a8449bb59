import { describe, expect, it } from 'vitest';
import { viewOptions } from '../../src/app/indicator/viewOptions';
import { indicator, series } from './sampleDataset';

const keys = (...given: Parameters<typeof viewOptions>) =>
  viewOptions(...given).map(({ frequency, form, shown }) => `${frequency} ${form} ${shown ?? '-'}`);

describe('the ways to look at an indicator', () => {
  it('R-609 offers single quarters beside cumulative ones of a flow', () => {
    const cumulative = series('CG02', '区', { '2023-Q1': 1, '2023-Q2': 3 }, 'cumulative');
    expect(keys(indicator('CG02'), [cumulative])).toEqual([
      'year stated -',
      'quarter stated cumulative',
      'quarter single period',
    ]);
  });

  it('R-609 offers no difference of a cumulative count of distinct firms', () => {
    const distinct = series('FZ02', '区', { '2023-Q1': 20, '2023-Q2': 56 }, 'cumulative');
    expect(keys(indicator('FZ02', { kind: 'distinct' }), [distinct])).not.toContain('quarter single period');
  });

  it('R-609 shows a stock as its state at the end', () => {
    const stock = series('QY01', '区', { '2023-Q1': 27 }, 'end');
    expect(keys(indicator('QY01', { kind: 'stock' }), [stock])).toEqual(['year stated -', 'quarter stated end']);
  });
});
