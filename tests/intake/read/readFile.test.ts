import { describe, expect, it } from 'vitest';
import { readFile, type ReadResult } from '../../../src/intake/readFile';
import { checkFileSize, LARGEST_FILE_BYTES } from '../../../src/intake/read/checkFileSize';
import { encodeGb } from '../decode/encodeGb';
import { firstSheet } from './realFiles';
import { sheetData, workbook } from './workbook';

const read = (name: string, content: string | Uint8Array, encoding: string | null = null): Promise<ReadResult> =>
  readFile({ name, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content }, { encoding });
const format = async (name: string, content: string | Uint8Array): Promise<string> => {
  const result = await read(name, content);
  return result.kind === 'sheets' ? result.format : result.kind === 'refused' ? result.refusal.kind : result.kind;
};
const xlsx = workbook({ sheets: [sheetData('<c r="A1"><v>1</v></c>')] });

describe('readFile', () => {
  it('R-242 the content decides', async () => {
    expect(await format('a.csv', xlsx)).toBe('xlsx');
    expect(await format('a.csv', '<table><tr><td>1</td></tr></table>')).toBe('html');
    expect(await format('a.csv', '[{"a":1}]')).toBe('json');
    expect(await format('a.xlsx', 'a,b\n1,2\n')).toBe('csv');
    expect(await format('a.xls', 'a\tb\n1\t2\n')).toBe('tsv');
    expect(await format('a.txt', '{"a":[1,2]}')).toBe('json');
  });

  it('R-242 the name decides what the content leaves open', async () => {
    expect(await format('a.json', 'a,b\n1,2\n')).toBe('invalidJson');
    expect(await format('a.csv', '[注],b\n1,2\n')).toBe('csv');
    expect(await format('a.csv', '{x},b\n1,{y}')).toBe('csv');
  });

  it('R-235 a spreadsheet in XML of 2003 is old Excel', async () => {
    const xml =
      '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>';
    expect(await format('a.xls', xml)).toBe('oldExcel');
    expect(await format('a.xml', '<?xml version="1.0"?><data/>')).toBe('unsupported');
  });

  it('R-243 each unusable file has its own reason', async () => {
    expect(await format('a.csv', '')).toBe('empty');
    expect(await format('a.csv', ' \r\n\t\n')).toBe('empty');
    expect(await format('~$a.xlsx', xlsx)).toBe('lockFile');
    expect(await format('a.csv', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2, 3))).toBe('binary');
    expect(await format('a.csv', Uint8Array.of(65, 0, 0, 66, 0, 0, 1))).toBe('binary');
    expect(await format('a.pdf', '%PDF-1.7')).toBe('pdf');
  });

  it('R-226 our own workspace is known by its first bytes and handed on unread', async () => {
    const head = [0x1f, 0x8b, 8, 8, 0, 0, 0, 0, 0, 3, ...new TextEncoder().encode('workspace.jsonl\0')];
    expect(await read('数据.tidemark', Uint8Array.from([...head, 1, 2, 3]))).toEqual({ kind: 'snapshot' });
    expect(await format('a.csv.gz', Uint8Array.of(0x1f, 0x8b, 8, 0, 1, 2))).toBe('binary');
  });

  it('R-243 the size is checked before the bytes are read', () => {
    expect(checkFileSize('a.csv', 3 * 2 ** 30)).toMatchObject({
      kind: 'tooLarge',
      file: 'a.csv',
      params: { limit: '512 MB' },
    });
    expect(checkFileSize('a.csv', LARGEST_FILE_BYTES)).toBeNull();
    expect(checkFileSize('a.csv', 0)?.kind).toBe('empty');
  });

  it('R-205 the question about the encoding names the likely ones, and the answer settles it', async () => {
    const western = Uint8Array.from([...new TextEncoder().encode('Ann'), 0xe9, ...new TextEncoder().encode('e;x\n')]);
    const asked = await read('a.csv', western);
    expect(asked.kind === 'sheets' && asked.questions).toMatchObject([
      { kind: 'encoding', file: 'a.csv', table: null, suggestions: ['windows-1252', 'iso-8859-7', 'gb18030'] },
    ]);
    const settled = await read('a.csv', western, 'iso-8859-1');
    expect(settled).toMatchObject({ encoding: 'iso-8859-1', questions: [] });
    expect(firstSheet(settled).rows).toEqual([['Année', 'x']]);
  });

  it('R-206 a chosen encoding that does not fit is refused', async () => {
    expect(await read('a.csv', encodeGb('地区,数值'), 'utf-8')).toMatchObject({
      refusal: { kind: 'encoding', params: { encoding: 'utf-8' } },
    });
  });
});
