import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { replayLog } from '../../src/model/importLog';
import { follow } from '../share/follow/followed';
import { parseLatest } from '../../src/share/publish/latestFile';
import { readSnapshot } from '../../src/share/snapshot/readSnapshot';
import { folderServer } from '../share/publish/folderServer';
import { runCommand } from './runCommand';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tidemark-pack-'));
  mkdirSync(join(folder, 'in'));
  addFile('1.csv', '指标,单位,地区,2022年,2023年\n有效高新技术企业数,家,连云区,27,34\n');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const inner = (...path: string[]) => join(folder, ...path);

/** Files have the same time, whenever the test runs. */
function addFile(name: string, text: string): void {
  writeFileSync(inner('in', name), text);
  utimesSync(inner('in', name), 1_700_000_000, 1_700_000_000);
}

function packedAt(path: string) {
  const read = readSnapshot(readFileSync(path), 'x');
  if (read.kind === 'refused') throw new Error(JSON.stringify(read.refusal));
  return read;
}

const latestIn = (path: string) => parseLatest(readFileSync(join(path, 'latest.json'), 'utf8'));

test('R-1240 pack imports a folder file by file and writes one snapshot, the same one every time', async () => {
  addFile('2.csv', '指标,单位,地区,2023年\n有效高新技术企业数,家,连云区,35\n');
  const ran = await runCommand('pack', inner('in'), '-o', inner('a.tidemark.zip'));
  expect(ran).toMatchObject({ status: 0, error: '' });
  await runCommand('pack', inner('in'), '--output', inner('b.tidemark.zip'));
  expect(readFileSync(inner('a.tidemark.zip'))).toEqual(readFileSync(inner('b.tidemark.zip')));
  const { content, edition } = packedAt(inner('a.tidemark.zip'));
  expect([edition, content.imports.map(({ record }) => record.files[0]!.name)]).toEqual(['full', ['1.csv', '2.csv']]);
  expect([...replayLog(content.imports).blocks[0]!.cells.value]).toEqual([27, 35]);
});

test('R-1241 a file that asks something or cannot be read ends the packing, and nothing is written', async () => {
  addFile('2.csv', '指标,地区,2023年\n某新指标,连云区,35\n');
  const ran = await runCommand('pack', inner('in'), '-o', inner('a.zip'));
  expect([ran.status, ran.error.includes('2.csv 有问题需要回答')]).toEqual([1, true]);
  addFile('2.csv', '');
  expect((await runCommand('pack', inner('in'), '-o', inner('a.zip'))).status).toBe(2);
  expect((await runCommand('pack', inner('none'), '-o', inner('a.zip'))).error).toContain('找不到');
  expect((await runCommand('pack', inner('in'))).error).toContain('-o');
  expect(readdirSync(folder)).toEqual(['in']);
});

test('R-1242 publish fills the data folder of a site, and says when there is nothing new', async () => {
  const to = inner('site', 'data');
  const first = await runCommand('publish', inner('in'), '--to', to);
  expect(first).toMatchObject({ status: 0, error: '' });
  const one = latestIn(to)!;
  expect(readdirSync(to).sort()).toEqual(['latest.json', `snapshot-${one.sha256}.zip`]);
  expect((await runCommand('publish', inner('in'), '--to', to)).out).toContain('没有改动');
  addFile('2.csv', '指标,单位,地区,2023年\n有效高新技术企业数,家,连云区,35\n');
  await runCommand('publish', inner('in'), '--to', to);
  expect(latestIn(to)).toMatchObject({ sequence: 2, previous: one.sha256 });
});

test('R-1242 publish takes a saved workspace too, as the edition that is asked for', async () => {
  await runCommand('pack', inner('in'), '-o', inner('a.tidemark.zip'));
  const ran = await runCommand('publish', inner('a.tidemark.zip'), '--to', inner('data'), '--public');
  expect(ran.error).toContain('公开版没有包含：0 份台账');
  const { sha256, edition } = latestIn(inner('data'))!;
  expect(edition).toBe('public');
  expect(packedAt(inner('data', `snapshot-${sha256}.zip`)).edition).toBe('public');
});

test('R-1243 publish puts into a web folder, names what it follows, and tells trouble in one sentence', async () => {
  await using server = await folderServer();
  const to = server.folder.address;
  expect((await runCommand('publish', inner('in'), '--to', to)).status).toBe(0);
  expect(await follow(server.folder, null)).toMatchObject({
    kind: 'newer',
    followed: { publication: { sequence: 1 } },
  });
  addFile('2.csv', '指标,单位,地区,2023年\n有效高新技术企业数,家,连云区,35\n');
  const next = await runCommand('publish', inner('in'), '--to', to.replace(/\/$/, ''));
  expect([next.status, next.error.startsWith('接在')]).toEqual([0, true]);
  server.interfere = (_, response) => {
    response.writeHead(401).end();
    return true;
  };
  const denied = await runCommand('publish', inner('in'), '--to', to);
  expect([denied.status, denied.error]).toEqual([2, '服务器不允许写入，没有发布。请检查用户名和密码。\n']);
});
