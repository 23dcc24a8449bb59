// The cells of one sheet of an Excel 97 workbook, as stored. Source: [MS-XLS] 2.4.
// Law: numbers are the doubles of the file, no cell is made up, and what lies outside of a sheet's 256 columns is none.
import type { MergeRange } from 'hucre/xlsx';
import type { Cell } from '../../sheet';
import { biffRecords, u16, u32, u8, type BiffRecord } from './biffRecords';
import { textAt } from './biffText';

export interface BiffCells {
  /** Rows may be missing altogether. */
  readonly rows: Cell[][];
  readonly merges: MergeRange[];
  /** Row and column of the numbers that formulas gave. */
  readonly formulas: readonly (readonly [number, number])[];
}

const COLUMNS = 256;
const FORMULA = 0x0006;
/** Numbers that older workbooks gave a formula; some writers still do, and its fields are the same. */
const FORMULA_3 = 0x0206;
const FORMULA_4 = 0x0406;
const MERGED_CELLS = 0x00e5;
const NUMBER_ROW = 0x00bd;
const RICH_TEXT = 0x00d6;
const SHARED_TEXT = 0x00fd;
const NUMBER = 0x0203;
const TEXT = 0x0204;
const TRUTH_OR_ERROR = 0x0205;
const FORMULA_TEXT = 0x0207;
const SHORT_NUMBER = 0x027e;

const ERRORS: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
};

/** `start`: where the sheet's substream begins. */
export function biffCells(stream: Uint8Array, start: number, strings: readonly string[]): BiffCells {
  const sheet = new SheetCells(strings);
  for (const record of biffRecords(stream, start)) sheet.take(record);
  return sheet;
}

class SheetCells implements BiffCells {
  readonly rows: Cell[][] = [];
  readonly merges: MergeRange[] = [];
  readonly formulas: [number, number][] = [];
  readonly #strings: readonly string[];
  /** The formula whose text comes in a later record; that of a shared formula stands between them. */
  #textOf: readonly [number, number] | null = null;

  constructor(strings: readonly string[]) {
    this.#strings = strings;
  }

  take(record: BiffRecord): void {
    const { id, data } = record;
    const [row, column] = [u16(data, 0), u16(data, 2)];
    switch (id) {
      case SHARED_TEXT:
        return this.#set(row, column, this.#strings[u32(data, 6)] ?? null);
      case TEXT:
      case RICH_TEXT:
        return this.#set(row, column, textAt(record, 6));
      case NUMBER:
        return this.#set(row, column, double(data, 6));
      case SHORT_NUMBER:
        return this.#set(row, column, shortNumber(u32(data, 6)));
      case NUMBER_ROW:
        return this.#takeNumbers(row, column, data);
      case TRUTH_OR_ERROR:
        return this.#set(row, column, u8(data, 7) === 1 ? errorCell(u8(data, 6)) : u8(data, 6) !== 0);
      case FORMULA:
      case FORMULA_3:
      case FORMULA_4:
        return this.#takeFormula(row, column, data);
      case FORMULA_TEXT:
        if (this.#textOf !== null) this.#set(...this.#textOf, textAt(record, 0));
        this.#textOf = null;
        return;
      case MERGED_CELLS:
        return this.#takeMerges(data);
    }
  }

  #set(row: number, column: number, value: Cell): void {
    if (column >= COLUMNS) return;
    const cells = (this.rows[row] ??= []);
    while (cells.length < column) cells.push(null);
    cells[column] = value;
  }

  #takeNumbers(row: number, first: number, data: DataView): void {
    const count = Math.floor((data.byteLength - 6) / 6);
    for (let index = 0; index < count; index += 1) {
      this.#set(row, first + index, shortNumber(u32(data, 6 + index * 6)));
    }
  }

  /** The result: a double, or where its last two bytes are set, what its first byte says. */
  #takeFormula(row: number, column: number, data: DataView): void {
    this.#textOf = null;
    if (u16(data, 12) !== 0xffff) {
      this.#set(row, column, double(data, 6));
      this.formulas.push([row, column]);
      return;
    }
    switch (u8(data, 6)) {
      case 0:
        this.#textOf = [row, column];
        return;
      case 1:
        return this.#set(row, column, u8(data, 8) !== 0);
      case 2:
        return this.#set(row, column, errorCell(u8(data, 8)));
    }
  }

  #takeMerges(data: DataView): void {
    const count = Math.min(u16(data, 0), Math.floor((data.byteLength - 2) / 8));
    for (let at = 2; at < 2 + count * 8; at += 8) {
      this.merges.push({
        startRow: u16(data, at),
        endRow: u16(data, at + 2),
        startCol: u16(data, at + 4),
        endCol: u16(data, at + 6),
      });
    }
  }
}

function errorCell(code: number): Cell {
  return { kind: 'error', text: ERRORS[code] ?? '#ERR!' };
}

/** What is cut off is no number. */
function double(data: DataView, offset: number): number | null {
  return offset + 8 <= data.byteLength ? data.getFloat64(offset, true) : null;
}

const HUNDREDTHS = 1;
const INTEGER = 2;

/** Thirty bits of an integer or of the upper half of a double, and whether it counts hundredths ([MS-XLS] 2.5.217). */
function shortNumber(bits: number): number {
  const value = (bits & INTEGER) === 0 ? upperHalf(bits & ~3) : (bits | 0) >> 2;
  return (bits & HUNDREDTHS) === 0 ? value : value / 100;
}

const HALVES = new DataView(new ArrayBuffer(8));

function upperHalf(bits: number): number {
  HALVES.setInt32(0, bits);
  return HALVES.getFloat64(0);
}
