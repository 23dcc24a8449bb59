import { describe, expect, it } from 'vitest';
import { readFile, type ReadResult } from '../../../src/intake/readFile';
import type { Sheet } from '../../../src/intake/sheet';
import {
  biffRecord,
  biffStream,
  compoundFile,
  compoundFileOf,
  formulaCell,
  mergedCells,
  numberCell,
  textCell,
  uint32,
  wideText,
  type OldSheet,
} from './oldWorkbook';
import { sheetsOf } from './realFiles';

const read = (bytes: Uint8Array): Promise<ReadResult> => readFile({ name: 'a.xls', bytes }, { encoding: null });
const sheet = (name: string, records: readonly Uint8Array[]): OldSheet => ({ name, state: 0, kind: 0, records });
const streamOf = (records: readonly Uint8Array[], first: readonly Uint8Array[] = []): Uint8Array =>
  biffStream([sheet('数据', records)], [0], 0x0600, first);
const firstSheet = async (bytes: Uint8Array): Promise<Sheet | undefined> => sheetsOf(await read(bytes))[0];
const rowsOf = async (records: readonly Uint8Array[], first: readonly Uint8Array[] = []): Promise<unknown> =>
  (await firstSheet(compoundFile('Workbook', streamOf(records, first))))?.rows;

/** Where the directory of a container keeps the size of its first stream. */
const SIZE_OF_STREAM = 2 * 512 + 128 + 120;

const beginning = biffRecord(0x0809, 0x0600, 0x20, 0, 0, uint32(0), uint32(0));
const end = biffRecord(0x000a);
const sharedFormula = biffRecord(0x04bc, 0, 0, 0, 0);
const formulaText = (text: string): Uint8Array => biffRecord(0x0207, text.length, wideText(text));
const sharedText = (row: number, column: number, index: number): Uint8Array =>
  biffRecord(0x00fd, row, column, 0, uint32(index));
const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe('records of Excel 97 workbooks', () => {
  it('R-581 the numbers a chart in a sheet keeps are no cells, and merges behind it count', async () => {
    const records = [textCell(0, 0, '地区'), beginning, numberCell(0, 0, 0, 7), numberCell(1, 0, 0, 8), end];
    const read = await firstSheet(compoundFile('Workbook', streamOf([...records, mergedCells(0, 0, 0, 2)])));
    expect(read?.rows).toEqual([['地区']]);
    expect(read?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
  });

  it('R-582 the text of a formula is found behind the record of a shared formula', async () => {
    const rows = await rowsOf([
      formulaCell(0, 0, null),
      sharedFormula,
      formulaText('北京'),
      formulaCell(0, 1, null),
      formulaText('天津'),
    ]);
    expect(rows).toEqual([['北京', '天津']]);
  });

  it('R-582 a formula without a text of its own takes no text of another', async () => {
    expect(await rowsOf([formulaCell(0, 0, null), formulaCell(0, 1, 5), formulaText('北京')])).toEqual([[null, 5]]);
  });

  it('R-582 a text that runs into the next record may change the width of its characters there', async () => {
    const text = biffRecord(0x0207, 5, Uint8Array.of(0), latin('ab'));
    const rest = biffRecord(0x003c, wideText('北京市'));
    expect(await rowsOf([formulaCell(0, 0, null), text, rest])).toEqual([['ab北京市']]);
  });

  it('R-582 shared texts run on too, and neither their runs nor their phonetic guides are text', async () => {
    const strings = biffRecord(0x00fc, uint32(3), uint32(3), 3, Uint8Array.of(0), latin('a'));
    const rest = biffRecord(
      0x003c,
      Uint8Array.of(0),
      latin('bc'),
      2,
      Uint8Array.of(13),
      1,
      uint32(4),
      Uint8Array.of(0x17, 0x53, 0xac, 0x4e),
      uint32(0),
      uint32(9),
      1,
      wideText('市'),
    );
    const cells = [sharedText(0, 0, 0), sharedText(0, 1, 1), sharedText(0, 2, 2), sharedText(0, 3, 3)];
    expect(await rowsOf([...cells, numberCell(0, 4, 0, 1)], [strings, rest])).toEqual([['abc', '北京', '市', null, 1]]);
  });

  it('R-582 formulas under the numbers of older workbooks give their results; a zero says that it was calculated', async () => {
    const records = [formulaCell(0, 0, 3, 0x0406), formulaCell(0, 1, 2, 0x0206), formulaCell(1, 0, 0)];
    const found = await firstSheet(compoundFile('Workbook', streamOf(records)));
    expect(found?.rows).toEqual([[3, 2], [0]]);
    expect(found?.zeroFormulas).toEqual([{ row: 1, column: 0 }]);
  });

  it('R-582 short numbers hold integers, hundredths and the upper half of a double', async () => {
    const short = (bits: number): Uint8Array => biffRecord(0x027e, 0, bits === 0 ? 3 : 0, 0, uint32(bits));
    const many = biffRecord(0x00bd, 0, 1, 0, uint32(((-1250 << 2) | 3) >>> 0), 0, uint32(0x3ff80000), 2);
    expect(await rowsOf([short((7 << 2) | 2), many, short(0)])).toEqual([[7, -12.5, 1.5, 0]]);
  });

  it.each(['WORKBOOK', 'Book', 'BOOK'])('R-583 a workbook of Excel 97 is one under the name %s', async (name) => {
    expect((await firstSheet(compoundFile(name, streamOf([numberCell(0, 0, 0, 1)]))))?.rows).toEqual([[1]]);
  });

  it('R-583 of two workbooks in a container the first is read, not one that is embedded behind it', async () => {
    const [outer, inner] = [streamOf([numberCell(0, 0, 0, 1)]), streamOf([numberCell(0, 0, 0, 2)])];
    const bytes = compoundFileOf([
      ['Workbook', outer],
      ['Workbook', inner],
    ]);
    expect((await firstSheet(bytes))?.rows).toEqual([[1]]);
  });

  it('R-583 a container may end where its last stream ends', async () => {
    const stream = streamOf([...Array(400).keys()].map((row) => numberCell(row, 0, 0, row)));
    const whole = compoundFile('Workbook', stream);
    new DataView(whole.buffer).setUint32(SIZE_OF_STREAM, stream.length, true);
    expect((await firstSheet(whole.subarray(0, 3 * 512 + stream.length)))?.rows.length).toBe(400);
  });

  it('R-583 a sheet whose place is told wrongly is found by its order; one that is not there is damage', async () => {
    const stream = streamOf([numberCell(0, 0, 0, 1)]);
    const place = new DataView(stream.buffer);
    const told = stream.findIndex((_, at) => at > 0 && place.getUint16(at, true) === 0x0085);
    place.setUint32(told + 4, 9, true);
    expect((await firstSheet(compoundFile('Workbook', stream)))?.rows).toEqual([[1]]);
    const cut = await read(compoundFile('Workbook', stream.slice(0, stream.length - 42)));
    expect(cut).toMatchObject({ kind: 'refused', refusal: { kind: 'damaged' } });
  });

  it('R-583 a sheet that is named many times is damage', async () => {
    const stream = biffStream([sheet('a', [numberCell(0, 0, 0, 1)]), sheet('b', [numberCell(0, 0, 0, 2)])], [0]);
    const place = new DataView(stream.buffer);
    const [first = 0, second = 0] = [...stream.keys()].filter(
      (at) => at + 1 < stream.length && place.getUint16(at, true) === 0x0085,
    );
    place.setUint32(second + 4, place.getUint32(first + 4, true), true);
    expect(await read(compoundFile('Workbook', stream))).toMatchObject({ refusal: { kind: 'damaged' } });
  });
});
