// Rows of a large delimited text without quotes, taken apart when they are asked for: a million rows as arrays would
// be a million objects for the collector, and the text as one string as much memory again (docs/adr/0006).
// Law: row for row and cell for cell what splitting the text at its line ends and delimiters gives.
import { utf8Character } from '../decode/utf8Character';
import type { SheetRows } from '../sheet';

const [NUL, LINE_FEED, CARRIAGE_RETURN, QUOTE] = [0, 10, 13, 0x22];
const SAMPLE_BYTES = 1 << 16;
/** Rows that are kept once they were asked for, a power of two: recognition looks at its sample column by column. */
const KEPT_ROWS = 1024;

export class TextRows implements SheetRows {
  /** The text in UTF-8. */
  readonly bytes: Uint8Array;
  readonly length: number;
  /** Cells of the longest row. */
  readonly width: number;
  /** Where the cell that was located last begins and ends in the bytes. */
  start = 0;
  end = 0;
  /** Where each row begins in the bytes. */
  readonly #starts: Uint32Array;
  /** Where each cell ends, counted from the beginning of its row; all rows behind each other. */
  readonly #ends: Offsets;
  /** Position in `#ends` of each row's first cell; one more entry than rows. */
  readonly #first: Uint32Array;
  readonly #words: DataView;
  readonly #delimiter: string;
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  /** Rows given out last and their cells, each at its number modulo KEPT_ROWS. */
  readonly #keptRow = new Int32Array(KEPT_ROWS).fill(-1);
  readonly #keptCells = Array.from({ length: KEPT_ROWS }, (): readonly string[] => []);

  /**
   * Any of the three line ends ends a row, and one at the end opens none. Null where the bytes are no UTF-8 throughout
   * or hold a quote or a NUL: whether they do is seen on the same way, since looking at all of them twice costs as much
   * as finding the cells.
   */
  static of(bytes: Uint8Array, delimiter: number): TextRows | null {
    const index = indexCells(bytes, delimiter);
    return index === null ? null : new TextRows(bytes, delimiter, index);
  }

  private constructor(bytes: Uint8Array, delimiter: number, { starts, ends, first, width }: CellIndex) {
    this.bytes = bytes;
    this.#delimiter = String.fromCharCode(delimiter);
    this.#words = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.width = width;
    this.length = first.length - 1;
    this.#starts = starts;
    this.#ends = ends;
    this.#first = first;
  }

  at(row: number): readonly string[] | undefined {
    if (row < 0 || row >= this.length) return undefined;
    const place = row % KEPT_ROWS;
    if (row !== this.#keptRow[place]) {
      this.#keptRow[place] = row;
      this.#keptCells[place] = this.#cells(row);
    }
    return this.#keptCells[place];
  }

  /** One text for the row: a call of the decoder costs more than the text of a cell. */
  #cells(row: number): readonly string[] {
    const start = this.#starts[row]!;
    const end = start + this.#ends[this.#first[row + 1]! - 1]!;
    return this.#decoder.decode(this.bytes.subarray(start, end)).split(this.#delimiter);
  }

  slice(first = 0, end = this.length): readonly (readonly string[])[] {
    const rows: (readonly string[])[] = [];
    for (let row = first; row < Math.min(end, this.length); row += 1) rows.push(this.at(row)!);
    return rows;
  }

  *[Symbol.iterator](): Generator<readonly string[], void, undefined> {
    for (let row = 0; row < this.length; row += 1) yield this.at(row)!;
  }

  /** Sets `start` and `end` to a cell without making its text; false beyond the end of the row or of the sheet. */
  locate(row: number, column: number): boolean {
    if (row < 0 || row >= this.length) return false;
    const cell = this.#first[row]! + column;
    if (cell >= this.#first[row + 1]!) return false;
    const start = this.#starts[row]!;
    this.start = column > 0 ? start + this.#ends[cell - 1]! + 1 : start;
    this.end = start + this.#ends[cell]!;
    return true;
  }

  /** Whether two rows have the same text in a column, or none. Four bytes at a time: labels repeat a million times. */
  isSame(row: number, other: number, column: number): boolean {
    if (!this.locate(other, column)) return !this.locate(row, column);
    const { start, end } = this;
    if (!this.locate(row, column)) return false;
    const size = end - start;
    if (this.end - this.start !== size) return false;
    const words = this.#words;
    const shift = this.start - start;
    let at = start;
    for (; at + 4 <= end; at += 4) if (words.getInt32(at) !== words.getInt32(at + shift)) return false;
    for (; at < end; at += 1) if (words.getUint8(at) !== words.getUint8(at + shift)) return false;
    return true;
  }

  /** The text of the cell that was located last. */
  text(): string {
    return this.start === this.end ? '' : this.#decoder.decode(this.bytes.subarray(this.start, this.end));
  }
}

/** Half the memory for rows of up to 64 KiB, which all are but hostile ones; filling memory is what costs here. */
type Offsets = Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;

const LONGEST_SHORT_ROW = 0xffff;

interface CellIndex {
  readonly starts: Uint32Array;
  readonly ends: Offsets;
  readonly first: Uint32Array;
  readonly width: number;
}

/** `delimiter` is a byte below 0x80. */
function indexCells(bytes: Uint8Array, delimiter: number): CellIndex | null {
  const likelyRows = likelyCount(bytes, LINE_FEED);
  let ends: Offsets = new Uint16Array(likelyCount(bytes, delimiter) + likelyRows);
  let first = new Uint32Array(likelyRows);
  let starts = new Uint32Array(likelyRows);
  let [cells, rows, width, start] = [0, 0, 0, 0];
  const { length } = bytes;
  const highest = Math.max(delimiter, QUOTE);
  for (let at = 0; at <= length; at += 1) {
    const byte = at === length ? LINE_FEED : bytes[at]!;
    if (byte > highest) {
      if (byte < 0x80) continue;
      // Most of a Chinese text, as utf8Character would say: a call for each character would take a tenth of the time. The two
      // bytes behind are looked at together, and beyond the end there are none.
      if (byte > 0xe0 && byte < 0xed && ((bytes[at + 1]! ^ 0x80) | (bytes[at + 2]! ^ 0x80)) < 0x40) {
        at += 2;
        continue;
      }
      const size = utf8Character(bytes, at);
      if (size === 0) return null;
      at += size - 1;
      continue;
    }
    if (byte === QUOTE || byte === NUL) return null;
    if (byte !== delimiter && byte !== LINE_FEED && byte !== CARRIAGE_RETURN) continue;
    // A line end at the very end opens no row.
    if (at === length && (length === 0 || isLineEnd(bytes[length - 1]!))) break;
    if (cells + 1 >= ends.length) ends = grown(ends);
    if (at - start > LONGEST_SHORT_ROW && ends instanceof Uint16Array) ends = Uint32Array.from(ends);
    ends[cells++] = at - start;
    if (byte === delimiter) continue;
    if (byte === CARRIAGE_RETURN && bytes[at + 1] === LINE_FEED) at += 1;
    if (rows + 1 >= first.length) [first, starts] = [grown(first), grown(starts)];
    width = Math.max(width, cells - first[rows]!);
    starts[rows] = start;
    first[++rows] = cells;
    start = at + 1;
  }
  return { starts, ends: ends.subarray(0, cells), first: first.subarray(0, rows + 1), width };
}

function isLineEnd(byte: number): boolean {
  return byte === LINE_FEED || byte === CARRIAGE_RETURN;
}

/** How often a byte is likely to stand in a text, by its beginning, and somewhat more. */
function likelyCount(bytes: Uint8Array, wanted: number): number {
  const sample = Math.min(SAMPLE_BYTES, bytes.length);
  let found = 1;
  for (let at = 0; at < sample; at += 1) if (bytes[at] === wanted) found += 1;
  return Math.ceil((found / Math.max(sample, 1)) * bytes.length * 1.05) + 16;
}

function grown<T extends Offsets>(array: T): T {
  const wider = (
    array instanceof Uint16Array ? new Uint16Array(array.length * 2) : new Uint32Array(array.length * 2)
  ) as T;
  wider.set(array);
  return wider;
}
