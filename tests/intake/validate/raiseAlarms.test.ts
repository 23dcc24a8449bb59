// Alarms about a second file, against what the first one left: areas down, one year a column.
import { describe, expect, it } from 'vitest';
import { plan } from '../../../src/intake/plan';
import type { ResolveOptions } from '../../../src/intake/resolve';
import type { Cell } from '../../../src/intake/sheet';
import { applyChangeSet } from '../../../src/model/changeSet';
import { EMPTY_DATASET, type Dataset } from '../../../src/model/dataset';
import type { Area } from '../../../src/model/area';
import type { ColumnRole } from '../../../src/model/mapping';
import { period } from '../../../src/model/period';
import { makeArea } from '../../model/plans';
import { AREA, INDICATOR, mappingOf, sheetOf, UNIT, valueColumn } from '../map/table';

const TOWNS = ['甲镇', '乙镇', '丙镇', '丁镇', '戊镇', '己镇'];
const COUNTY: Area = { ...makeArea('全县'), name: '全县' };
const CATALOGUE = {
  indicators: [],
  areas: [COUNTY, ...TOWNS.map((name): Area => ({ ...makeArea(name), name, parent: '全县' }))],
};
const OPTIONS: ResolveOptions = {
  homeArea: '全县',
  catalogue: CATALOGUE,
  registerKinds: { fields: [], kinds: [] },
  replacedRegisters: [],
};

type Row = readonly [area: string, ...values: Cell[]];

/** A file of one indicator, with the years named. */
function read(years: readonly string[], rows: readonly Row[], known: Dataset = EMPTY_DATASET, unit = '万元') {
  const sheet = sheetOf([
    ['指标', '地区', '单位', ...years],
    ...rows.map(([area, ...values]) => ['投入', area, unit, ...values]),
  ]);
  const values = years.map((year): ColumnRole => {
    const role = valueColumn();
    return role.role === 'value' ? { ...role, at: { ...role.at, period: period(year) } } : role;
  });
  const mapping = {
    version: 1 as const,
    shape: 's',
    tables: [mappingOf(sheet, [INDICATOR, AREA, UNIT, ...values], {})],
  };
  const file = { name: 'a.csv', bytes: 1, format: 'csv' as const, encoding: null, sheets: [sheet], packedKeys: [1] };
  return plan([{ ...file, chosenSheet: null, mapping, questions: [], issues: [] }], known, OPTIONS);
}

const after = (...file: Parameters<typeof read>) => applyChangeSet(EMPTY_DATASET, read(...file).changeSet);
const KINDS = ['valueJump', 'cumulativeFalls', 'signFlip', 'scaleSlip', 'columnShifted', 'rowsShifted', 'totalBroken'];
const alarms = ({ issues }: ReturnType<typeof read>) =>
  issues.filter(({ kind }) => KINDS.includes(kind)).map(({ kind, cell, params }) => ({ kind, cell, params }));
const rowsOf = (...columns: (readonly number[])[]) =>
  TOWNS.map((area, at): Row => [area, ...columns.map((column) => column[at] ?? null)]);

const FIRST = [310, 455, 128, 977, 604, 250];
const SECOND = [322, 470, 131, 1010, 640, 266];
const THIRD = [335, 481, 137, 1052, 655, 271];
const stored = after(['2022', '2023'], rowsOf(FIRST, SECOND));

describe('alarms about a column', () => {
  it('R-736 a column that repeats the stored values of the year before is named once, with its first cell', () => {
    const found = alarms(read(['2024'], rowsOf(SECOND), stored));
    expect(found).toEqual([
      { kind: 'columnShifted', cell: 'D2', params: expect.objectContaining({ count: 6, other: '2023' }) as object },
    ]);
  });

  it('R-736 so is one that replaces a year by the year after', () => {
    expect(alarms(read(['2022'], rowsOf(SECOND), stored)).map(({ kind }) => kind)).toEqual(['columnShifted']);
  });

  it('R-736 values that never change are no shifted column', () => {
    const still = after(['2022', '2023'], rowsOf(FIRST, FIRST));
    expect(alarms(read(['2024'], rowsOf(FIRST), still))).toEqual([]);
  });

  it('R-736 a plain later release, and the same file again, are none', () => {
    expect(alarms(read(['2023', '2024'], rowsOf(SECOND, THIRD), stored))).toEqual([]);
    expect(alarms(read(['2022', '2023'], rowsOf(FIRST, SECOND), stored))).toEqual([]);
  });

  it('R-737 a column that was sorted alone, or moved by a row, is named', () => {
    const sorted = [...SECOND].sort((left, right) => left - right);
    const moved = [999, ...SECOND.slice(0, -1)];
    for (const column of [sorted, moved]) {
      expect(alarms(read(['2023'], rowsOf(column), stored)).map(({ kind, cell }) => [kind, cell])).toEqual([
        ['rowsShifted', 'D2'],
      ]);
    }
  });

  it('R-737 revised values are no moved rows, nor are small counts that meet by chance', () => {
    expect(alarms(read(['2023'], rowsOf(SECOND.map((value) => value + 3)), stored))).toEqual([]);
    const counts = after(['2023'], rowsOf([1, 2, 3, 4, 5, 6]), EMPTY_DATASET, '家');
    expect(alarms(read(['2023'], rowsOf([2, 1, 4, 3, 6, 5]), counts, '家'))).toEqual([]);
  });
});

describe('alarms about a decimal point', () => {
  it('R-738 the same number a tenth in money, or a hundredth in percent, is named', () => {
    expect(alarms(read(['2023'], [['甲镇', 32.2]], stored))).toMatchObject([
      { kind: 'scaleSlip', params: { previous: 322, factor: 10 } },
    ]);
    const shares = after(['2023'], [['甲镇', 37.1]], EMPTY_DATASET, '%');
    expect(alarms(read(['2023'], [['甲镇', 0.371]], shares, '%'))).toMatchObject([
      { kind: 'scaleSlip', params: { factor: 100 } },
    ]);
  });

  it('R-738 a new value that leaves steady ones behind by the factor of a unit is named', () => {
    const steady = after(['2021', '2022', '2023'], [['甲镇', 310, 322, 335]]);
    expect(alarms(read(['2024'], [['甲镇', 3481]], steady))).toMatchObject([{ kind: 'scaleSlip', cell: 'D2' }]);
    expect(alarms(read(['2024'], [['甲镇', 702]], steady))).toEqual([]);
  });

  it('R-738 counts may grow tenfold', () => {
    const few = after(['2023'], [['甲镇', 12]], EMPTY_DATASET, '家');
    expect(alarms(read(['2023'], [['甲镇', 120]], few, '家'))).toEqual([]);
  });

  it('R-441 a new value is compared with the stored one before it', () => {
    expect(alarms(read(['2024'], [['甲镇', 3_350_000]], stored))).toMatchObject([
      { kind: 'valueJump', params: { previous: 322 } },
    ]);
  });
});

describe('alarms about a total', () => {
  const sum = (column: readonly number[]) => column.reduce((total, value) => total + value, 0);
  const whole = after(['2023'], [['全县', sum(SECOND)], ...rowsOf(SECOND)]);

  it('R-739 a part that changes without its total is named with both sums', () => {
    const found = alarms(read(['2023'], [['丙镇', 181]], whole));
    expect(found).toMatchObject([
      { kind: 'totalBroken', cell: 'D2', params: { stated: sum(SECOND), sum: sum(SECOND) + 50 } },
    ]);
  });

  it('R-739 a total and its parts that change together are not', () => {
    const revised = SECOND.map((value) => value + 2);
    expect(alarms(read(['2023'], [['全县', sum(revised)], ...rowsOf(revised)], whole))).toEqual([]);
  });

  it('R-739 what did not add up before, or cannot be added, is not', () => {
    const loose = after(['2023'], [['全县', 9999], ...rowsOf(SECOND)]);
    expect(alarms(read(['2023'], [['丙镇', 181]], loose))).toEqual([]);
    const shares = after(['2023'], [['全县', 60], ...rowsOf([10, 10, 10, 10, 10, 10])], EMPTY_DATASET, '%');
    expect(alarms(read(['2023'], [['丙镇', 11]], shares, '%'))).toEqual([]);
  });
});
