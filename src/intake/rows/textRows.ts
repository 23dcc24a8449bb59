// Rows of a large delimited text without quotes, taken apart when they are asked for: a million rows as arrays would
// be a million objects for the collector, and the text as one string as much memory again (docs/adr/0006).
// Law: row for row and cell for cell what splitting the text at its line ends and delimiters gives.
import type { SheetRows } from '../sheet';

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
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
  /** Where each cell ends, all rows behind each other. */
  readonly #ends: Uint32Array;
  /** Position in `#ends` of each row's first cell; one more entry than rows. */
  readonly #first: Uint32Array;
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  /** Rows given out last and their cells, each at its number modulo KEPT_ROWS. */
  readonly #keptRow = new Int32Array(KEPT_ROWS).fill(-1);
  readonly #keptCells = Array.from({ length: KEPT_ROWS }, (): readonly string[] => []);

  /** `bytes` is UTF-8 without quotes; any of the three line ends ends a row, and one at the end opens none. */
  constructor(bytes: Uint8Array, delimiter: number) {
    const { ends, first, width } = indexCells(bytes, delimiter);
    this.bytes = bytes;
    this.width = width;
    this.length = first.length - 1;
    this.#ends = ends;
    this.#first = first;
  }

  at(row: number): readonly string[] | undefined {
    if (row < 0 || row >= this.length) return undefined;
    const place = row % KEPT_ROWS;
    if (row !== this.#keptRow[place]) {
      const cells: string[] = [];
      while (this.locate(row, cells.length)) cells.push(this.text());
      this.#keptRow[place] = row;
      this.#keptCells[place] = cells;
    }
    return this.#keptCells[place];
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
    const first = this.#first[row]!;
    const cell = first + column;
    if (cell >= this.#first[row + 1]!) return false;
    this.start = column > 0 ? this.#ends[cell - 1]! + 1 : first === 0 ? 0 : this.#startAfter(this.#ends[first - 1]!);
    this.end = this.#ends[cell]!;
    return true;
  }

  /** The text of the cell that was located last. */
  text(): string {
    return this.start === this.end ? '' : this.#decoder.decode(this.bytes.subarray(this.start, this.end));
  }

  /** Where the next row starts when the text of one ends here. */
  #startAfter(end: number): number {
    const isPair = this.bytes[end] === CARRIAGE_RETURN && this.bytes[end + 1] === LINE_FEED;
    return isPair ? end + 2 : end + 1;
  }
}

interface CellIndex {
  readonly ends: Uint32Array;
  readonly first: Uint32Array;
  readonly width: number;
}

function indexCells(bytes: Uint8Array, delimiter: number): CellIndex {
  const likelyRows = likelyCount(bytes, LINE_FEED);
  let ends = new Uint32Array(likelyCount(bytes, delimiter) + likelyRows);
  let first = new Uint32Array(likelyRows);
  let [cells, rows, width] = [0, 0, 0];
  const { length } = bytes;
  for (let at = 0; at <= length; at += 1) {
    const byte = at === length ? LINE_FEED : bytes[at]!;
    if (byte !== delimiter && byte !== LINE_FEED && byte !== CARRIAGE_RETURN) continue;
    // A line end at the very end opens no row.
    if (at === length && (length === 0 || isLineEnd(bytes[length - 1]!))) break;
    if (cells + 1 >= ends.length) ends = doubled(ends);
    ends[cells++] = at;
    if (byte === delimiter) continue;
    if (byte === CARRIAGE_RETURN && bytes[at + 1] === LINE_FEED) at += 1;
    if (rows + 1 >= first.length) first = doubled(first);
    width = Math.max(width, cells - first[rows]!);
    first[++rows] = cells;
  }
  return { ends: ends.subarray(0, cells), first: first.subarray(0, rows + 1), width };
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

function doubled(array: Uint32Array): Uint32Array<ArrayBuffer> {
  const grown = new Uint32Array(array.length * 2);
  grown.set(array);
  return grown;
}
