import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { packFolder } from '../../src/cli/packFolder';
import { replayLog } from '../../src/model/importLog';
import { seriesOfBlock } from '../../src/model/readBlock';
import { demoPaths } from '../export/report/demoReport';
import { runCommand } from './runCommand';

const folder = mkdtempSync(join(tmpdir(), 'tidemark-export-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every value with all that says which it is, of what an import of the files would make. */
async function valuesOf(...paths: readonly string[]): Promise<string[]> {
  const packed = await packFolder(paths, []);
  if (packed.kind !== 'packed') throw new Error(JSON.stringify(packed));
  const { blocks } = replayLog(packed.content.imports);
  return blocks
    .flatMap((block) => seriesOfBlock(block))
    .flatMap(({ indicator, key, observations }) =>
      observations.map(({ period, value, status }) =>
        JSON.stringify([indicator, key.area, key.dimensions, key.form, key.unit, period, value, status]),
      ),
    )
    .sort();
}

describe('export', () => {
  test.each(['csv', 'xlsx', 'json'])(
    'R-1385 as .%s gives the same figures when it is read in again',
    async (format) => {
      const path = join(folder, `全部.${format}`);
      const ran = await runCommand('export', ...demoPaths(), '-o', path);
      expect(ran).toMatchObject({ status: 0, error: '' });
      const [before, after] = [await valuesOf(...demoPaths()), await valuesOf(path)];
      expect(before.length).toBeGreaterThan(400);
      expect(after).toEqual(before);
      expect(ran.out).toContain(`${before.length} 个数值`);
    },
  );

  test('R-1385 takes indicators by code and name, of one area', async () => {
    const path = join(folder, '两项.csv');
    const words = ['--indicators', 'QY01,技术合同成交额', '--area', '连云区', '-o', path];
    expect((await runCommand('export', ...demoPaths(), ...words)).status).toBe(0);
    const rows = readFileSync(path, 'utf8').trim().split('\r\n').slice(1);
    expect(new Set(rows.map((row) => row.split(',')[0]))).toEqual(new Set(['QY01', 'CG02']));
    expect(new Set(rows.map((row) => row.split(',')[2]))).toEqual(new Set(['320703']));
  });

  test('R-1385 as a data package is the workspace again', async () => {
    const [path, again] = [join(folder, '全部.tidemark.zip'), join(folder, '又.tidemark.zip')];
    expect((await runCommand('export', ...demoPaths(), '-o', path)).status).toBe(0);
    expect((await runCommand('export', path, '-o', again)).status).toBe(0);
    expect((await runCommand('changes', path, again)).out).toBe('没有变化。\n');
  });

  test.each([
    [['--indicators', 'QY01,没有'], 'a.csv', '没有指标“没有”'],
    [['--area', '火星'], 'a.csv', '火星'],
    [[], 'a.pdf', '.tidemark.zip'],
    [['--indicators', 'QY01'], 'a.tidemark.zip', '完整的数据包'],
    [['--indicators', 'RW01', '--area', '墟沟'], 'a.csv', '没有符合条件的数值'],
  ])('R-1385 with %j as %s writes nothing and says why', async (words, name, sentence) => {
    const path = join(folder, name);
    const ran = await runCommand('export', ...demoPaths(), ...words, '-o', path);
    expect(ran).toMatchObject({ status: 2, out: '' });
    expect(ran.error).toContain(sentence);
    expect(existsSync(path)).toBe(false);
  });
});
