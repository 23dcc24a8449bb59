import { describe, expect, it } from 'vitest';
import { readFile, type ReadResult } from '../../../src/intake/readFile';
import {
  biffRecord,
  biffStream,
  compoundFile,
  hiddenColumn,
  hiddenRow,
  numberCell,
  textCell,
  type OldSheet,
} from './oldWorkbook';
import { sheetsOf } from './realFiles';

const read = (bytes: Uint8Array): Promise<ReadResult> => readFile({ name: 'a.xls', bytes }, { encoding: null });
const refusal = async (bytes: Uint8Array): Promise<string> => {
  const result = await read(bytes);
  return result.kind === 'refused' ? result.refusal.kind : result.kind;
};
const sheet = (name: string, records: readonly Uint8Array[], state = 0, kind = 0): OldSheet => ({
  name,
  state,
  kind,
  records,
});

const formats = [0, 14, 'yyyy"年"m"月"', '0.0%', 57];
const data = sheet('数据', [
  hiddenColumn(1),
  hiddenRow(1),
  textCell(0, 0, '地区'),
  numberCell(0, 1, 1, 44927),
  numberCell(0, 2, 2, 44927),
  numberCell(1, 0, 0, 12.5),
  numberCell(1, 1, 3, 0.52),
  numberCell(1, 2, 4, 44927),
  biffRecord(0x0205, 2, 0, 0, Uint8Array.of(0x07, 1)),
]);

describe('readXls', () => {
  it('R-238 cells, dates, months, percentages and errors are read', async () => {
    const [first] = sheetsOf(await read(compoundFile('Workbook', biffStream([data], formats))));
    expect(first).toMatchObject({ name: '数据', hidden: false, hiddenRows: [1], hiddenColumns: [1] });
    expect(first?.rows).toEqual([
      ['地区', { kind: 'date', iso: '2023-01-01' }, { kind: 'date', iso: '2023-01' }],
      [12.5, { kind: 'percent', value: 0.52 }, { kind: 'date', iso: '2023-01' }],
      [{ kind: 'error', text: '#DIV/0!' }],
    ]);
  });

  it('R-238 hidden sheets are named, charts are no sheets', async () => {
    const stream = biffStream([sheet('a', [], 2), sheet('图', [], 0, 2), sheet('b', [numberCell(0, 0, 0, 1)])], [0]);
    const sheets = sheetsOf(await read(compoundFile('Workbook', stream)));
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['a', true],
      ['b', false],
    ]);
  });

  it('R-235 encrypted and older workbooks are refused by what they are', async () => {
    const encrypted = compoundFile(
      'Workbook',
      Uint8Array.from([...biffRecord(0x0809, 0x0600, 5), ...biffRecord(0x002f, 1, 0)]),
    );
    expect(await refusal(encrypted)).toBe('encrypted');
    expect(await refusal(compoundFile('EncryptedPackage', new Uint8Array(64)))).toBe('encrypted');
    expect(await refusal(compoundFile('Book', new Uint8Array(64)))).toBe('oldExcel');
    expect(await refusal(compoundFile('Workbook', biffStream([], [], 0x0500)))).toBe('oldExcel');
    expect(await refusal(compoundFile('WordDocument', new Uint8Array(64)))).toBe('unsupported');
    expect(await refusal(Uint8Array.of(0x09, 0x08, 0x08, 0x00, 0, 5, 16, 0))).toBe('oldExcel');
  });

  it('R-236 a container whose sectors run in a circle is damaged', async () => {
    const circle = compoundFile('Workbook', biffStream([data], formats));
    new DataView(circle.buffer).setUint32(512 + 3 * 4, 2, true);
    expect(await refusal(circle)).toBe('damaged');
    expect(await refusal(circle.subarray(0, 600))).toBe('damaged');
  });
});
