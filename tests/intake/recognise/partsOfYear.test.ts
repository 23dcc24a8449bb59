import { describe, expect, it } from 'vitest';
import { mapTable } from '../../../src/intake/mapTable';
import { parsePeriodText } from '../../../src/intake/notation/parsePeriodText';
import { NO_PERIOD_CONTEXT } from '../../../src/intake/notation/periodReading';
import type { Cell } from '../../../src/intake/sheet';
import { PLACE } from '../map/table';
import { proposalFor, shortRoles, tableOf } from './proposals';
import { sheetOf } from './sheets';

/** "2021-01 1.5" for every value of the table. */
function values(...rows: readonly (readonly Cell[])[]): readonly string[] {
  const sheet = sheetOf(rows);
  const { entries, periods } = mapTable(sheet, tableOf(proposalFor(sheet)), PLACE);
  return Array.from({ length: entries.count }, (_, at) => `${periods[entries.period[at]!]} ${entries.value[at]}`);
}

const inYear = (text: string) => parsePeriodText(text, { ...NO_PERIOD_CONTEXT, year: 2024 })?.period ?? null;

describe('parts of a year beside years', () => {
  it('R-398 reads months and quarters across rows of years', () => {
    expect(values(['Year', 'Jan', 'Feb'], [2021, 1.5, 2.5], [2022, 1.6, 2.6])).toEqual([
      '2021-01 1.5',
      '2021-02 2.5',
      '2022-01 1.6',
      '2022-02 2.6',
    ]);
    expect(values(['', '一季度', '二季度'], ['2021年', 1, 4], ['2022年', 2, 4])).toEqual([
      '2021-Q1 1',
      '2021-Q2 4',
      '2022-Q1 2',
      '2022-Q2 4',
    ]);
  });

  it('R-398 keeps the whole year beside its months and leaves out their mean', () => {
    const rows = [
      ['Year', 'Mar', 'Apr', 'Annual', 'Average'],
      [2021, 1.5, 2.5, 9.5, 2],
      [2022, 1.6, 2.6, 9.9, 2.1],
    ];
    expect(values(...rows)).toContain('2021 9.5');
    expect(shortRoles(tableOf(proposalFor(sheetOf(rows))))).toEqual([
      'period:whole',
      'value',
      'value',
      'value',
      'ignored derived',
    ]);
  });

  it('R-398 keeps what headers name beside the part of the year', () => {
    const rows = [
      ['年份', '1-2月', '1-3月'],
      [2021, 1.5, 2.5],
      [2022, 1.6, 2.6],
    ];
    const { columns } = tableOf(proposalFor(sheetOf(rows)));
    expect(columns.slice(1)).toMatchObject([
      { within: '-02', at: { form: 'cumulative' } },
      { within: '-03', at: { form: 'cumulative' } },
    ]);
  });

  it.each([
    [
      ['月份', '2021年', '2022年'],
      ['1月', 1.5, 1.6],
      ['2月', 2.5, 2.6],
    ],
    [
      ['Month', '2021', '2022'],
      ['January', 1.5, 1.6],
      ['February', 2.5, 2.6],
    ],
    [
      ['', '2021', '2022'],
      ['Jan', 1.5, 1.6],
      ['Feb', 2.5, 2.6],
    ],
    [
      ['月份', '2021', '2022'],
      [1, 1.5, 1.6],
      [2, 2.5, 2.6],
    ],
  ])('R-750 reads months down under years across (%j)', (...rows) => {
    expect(values(...rows)).toEqual(['2021-01 1.5', '2022-01 1.6', '2021-02 2.5', '2022-02 2.6']);
  });

  it('R-750 leaves sums and means among the months out', () => {
    const rows = [
      ['Month', '2021', '2022'],
      ['January', 1.5, 1.6],
      ['February', 2.5, 2.6],
      ['Average', 2, 2.1],
    ];
    expect(values(...rows)).toHaveLength(4);
  });

  it('R-751 reads months by their English names where a year lends itself', () => {
    expect(['January', 'Mar.', 'sept', 'MAY'].map(inYear)).toEqual(['2024-01', '2024-03', '2024-09', '2024-05']);
    expect(['Mary', 'Marseille', 'Decline', 'Junction'].map(inYear)).toEqual([null, null, null, null]);
    expect(parsePeriodText('January')).toBeNull();
    const rows = [
      ['Year', 'Month', 'Value'],
      [2021, 'January', 1.5],
      [2021, 'February', 2.5],
    ];
    expect(values(...rows)).toEqual(['2021-01 1.5', '2021-02 2.5']);
  });

  it('R-755 reads months with a point across as a header', () => {
    const rows = [
      ['省份', '2016.08', '2016.09', '2016.1', '2016.11'],
      ['辽宁', 99.6, 99.9, 99.2, 99.3],
      ['河北', 99.4, 99.1, 97.8, 97.9],
    ];
    expect(shortRoles(tableOf(proposalFor(sheetOf(rows))))).toEqual([
      'area',
      'value 2016-08',
      'value 2016-09',
      'value 2016-10',
      'value 2016-11',
    ]);
    expect(
      tableOf(proposalFor(sheetOf([['甲', '2016.01', '2016.05', '2016.02', '7'], ...rows.slice(1)]))).headerRows,
    ).toEqual([]);
  });
});
