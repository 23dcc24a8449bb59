import { describe, expect, onTestFinished, test } from 'vitest';
import { StaleChange } from '../../src/model/staleChange';
import { commit } from '../../src/store/commit';
import { storageFailure } from '../../src/store/failures';
import { listImports } from '../../src/store/imports';
import { readDataset } from '../../src/store/readDataset';
import { HOME, planBlock, yearBlock } from '../model/plans';
import { emptyWorkspace } from './emptyWorkspace';
import { keepDatabasesIn } from './keepDatabasesIn';

/** Opens databases in a storage bucket of this size until the test is over; the browser itself enforces it. */
async function limitSpace(bytes: number): Promise<void> {
  const { storageBuckets } = navigator as unknown as {
    storageBuckets: {
      open(name: string, options: { quota: number }): Promise<{ indexedDB: IDBFactory }>;
      delete(name: string): Promise<void>;
    };
  };
  const name = `small-${Math.random()}`.replace('.', '');
  const bucket = await storageBuckets.open(name, { quota: bytes });
  keepDatabasesIn(bucket.indexedDB);
  onTestFinished(() => storageBuckets.delete(name));
}

function longText(): string {
  return Array.from({ length: 400_000 }, (_, i) => String.fromCharCode(19_968 + ((i * 7919) % 20_000))).join('');
}

/** The document of a frame that may not keep anything, as in the strictest private windows. */
async function errorInSandbox(): Promise<DOMException> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.srcdoc = `<script>
    try { indexedDB.open('x'); parent.postMessage('opened', '*'); }
    catch (error) { parent.postMessage(error.name, '*'); }
  </script>`;
  onTestFinished(() => frame.remove());
  const answer = new Promise<string>((resolve) => {
    addEventListener('message', ({ data, source }) => {
      if (source === frame.contentWindow) resolve(data as string);
    });
  });
  document.body.append(frame);
  return new DOMException('denied', await answer);
}

describe('trouble of the world', () => {
  test('R-175 a full disk is told as such, and the commit leaves nothing behind', async () => {
    await limitSpace(500_000);
    const workspace = await emptyWorkspace();
    await commit(workspace, planBlock(null, yearBlock('QY01', { 2023: 33 })));
    const before = await readDataset(workspace);
    const block = yearBlock('QY02', { 2023: 1 }, { ...HOME, area: longText() });
    await expect(commit(workspace, planBlock(null, block))).rejects.toMatchObject({ name: 'QuotaExceeded' });
    expect(await readDataset(workspace)).toEqual(before);
    expect(await listImports(workspace)).toHaveLength(1);
  });

  test('R-173 a database that the browser denies is told as blocked', async () => {
    const denied = await errorInSandbox();
    expect(storageFailure(denied)).toMatchObject({ name: 'StorageBlocked', cause: denied });
  });

  test('R-175 an error that Dexie wraps is told by what it wraps', () => {
    const full = new DOMException('full', 'QuotaExceededError');
    expect(storageFailure({ name: 'AbortError', inner: full })).toMatchObject({ name: 'QuotaExceeded' });
    expect(storageFailure({ name: 'BulkError', failures: [full] })).toMatchObject({ name: 'QuotaExceeded' });
    expect(storageFailure(new DOMException('io', 'UnknownError'))).toMatchObject({ name: 'StorageFailed' });
  });

  test('R-175 a fault of the program stays what it is', () => {
    const stale = new StaleChange({ kind: 'entity', table: 'areas', key: '320703' });
    expect(storageFailure(stale)).toBe(stale);
    expect(storageFailure('plain text')).toBe('plain text');
  });
});
