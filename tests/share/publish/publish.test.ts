import { expect, test } from 'vitest';
import type { Publication } from '../../../src/model/publication';
import { formatLatest, parseLatest } from '../../../src/share/publish/latestFile';
import { publish } from '../../../src/share/publish/publish';
import { sha256Of } from '../../../src/share/snapshot/sha256';
import { folderServer, type FolderServer } from './folderServer';
import { publishing, snapshotWith } from './snapshots';

const [first, second, third] = [snapshotWith(1), snapshotWith(2), snapshotWith(3)];

function latestOf({ files }: FolderServer): Publication | null {
  return parseLatest(String(files.get('latest.json')));
}

test('R-1220 the snapshot goes first under its hash, latest.json last, and both are read back', async () => {
  await using server = await folderServer();
  const done = await publish(first, server.folder, publishing(null));
  expect(done).toMatchObject({ kind: 'published', publication: { sequence: 1, previous: null, sha256: first.sha256 } });
  const writes = server.asked.filter((asked) => asked.startsWith('PUT'));
  expect(writes).toEqual(['PUT snapshot-#.zip', 'PUT latest.json']);
  expect(server.asked.slice(server.asked.indexOf(writes[0]!) + 1)).toContain('GET snapshot-#.zip');
  expect(server.asked.at(-1)).toBe('GET latest.json');
  expect(sha256Of(server.files.get(`snapshot-${first.sha256}.zip`)!)).toBe(first.sha256);
});

test('R-1220 a further publication counts on and names the one before; the same snapshot again changes nothing', async () => {
  await using server = await folderServer();
  await publish(first, server.folder, publishing(null));
  await publish(second, server.folder, publishing(first.sha256));
  expect(latestOf(server)).toMatchObject({ sequence: 2, sha256: second.sha256, previous: first.sha256 });
  const before = server.files.get('latest.json');
  expect(await publish(second, server.folder, publishing(null))).toMatchObject({ kind: 'unchanged' });
  expect(server.files.get('latest.json')).toBe(before);
});

test('R-1221 what was published and not seen is not replaced but shown', async () => {
  await using server = await folderServer();
  await publish(first, server.folder, publishing(null));
  const done = await publish(second, server.folder, publishing(null));
  expect(done).toMatchObject({ kind: 'overtaken', by: { sha256: first.sha256, title: '科技局' } });
  expect(latestOf(server)?.sha256).toBe(first.sha256);
});

test.each<['strong' | 'weak' | 'none', boolean]>([
  ['strong', true],
  ['weak', true],
  ['none', true],
  ['strong', false],
  ['none', false],
])('R-1222 of two at once one is told, with ETags %s and conditions kept: %s', async (etags, honoursConditions) => {
  await using server = await folderServer();
  await publish(first, server.folder, publishing(null));
  Object.assign(server, { etags, honoursConditions });
  // The other one has looked as well and writes while the first waits for its own to settle.
  const theirs = { ...latestOf(server)!, sequence: 2, sha256: third.sha256, previous: first.sha256 };
  const overwrite = async () => {
    if (server.asked.at(-1) !== 'PUT latest.json') return;
    await fetch(`${server.folder.address}latest.json`, { method: 'PUT', body: formatLatest(theirs) });
  };
  const done = await publish(second, server.folder, publishing(first.sha256, overwrite));
  expect(done).toMatchObject({ kind: 'overtaken', by: { sha256: third.sha256 } });
  expect(latestOf(server)?.sha256).toBe(third.sha256);
});

test('R-1222 a publication between look and write is not replaced where the server keeps conditions', async () => {
  await using server = await folderServer();
  await publish(first, server.folder, publishing(null));
  const theirs = Buffer.from(formatLatest({ ...latestOf(server)!, sequence: 2, sha256: third.sha256 }));
  server.interfere = ({ method, url }) => {
    if (method === 'PUT' && url?.endsWith('latest.json')) server.files.set('latest.json', theirs);
    return false;
  };
  const done = await publish(second, server.folder, publishing(first.sha256));
  expect(done).toMatchObject({ kind: 'overtaken', by: { sha256: third.sha256 } });
  expect(server.files.get('latest.json')).toBe(theirs);
});

test('R-1222 of many at once, exactly one is published and the others name it', async () => {
  await using server = await folderServer();
  const all = await Promise.all(
    [4, 5, 6, 7].map((value) => publish(snapshotWith(value), server.folder, publishing(null))),
  );
  const done = all.filter(({ kind }) => kind === 'published');
  expect(done).toHaveLength(1);
  const published = done[0] as Extract<(typeof all)[number], { kind: 'published' }>;
  for (const one of all) {
    if (one.kind !== 'published') expect(one).toEqual({ kind: 'overtaken', by: published.publication });
  }
});

test('R-1222 whoever publishes on top of ours while we look takes nothing away', async () => {
  await using server = await folderServer();
  const onTop = async () => {
    const seen = latestOf(server);
    if (seen?.sha256 === first.sha256) await publish(second, server.folder, publishing(first.sha256));
  };
  expect(await publish(first, server.folder, publishing(null, onTop))).toMatchObject({ kind: 'published' });
  expect(latestOf(server)).toMatchObject({ sequence: 2, previous: first.sha256 });
});

test('R-1223 half a file of an earlier try is replaced; one that stays wrong is not announced', async () => {
  await using server = await folderServer();
  const name = `snapshot-${first.sha256}.zip`;
  server.files.set(name, Buffer.from(first.bytes.subarray(0, 100)));
  expect(await publish(first, server.folder, publishing(null))).toMatchObject({ kind: 'published' });
  expect(sha256Of(server.files.get(name)!)).toBe(first.sha256);

  server.interfere = ({ method, url }, response) => {
    const cuts = method === 'GET' && url?.includes(second.sha256) === true;
    if (cuts) response.writeHead(200).end('half');
    return cuts;
  };
  const done = await publish(second, server.folder, publishing(first.sha256));
  expect(done).toEqual({ kind: 'failed', trouble: { kind: 'differs' } });
  expect(latestOf(server)?.sha256).toBe(first.sha256);
});

test('R-1223 a latest.json that is none of ours is left alone', async () => {
  await using server = await folderServer();
  server.files.set('latest.json', Buffer.from('<!doctype html>'));
  const done = await publish(first, server.folder, publishing(null));
  expect(done).toEqual({ kind: 'failed', trouble: { kind: 'notOurs' } });
  expect([...server.files.keys()]).toEqual(['latest.json']);
});

test.each([
  [401, 'denied'],
  [403, 'denied'],
  [404, 'noFolder'],
  [409, 'noFolder'],
  [405, 'notWritable'],
  [507, 'tooLarge'],
  [500, 'status'],
])('R-1224 an answer %i to writing is told as %s and changes nothing', async (status, kind) => {
  await using server = await folderServer();
  server.interfere = ({ method }, response) => {
    if (method === 'PUT') response.writeHead(status).end();
    return method === 'PUT';
  };
  expect(await publish(first, server.folder, publishing(null))).toMatchObject({ kind: 'failed', trouble: { kind } });
  expect(server.files.size).toBe(0);
});

test('R-1224 a server that is gone or never answers is told as such', async () => {
  const server = await folderServer(200);
  server.interfere = () => true;
  expect(await publish(first, server.folder, publishing(null))).toEqual({
    kind: 'failed',
    trouble: { kind: 'tooSlow' },
  });
  await server[Symbol.asyncDispose]();
  const gone = await publish(first, server.folder, publishing(null));
  expect(gone).toEqual({ kind: 'failed', trouble: { kind: 'unreachable' } });
});

test('R-1225 name and password go with every request, in whatever script', async () => {
  await using server = await folderServer();
  const sent = new Set<string>();
  server.interfere = ({ headers }) => {
    sent.add(Buffer.from((headers.authorization ?? '').replace('Basic ', ''), 'base64').toString());
    return false;
  };
  await publish(first, { ...server.folder, credentials: { user: '科技局', password: 'p:ä' } }, publishing(null));
  expect([...sent]).toEqual(['科技局:p:ä']);
});

test('R-1226 latest.json is read back as written, and anything else is none', () => {
  const publication: Publication = {
    sequence: 3,
    sha256: first.sha256,
    bytes: 9,
    previous: null,
    at: '2024-01-01T08:00:00.000Z',
    edition: 'public',
    title: null,
  };
  const json = formatLatest(publication);
  expect(parseLatest(json)).toEqual(publication);
  for (const other of [
    '',
    '{}',
    json.slice(0, -5),
    json.replace(first.sha256, second.sha256),
    json.replace('3', '0'),
  ]) {
    expect(parseLatest(other)).toBeNull();
  }
});
