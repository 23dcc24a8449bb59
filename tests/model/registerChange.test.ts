import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChangeSet, invertChangeSet } from '../../src/model/changeSet';
import { numberChangeSet } from '../../src/model/numberChangeSet';
import { NO_CHANGE } from '../../src/model/change';
import type { Register } from '../../src/model/register';
import { applyRegisterChange } from '../../src/model/registerChange';
import { diffRegister } from '../../src/model/registerDiff';
import { upgradeRegister } from '../../src/model/registerOfVersionOne';
import { allRows, buildRegisterRows } from '../../src/model/registerRows';
import { changesOverlap } from '../../src/model/undoPlan';
import { anyDataset, planOnto } from './entityArbitraries';
import { makeRegister } from './makeRegister';

const NAMES = ['证书编号', '企业名称'];
const STORED = makeRegister(NAMES, [
  ['GR1', '甲'],
  ['GR2', '乙'],
]);

const texts = (register: Register | null) => register && allRows(register.rows).map(({ cells }) => cells);

/** What the stored register becomes, and the counts of rows. */
function bring(stored: Register, incoming: Register, mode: 'merge' | 'replace') {
  const { change, counts } = diffRegister(stored, incoming, mode);
  return { change, counts, reached: change === null ? stored : applyRegisterChange(stored, change) };
}

describe('rows of registers', () => {
  test('R-640 rows built into columns are read back as they were, by place', () => {
    const rows = allRows(STORED.rows);
    expect(rows.map(({ key, place }) => [key, place])).toEqual([
      ['GR1', 0],
      ['GR2', 1],
    ]);
    expect(buildRegisterRows([...rows].reverse(), 2)).toEqual(STORED.rows);
  });

  test('R-641 merging revises rows that are met again, adds new ones and removes none', () => {
    const incoming = makeRegister(NAMES, [
      ['GR3', '丙'],
      ['GR2', '乙公司'],
    ]);
    const { counts, reached, change } = bring(STORED, incoming, 'merge');
    expect(counts).toEqual({ added: 1, revised: 1, removed: 0, unchanged: 0 });
    expect(texts(reached)).toEqual([
      ['GR1', '甲'],
      ['GR2', '乙公司'],
      ['GR3', '丙'],
    ]);
    expect(change?.before?.rows.keys).toEqual(['GR2']);
  });

  test('R-642 replacing takes rows and columns away that the file lacks', () => {
    const { counts, reached } = bring(STORED, makeRegister(['证书编号'], [['GR2']]), 'replace');
    expect(counts).toEqual({ added: 0, revised: 1, removed: 1, unchanged: 0 });
    expect(texts(reached)).toEqual([['GR2']]);
  });

  test('R-643 the same rows again change nothing, whatever their order and numbers', () => {
    const numbered = makeRegister(
      ['证书编号', '序号:index'],
      [
        ['GR1', '1'],
        ['GR2', '2'],
      ],
    );
    const again = makeRegister(
      ['证书编号', '序号:index'],
      [
        ['GR2', '1'],
        ['GR1', '2'],
      ],
    );
    for (const mode of ['merge', 'replace'] as const) {
      expect(bring(numbered, again, mode)).toMatchObject({ change: null, counts: { unchanged: 2 } });
    }
  });

  test('R-644 a column that the file lacks keeps what is stored; a new one stands behind the others', () => {
    const incoming = makeRegister(['证书编号', '街道'], [['GR1', '云山街道']]);
    const { reached } = bring(STORED, incoming, 'merge');
    expect(reached?.columns.map(({ name }) => name)).toEqual(['证书编号', '企业名称', '街道']);
    expect(texts(reached)).toEqual([
      ['GR1', '甲', '云山街道'],
      ['GR2', '乙', ''],
    ]);
  });

  test.each(['merge', 'replace'] as const)('R-645 %s, then taken back, leaves the dataset as it was', (mode) => {
    fc.assert(
      fc.property(anyDataset, anyDataset, (stored, goal) => {
        const plan = planOnto(stored, goal, mode);
        const reached = applyChangeSet(stored, plan);
        expect(applyChangeSet(reached, invertChangeSet(plan))).toEqual(stored);
        expect(planOnto(reached, goal, mode)).toEqual(NO_CHANGE);
      }),
    );
  });

  test('R-646 a row that changed meanwhile makes the plan stale, also one that came meanwhile', () => {
    const { change } = diffRegister(STORED, makeRegister(NAMES, [['GR2', '乙公司']]), 'merge');
    const later = bring(STORED, makeRegister(NAMES, [['GR2', '别的']]), 'merge').reached;
    const { change: addition } = diffRegister(STORED, makeRegister(NAMES, [['GR3', '丙']]), 'merge');
    if (change === null || addition === null) throw new Error('nothing to apply');
    expect(() => applyRegisterChange(later, change)).toThrow(expect.objectContaining({ name: 'StaleChange' }) as Error);
    const grown = applyRegisterChange(STORED, addition);
    expect(() => applyRegisterChange(grown, addition)).toThrow(/changed/);
  });

  test('R-647 imports that touch other rows do not hold each other up; new columns and the first import do', () => {
    const only = (incoming: Register) => {
      const { change } = diffRegister(STORED, incoming, 'merge');
      return { ...NO_CHANGE, registers: change === null ? [] : [change] };
    };
    const first = only(makeRegister(NAMES, [['GR1', '甲公司']]));
    const second = only(makeRegister(NAMES, [['GR2', '乙公司']]));
    const widened = only(makeRegister(['证书编号', '街道'], [['GR1', '云山街道']]));
    const made = { ...NO_CHANGE, registers: [{ key: STORED.id, before: null, after: STORED }] };
    expect(changesOverlap(first, first)).toBe(true);
    expect(changesOverlap(first, second)).toBe(false);
    expect(changesOverlap(second, widened)).toBe(true);
    expect(changesOverlap(made, second)).toBe(true);
  });

  test('R-648 rows of a plan point at its import once that has its number, rows of earlier imports keep theirs', () => {
    const numbered = numberChangeSet({ ...NO_CHANGE, registers: [{ key: 'x', before: null, after: STORED }] }, 7);
    const [change] = numbered.registers;
    expect([...(change?.after?.rows.import ?? [])]).toEqual([7, 7]);
    expect(numberChangeSet(numbered, 8)).toEqual(numbered);
  });

  test('R-649 a register of version 1 keeps every row, also those alike, and its two columns of one name', () => {
    const source = { import: 1, table: 0, row: 3, column: 0 };
    const rows = ['甲', '甲', '乙'].map((name) => ({ cells: [name, '备'], source }));
    const columns = [
      { name: '备注', kind: 'text' as const },
      { name: '备注', kind: 'text' as const },
    ];
    const old = { id: 'a', name: 'a', columns, key: [], withheld: ['电话'], rows };
    const upgraded = upgradeRegister(old);
    expect(upgraded.columns.map(({ name }) => name)).toEqual(['备注', '备注 (2)']);
    expect(texts(upgraded)).toEqual(rows.map(({ cells }) => cells));
    expect(new Set(upgraded.rows.keys).size).toBe(3);
    expect(upgradeRegister(old)).toEqual(upgraded);
  });
});
