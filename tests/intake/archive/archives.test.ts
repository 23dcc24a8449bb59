import { strToU8, zipSync, type Zippable } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openArchive } from '../../../src/intake/archive/archiveFiles';
import { readFile } from '../../../src/intake/readFile';
import { zipDirectory } from '../../../src/intake/read/zipDirectory';

const csv = strToU8('年份,企业数\n2023,12\n');

function opened(content: Zippable) {
  const archive = openArchive({ name: '年报.zip', bytes: zipSync(content) });
  if (archive === null) return null;
  return archive.kind === 'refused' ? archive.refusal.kind : archive;
}

const namesOf = (content: Zippable): string[] => {
  const archive = opened(content);
  if (archive === null || typeof archive === 'string') throw new Error(`not opened: ${archive}`);
  return [...archive.files()].map((inner) => ('bytes' in inner ? inner.name : `${inner.kind} ${inner.file}`));
};

describe('an archive of files', () => {
  it('R-253 is its tables, named after the archive; folders and files of the system are none', () => {
    const content = {
      'a/2022.csv': csv,
      'b.xlsx': csv,
      'a/': new Uint8Array(0),
      '__MACOSX/b.csv': csv,
      '.hidden.csv': csv,
    };
    expect(namesOf(content)).toEqual(['年报.zip/a/2022.csv', '年报.zip/b.xlsx']);
  });

  it('R-253 lock files and files that are no tables are passed over and named', () => {
    const archive = opened({ 'a.csv': csv, '~$b.xlsx': csv, '说明.docx': csv });
    expect(archive).toMatchObject({
      count: 1,
      passedOver: { kind: 'archivePassedOver', file: '年报.zip', text: '~$b.xlsx | 说明.docx', params: { count: 2 } },
    });
  });

  it('R-253 a workbook is no archive, and neither is a text', () => {
    expect(opened({ '[Content_Types].xml': csv, 'xl/workbook.xml': csv })).toBeNull();
    expect(openArchive({ name: 'a.zip', bytes: csv })).toBeNull();
  });

  it('R-253 names of a Chinese code page are read', () => {
    const bytes = zipSync({ 'xxxx.csv': csv });
    // 年报 in GB 18030, in the local header and in the directory.
    for (let at = 0; at < bytes.length - 4; at += 1) {
      if (bytes.subarray(at, at + 4).every((byte) => byte === 0x78)) bytes.set([0xc4, 0xea, 0xb1, 0xa8], at);
    }
    expect(zipDirectory(bytes)?.map(({ name }) => name)).toEqual(['年报.csv']);
  });

  it('R-254 an archive inside an archive is refused, the files beside it are opened', async () => {
    expect(namesOf({ 'a.csv': csv, 'inner.zip': zipSync({ 'b.csv': csv }) })).toHaveLength(2);
    const inner = { name: '年报.zip/inner.zip', bytes: zipSync({ 'b.csv': csv }) };
    expect(await readFile(inner, { encoding: null })).toMatchObject({ refusal: { kind: 'nestedArchive' } });
  });

  it('R-254 too many files, impossible sizes and bombs are refused before anything is unpacked', () => {
    const many = Object.fromEntries(Array.from({ length: 501 }, (_, index) => [`${index}.csv`, csv]));
    expect(opened(many)).toBe('tooManyFiles');
    expect(opened({ 'a.csv': new Uint8Array(40_000_000) })).toBe('bomb');
    const lying = zipSync({ 'a.csv': [csv, { level: 0 }] });
    const end = lying.length - 22;
    const directory = new DataView(lying.buffer).getUint32(end + 16, true);
    new DataView(lying.buffer).setUint32(directory + 24, 0x7fffffff, true);
    expect(openArchive({ name: 'a.zip', bytes: lying })).toMatchObject({ kind: 'refused', refusal: { kind: 'bomb' } });
  });

  it('R-254 an encrypted archive, and one without tables, are refused', () => {
    const bytes = zipSync({ 'a.csv': csv });
    const directory = new DataView(bytes.buffer).getUint32(bytes.length - 22 + 16, true);
    bytes[directory + 8]! |= 1;
    expect(openArchive({ name: 'a.zip', bytes })).toMatchObject({ refusal: { kind: 'encrypted' } });
    expect(opened({ 'readme.md': csv })).toBe('noTable');
  });

  it('R-254 a file whose bytes are not those that were packed is damaged, the others go on', () => {
    const bytes = zipSync({ 'a.csv': [csv, { level: 0 }], 'b.csv': csv });
    const at = bytes.indexOf(csv[0] ?? 0, 35);
    bytes[at + 3]! ^= 1;
    const archive = openArchive({ name: 'a.zip', bytes });
    if (archive?.kind !== 'files') throw new Error('not opened');
    expect([...archive.files()]).toMatchObject([{ kind: 'damaged', file: 'a.zip/a.csv' }, { name: 'a.zip/b.csv' }]);
  });
});

describe('other documents', () => {
  const kindOf = async (bytes: Uint8Array) => {
    const result = await readFile({ name: 'a', bytes }, { encoding: null });
    return result.kind === 'refused' ? result.refusal.kind : result.kind;
  };

  it('R-255 each is refused as what it is', async () => {
    expect(await kindOf(zipSync({ mimetype: csv, 'content.xml': csv }))).toBe('openDocument');
    expect(await kindOf(zipSync({ 'Index/Document.iwa': csv, 'Data/a.png': csv }))).toBe('numbers');
    expect(await kindOf(zipSync({ '[Content_Types].xml': csv, 'word/document.xml': csv }))).toBe('word');
    expect(await kindOf(zipSync({ '[Content_Types].xml': csv, 'ppt/presentation.xml': csv }))).toBe('unsupported');
    expect(await kindOf(strToU8('%PDF-1.7\n%âãÏÓ\n'))).toBe('pdf');
  });
});
