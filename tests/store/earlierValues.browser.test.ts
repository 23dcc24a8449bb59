import { describe, expect, test } from 'vitest';
import { NO_CHANGE } from '../../src/model/change';
import { period } from '../../src/model/period';
import { commit } from '../../src/store/commit';
import { readEarlierValues } from '../../src/store/earlierValues';
import type { Workspace } from '../../src/store/openWorkspace';
import { readDataset } from '../../src/store/readDataset';
import { undo } from '../../src/store/undo';
import { added, DRAFT, planBlock, yearBlock } from '../model/plans';
import { emptyWorkspace } from './emptyWorkspace';

const NOW = '2024-10-09T02:00:00Z';

async function importValues(workspace: Workspace, values: Readonly<Record<string, number>>) {
  const stored = (await readDataset(workspace, ['QY01'])).blocks[0] ?? null;
  return commit(workspace, planBlock(stored, yearBlock('QY01', values)));
}

describe('values published before a revision', () => {
  test('R-1085 only values that another one replaced count, and what was taken back was never published', async () => {
    const workspace = await emptyWorkspace();
    await importValues(workspace, { 2022: 27, 2023: 33 });
    await importValues(workspace, { 2023: 34, 2024: 43 });
    await importValues(workspace, { 2023: 99 });
    await undo(workspace, 3, NOW);
    const found = await readEarlierValues(workspace, 'QY01');
    expect(found).toMatchObject([{ period: '2023', value: 33 }]);
    expect(await readEarlierValues(workspace, 'QY02')).toEqual([]);
  });

  test('R-1086 a remark stays when its indicator is imported again', async () => {
    const workspace = await emptyWorkspace();
    await importValues(workspace, { 2023: 33 });
    const when = period('2023');
    const remark = { id: 'a', indicator: 'QY01', area: '320703', from: when, to: when, text: '三家迁入' };
    await commit(workspace, { changeSet: { ...NO_CHANGE, annotations: [added('a', remark)] }, record: DRAFT });
    await importValues(workspace, { 2023: 34 });
    expect((await readDataset(workspace)).annotations).toEqual([remark]);
  });
});
