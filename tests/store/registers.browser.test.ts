import { describe, expect, test } from 'vitest';
import { NO_CHANGE } from '../../src/model/change';
import type { Register } from '../../src/model/register';
import { diffRegister } from '../../src/model/registerDiff';
import type { RegisterMode } from '../../src/model/registerDiff';
import { allRows } from '../../src/model/registerRows';
import { commit } from '../../src/store/commit';
import { readChangeSet } from '../../src/store/imports';
import { isSound } from '../../src/store/isSound';
import type { Workspace } from '../../src/store/openWorkspace';
import { readRegister, readRegisterHeads } from '../../src/store/readRegisters';
import { rowHistory } from '../../src/store/rowHistory';
import { undo } from '../../src/store/undo';
import { makeRegister } from '../model/makeRegister';
import { DRAFT } from '../model/plans';
import { emptyWorkspace, freshName, openForTest } from './emptyWorkspace';
import { openRaw, writeVersionOne } from './versionOne';

const NAMES = ['证书编号', '企业名称'];
const ID = '高企台账';
const AT = '2024-10-08T01:30:00Z';

async function bring(workspace: Workspace, incoming: Register, mode: RegisterMode = 'merge') {
  const { change } = diffRegister(await readRegister(workspace, ID), incoming, mode);
  return commit(workspace, {
    record: DRAFT,
    changeSet: { ...NO_CHANGE, registers: change === null ? [] : [change] },
  });
}

const names = async (workspace: Workspace) => {
  const register = await readRegister(workspace, ID);
  return register === null ? null : allRows(register.rows).map(({ cells }) => cells[1]);
};

describe('registers in the database', () => {
  test('R-665 the log keeps the rows that changed, not the register', async () => {
    const workspace = await emptyWorkspace();
    await bring(
      workspace,
      makeRegister(NAMES, [
        ['GR1', '甲'],
        ['GR2', '乙'],
        ['GR3', '丙'],
      ]),
    );
    await bring(workspace, makeRegister(NAMES, [['GR2', '乙公司']]));
    const logged = await readChangeSet(workspace, 2);
    expect(logged?.registers.map(({ before, after }) => [before?.rows.keys, after?.rows.keys])).toEqual([
      [['GR2'], ['GR2']],
    ]);
    expect(await names(workspace)).toEqual(['甲', '乙公司', '丙']);
    expect(await isSound(workspace)).toBe(true);
  });

  test.each(['merge', 'replace'] as const)('R-666 undo of a %s brings exactly the rows back', async (mode) => {
    const workspace = await emptyWorkspace();
    await bring(
      workspace,
      makeRegister(NAMES, [
        ['GR1', '甲'],
        ['GR2', '乙'],
      ]),
    );
    const before = await readRegister(workspace, ID);
    await bring(
      workspace,
      makeRegister(
        ['证书编号', '街道'],
        [
          ['GR2', '云山街道'],
          ['GR9', '宿城街道'],
        ],
      ),
      mode,
    );
    await undo(workspace, 2, AT);
    expect(await readRegister(workspace, ID)).toEqual(before);
    await undo(workspace, 1, AT);
    expect(await readRegisterHeads(workspace)).toEqual([]);
    expect(await isSound(workspace)).toBe(true);
  });

  test('R-667 an import of other rows does not hold an undo up; one of the same row does', async () => {
    const workspace = await emptyWorkspace();
    await bring(
      workspace,
      makeRegister(NAMES, [
        ['GR1', '甲'],
        ['GR2', '乙'],
      ]),
    );
    await bring(workspace, makeRegister(NAMES, [['GR1', '甲公司']]));
    await bring(workspace, makeRegister(NAMES, [['GR2', '乙公司']]));
    await undo(workspace, 2, AT);
    expect(await names(workspace)).toEqual(['甲', '乙公司']);
    await expect(undo(workspace, 1, AT)).rejects.toMatchObject({ name: 'UndoRefused', reason: 'builtUpon' });
  });

  test('R-668 the history of a row names every import that changed it, cell by cell', async () => {
    const workspace = await emptyWorkspace();
    await bring(
      workspace,
      makeRegister(NAMES, [
        ['GR1', '甲'],
        ['GR2', '乙'],
      ]),
    );
    await bring(workspace, makeRegister(NAMES, [['GR2', '乙公司']]));
    await bring(workspace, makeRegister(NAMES, [['GR1', '甲']]), 'replace');
    expect(await rowHistory(workspace, ID, 'GR2')).toMatchObject([
      { import: 1, kind: 'added', source: { import: 1, row: 2 }, cells: [] },
      { import: 2, kind: 'revised', cells: [{ column: '企业名称', before: '乙', after: '乙公司' }] },
      { import: 3, kind: 'removed', source: null },
    ]);
  });

  test('R-669 a database of schema 1 opens with every row of its registers, and its log still adds up', async () => {
    const name = freshName();
    await writeVersionOne(name);
    await addRegisters(name);
    const workspace = await openForTest(name);
    const register = await readRegister(workspace, ID);
    expect(register && allRows(register.rows).map(({ cells, source }) => [cells, source.import])).toEqual([
      [['甲', 'GR1'], 2],
      [['甲', 'GR1'], 2],
      [['乙', 'GR3'], 2],
    ]);
    expect(register).toMatchObject({ kind: null, withheld: ['电话'], key: [] });
    expect(await isSound(workspace)).toBe(true);
    await undo(workspace, 2, AT);
    expect(await readRegister(workspace, ID)).toBeNull();
  });
});

/** Writes a register and its import as schema 1 had them, without our own code. */
async function addRegisters(name: string): Promise<void> {
  const source = { import: 2, table: 0, row: 1, column: 0 };
  const rows = [
    ['甲', 'GR1'],
    ['甲', 'GR1'],
    ['乙', 'GR3'],
  ].map((cells) => ({ cells, source }));
  const columns = [
    { name: '企业名称', kind: 'text' },
    { name: '证书编号', kind: 'code' },
  ];
  const register = { id: ID, name: ID, columns, key: [], withheld: ['电话'], rows };
  const changes = { indicators: [], areas: [], targets: [], tasks: [] };
  const database = await openRaw(name, 10, () => undefined);
  const transaction = database.transaction(['registers', 'imports', 'entityChanges'], 'readwrite');
  transaction.objectStore('registers').add(register);
  transaction.objectStore('imports').add({ ...DRAFT, id: 2 });
  transaction
    .objectStore('entityChanges')
    .add({ import: 2, changes: { ...changes, registers: [{ key: ID, before: null, after: register }] } });
  await new Promise((resolve) => transaction.addEventListener('complete', resolve));
  database.close();
}
