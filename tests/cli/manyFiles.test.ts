// Whole folders on the command line: every file ends in one line, whatever it is and whatever happens meanwhile.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, describe, expect, it } from 'vitest';
import { findFiles } from '../../src/cli/findFiles';
import { readPath } from '../../src/cli/readPath';
import { reportOf } from '../../src/cli/runRead';
import { tidemark } from '../../src/cli/tidemark';
import { buildNameIndex } from '../../src/intake/names';
import { projectRoot } from '../sourceFiles';
import { oddFiles } from './oddFiles';
import { readJson } from './report';
import { runCommand } from './runCommand';

const folder = mkdtempSync(join(tmpdir(), 'tidemark-many-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(path: string, content: string | Uint8Array): string {
  const whole = join(folder, path);
  mkdirSync(join(whole, '..'), { recursive: true });
  writeFileSync(whole, content);
  return whole;
}

const GOOD = '指标,地区,年份,单位,数值\n专利,连云区,2022,件,5\n专利,连云区,2023,件,6\n';

describe('a folder of odd files', () => {
  const odd = join(folder, 'odd');
  const files = oddFiles(300);
  for (const { name, bytes } of files) write(join('odd', name), bytes);

  it('R-884 every one of hundreds has its outcome', { timeout: 120_000 }, async () => {
    const { files: reports, summary } = await readJson(odd);
    expect(reports).toHaveLength(files.length);
    expect(summary.outcomes.map(({ path }) => path)).toEqual(reports.map(({ path }) => path));
    expect(reports.filter(({ refusal }) => refusal?.kind === 'fault').map(({ path }) => path)).toEqual([]);
    const good = summary.outcomes.filter(({ path }) => path.includes('good'));
    expect(new Set(good.map(({ status, values }) => `${status} ${values}`))).toEqual(new Set(['imported 2']));
    const empty = summary.outcomes.filter(({ path }) => path.includes('empty'));
    expect(new Set(empty.map(({ refusal }) => refusal))).toEqual(new Set(['empty']));
  });
});

describe('the end of the report', { timeout: 60_000 }, () => {
  const good = write('end/good.csv', GOOD);
  const open = write('end/open.csv', '地区,专利（件）\n连云区,5\n海州区,6\n东海县,7\n');
  const broken = write('end/broken.json', '[1,]');

  it('R-880 says in one line what became of each file', async () => {
    const { out } = await runCommand('read', join(folder, 'end'));
    expect(out.trimEnd().split('\n').slice(-4)).toEqual([
      `不能导入　${broken}　不是有效的 JSON`,
      `可以导入　${good}　1 个序列 2 个数值`,
      `有问题需要回答　${open}　1 个问题，3 处没有导入`,
      '共 3 个文件：1 个可以导入，1 个有问题需要回答，1 个不能导入。',
    ]);
  });

  it('R-880 is in the JSON too', async () => {
    const { summary } = await readJson(join(folder, 'end'));
    expect(summary.outcomes.map(({ status, series, values }) => [status, series, values])).toEqual([
      ['refused', 0, 0],
      ['imported', 1, 2],
      ['questions', 0, 0],
    ]);
  });

  it('R-880 one file needs no list', async () => {
    expect((await runCommand('read', good)).out).not.toContain('共 1 个文件');
  });
});

describe('what happens on the disk', { timeout: 60_000 }, () => {
  it('R-881 a file that vanishes between finding and reading is refused', async () => {
    const paths = ['a.csv', 'b.csv', 'c.csv'].map((name) => write(`vanish/${name}`, GOOD));
    const names = buildNameIndex([], []);
    const options = {
      encoding: null,
      sheet: null,
      answers: { period: null, unit: null, area: null },
      mappings: [],
      names,
    };
    const kinds: (string | undefined)[] = [];
    for (const found of findFiles([join(folder, 'vanish')])) {
      if (found.path === paths[0]) for (const path of paths.slice(1)) rmSync(path);
      kinds.push((await readPath(found, options)).mapped.refusals[0]?.kind);
    }
    expect(kinds).toEqual([undefined, 'unreadable', 'unreadable']);
  });

  it('R-881 links to files are read, links to nothing refused, links to folders left alone', async () => {
    const file = write('links/one/good.csv', GOOD);
    symlinkSync(file, join(folder, 'links/two.csv'));
    symlinkSync(join(folder, 'gone.csv'), join(folder, 'links/three.csv'));
    symlinkSync(join(folder, 'links'), join(folder, 'links/one/loop'));
    symlinkSync('self.csv', join(folder, 'links/self.csv'));
    const { summary } = await readJson(join(folder, 'links'));
    expect(summary.outcomes.map(({ path, refusal }) => [path.slice(folder.length + 7), refusal])).toEqual([
      ['one/good.csv', null],
      ['self.csv', 'unreadable'],
      ['three.csv', 'unreadable'],
      ['two.csv', null],
    ]);
  });

  it('R-882 a fault in one file refuses that file and is shown', async () => {
    const error = new PassThrough();
    const shown = text(error);
    const found = { kind: 'file', path: '数据/一.csv', bytes: 3 } as const;
    const report = await reportOf(found, () => Promise.reject(new Error('broken promise')), error);
    error.end();
    expect(report).toMatchObject({ path: '数据/一.csv', mapped: { refusals: [{ kind: 'fault', file: '一.csv' }] } });
    expect(await shown).toContain('broken promise');
  });
});

describe('interrupts', { timeout: 120_000 }, () => {
  for (let at = 0; at < 20; at += 1) write(`many/${String(at).padStart(2, '0')}.csv`, GOOD);

  it('R-883 an interrupt ends the report after the file at hand', async () => {
    const [out, error, stop] = [new PassThrough(), new PassThrough(), new AbortController()];
    out.once('data', () => stop.abort());
    const texts = Promise.all([text(out), text(error)]);
    const words = ['read', '--json', join(folder, 'many')];
    const status = await tidemark(words, 'zh_CN.UTF-8', { out, error, stop: stop.signal });
    out.end();
    error.end();
    const [written, said] = await texts;
    const { files, summary } = JSON.parse(written) as Awaited<ReturnType<typeof readJson>>;
    expect([status, summary.interrupted, said]).toEqual([130, true, '已中断：只报告了中断以前的文件。\n']);
    expect(files.length).toBeLessThan(20);
    expect(summary.outcomes).toHaveLength(files.length);
  });

  it('R-883 a closed pipe ends the command without a word', async () => {
    const script = join(projectRoot, 'scripts/tidemark.js');
    const child = spawn(process.execPath, [script, 'read', '--json', join(folder, 'odd'), join(folder, 'odd')]);
    const said = text(child.stderr);
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const [status] = (await once(child, 'exit')) as [number | null];
    expect([status, await said]).toEqual([0, '']);
  });
});
