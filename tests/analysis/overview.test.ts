import { describe, expect, test } from 'vitest';
import { groupByCategory, type OverviewRow, overviewRows } from '../../src/analysis/overview';
import { isoDate, period } from '../../src/model/period';
import { HOME, storyIndex, target, task } from './story';

const targets = [
  target('a', 2023, { indicator: 'CG02', value: 40000 }),
  target('b', 2024, { indicator: 'CG02', value: 45000 }),
];
const index = storyIndex(targets);

function row(code: string, when: string, today = '2026-01-01'): OverviewRow {
  const rows = overviewRows(index, HOME, period(when), isoDate(today));
  const found = rows.find((one) => one.indicator.code === code);
  if (found === undefined) throw new Error(`no row ${code}`);
  return found;
}

describe('overview', () => {
  test('R-533 a row holds value, change, five years, target and lamp', () => {
    const contracts = row('CG02', '2023');
    expect(contracts.reading?.value).toBe(36280);
    expect(contracts.change).toEqual({ kind: 'percent', value: 23.6 });
    expect(contracts.spark.map((one) => one?.value)).toEqual([9850, 13420, 21760, 29350, 36280]);
    expect(contracts.target?.value).toBe(40000);
    expect(contracts.lamp).toMatchObject({ color: 'yellow', completion: 90.7 });
  });

  test('R-533 a part of a year is read from January and compared with the same part', () => {
    const september = row('CG02', '2024-Q3');
    expect(september.reading).toMatchObject({ value: 29100, form: 'cumulative' });
    expect(september.change).toEqual({ kind: 'percent', value: 24 });
    expect(september.lamp).toMatchObject({ color: 'yellow', gap: 10.3 });
  });

  test('R-570 without a stated value the task list counts, and only up to the day that is shown', () => {
    const goal = target('c', 2023, { indicator: 'FZ05', operator: '=', value: 100, unit: '%' });
    const listed = task(goal, 1, { asOf: isoDate('2023-12-31'), value: 100 });
    const known = storyIndex([goal], [listed]);
    const rowAt = (when: string) =>
      overviewRows(known, HOME, period(when), isoDate('2026-01-01')).find((one) => one.indicator.code === 'FZ05');
    expect(rowAt('2023')).toMatchObject({
      reading: null,
      reported: { value: 100, unit: '%', from: 'list' },
      lamp: { color: 'blue', completion: 100 },
    });
    expect(rowAt('2023-Q2')).toMatchObject({ reported: null, lamp: { color: 'grey', reason: 'noValue' } });
  });

  test('R-570 a stated value goes before what the task list reports', () => {
    const goal = target('d', 2023, { indicator: 'CG02', value: 40000 });
    const known = storyIndex([goal], [task(goal, 1, { asOf: isoDate('2024-02-01'), value: 1 })]);
    const rows = overviewRows(known, HOME, period('2023'), isoDate('2026-01-01'));
    const found = rows.find((one) => one.indicator.code === 'CG02');
    expect(found).toMatchObject({ reading: { value: 36280 }, reported: null });
  });

  test('R-534 a gap in five years is a gap, not a zero', () => {
    expect(row('QY09', '2023').spark.map((one) => one?.value ?? null)).toEqual([null, null, null, null, 3]);
    expect(row('QY09', '2022').reading).toMatchObject({ value: null, status: 'blank' });
  });

  test('R-534 indicators with neither values nor a target are left out', () => {
    const rows = overviewRows(index, HOME, period('2023'), isoDate('2026-01-01'));
    expect(rows.some((one) => one.indicator.code === 'FZ05')).toBe(false);
  });

  test('R-533 rows stand under their categories in the order of the catalogue', () => {
    const groups = groupByCategory(overviewRows(index, HOME, period('2023'), isoDate('2026-01-01')));
    expect(groups[0]?.category).toBe('创新主体');
    expect(groups[0]?.rows[0]?.indicator.code).toBe('QY01');
    expect(new Set(groups.map((group) => group.category)).size).toBe(groups.length);
  });
});
