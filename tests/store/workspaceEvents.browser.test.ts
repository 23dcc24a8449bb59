import { describe, expect, onTestFinished, test } from 'vitest';
import { commit } from '../../src/store/commit';
import { SCHEMA_VERSIONS } from '../../src/store/database';
import { readDataset } from '../../src/store/readDataset';
import { replaceAll } from '../../src/store/replaceAll';
import { writeSettings } from '../../src/store/settings';
import { undo } from '../../src/store/undo';
import { NO_SETTINGS } from '../../src/model/settings';
import type { WorkspaceEvent } from '../../src/store/workspaceEvents';
import { onWorkspaceChange } from '../../src/store/workspaceEvents';
import { planBlock, yearBlock } from '../model/plans';
import { emptyWorkspace, openForTest } from './emptyWorkspace';

/** Events of a workspace as they come; `next(n)` waits for the first n. */
function listen(name: string) {
  const events: WorkspaceEvent[] = [];
  let wake = () => undefined as void;
  const stop = onWorkspaceChange((event) => {
    events.push(event);
    wake();
  }, name);
  onTestFinished(stop);
  const next = async (count: number) => {
    while (events.length < count) await new Promise<void>((resolve) => (wake = resolve));
    return events;
  };
  return { next, stop };
}

/** What a worker of its own hears on the channel. */
function hearInWorker(name: string): { ready: Promise<unknown>; heard: Promise<WorkspaceEvent> } {
  const script = `const channel = new BroadcastChannel(${JSON.stringify(name)});
    channel.onmessage = ({ data }) => postMessage(data);
    postMessage('ready');`;
  const worker = new Worker(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })));
  onTestFinished(() => worker.terminate());
  const message = () =>
    new Promise<never>((resolve) =>
      worker.addEventListener('message', ({ data }) => resolve(data as never), { once: true }),
    );
  const ready = message();
  return { ready, heard: ready.then(message) };
}

describe('events', () => {
  test('R-180 commit, undo, settings and restore are told, in the window that wrote too', async () => {
    const workspace = await emptyWorkspace();
    const { next } = listen(workspace.name);
    await commit(workspace, planBlock(null, yearBlock('QY01', { 2023: 33 })));
    await undo(workspace, 1, '2024-10-09T02:00:00Z');
    await writeSettings(workspace, { language: 'en' });
    await replaceAll(workspace, { settings: NO_SETTINGS, imports: [] });
    expect(await next(4)).toEqual([
      { kind: 'committed', revision: 1, indicators: ['QY01'] },
      { kind: 'committed', revision: 2, indicators: ['QY01'] },
      { kind: 'settings' },
      { kind: 'replaced', revision: 0 },
    ]);
  });

  test('R-180 when the event arrives, a second window already reads what was written', async () => {
    const workspace = await emptyWorkspace();
    const second = await openForTest(workspace.name);
    const { next } = listen(workspace.name);
    await commit(workspace, planBlock(null, yearBlock('QY01', { 2023: 33 })));
    await next(1);
    expect((await readDataset(second)).blocks[0]?.periods).toEqual(['2023']);
  });

  test('R-180 workers hear it', async () => {
    const workspace = await emptyWorkspace();
    const { ready, heard } = hearInWorker(workspace.name);
    await ready;
    await commit(workspace, planBlock(null, yearBlock('QY01', { 2023: 33 })));
    expect(await heard).toMatchObject({ kind: 'committed', revision: 1 });
  });

  test('R-180 a refused commit is not told', async () => {
    const workspace = await emptyWorkspace();
    const plan = planBlock(null, yearBlock('QY01', { 2023: 33 }));
    await commit(workspace, plan);
    const { next } = listen(workspace.name);
    await expect(commit(workspace, plan)).rejects.toThrow();
    await writeSettings(workspace, { language: 'en' });
    expect(await next(1)).toEqual([{ kind: 'settings' }]);
  });

  test('R-181 a window whose database was taken over by a newer program is told to reload', async () => {
    const workspace = await emptyWorkspace();
    const { next } = listen(workspace.name);
    const schema = SCHEMA_VERSIONS.length + 1;
    await openForTest(workspace.name, [
      ...SCHEMA_VERSIONS,
      { version: schema, tables: { notes: 'id' }, upgrade: null },
    ]);
    expect(await next(1)).toEqual([{ kind: 'reloadNeeded', schema }]);
  });

  test('R-181 the echo of its own upgrade tells a window nothing', async () => {
    const workspace = await emptyWorkspace();
    const { next } = listen(workspace.name);
    workspace.channel.postMessage({ kind: 'reloadNeeded', schema: 1 } satisfies WorkspaceEvent);
    await writeSettings(workspace, { language: 'zh' });
    expect(await next(1)).toEqual([{ kind: 'settings' }]);
  });
});
