// Long tables of statistical offices: sheets made up after what such files do.
import { describe, expect, it } from 'vitest';
import { mapTable } from '../../../src/intake/mapTable';
import type { MappedTable } from '../../../src/intake/map/mappedTable';
import { parsePeriodText } from '../../../src/intake/notation/parsePeriodText';
import { periodContextOf } from '../../../src/intake/notation/periodsOfColumn';
import type { Cell } from '../../../src/intake/sheet';
import { proposalFor, shortRoles, tableOf } from './proposals';
import { sheetOf } from './sheets';

function mapped(rows: readonly (readonly Cell[])[]): MappedTable {
  const sheet = sheetOf(rows);
  return mapTable(sheet, tableOf(proposalFor(sheet)), { file: 'x.csv', tableIndex: 0 });
}

const years = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => 2023 - index);

describe('long tables', () => {
  it('R-457 keeps the named header where the first values are blank', () => {
    const blank = years(60).map((year) => ['Oil', String(1900 + (year % 100)), '']);
    const rows = [['Industry', 'Time', 'Value'], ...blank, ['Oil', '2022', '5.5'], ['Gas', '2022', '7.5']];
    const { series, entries, gaps } = mapped(rows);
    expect([series.length, entries.count, gaps]).toEqual([2, 2, 60]);
  });

  it('R-457 takes the first row of a declared sheet for its header', () => {
    const declared = [
      { role: 'period', name: 'year', unit: null },
      { role: 'dimension', name: 'sex', unit: null },
      { role: 'value', name: 'value', unit: null },
    ] as const;
    const rows = [declared.map(({ name }) => name), ['2012', 'male', null], ['2012', 'total', 3.5]];
    const table = tableOf(proposalFor({ ...sheetOf(rows), declared }));
    expect([table.headerRows, table.firstBodyRow, table.lastBodyRow]).toEqual([[0], 1, 2]);
  });

  it.each([
    ['2021.0', '2021'],
    ['1993 01', '1993-01'],
    ['2010 to 2011', '2010-2011'],
    ['2013/16', '2013-2016'],
    ['2019/20 [Note 5]', '2019/20'],
    ['2001-2005 (baseline)', '2001-2005'],
  ])('R-458 reads %s as %s', (text, period) => {
    expect(parsePeriodText(text)?.period).toBe(period);
  });

  it.each(['1993 13', '2021.00', '17 May to 11 June 2023', '1974a'])('R-458 leaves %s unread', (text) => {
    expect(parsePeriodText(text)).toBeNull();
  });

  it('R-459 settles fiscal years in spite of one slip, which stays unread', () => {
    const texts = ['2009/10', '2010/11', '2012/13', '2013/14', '2014/15', '2015/16', '2016/17', '2010/20'];
    const context = periodContextOf(texts, null);
    const read = texts.map((text) => parsePeriodText(text, context)?.period ?? null);
    expect(read).toEqual([...texts.slice(0, -1), null]);
  });

  it('R-460 finds a dimension that only few rows far down use', () => {
    const plain = years(3000).map((_, index) => [
      String(1900 + (index % 100)),
      `A${Math.floor(index / 100)}`,
      '',
      index,
    ]);
    const rows = [['Year', 'Group of goods', 'Meals', 'Value'], ...plain];
    rows[2500]![2] = 'free';
    expect(shortRoles(tableOf(proposalFor(sheetOf(rows))))[2]).toBe('dimension Meals');
  });

  it('R-461 keeps numbered members, groups and long names apart', () => {
    const panel = [2020, 2021].flatMap((year) => [1, 2, 3, 4, 5].map((id) => [id, year, id * 1.5 + year]));
    expect(mapped([['province_id', 'year', 'score'], ...panel]).series).toHaveLength(5);
    const groups = ['2015', '2016'].flatMap((year) => ['A', 'B', ''].map((group, at) => [year, group, String(at + 1)]));
    expect(mapped([['Year', 'Group', 'Value'], ...groups]).series).toHaveLength(3);
    const long = ['rules for the management of shared rivers', 'plans for the management of ground water'];
    const rows = long.map((name, at) => ['2017', 'Water', name, '%', 50 + at]);
    expect(mapped([['Year', 'Series', 'Water sub-category', 'Units', 'Value'], ...rows]).series).toHaveLength(2);
  });

  it('R-461 takes years under their own span for periods', () => {
    const rows = [['land', '2019-2021', 'Value'], ...['2019', '2020', '2021'].map((year) => ['Chile', year, '5.25'])];
    expect(shortRoles(tableOf(proposalFor(sheetOf(rows))))[1]).toBe('period:whole');
  });

  it('R-462 gives sampled and other rows of one series the same unit', () => {
    const rows = years(3000).map((_, index) => [
      String(1900 + (index % 100)),
      'Share (%)',
      `A${Math.floor(index / 100)}`,
      'Percentage (%)',
      index,
    ]);
    const { series } = mapped([['Year', 'Series', 'Level', 'Units', 'Value'], ...rows]);
    expect(series).toHaveLength(30);
    expect(new Set(series.map(({ unit }) => unit))).toEqual(new Set(['Percentage (%)']));
  });
});
