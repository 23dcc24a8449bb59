import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { WorkspaceContent } from '../../src/model/importLog';
import { NO_SETTINGS } from '../../src/model/settings';
import { commit } from '../../src/store/commit';
import { listImports } from '../../src/store/imports';
import { readDataset } from '../../src/store/readDataset';
import { exportLog, replaceAll } from '../../src/store/replaceAll';
import { readSettings, writeSettings } from '../../src/store/settings';
import { undo } from '../../src/store/undo';
import { anyContent } from '../model/contentArbitraries';
import { planBlock, yearBlock } from '../model/plans';
import { emptyWorkspace } from './emptyWorkspace';

async function workspaceWithData() {
  const workspace = await emptyWorkspace();
  await writeSettings(workspace, { homeArea: '320703' });
  await commit(workspace, planBlock(null, yearBlock('QY01', { 2022: 27, 2023: 33 })));
  return workspace;
}

describe('saving and restoring', () => {
  test('R-185 a saved log restored elsewhere gives the same workspace, undo included', async () => {
    const workspace = await workspaceWithData();
    await undo(workspace, 1, '2024-10-09T02:00:00Z');
    await undo(workspace, 2, '2024-10-09T02:01:00Z');
    const restored = await emptyWorkspace();
    await commit(restored, planBlock(null, yearBlock('QY09', { 2023: 3 })));
    await replaceAll(restored, await exportLog(workspace));
    expect(await readDataset(restored)).toEqual(await readDataset(workspace));
    expect(await listImports(restored)).toEqual(await listImports(workspace));
    expect((await readSettings(restored)).homeArea).toBe('320703');
    expect((await undo(restored, 3, '2024-10-09T02:02:00Z')).id).toBe(4);
  });

  test('R-185 what is restored is what is saved again', async () => {
    await fc.assert(
      fc.asyncProperty(anyContent, async (content) => {
        const workspace = await emptyWorkspace();
        await replaceAll(workspace, content);
        expect(await exportLog(workspace)).toEqual(content);
      }),
      { numRuns: 25 },
    );
  });

  test.each<[string, (content: WorkspaceContent) => WorkspaceContent]>([
    ['a change that does not fit', ({ imports }) => ({ settings: NO_SETTINGS, imports: repeated(imports) })],
    ['a gap in its numbers', ({ imports }) => ({ settings: NO_SETTINGS, imports: imports.slice(1) })],
  ])('R-186 a log with %s leaves the workspace as it is', async (_, damage) => {
    const workspace = await workspaceWithData();
    await commit(workspace, planBlock(null, yearBlock('QY02', { 2023: 9 })));
    const before = await exportLog(workspace);
    await expect(replaceAll(workspace, damage(before))).rejects.toThrow();
    expect(await exportLog(workspace)).toEqual(before);
    expect((await readDataset(workspace)).blocks).toHaveLength(2);
  });
});

/** The first import once more as the last one: everything that it adds is there already. */
function repeated(imports: WorkspaceContent['imports']): WorkspaceContent['imports'] {
  return imports.flatMap((logged) => [logged, { ...logged, record: { ...logged.record, id: 2 } }]).slice(0, 2);
}
