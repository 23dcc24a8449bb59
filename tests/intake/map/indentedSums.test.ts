// Totals and wholes over rows that are set in, by blanks or by their cells: random lists with all of their parts, with
// some of them, and with one slip.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapTable } from '../../../src/intake/mapTable';
import type { Cell, Indents } from '../../../src/intake/sheet';
import type { ColumnRole, RowRole } from '../../../src/model/mapping';
import { period } from '../../../src/model/period';
import { AREA, at, INDICATOR, mappingOf, PLACE, sheetOf, valueColumn } from './table';

interface Row {
  readonly label: string;
  readonly depth: number;
  readonly values: readonly number[];
}

/** An area with the values of its parts; without parts it has values of its own. */
interface Area {
  readonly own: readonly number[];
  readonly parts: readonly (readonly number[])[];
}

const years = (count: number) => fc.array(fc.integer({ min: 1, max: 900 }), { minLength: count, maxLength: count });
const areasOf = (count: number, fewest: number) =>
  fc.array(
    fc.record({ own: years(count), parts: fc.array(years(count), { minLength: fewest, maxLength: fewest + 3 }) }),
    { minLength: 2, maxLength: 5 },
  );
const listOf = (fewest: number) => fc.integer({ min: 3, max: 7 }).chain((count) => areasOf(count, fewest));

const add = (lists: readonly (readonly number[])[]): number[] =>
  (lists[0] ?? []).map((_, year) => lists.reduce((sum, list) => sum + (list[year] ?? 0), 0));
const valuesOf = ({ own, parts }: Area): readonly number[] => (parts.length === 0 ? own : add(parts));
const rowsOf = (areas: readonly Area[]): Row[] =>
  areas.flatMap((area, index) => [
    { label: `区${index}`, depth: 1, values: valuesOf(area) },
    ...area.parts.map((values, part) => ({ label: `街道${index}${part}`, depth: 2, values })),
  ]);
const total = (values: readonly number[]): Row => ({ label: '合计', depth: 0, values });
const changed = (values: readonly number[], year: number, by: number): number[] =>
  values.map((value, index) => (index === year ? value + by : value));

/** What is said of sums, as "kind cell". */
function said(rows: readonly Row[], byCells: boolean, label: ColumnRole = AREA): string[] {
  const indents: Indents = { 0: Object.fromEntries(rows.map(({ depth }, index) => [index + 1, depth])) };
  const body = rows.map(({ label: name, depth, values }): Cell[] => [
    `${byCells ? '' : '　'.repeat(depth)}${name}`,
    ...values,
  ]);
  const columns = (rows[0]?.values ?? []).map((_, index) =>
    valueColumn({ period: period(String(2010 + index)), unit: '家' }),
  );
  const sheet = sheetOf(
    [['名称', ...columns.map((_, index) => `${2010 + index}年`)], ...body],
    byCells ? { indents } : {},
  );
  const totals = rows.flatMap(({ label: name }, index): [number, RowRole][] =>
    name === '合计' ? [[index + 1, 'total']] : [],
  );
  const mapping = mappingOf(sheet, [label, ...columns], {
    layout: 'wide',
    defaults: at({ indicator: label === AREA ? '企业数' : null }),
    rowRoles: { 0: 'header', ...Object.fromEntries(totals) },
  });
  return mapTable(sheet, mapping, PLACE)
    .issues.filter(({ kind }) => /^(total|parts)/.test(kind))
    .map(({ kind, cell, params }) => `${kind} ${cell ?? params['count']}`);
}

const cellOf = (year: number, row: number): string => `${'BCDEFGHIJ'[year]}${row}`;

describe('totals over rows that are set in', () => {
  it('R-283 add up the outer rows: no row is counted beside the one it is part of', () => {
    fc.assert(
      fc.property(listOf(0), fc.boolean(), (areas, byCells) => {
        const values = add(areas.map(valuesOf));
        expect(said([total(values), ...rowsOf(areas)], byCells)).toEqual([`totalChecked ${values.length}`]);
        expect(said([...rowsOf(areas), total(values)], byCells)).toEqual([`totalChecked ${values.length}`]);
      }),
    );
  });

  it('R-283 that differ in one column are named there', () => {
    fc.assert(
      fc.property(listOf(1), fc.boolean(), fc.nat(2), fc.integer({ min: 1, max: 9 }), (areas, byCells, year, by) => {
        const values = add(areas.map(valuesOf));
        expect(said([total(changed(values, year, -by)), ...rowsOf(areas)], byCells)).toEqual([
          `totalDiffers ${cellOf(year, 2)}`,
          `totalChecked ${values.length - 1}`,
        ]);
      }),
    );
  });

  it('R-283 may add up every row where the indents are mere looks', () => {
    fc.assert(
      fc.property(listOf(1), fc.boolean(), (areas, byCells) => {
        const rows = rowsOf(areas);
        const values = add(rows.map((row) => row.values));
        expect(said([total(values), ...rows], byCells)).toContain(`totalChecked ${values.length}`);
        expect(said([total(values), ...rows], byCells).join()).not.toContain('totalDiffers');
      }),
    );
  });

  it('R-283 are not called wrong where neither way of adding shows in most columns', () => {
    fc.assert(
      fc.property(listOf(1), fc.boolean(), (areas, byCells) => {
        const values = add(rowsOf(areas).map((row) => row.values)).map((value) => value + 1);
        expect(said([total(values), ...rowsOf(areas)], byCells)).toEqual([]);
      }),
    );
  });

  it('R-283 over a plain list are called wrong in any column', () => {
    fc.assert(
      fc.property(listOf(0), fc.boolean(), (areas, byCells) => {
        const rows = rowsOf(areas.map(({ own }) => ({ own, parts: [] })));
        const values = add(rows.map((row) => row.values)).map((value) => value + 1);
        expect(said([total(values), ...rows], byCells)).toEqual(
          values.map((_, year) => `totalDiffers ${cellOf(year, 2)}`),
        );
      }),
    );
  });
});

describe('wholes with several columns of one time', () => {
  it('R-295 are judged by series, so that a mean beside sums is no slip', () => {
    const sheet = sheetOf([
      ['地区', '企业数', '从业人员', '平均工资'],
      ['全市', 30, 900, 7000],
      ['　甲区', 10, 400, 6900],
      ['　乙区', 20, 500, 7100],
    ]);
    const columns = ['家', '人', '元'].map((unit) => valueColumn({ indicator: unit, period: period('2023'), unit }));
    const { series, issues } = mapTable(sheet, mappingOf(sheet, [AREA, ...columns], { layout: 'cross' }), PLACE);
    expect([series.length, issues]).toEqual([9, []]);
  });
});

describe.each([
  ['areas', AREA],
  ['indicators', INDICATOR],
])('wholes with %s set in below them', (_, label) => {
  const whole = (values: readonly number[]): Row => ({ label: '全市', depth: 0, values });

  it('R-295 whose parts are some of them only raise no alarm', () => {
    fc.assert(
      fc.property(listOf(0), fc.boolean(), fc.integer({ min: 1, max: 99 }), (areas, byCells, rest) => {
        const values = add(areas.map(valuesOf)).map((value) => value + rest);
        expect(said([whole(values), ...rowsOf(areas)], byCells, label)).toEqual([]);
      }),
    );
  });

  it('R-295 that are made up elsewhere are named where they are not', () => {
    fc.assert(
      fc.property(
        listOf(2),
        fc.boolean(),
        fc.nat(2),
        fc.integer({ min: 1, max: 99 }),
        fc.constantFrom('whole', 'inner'),
        (areas, byCells, year, by, which) => {
          const values = add(areas.map(valuesOf));
          const rows = [whole(values), ...rowsOf(areas)];
          const slip = which === 'whole' ? 0 : 1;
          // An inner whole that is wrong makes the outer one wrong too.
          const wrong = rows.map((row, index) =>
            index === slip ? { ...row, values: changed(row.values, year, by) } : row,
          );
          expect(said(wrong, byCells, label)).toEqual(
            Array.from({ length: slip + 1 }, (__, index) => `partsDiffer ${cellOf(year, index + 2)}`),
          );
        },
      ),
    );
  });

  it('R-295 of which 其中 lists some are never judged', () => {
    fc.assert(
      fc.property(years(4), years(4), fc.boolean(), (one, other, byCells) => {
        const values = changed(add([one, other]), 1, 5);
        const parts = [
          { label: '其中：甲', depth: 1, values: one },
          { label: '乙', depth: 2, values: other },
        ];
        expect(said([whole(values), ...parts], byCells, label)).toEqual([]);
      }),
    );
  });
});
