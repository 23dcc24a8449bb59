import { describe, expect, it } from 'vitest';
import { groupByCategory, overviewRows } from '../../src/analysis/overview';
import { indexDataset, isTotalOf } from '../../src/app/data/indexDataset';
import { overviewCsv } from '../../src/app/overview/overviewCsv';
import { isoDate, period } from '../../src/model/period';
import { type Target, TARGET_ADDITIONS } from '../../src/model/target';
import { zh } from '../../src/words/zh';
import { area, dataset, series } from './sampleDataset';

const target: Target = {
  ...TARGET_ADDITIONS,
  id: 't1',
  indicator: 'A',
  area: '区',
  period: period('2023'),
  operator: '>=',
  value: 10,
  unit: '家',
  baseline: null,
  curve: { kind: 'linear' },
  due: isoDate('2023-12-31'),
  origin: '清单',
};

const data = {
  ...dataset([series('A', '区', { 2022: 14, 2023: 9 }), series('B', '区', { 2021: 1 })], [area('区')]),
  targets: [target],
};

describe('the overview as a file', () => {
  const index = indexDataset(data, isTotalOf('区'));
  const rows = overviewRows(index, '区', period('2023'), isoDate('2024-05-01'));
  const lines = overviewCsv(groupByCategory(rows), area('区'), period('2023'), zh).trim().split('\r\n');

  it('R-619 says in every row what the figure is about, and how it stands', () => {
    expect(lines[1]).toBe('未分类,A,A,区,2023年,9,家,未注明,−35.7%,≥10家,90.0%,未完成（≥80%）');
  });

  it('R-619 leaves a missing value empty and says why, never 0', () => {
    expect(lines[2]).toBe('未分类,B,B,区,2023年,,家,无数据,,,,');
  });
});
