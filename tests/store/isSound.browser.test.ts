import { describe, expect, test } from 'vitest';
import { commit } from '../../src/store/commit';
import { isSound } from '../../src/store/isSound';
import { undo } from '../../src/store/undo';
import { added, makeIndicator, planBlock, yearBlock } from '../model/plans';
import { emptyWorkspace } from './emptyWorkspace';

async function filledWorkspace() {
  const workspace = await emptyWorkspace();
  const indicators = [added('QY01', makeIndicator('QY01'))];
  await commit(workspace, planBlock(null, yearBlock('QY01', { 2022: 27, 2023: 34 }), { indicators }));
  return workspace;
}

describe('the check of a workspace', () => {
  test('R-187 what only imports and undos changed is sound, an empty workspace too', async () => {
    expect(await isSound(await emptyWorkspace())).toBe(true);
    const workspace = await filledWorkspace();
    expect(await isSound(workspace)).toBe(true);
    await undo(workspace, 1, '2025-01-01T00:00:00Z');
    expect(await isSound(workspace)).toBe(true);
  });

  test('R-187 a value that changed without an import is found', async () => {
    const workspace = await filledWorkspace();
    const block = await workspace.database.blocks.get('QY01');
    block?.cells.value.set([28], 0);
    if (block) await workspace.database.blocks.put(block);
    expect(await isSound(workspace)).toBe(false);
  });

  test('R-187 an entity that changed without an import is found', async () => {
    const workspace = await filledWorkspace();
    await workspace.database.indicators.put({ ...makeIndicator('QY01'), unit: '户' });
    expect(await isSound(workspace)).toBe(false);
  });
});
