import { expect, test } from 'vitest';
import { commit } from '../../src/store/commit';
import { earlierState } from '../../src/store/earlierState';
import { readDataset } from '../../src/store/readDataset';
import { undo } from '../../src/store/undo';
import { added, makeArea, makeIndicator, planBlock, yearBlock } from '../model/plans';
import { emptyWorkspace } from './emptyWorkspace';

test('R-1155 the state before an import is read from the log, edits and undos after it taken back', async () => {
  const workspace = await emptyWorkspace();
  const indicators = [added('QY01', makeIndicator('QY01'))];
  await commit(workspace, planBlock(null, yearBlock('QY01', { 2023: 33 }), { indicators }));
  const before = await readDataset(workspace);
  const [block = null] = before.blocks;
  await commit(workspace, planBlock(block, yearBlock('QY01', { 2023: 34, 2024: 43 })));
  const [later = null] = (await readDataset(workspace)).blocks;
  await commit(workspace, planBlock(later, yearBlock('QY01', { 2024: 44 }), { areas: [added('x', makeArea('x'))] }));
  await undo(workspace, 3, '2024-10-09T02:00:00Z');
  const { entities, blocks } = await earlierState(workspace, 2, ['QY01', '没有']);
  expect(blocks).toEqual(before.blocks);
  expect(entities).toMatchObject({ indicators: before.indicators, areas: before.areas, tasks: [] });
});
