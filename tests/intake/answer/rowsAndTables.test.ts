// Rows and edges of tables as a person sees them, when recognition was wrong.
import { describe, expect, it } from 'vitest';
import {
  answerQuestion,
  changeBodyEnd,
  changeColumnRoles,
  changeRange,
  changeRowPatch,
  changeRowRole,
  joinTables,
  splitTable,
} from '../../../src/intake/answer';
import { mapTable } from '../../../src/intake/mapTable';
import type { Cell, Sheet } from '../../../src/intake/sheet';
import type { Mapping } from '../../../src/model/mapping';
import { period } from '../../../src/model/period';
import { names, proposalFor, shortRoles, shortRows, tableOf } from '../recognise/proposals';
import { sheetOf } from '../recognise/sheets';

const source = (sheet: Sheet) => ({ file: 'x.xlsx', sheets: [sheet], names });
const one = (row: number, last = row) => ({ first: row, last });

/** "indicator area period unit value" of every value. */
function valuesOf(sheet: Sheet, mapping: Mapping, position = 0): string[] {
  const table = tableOf({ mapping, questions: [], issues: [] }, position);
  const { series, entries, periods } = mapTable(sheet, table, { file: 'x.xlsx', tableIndex: position });
  return Array.from({ length: entries.count }, (_, at) => {
    const { indicator, area, unit } = series[entries.seriesOf[at]!]!;
    return [indicator, area, periods[entries.period[at]!], unit, entries.value[at]]
      .filter((part) => part !== null)
      .join(' ');
  });
}

const long: Cell[][] = [
  ['2023年情况'],
  ['指标', '地区', '数值', '单位'],
  ['甲', '连云区', 1, '家'],
  ['乙', '连云区', 2, '家'],
  ['丙', '连云区', 3, '家'],
  ['丁', '连云区', 4, '家'],
];
const sheet = sheetOf(long);
const { mapping, questions } = proposalFor(sheet);

describe('rows', () => {
  it('R-774 one or several rows get a role, and the way back gives the same mapping', () => {
    const left = changeRowRole(mapping, 0, one(3, 4), 'ignored', source(sheet));
    expect(valuesOf(sheet, left)).toEqual(['甲 连云区 2023 家 1', '丁 连云区 2023 家 4']);
    expect(changeRowRole(left, 0, one(3, 4), 'body', source(sheet))).toEqual(mapping);
  });

  it('R-774 several header rows are named at once', () => {
    const two = sheetOf([
      ['2023年情况'],
      ['街道', '企业', '企业'],
      ['', '高企', '科小'],
      ['墟沟街道', 1, 2],
      ['云山街道', 3, 4],
    ]);
    const first = changeRowRole(proposalFor(two).mapping, 0, one(2), 'ignored', source(two));
    const both = changeRowRole(first, 0, one(1, 2), 'header', source(two));
    expect(both.tables[0]).toMatchObject({ headerRows: [1, 2], headers: ['街道', '企业 / 高企', '企业 / 科小'] });
  });

  it('R-774 data begin and end where a person says, wherever that was before', () => {
    const later = changeBodyEnd(mapping, 0, 'first', 3, source(sheet));
    expect(valuesOf(sheet, later)).toHaveLength(3);
    expect(shortRows(tableOf({ mapping: later, questions: [], issues: [] }))).toContain('2 ignored');
    expect(valuesOf(sheet, changeBodyEnd(later, 0, 'first', 2, source(sheet)))).toEqual(valuesOf(sheet, mapping));
    const sooner = changeBodyEnd(mapping, 0, 'last', 3, source(sheet));
    expect(valuesOf(sheet, sooner)).toHaveLength(2);
    expect(valuesOf(sheet, changeBodyEnd(sooner, 0, 'last', 5, source(sheet)))).toEqual(valuesOf(sheet, mapping));
  });

  it('R-774 a row outside of the table becomes part of it alone', () => {
    const short = changeRange(mapping, 0, { ...mapping.tables[0]!.range, bottom: 3 }, source(sheet));
    expect(valuesOf(sheet, short)).toHaveLength(2);
    expect(valuesOf(sheet, changeRowRole(short, 0, one(5), 'body', source(sheet)))).toEqual([
      '甲 连云区 2023 家 1',
      '乙 连云区 2023 家 2',
      '丁 连云区 2023 家 4',
    ]);
  });

  it('R-775 what a person says of rows goes before their cells, and can be given back to them', () => {
    const placed = changeRowPatch(mapping, 0, one(3, 4), { area: '海州区', unit: '项', period: period('2022') });
    const said = changeRowPatch(placed, 0, one(4), { indicator: '改名' });
    expect(valuesOf(sheet, said)).toEqual([
      '甲 连云区 2023 家 1',
      '乙 海州区 2022 项 2',
      '改名 海州区 2022 项 3',
      '丁 连云区 2023 家 4',
    ]);
    const nothing = { indicator: null, area: null, unit: null, period: null };
    expect(changeRowPatch(said, 0, one(3, 4), nothing)).toEqual(mapping);
  });

  it('R-775 a period said of a row goes before the one that its cell states', () => {
    const dated = sheetOf([
      ['年份', '数值（家）'],
      ['2021年', 1],
      ['2022年', 2],
    ]);
    const said = changeRowPatch(proposalFor(dated).mapping, 0, one(2), { period: period('2020') });
    expect(valuesOf(dated, said).map((text) => text.split(' ').slice(1).join(' '))).toEqual(['2021 家 1', '2020 家 2']);
  });
});

describe('columns', () => {
  it('R-776 several columns get a role at once; columns of values take only what changed', () => {
    const wide = sheetOf([
      ['地区', '2021年', '2022年', '2023年'],
      ['墟沟街道', 1, 2, 3],
      ['云山街道', 4, 5, 6],
    ]);
    const before = proposalFor(wide).mapping;
    const first = before.tables[0]!.columns[1]!;
    if (first.role !== 'value') throw new Error('no values');
    const role = { ...first, at: { ...first.at, unit: '家' } };
    const changed = changeColumnRoles(before, 0, one(1, 3), role);
    expect(shortRoles(changed.tables[0]!)).toEqual(['area', 'value 2021 家', 'value 2022 家', 'value 2023 家']);
    const left = changeColumnRoles(changed, 0, one(2, 3), { role: 'ignored', reason: 'byUser' });
    expect(shortRoles(left.tables[0]!)).toEqual(['area', 'value 2021 家', 'ignored byUser', 'ignored byUser']);
  });
});

describe('tables', () => {
  const stacked = sheetOf([
    ['2023年情况'],
    ['地区', '高企（家）'],
    ['墟沟街道', 1],
    ['云山街道', 2],
    ['地区', '经费（万元）'],
    ['墟沟街道', 30.5],
    ['云山街道', 40.5],
  ]);
  const found = proposalFor(stacked);
  const asOne = joinTables(found.mapping, 1, found.questions);

  it('R-777 a row begins another table, whose columns are recognised under its own header', () => {
    expect(asOne.mapping.tables).toHaveLength(1);
    const split = splitTable(asOne.mapping, 0, 4, asOne.questions, source(stacked));
    expect(split.mapping.tables.map(({ headers }) => headers)).toEqual([
      ['地区', '高企（家）'],
      ['地区', '经费（万元）'],
    ]);
    const period2023 = split.questions.find(({ kind, table }) => kind === 'period' && table === 1);
    const answered = answerQuestion(split.mapping, period2023!, '2023', source(stacked));
    expect([...valuesOf(stacked, answered), ...valuesOf(stacked, answered, 1)]).toEqual([
      '高企 墟沟街道 2023 家 1',
      '高企 云山街道 2023 家 2',
      '经费 墟沟街道 2023 万元 30.5',
      '经费 云山街道 2023 万元 40.5',
    ]);
  });

  it('R-777 without a header of its own it has the columns of the table it was part of', () => {
    const split = splitTable(mapping, 0, 4, questions, source(sheet));
    expect(split.mapping.tables[1]?.columns).toEqual(mapping.tables[0]?.columns);
    expect([...valuesOf(sheet, split.mapping), ...valuesOf(sheet, split.mapping, 1)]).toEqual(valuesOf(sheet, mapping));
  });

  it('R-777 a table that goes on with the one above is made one with it', () => {
    const split = splitTable(mapping, 0, 4, questions, source(sheet));
    expect(split.mapping.tables).toHaveLength(2);
    const joined = joinTables(split.mapping, 1, split.questions);
    expect(valuesOf(sheet, joined.mapping)).toEqual(valuesOf(sheet, mapping));
    expect(joined.questions.every(({ table }) => table !== 1)).toBe(true);
  });

  it('R-778 edges are moved; columns that stay keep what was said of them', () => {
    const decided = changeColumnRoles(mapping, 0, one(1), { role: 'dimension', name: '地区' });
    const { range } = mapping.tables[0]!;
    const narrow = changeRange(decided, 0, { ...range, right: 2 }, source(sheet));
    expect(shortRoles(narrow.tables[0]!)).toEqual(['indicator', 'dimension 地区', 'value']);
    const wide = changeRange(narrow, 0, range, source(sheet));
    expect(shortRoles(wide.tables[0]!)).toEqual(['indicator', 'dimension 地区', 'value', 'unit']);
    expect(valuesOf(sheet, changeRange(mapping, 0, { ...range, bottom: 4 }, source(sheet)))).toHaveLength(3);
  });
});
