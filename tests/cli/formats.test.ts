import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { hasRealFiles, realPath } from '../realFiles';
import { readJson } from './report';
import { expectedOf, fixturePath, inOrder, readFixture } from './fixtureFolders';

describe('SDMX', () => {
  it.each([
    ['R-246', 'sdmx-json-1-time-series', 'rd.json'],
    ['R-246', 'sdmx-json-2-flat', 'rice.json'],
    ['R-248', 'sdmx-csv-1-labels-both', 'patents.csv'],
    ['R-248', 'sdmx-csv-2-labels-name', 'rd.csv'],
  ])('%s %s comes out as expected', async (_, folder, file) => {
    const { format, issues, questions, observations } = expectedOf(folder);
    const read = await readFixture(fixturePath(folder, file));
    expect(read).toEqual({ format, refusal: null, issues, questions, observations: inOrder(observations) });
  });
});

const folder = mkdtempSync(join(tmpdir(), 'tidemark-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The fixture's package as a ZIP, in a folder of its own as code hosts pack it. */
function packedPackage(): string {
  const files = [
    'datapackage.json',
    ...readdirSync(fixturePath('data-package/package/data')).map((name) => `data/${name}`),
  ];
  const content = files.map((name) => [`rd-main/${name}`, readFileSync(fixturePath('data-package/package', name))]);
  const path = join(folder, 'rd.zip');
  writeFileSync(path, zipSync(Object.fromEntries(content) as Record<string, Uint8Array>));
  return path;
}

describe('data packages', () => {
  const fixture = fixturePath('data-package/package');

  it.each([
    ['a folder', () => [fixture]],
    ['its descriptor', () => [join(fixture, 'datapackage.json')]],
    ['descriptor and files', () => [join(fixture, 'data/spending.csv'), join(fixture, 'datapackage.json')]],
    ['a ZIP', () => [packedPackage()]],
  ])('R-256 as %s comes out as expected', async (_, words) => {
    const { format, issues, questions, observations } = expectedOf('data-package');
    const read = await readFixture(...words());
    expect(read).toEqual({ format, refusal: null, issues, questions, observations: inOrder(observations) });
  });

  it('R-256 files in a folder that no package names are read beside it', async () => {
    const copy = join(folder, 'with-more');
    cpSync(fixture, copy, { recursive: true });
    writeFileSync(join(copy, 'more.csv'), '年份,企业数(家)\n2023,12\n');
    const { files } = await readJson(copy);
    expect(files.map(({ name }) => name)).toEqual(['datapackage.json', 'more.csv']);
  });

  it.skipIf(!hasRealFiles)('R-258 a unit that only a description mentions is offered first', async () => {
    const { files } = await readJson(realPath('tidy/ogd10-datapackage.json'));
    const [file] = files;
    expect(file?.questions).toMatchObject([{ kind: 'unit', suggestions: ['Schweizer Franken'] }]);
    expect(file?.tables[0]?.counts).toMatchObject({ series: 626, values: 2311 });
  });
});

describe('archives', () => {
  it('R-253 every table of a ZIP gets its own report, what was passed over is said once', async () => {
    const csv = new TextEncoder().encode('年份,企业数(家)\n2023,12\n');
    const path = join(folder, '年报.zip');
    writeFileSync(
      path,
      zipSync({ '2022/a.csv': csv, 'b.csv': csv, '~$b.xlsx': csv, 'c.zip': zipSync({ 'd.csv': csv }) }),
    );
    const { files, summary } = await readJson(path);
    expect(files.map(({ name, status }) => [name, status])).toEqual([
      ['年报.zip/2022/a.csv', 'imported'],
      ['年报.zip/b.csv', 'imported'],
      ['年报.zip/c.zip', 'refused'],
    ]);
    expect(files.flatMap(({ issues }) => issues.filter(({ kind }) => kind === 'archivePassedOver'))).toHaveLength(1);
    expect(summary).toMatchObject({ files: 3 });
  });
});
