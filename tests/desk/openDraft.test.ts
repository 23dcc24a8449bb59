// Archives and data packages on their way into a draft, as files of the browser.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { droppedFiles } from '../../src/app/importing/start/droppedFiles';
import { correctDraft } from '../../src/app/desk/correctDraft';
import { openDraft } from '../../src/app/desk/openDraft';
import { catalogueAreas } from '../../src/catalogue/areas';
import { catalogueIndicators } from '../../src/catalogue/indicators';
import { buildNameIndex } from '../../src/intake/names';

const memory = { names: buildNameIndex(catalogueIndicators, catalogueAreas), saved: [] };
const packageFolder = join(import.meta.dirname, '../../fixtures/data-package/package');
const csv = strToU8('年份,企业数(家)\n2023,12\n');

async function draftOf(...files: readonly File[]) {
  const opened = await openDraft(files, memory, () => undefined);
  if (opened.kind !== 'draft') throw new Error('a saved workspace');
  return opened.draft;
}

const packageFile = (path: string, name = path): File => new File([readFileSync(join(packageFolder, path))], name);
const paths = ['datapackage.json', ...readdirSync(join(packageFolder, 'data')).map((name) => `data/${name}`)];

/** A folder as the File System Entry API hands it out. */
function entry(name: string, content: readonly FileSystemEntry[] | File): FileSystemEntry {
  if (content instanceof File) {
    return { name, isFile: true, file: (found: (file: File) => void) => found(content) } as unknown as FileSystemEntry;
  }
  let isRead = false;
  const readEntries = (found: (piece: readonly FileSystemEntry[]) => void) => {
    found(isRead ? [] : content);
    isRead = true;
  };
  return { name, isFile: false, createReader: () => ({ readEntries }) } as unknown as FileSystemEntry;
}

describe('openDraft', () => {
  test('R-253 a ZIP becomes a file each, and says what it passed over once', async () => {
    const bytes = zipSync({ 'a.csv': csv, 'b.csv': csv, 'c.zip': zipSync({ 'd.csv': csv }), '~$a.xlsx': csv });
    const { files, refusals } = await draftOf(new File([bytes], '年报.zip'));
    expect(files.map(({ name, source }) => [name, source?.name])).toEqual([
      ['年报.zip/a.csv', '年报.zip/a.csv'],
      ['年报.zip/b.csv', '年报.zip/b.csv'],
    ]);
    expect(files.map(({ issues }) => issues.filter(({ kind }) => kind === 'archivePassedOver').length)).toEqual([1, 0]);
    expect(refusals).toMatchObject([{ kind: 'nestedArchive', file: '年报.zip/c.zip' }]);
  });

  test('R-253 the encoding of a file in a ZIP can be chosen', async () => {
    const doubtful = Uint8Array.of(0x41, 0xe9, 0x62, 0x2c, 0x32, 0x0a, 0x31, 0x2c, 0x32, 0x0a);
    const draft = await draftOf(new File([zipSync({ 'a.csv': doubtful })], 'a.zip'));
    const question = draft.files[0]?.questions.find(({ kind }) => kind === 'encoding');
    if (question === undefined) throw new Error('not asked');
    const corrected = await correctDraft(draft, { kind: 'answer', question, answer: 'iso-8859-7' }, memory.names);
    expect(corrected.files[0]).toMatchObject({ name: 'a.zip/a.csv', encoding: 'iso-8859-7' });
  });

  test('R-206 an encoding that the bytes do not fit leaves the file as it was, and the question says so', async () => {
    const doubtful = Uint8Array.of(0x41, 0xe9, 0x62, 0x2c, 0x32, 0x0a, 0x31, 0x2c, 0x32, 0x0a);
    const draft = await draftOf(new File([doubtful], 'a.csv'));
    const question = draft.files[0]?.questions.find(({ kind }) => kind === 'encoding');
    if (question === undefined) throw new Error('not asked');
    const corrected = await correctDraft(draft, { kind: 'answer', question, answer: 'utf-8' }, memory.names);
    expect(corrected.files[0]).toMatchObject({ encoding: draft.files[0]?.encoding, sheets: draft.files[0]?.sheets });
    expect(corrected.files[0]?.questions.find(({ kind }) => kind === 'encoding')?.params).toMatchObject({
      unfit: 'utf-8',
    });
  });

  test('R-256 files chosen together are a package where one of them names the others', async () => {
    const chosen = paths.map((path) => packageFile(path, path.split('/').pop()));
    const { files, refusals } = await draftOf(...chosen, new File([csv], 'more.csv'));
    expect(files.map(({ name, format }) => [name, format])).toEqual([
      ['datapackage.json', 'data-package'],
      ['more.csv', 'csv'],
    ]);
    expect(files[0]?.sheets.map(({ name }) => name)).toEqual(['研发经费', 'staff', 'staff (2)', '专利']);
    expect(refusals).toEqual([]);
  });

  test('R-256 two dropped packages of the same names stay apart', async () => {
    const folder = (name: string) =>
      entry(name, [
        entry('datapackage.json', packageFile('datapackage.json')),
        entry(
          'data',
          readdirSync(join(packageFolder, 'data')).map((file) => entry(file, packageFile(`data/${file}`, file))),
        ),
      ]);
    const items = [folder('一'), folder('二')].map((one) => ({ kind: 'file', webkitGetAsEntry: () => one }));
    const dropped = await droppedFiles({ items, files: [] } as unknown as DataTransfer);
    const { files } = await draftOf(...dropped);
    expect(files.map(({ name, sheets }) => [name, sheets.length])).toEqual([
      ['一/datapackage.json', 4],
      ['二/datapackage.json', 4],
    ]);
  });

  test('R-256 a descriptor alone says which file it lacks', async () => {
    const alone = { resources: [{ name: 'a', path: 'a.csv' }] };
    const { refusals } = await draftOf(new File([JSON.stringify(alone)], 'datapackage.json'));
    expect(refusals).toMatchObject([{ kind: 'packageMissing', params: { path: 'a.csv' } }]);
  });

  test('R-256 a file that is only called a descriptor is read as what it is', async () => {
    const { files } = await draftOf(new File(['[{"年份":2023,"企业数":1}]'], 'datapackage.json'));
    expect(files.map(({ format }) => format)).toEqual(['json']);
  });
});
