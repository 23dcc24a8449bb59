// Rows of a large delimited text without quotes, taken apart when they are asked for: a million rows as arrays would
// be a million objects for the collector (docs/adr/0006).
// Law: row for row and cell for cell what splitting the text at its line ends and delimiters gives.
import type { SheetRows } from '../sheet';

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const START_CAPACITY = 1 << 16;

export class TextRows implements SheetRows {
  readonly text: string;
  readonly length: number;
  /** Cells of the longest row. */
  readonly width: number;
  /** Where the cell that was located last begins and ends in the text. */
  start = 0;
  end = 0;
  readonly #delimiter: string;
  readonly #code: number;
  /** Where each row begins; one more entry than rows. */
  readonly #offsets: Uint32Array;
  /** The row at hand: where its cells end, as far as they are known. */
  #row = -1;
  #rowStart = 0;
  #rowEnd = 0;
  #known = 0;
  #ends = new Uint32Array(64);
  /** The row that was given out last, and its cells. */
  #split = -1;
  #cells: readonly string[] = [];

  /** `text` holds no quotes; any of the three line ends ends a row, and one at the end opens none. */
  constructor(text: string, delimiter: string) {
    this.text = text;
    this.#delimiter = delimiter;
    this.#code = delimiter.charCodeAt(0);
    const { offsets, width } = indexRows(text, this.#code);
    this.#offsets = offsets;
    this.width = width;
    this.length = offsets.length - 1;
  }

  at(row: number): readonly string[] | undefined {
    if (row < 0 || row >= this.length) return undefined;
    if (row !== this.#split) {
      this.#split = row;
      this.#cells = this.text.slice(this.#offsets[row], this.#endOfRow(row)).split(this.#delimiter);
    }
    return this.#cells;
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
    if (row !== this.#row) this.#enter(row);
    while (this.#known <= column) if (!this.#findCell()) return false;
    this.start = column === 0 ? this.#rowStart : this.#ends[column - 1]! + 1;
    this.end = this.#ends[column]!;
    return true;
  }

  #enter(row: number): void {
    this.#row = row;
    this.#known = 0;
    const exists = row >= 0 && row < this.length;
    this.#rowStart = exists ? this.#offsets[row]! : 0;
    this.#rowEnd = exists ? this.#endOfRow(row) : -1;
  }

  /** Finds the end of one more cell of the row at hand. */
  #findCell(): boolean {
    const known = this.#known;
    let at = known === 0 ? this.#rowStart : this.#ends[known - 1]! + 1;
    const { text } = this;
    const [end, code] = [this.#rowEnd, this.#code];
    if (at > end) return false;
    while (at < end && text.charCodeAt(at) !== code) at += 1;
    if (known === this.#ends.length) this.#ends = doubled(this.#ends);
    this.#ends[known] = at;
    this.#known = known + 1;
    return true;
  }

  /** Where the text of a row ends, before its line end. */
  #endOfRow(row: number): number {
    const { text } = this;
    const next = this.#offsets[row + 1]!;
    const last = text.charCodeAt(next - 1);
    if (next <= this.#offsets[row]! || (last !== LINE_FEED && last !== CARRIAGE_RETURN)) return next;
    return last === LINE_FEED && text.charCodeAt(next - 2) === CARRIAGE_RETURN ? next - 2 : next - 1;
  }
}

function indexRows(text: string, delimiter: number): { readonly offsets: Uint32Array; readonly width: number } {
  const { length } = text;
  let offsets: Uint32Array = new Uint32Array(START_CAPACITY);
  let rows = 1;
  let [cells, width] = [1, 1];
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === delimiter) cells += 1;
    else if (code === LINE_FEED || (code === CARRIAGE_RETURN && text.charCodeAt(at + 1) !== LINE_FEED)) {
      if (cells > width) width = cells;
      cells = 1;
      if (rows + 1 >= offsets.length) offsets = doubled(offsets);
      offsets[rows] = at + 1;
      rows += 1;
    }
  }
  const isOpen = offsets[rows - 1]! < length;
  if (isOpen) offsets[rows] = length;
  return { offsets: offsets.subarray(0, isOpen ? rows + 1 : rows), width: Math.max(width, cells) };
}

function doubled(array: Uint32Array): Uint32Array<ArrayBuffer> {
  const grown = new Uint32Array(array.length * 2);
  grown.set(array);
  return grown;
}
