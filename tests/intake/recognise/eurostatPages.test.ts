// Pages of Eurostat's data browser: sheets made up after what its workbooks look like.
import { describe, expect, it } from 'vitest';
import { mapTable } from '../../../src/intake/mapTable';
import { proposalFor, tableOf } from './proposals';
import { sheetOf } from './sheets';

const above = [
  ['Data extracted on 30/12/2024 10:08:45 from [ESTAT]'],
  ['Dataset: ', 'Unemployment by sex – annual data [une_rt_a]'],
  ['Last updated: ', '12/12/2024 23:00'],
  [],
  ['Time frequency', null, 'Annual'],
  ['Unit of measure', null, 'Percentage of population in the labour force'],
  [],
];
const below = [[], ['Special value'], [':', 'not available'], ['Available flags:'], ['b', 'break in time series']];

function seriesOf(rows: readonly (readonly (string | number | null)[])[]) {
  const sheet = sheetOf([...above, ...rows, ...below]);
  const { series, entries } = mapTable(sheet, tableOf(proposalFor(sheet)), { file: 'x.xlsx', tableIndex: 0 });
  return { series: series.map(({ indicator, area, unit }) => [indicator, area, unit]), count: entries.count };
}

const title = 'Unemployment by sex – annual data';
const unit = 'Percentage of population in the labour force';

describe('a page of the data browser', () => {
  it('R-328 R-352 has its title and unit above it, its countries down and no values below its legend', () => {
    const rows = [
      ['TIME', '2003', '', '2004', ''],
      ['GEO (Labels)', '', '', '', ''],
      ['Belgium', 8.5, '', 8.1, 'b'],
      ['Bulgaria', 13.5, '', 12.1, ''],
    ];
    expect(seriesOf(rows)).toEqual({
      series: [
        [title, 'Belgium', unit],
        [title, 'Bulgaria', unit],
      ],
      count: 4,
    });
  });

  it('R-352 may have its countries across', () => {
    const rows = [
      ['GEO (Labels)', 'Belgium', 'Bulgaria'],
      ['TIME', '', ''],
      ...[2003, 2004, 2005, 2006, 2007, 2008].map((year, at) => [String(year), 8.5 + at, 13.5 - at]),
    ];
    expect(seriesOf(rows).series).toEqual([
      [title, 'Belgium', unit],
      [title, 'Bulgaria', unit],
    ]);
  });

  it('R-288 comes with a sheet of dimensions that is no table', () => {
    const rows = [
      ['Structure'],
      [null, 'Dimension', 'Position'],
      [null, 'Label', 'Label'],
      [null, 'Time', '2003'],
      [null, 'Time', '2004'],
    ];
    const { mapping, issues } = proposalFor(sheetOf(rows, 'Structure'));
    expect([mapping.tables, issues.map(({ kind }) => kind)]).toEqual([[], ['sheetWithoutTable']]);
  });
});
