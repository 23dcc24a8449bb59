import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Rc4 } from '../../../src/intake/read/crypt/rc4';
import { readFile, type ReadResult } from '../../../src/intake/readFile';
import { biffRecord, biffStream, compoundFile, compoundFileOf, numberCell, textCell } from './oldWorkbook';
import {
  agilePackage,
  cryptoApiProtection,
  DEFAULT,
  rc4Protection,
  xorProtection,
  type Protection,
} from './protectedWorkbook';
import { firstSheet } from './realFiles';
import { sheetData, workbook } from './workbook';

const read = (bytes: Uint8Array, name = 'a.xls'): Promise<ReadResult> => readFile({ name, bytes }, { encoding: null });
const outcome = (result: ReadResult): string => (result.kind === 'refused' ? result.refusal.kind : result.kind);

/** Long enough for several blocks of the cipher. */
const rows = Array.from({ length: 200 }, (_, row) => [textCell(row, 0, `第${row}行`), numberCell(row, 1, 0, row / 4)]);
const sheet = { name: '数据', state: 0, kind: 0, records: rows.flat() };

function protectedBiff({ filePass, encrypt }: Protection): Uint8Array {
  return compoundFile('Workbook', encrypt(biffStream([sheet], [0], 0x0600, [filePass])));
}

const kinds: readonly (readonly [string, (password: string) => Protection])[] = [
  ['XOR', xorProtection],
  ['RC4 of forty bits', rc4Protection],
  ['RC4 of the CryptoAPI, 128 bits', (password) => cryptoApiProtection(password, 128)],
  ['RC4 of the CryptoAPI, 40 bits', (password) => cryptoApiProtection(password, 40)],
];

describe('write-protected Excel 97 workbooks', () => {
  it.each(kinds)('R-251 %s with the default password is opened', async (_, protection) => {
    const { name, rows: cells } = firstSheet(await read(protectedBiff(protection(DEFAULT))));
    expect(name).toBe('数据');
    expect([cells.at(0), cells.at(199)]).toEqual([
      ['第0行', 0],
      ['第199行', 49.75],
    ]);
  });

  it.each(kinds)('R-251 %s with another password stays refused', async (_, protection) => {
    expect(outcome(await read(protectedBiff(protection('Velvetsweatshop'))))).toBe('encrypted');
  });

  it('R-251 a yearbook as published is opened', async () => {
    const path = join(import.meta.dirname, '../../../fixtures/write-protected-workbooks/rd-by-source-2010.xls');
    const result = await read(new Uint8Array(readFileSync(path)));
    const cells = [...firstSheet(result).rows].flat();
    expect(cells).toContain(70625774.5);
  });

  it.each([
    ['an unknown kind', biffRecord(0x2f, 9, 9)],
    ['nothing', biffRecord(0x2f)],
    ['a header longer than its record', biffRecord(0x2f, 1, 2, 2, 4, 0, 0xffff, 0xffff)],
    ['a cut salt', biffRecord(0x2f, 1, 1, 1, 5)],
  ])('R-252 a password record with %s is refused', async (_, filePass) => {
    const bytes = compoundFile('Workbook', biffStream([sheet], [0], 0x0600, [filePass]));
    expect(outcome(await read(bytes))).toBe('encrypted');
  });

  it('R-251 RC4 is RC4 (RFC 6229, key 0102030405)', () => {
    const stream = new Uint8Array(16);
    new Rc4(Uint8Array.of(1, 2, 3, 4, 5)).apply(stream);
    expect(Buffer.from(stream).toString('hex')).toBe('b2396305f03dc027ccc3524a0a1118a8');
  });
});

describe('write-protected packages', () => {
  const plain = workbook({ sheets: [sheetData('<c t="inlineStr"><is><t>一</t></is></c><c><v>2.5</v></c>')] });
  const container = ({ info, content }: { info: Uint8Array; content: Uint8Array }): Uint8Array =>
    compoundFileOf([
      ['EncryptionInfo', info],
      ['EncryptedPackage', content],
    ]);

  it('R-251 the agile kind with the default password is opened', async () => {
    const result = await read(container(agilePackage(DEFAULT, plain)), 'a.xlsx');
    expect(result).toMatchObject({ kind: 'sheets', format: 'xlsx' });
    expect(firstSheet(result).rows.at(0)).toEqual(['一', 2.5]);
  });

  it('R-251 the standard kind with the default password is opened', async () => {
    const path = join(import.meta.dirname, '../../../fixtures/write-protected-workbooks/standard.xlsx');
    const { name, rows: cells } = firstSheet(await read(new Uint8Array(readFileSync(path)), 'a.xlsx'));
    expect(name).toBe('Лист1');
    expect(cells.at(3)?.[1]).toMatch(/^При запуске пробной версии Office 2007/);
  });

  it('R-251 another password stays refused', async () => {
    expect(outcome(await read(container(agilePackage('secret', plain)), 'a.xlsx'))).toBe('encrypted');
  });

  it.each([
    ['two thousand million turns', (xml: string) => xml.replaceAll('spinCount="1000"', 'spinCount="2000000000"')],
    ['turns that are no number', (xml: string) => xml.replaceAll('spinCount="1000"', 'spinCount="many"')],
    ['an unknown hash', (xml: string) => xml.replaceAll('SHA512', 'MD2')],
    ['a salt that is no text of bytes', (xml: string) => xml.replace(/saltValue="[^"]*"/g, 'saltValue="A"')],
    ['a key of no length', (xml: string) => xml.replace(/encryptedKeyValue="[^"]*"/, 'encryptedKeyValue=""')],
    ['garbage', (xml: string) => xml.replaceAll('<', '?')],
  ])('R-252 a description with %s is refused at once', async (_, spoil) => {
    const { info, content } = agilePackage(DEFAULT, plain);
    const xml = Buffer.from(info.subarray(8)).toString();
    const spoiled = Buffer.concat([info.subarray(0, 8), Buffer.from(spoil(xml))]);
    expect(outcome(await read(container({ info: spoiled, content }), 'a.xlsx'))).toBe('encrypted');
  });

  it('R-252 a package that states another length or holds garbage is refused', async () => {
    const { info, content } = agilePackage(DEFAULT, plain);
    const longer = Buffer.from(content);
    longer.writeUInt32LE(0x7fffffff, 0);
    expect(outcome(await read(container({ info, content: longer }), 'a.xlsx'))).toBe('encrypted');
    const garbled = content.map((byte, index) => (index < 8 ? byte : byte ^ 0x55));
    expect(outcome(await read(container({ info, content: garbled }), 'a.xlsx'))).toMatch(/damaged|unsupported/);
  });
});
