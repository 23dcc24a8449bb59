import { describe, expect, test } from 'vitest';
import { NO_CHANGE } from '../../src/model/change';
import { seriesOfBlock } from '../../src/model/readBlock';
import type { Register } from '../../src/model/register';
import { buildRegisterRows } from '../../src/model/registerRows';
import { NO_SETTINGS } from '../../src/model/settings';
import { StaleChange } from '../../src/model/staleChange';
import { commit } from '../../src/store/commit';
import { listImports, readChangeSet, valueHistory } from '../../src/store/imports';
import { readBlocks } from '../../src/store/readBlocks';
import { readDataset } from '../../src/store/readDataset';
import { readEntities } from '../../src/store/readEntities';
import { readFigures } from '../../src/store/readFigures';
import { readRegister, readRegisterHeads } from '../../src/store/readRegisters';
import { readSettings, writeSettings } from '../../src/store/settings';
import type { Workspace } from '../../src/store/openWorkspace';
import { period } from '../../src/model/period';
import { added, DRAFT, HOME, makeArea, makeIndicator, planBlock, yearBlock } from '../model/plans';
import { emptyWorkspace } from './emptyWorkspace';

async function storedBlock(workspace: Workspace, code = 'QY01') {
  return (await readDataset(workspace, [code])).blocks[0] ?? null;
}

describe('commit', () => {
  test('R-150 a new workspace is empty', async () => {
    const workspace = await emptyWorkspace();
    expect(await listImports(workspace)).toEqual([]);
    expect((await readDataset(workspace)).blocks).toEqual([]);
    expect(await readBlocks(workspace, ['QY01'])).toEqual([]);
    expect(await readRegisterHeads(workspace)).toEqual([]);
    expect(await readChangeSet(workspace, 1)).toBeNull();
  });

  test('R-151 imports are numbered 1, 2, 3 and their cells point at them', async () => {
    const workspace = await emptyWorkspace();
    const first = await commit(workspace, planBlock(null, yearBlock('QY01', { 2022: 27, 2023: 33 })));
    const second = await commit(workspace, planBlock(await storedBlock(workspace), yearBlock('QY01', { 2023: 34 })));
    expect([first.id, second.id]).toEqual([1, 2]);
    expect(await listImports(workspace)).toEqual([first, second]);
    const block = await storedBlock(workspace);
    const [series] = block === null ? [] : seriesOfBlock(block);
    expect(series?.observations.map(({ value, source }) => [value, source.import])).toEqual([
      [27, 1],
      [34, 2],
    ]);
  });

  test("R-151 the record counts what was written; the unchanged are the plan's", async () => {
    const workspace = await emptyWorkspace();
    await commit(workspace, planBlock(null, yearBlock('QY01', { 2022: 27, 2023: 33 })));
    const plan = planBlock(await storedBlock(workspace), yearBlock('QY01', { 2022: 27, 2023: 34, 2024: 43 }), {
      indicators: [added('QY01', makeIndicator('QY01'))],
    });
    const draft = { ...DRAFT, observations: { added: 0, revised: 0, removed: 0, unchanged: 1 } };
    const record = await commit(workspace, { ...plan, record: draft });
    expect(record.observations).toEqual({ added: 1, revised: 1, removed: 0, unchanged: 1 });
    expect(record.entities).toEqual({ added: 1, revised: 0, removed: 0, unchanged: 0 });
  });

  test('R-265 of new and stored indicators together finds the stored ones', async () => {
    const workspace = await emptyWorkspace();
    await commit(workspace, planBlock(null, yearBlock('B', { 2022: 1 })));
    const revised = planBlock(await storedBlock(workspace, 'B'), yearBlock('B', { 2022: 2 })).changeSet.blocks;
    const changeSetOf = (blocks: typeof revised) => ({ ...NO_CHANGE, blocks });
    const fresh = ['A', 'C'].map((code) => planBlock(null, yearBlock(code, { 2022: 3 })).changeSet.blocks);
    await commit(workspace, { changeSet: changeSetOf([...fresh[0]!, ...revised, ...fresh[1]!]), record: DRAFT });
    const values = (await readBlocks(workspace, ['A', 'B', 'C'])).map(({ cells }) => cells.value[0]);
    expect(values).toEqual([3, 2, 3]);
    const stale = commit(workspace, { changeSet: changeSetOf([...fresh[0]!, ...revised]), record: DRAFT });
    await expect(stale).rejects.toBeInstanceOf(StaleChange);
  });

  test('R-152 a stale plan is refused and leaves nothing behind', async () => {
    const workspace = await emptyWorkspace();
    const plan = planBlock(null, yearBlock('QY01', { 2023: 34 }), { areas: [added('320703', makeArea('320703'))] });
    await commit(workspace, planBlock(null, yearBlock('QY01', { 2023: 33 })));
    const before = await readDataset(workspace);
    await expect(commit(workspace, plan)).rejects.toThrow(StaleChange);
    expect(await readDataset(workspace)).toEqual(before);
    expect(await listImports(workspace)).toHaveLength(1);
    expect((await commit(workspace, { record: DRAFT, changeSet: NO_CHANGE })).id).toBe(2);
  });

  test('R-152 of two plans made at the same time only the first is committed', async () => {
    const workspace = await emptyWorkspace();
    const plan = planBlock(null, yearBlock('QY01', { 2023: 34 }));
    const results = await Promise.allSettled([commit(workspace, plan), commit(workspace, plan)]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
  });

  test('R-152 a cell that points at an import to come is refused', async () => {
    const workspace = await emptyWorkspace();
    const plan = planBlock(null, yearBlock('QY01', { 2023: 34 }));
    const blocks = plan.changeSet.blocks.map((change) => ({ ...change, sources: [{ import: 7, table: 0 }] }));
    await expect(commit(workspace, { ...plan, changeSet: { ...NO_CHANGE, blocks } })).rejects.toThrow(/import 7/);
  });

  test('R-153 blocks are read for the codes asked for, entities without observations and registers', async () => {
    const workspace = await emptyWorkspace();
    const head = { id: 'contracts', name: 'contracts', kind: null, columns: [], key: [], withheld: [] };
    const contracts: Register = { ...head, rows: buildRegisterRows([], 0) };
    const plan = planBlock(null, yearBlock('QY01', { 2023: 34 }), {
      indicators: [added('QY01', makeIndicator('QY01')), added('QY02', makeIndicator('QY02'))],
      registers: [added('contracts', contracts)],
    });
    await commit(workspace, plan);
    const [block, ...others] = await readBlocks(workspace, ['QY02', 'QY01', 'QY01', 'unknown']);
    expect(block?.indicator).toBe('QY01');
    expect(others).toEqual([]);
    const entities = await readEntities(workspace);
    expect(entities.indicators.map(({ code }) => code)).toEqual(['QY01', 'QY02']);
    expect(entities).not.toHaveProperty('registers');
    expect(await readFigures(workspace)).toEqual({ ...entities, blocks: [block] });
    expect(await readRegisterHeads(workspace)).toEqual([head]);
    expect(await readRegister(workspace, 'contracts')).toEqual(contracts);
    expect(await readRegister(workspace, 'unknown')).toBeNull();
    expect((await readDataset(workspace, ['QY02', 'unknown'])).blocks).toEqual([]);
  });

  test('R-154 the history of a value names every import that changed it', async () => {
    const workspace = await emptyWorkspace();
    for (const values of [{ 2023: 33 }, { 2022: 27 }, { 2023: 34 }]) {
      await commit(workspace, planBlock(await storedBlock(workspace), yearBlock('QY01', values)));
    }
    const history = await valueHistory(workspace, 'QY01', HOME, period('2023'));
    expect(history.map((reported) => [reported.import, reported.value, reported.status])).toEqual([
      [1, 33, 'normal'],
      [3, 34, 'normal'],
    ]);
    expect(await valueHistory(workspace, 'QY01', HOME, period('2021'))).toEqual([]);
  });

  test('R-155 settings are null until chosen, and choosing one leaves the others', async () => {
    const workspace = await emptyWorkspace();
    expect(await readSettings(workspace)).toEqual(NO_SETTINGS);
    await writeSettings(workspace, { homeArea: '320703' });
    expect(await writeSettings(workspace, { language: 'en' })).toMatchObject({ homeArea: '320703', language: 'en' });
  });
});
