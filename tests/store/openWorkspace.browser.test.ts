import { describe, expect, test } from 'vitest';
import { commit } from '../../src/store/commit';
import type { SchemaVersion } from '../../src/store/database';
import { SCHEMA_VERSIONS } from '../../src/store/database';
import { listImports, rebuild } from '../../src/store/imports';
import { openWorkspace } from '../../src/store/openWorkspace';
import { readDataset } from '../../src/store/readDataset';
import { requestPersistence } from '../../src/store/requestPersistence';
import { readSettings } from '../../src/store/settings';
import { undo } from '../../src/store/undo';
import { planBlock, yearBlock } from '../model/plans';
import { freshName, openForTest } from './emptyWorkspace';
import { keepDatabasesIn } from './keepDatabasesIn';
import { TARGET_ADDITIONS } from '../../src/model/target';
import { PROGRESS_ADDITIONS, TASK_ADDITIONS } from '../../src/model/task';
import { TARGET, TASK } from '../model/promises';
import { BLOCK, openRaw, RECORD, writeVersionOne } from './versionOne';
import { NO_DECISIONS } from '../../src/model/importRecord';

/** A version to come: an index, and a new part of every area. */
const NEXT: SchemaVersion = {
  version: Math.max(...SCHEMA_VERSIONS.map(({ version }) => version)) + 1,
  tables: { areas: 'code, parent', notes: 'id' },
  upgrade: async (transaction) => {
    await transaction.table('areas').toCollection().modify({ parent: '3207' });
  },
};

const ADDED_LATER = new Set(
  Object.keys({ ...TARGET_ADDITIONS, ...TASK_ADDITIONS, ...PROGRESS_ADDITIONS, lastYear: 0 }),
);

/** As a version before 3 had it, at any depth. */
function withoutAdditions<T>(promised: T): T {
  return JSON.parse(JSON.stringify(promised, (key, value: unknown) => (ADDED_LATER.has(key) ? undefined : value))) as T;
}

const WITH_NEXT = [...SCHEMA_VERSIONS, NEXT];

describe('opening', () => {
  test('R-170 R-735 a database of version 1 opens, reads, takes a commit and gives it back', async () => {
    const name = freshName();
    await writeVersionOne(name);
    const workspace = await openForTest(name);
    const stored = await readDataset(workspace);
    expect(stored.blocks).toEqual([BLOCK]);
    expect(await listImports(workspace)).toEqual([{ ...NO_DECISIONS, ...RECORD }]);
    expect((await readSettings(workspace)).homeArea).toBe('320703');
    expect(await rebuild(workspace)).toEqual(stored);
    await commit(workspace, planBlock(BLOCK, yearBlock('QY01', { 2024: 43 })));
    await undo(workspace, 2, '2024-10-09T02:00:00Z');
    expect(await readDataset(workspace)).toEqual(stored);
  });

  test('R-683 targets and tasks of an earlier version mean what they meant, in tables and log', async () => {
    const name = freshName();
    await writeVersionOne(name, { target: withoutAdditions(TARGET), task: withoutAdditions(TASK) });
    const workspace = await openForTest(name);
    const { targets, tasks } = await readDataset(workspace);
    expect([targets, tasks]).toEqual([[TARGET], [TASK]]);
    expect(await rebuild(workspace)).toEqual(await readDataset(workspace));
  });

  test('R-170 the next version upgrades what is there, and nothing is lost', async () => {
    const name = freshName();
    await writeVersionOne(name);
    const workspace = await openForTest(name, WITH_NEXT);
    const { areas, blocks } = await readDataset(workspace);
    expect(areas.map(({ parent }) => parent)).toEqual(['3207']);
    expect(blocks).toEqual([BLOCK]);
    expect(await workspace.database.table('notes').count()).toBe(0);
  });

  test('R-170 an upgrade that fails leaves the old version as it was', async () => {
    const name = freshName();
    await writeVersionOne(name);
    const failing = { ...NEXT, upgrade: () => Promise.reject(new Error('upgrade fault')) };
    await expect(openWorkspace(name, [...SCHEMA_VERSIONS, failing])).rejects.toThrow();
    const workspace = await openForTest(name);
    expect((await readDataset(workspace)).areas.map(({ parent }) => parent)).toEqual([null]);
  });

  test('R-171 a database of a newer program is refused and left alone', async () => {
    const name = freshName();
    (await openRaw(name, 990, (database) => database.createObjectStore('future'))).close();
    await expect(openWorkspace(name)).rejects.toMatchObject({ name: 'NewerWorkspace' });
    const database = await openRaw(name, 990, () => undefined);
    expect([...database.objectStoreNames]).toEqual(['future']);
    database.close();
  });

  test('R-172 a window gives way to an upgrade, and its calls say why they fail', async () => {
    const name = freshName();
    const old = await openForTest(name);
    const renewed = await openForTest(name, WITH_NEXT);
    expect(renewed.database.isOpen()).toBe(true);
    await expect(listImports(old)).rejects.toMatchObject({ name: 'NewerWorkspace' });
  });

  test('R-172 an upgrade that another window holds up says so', async () => {
    const name = freshName();
    await writeVersionOne(name);
    const holding = await openRaw(name, 10, () => undefined);
    await expect(openWorkspace(name, WITH_NEXT)).rejects.toMatchObject({ name: 'UpgradeBlocked' });
    holding.close();
  });

  test('R-173 where the browser offers no database, opening says so', async () => {
    const name = freshName();
    keepDatabasesIn(undefined);
    await expect(openWorkspace(name)).rejects.toMatchObject({ name: 'StorageBlocked' });
  });

  test('R-174 asking for persistence answers, also where there is nothing to ask', async () => {
    expect(['granted', 'denied', 'unavailable']).toContain(await requestPersistence());
  });
});
