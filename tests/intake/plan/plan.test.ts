import { describe, expect, it } from 'vitest';
import { plan } from '../../../src/intake/plan';
import type { PlanFile } from '../../../src/intake/plan/mapFile';
import type { Cell, Sheet } from '../../../src/intake/sheet';
import { applyChangeSet, invertChangeSet } from '../../../src/model/changeSet';
import type { Dataset } from '../../../src/model/dataset';
import { EMPTY_DATASET } from '../../../src/model/dataset';
import type { ColumnRole, TableMapping } from '../../../src/model/mapping';
import { AREA, INDICATOR, mappingOf, PERIOD, sheetOf, UNIT, valueColumn } from '../map/table';

const COLUMNS: readonly ColumnRole[] = [INDICATOR, AREA, PERIOD, UNIT, valueColumn()];
const OPTIONS = {
  homeArea: '320703',
  catalogue: { indicators: [], areas: [] },
  registerKinds: { fields: [], kinds: [] },
  replacedRegisters: [],
};

function fileOf(
  rows: readonly (readonly Cell[])[],
  more: Partial<TableMapping> = {},
  file: Partial<PlanFile> = {},
): PlanFile {
  const sheet = sheetOf([['指标', '地区', '期', '单位', '值'], ...rows]);
  return {
    name: 'a.csv',
    bytes: 100,
    format: 'csv',
    encoding: 'utf-8',
    sheets: [sheet],
    packedKeys: [1],
    chosenSheet: null,
    mapping: { version: 1, shape: 's', tables: [mappingOf(sheet, COLUMNS, more)] },
    questions: [],
    issues: [],
    ...file,
  };
}

const row = (when: string, value: Cell, indicator = '成交额') => [indicator, '连云区', when, '万元', value];
const planned = (rows: readonly (readonly Cell[])[], known: Dataset = EMPTY_DATASET) =>
  plan([fileOf(rows)], known, OPTIONS);
const after = (rows: readonly (readonly Cell[])[]) => applyChangeSet(EMPTY_DATASET, planned(rows).changeSet);

describe('what an import would do', () => {
  it('R-438 the same file again changes nothing', () => {
    const rows = [row('2022', 5), row('2023', '—')];
    const again = planned(rows, after(rows));
    expect(again.changeSet.blocks).toEqual([]);
    expect(again.counts).toMatchObject({
      observations: { added: 0, revised: 0, removed: 0, unchanged: 2 },
      entities: { added: 0, revised: 0, removed: 0, unchanged: 0 },
    });
  });

  it('R-438 taking it back gives what was there', () => {
    const before = after([row('2022', 5)]);
    const { changeSet } = planned([row('2022', 6), row('2023', 7)], before);
    const there = applyChangeSet(before, changeSet);
    expect(applyChangeSet(there, invertChangeSet(changeSet))).toEqual(before);
  });

  it('R-438 a new value is added, another value revises, absence removes nothing', () => {
    const { counts } = planned([row('2023', 8), row('2024', 9)], after([row('2022', 5), row('2023', 7)]));
    expect(counts.observations).toEqual({ added: 1, revised: 1, removed: 0, unchanged: 0 });
  });

  it('R-442 the record names files, tables and where they come from', () => {
    const { record } = plan(
      [fileOf([row('2023', 7)], { notes: ['注：数据来源：区科技局。'], title: '表一' })],
      EMPTY_DATASET,
      OPTIONS,
    );
    expect(record.files).toEqual([{ name: 'a.csv', bytes: 100, format: 'csv', encoding: 'utf-8' }]);
    expect(record.tables).toEqual([
      { file: 0, sheet: 'Sheet1', title: '表一', range: 'A1:E2', sourceNote: '区科技局' },
    ]);
    expect(record.demo).toBe(false);
  });

  it.each([
    ['name', {}, { name: '演示数据.csv' }],
    ['title', { title: '演示数据，非真实统计' }, {}],
    ['note', { notes: ['注：演示数据'] }, {}],
  ])('R-442 a %s that says so makes the import a demo', (_, table, file) => {
    expect(plan([fileOf([row('2023', 7)], table, file)], EMPTY_DATASET, OPTIONS).record.demo).toBe(true);
  });

  it('R-443 a file that gives nothing and asks nothing is refused', () => {
    expect(planned([row('2023', null)]).refusals).toMatchObject([{ kind: 'noObservations', file: 'a.csv' }]);
    const empty = fileOf([], {}, { mapping: { version: 1, shape: '', tables: [] } });
    expect(plan([empty], EMPTY_DATASET, OPTIONS).refusals).toMatchObject([{ kind: 'noTable' }]);
  });

  it('R-413 sheets that are not taken are named with the reason', () => {
    const sheet = (name: string, more: Partial<Sheet> = {}) => ({ ...sheetOf([['x']], more), name });
    const file = fileOf([row('2023', 7)]);
    const sheets = [...file.sheets, sheet('旧', { hidden: true }), sheet('空', { rows: [] }), sheet('说明')];
    const { leftOut } = plan([{ ...file, sheets }], EMPTY_DATASET, OPTIONS);
    expect(leftOut.map(({ sheet: name, reason }) => [name, reason])).toEqual([
      ['旧', 'hidden'],
      ['空', 'empty'],
      ['说明', 'withoutTable'],
    ]);
  });

  it('R-444 entries of an unpacked sheet point at the columns of the file', () => {
    const { tables } = plan([fileOf([row('2023', 7)], {}, { packedKeys: [4] })], EMPTY_DATASET, OPTIONS);
    expect([tables[0]?.range, [...(tables[0]?.entries.column ?? [])]]).toEqual(['A1:B2', [1]]);
  });
});

describe('alarms', () => {
  const alarmsOf = (rows: readonly (readonly Cell[])[], known: Dataset = EMPTY_DATASET) =>
    planned(rows, known).issues.flatMap(({ kind, cell }) =>
      kind === 'valueJump' || kind === 'cumulativeFalls' || kind === 'signFlip' ? [`${kind} ${cell}`] : [],
    );

  it('R-441 a value ten thousand times its predecessor is named, and kept', () => {
    expect(alarmsOf([row('2022', 29350), row('2023', 362800000)])).toEqual(['valueJump E3']);
    expect(alarmsOf([row('2022', 29350), row('2023', 3.63)])).toEqual(['valueJump E3']);
    expect(alarmsOf([row('2022', 29350), row('2023', 36280)])).toEqual([]);
  });

  it('R-441 a cumulative value that falls within a year is named, but not over the new year', () => {
    const falling = [row('2023年1-3月', 5), row('2023年1-6月', 4)];
    expect(alarmsOf(falling)).toEqual(['cumulativeFalls E3']);
    expect(alarmsOf([row('2022年1-9月', 5), row('2023年1-3月', 4)])).toEqual([]);
  });

  it('R-441 a revision that only turns the sign, or slips by four places, is named', () => {
    const known = after([row('2023', 47)]);
    expect(alarmsOf([row('2023', -47)], known)).toEqual(['signFlip E2']);
    expect(alarmsOf([row('2023', 470000)], known)).toEqual(['valueJump E2']);
    expect(alarmsOf([row('2023', 48)], known)).toEqual([]);
  });
});
