import type { ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { type Followed } from '../../../src/share/follow/follow';
import { follow } from './followed';
import { publish } from '../../../src/share/publish/publish';
import { folderServer, type FolderServer } from '../publish/folderServer';
import { contentWith, publishing, snapshotWith } from '../publish/snapshots';

const [first, second] = [snapshotWith(1), snapshotWith(2)];

/** A folder in which the first snapshot is published, and a follower that has it. */
async function followed(): Promise<{ server: FolderServer; known: Followed }> {
  const server = await folderServer();
  await publish(first, server.folder, publishing(null));
  const answer = await follow(server.folder, null);
  if (answer.kind !== 'newer') throw new Error(answer.kind);
  return { server, known: answer.followed };
}

test('R-1230 a follower gets the newest snapshot, and only once', async () => {
  const { server, known } = await followed();
  expect(await follow(server.folder, known)).toEqual({ kind: 'same', etag: known.etag });
  expect(server.asked.at(-1)).toBe('GET latest.json');
  await publish(second, server.folder, publishing(first.sha256));
  const answer = await follow(server.folder, known);
  expect(answer).toMatchObject({ kind: 'newer', content: contentWith(2), followed: { publication: { sequence: 2 } } });
  await server[Symbol.asyncDispose]();
});

test('R-1230 without its ETag, as after a restart, it fetches latest.json again but not the snapshot', async () => {
  const { server, known } = await followed();
  expect(await follow(server.folder, { ...known, etag: null })).toEqual({ kind: 'same', etag: known.etag });
  expect(server.asked.at(-1)).toBe('GET latest.json');
  await server[Symbol.asyncDispose]();
});

const SNAPSHOT = /snapshot-/;
const LATEST = /latest/;

test.each<[string, RegExp, (response: ServerResponse) => void, string]>([
  ['an error of the server', LATEST, answering(500, ''), 'status'],
  ['an error of the server behind latest.json', SNAPSHOT, answering(500, ''), 'status'],
  ['a page in place of latest.json', LATEST, answering(200, '<!doctype html>'), 'notOurs'],
  ['half a latest.json', LATEST, answering(200, '{"format":"tidemark-'), 'notOurs'],
  ['an emptied folder', LATEST, answering(404, ''), 'nothingThere'],
  ['half a snapshot', SNAPSHOT, answering(200, 'PK\u0003\u0004'), 'wrongHash'],
  ['another snapshot under its name', SNAPSHOT, answering(200, first.bytes), 'wrongHash'],
  ['a snapshot that is not there yet', SNAPSHOT, answering(404, ''), 'noFolder'],
  ['a password', LATEST, answering(401, ''), 'denied'],
  ['a server that never answers', LATEST, () => undefined, 'tooSlow'],
  ['a connection that breaks', SNAPSHOT, breaking, 'unreachable'],
])('R-1231 %s hands nothing out and says why', async (_, where, make, kind) => {
  const { server, known } = await followed();
  await publish(second, server.folder, publishing(first.sha256));
  server.interfere = (request, response) => {
    if (!where.test(request.url ?? '')) return false;
    make(response);
    return true;
  };
  const folder = kind === 'tooSlow' ? { ...server.folder, limitMilliseconds: 200 } : server.folder;
  expect(await follow(folder, known)).toMatchObject({ kind: 'trouble', trouble: { kind } });
  server.interfere = () => false;
  expect(await follow(server.folder, known)).toMatchObject({ kind: 'newer' });
  await server[Symbol.asyncDispose]();
});

function answering(status: number, body: string | Uint8Array) {
  return (response: ServerResponse) => void response.writeHead(status).end(body);
}

function breaking(response: ServerResponse) {
  response.destroy();
}

test('R-1231 a server that is gone leaves everything as it is', async () => {
  const { server, known } = await followed();
  await server[Symbol.asyncDispose]();
  expect(await follow(server.folder, known)).toEqual({ kind: 'trouble', trouble: { kind: 'unreachable' } });
});

test('R-1232 an earlier state of the folder is not shown again; a folder begun anew is', async () => {
  const { server } = await followed();
  const old = server.files.get('latest.json')!;
  await publish(second, server.folder, publishing(first.sha256));
  const newest = await follow(server.folder, null);
  if (newest.kind !== 'newer') throw new Error(newest.kind);
  server.files.set('latest.json', old);
  expect(await follow(server.folder, newest.followed)).toEqual({ kind: 'trouble', trouble: { kind: 'older' } });
  server.files.clear();
  await publish(first, server.folder, publishing(null));
  const anew = await follow(server.folder, newest.followed);
  expect(anew).toMatchObject({ kind: 'newer', followed: { publication: { sequence: 1 } } });
  await server[Symbol.asyncDispose]();
});
