// Rows of a large delimited text without quotes, taken apart when they are asked for: a million rows as arrays would
// be a million objects for the collector (docs/adr/0006).
// Law: row for row and cell for cell what splitting the text at its line ends and delimiters gives.
import type { SheetRows } from '../sheet';

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SAMPLE_CHARACTERS = 1 << 16;

export class TextRows implements SheetRows {
  readonly text: string;
  readonly length: number;
  /** Cells of the longest row. */
  readonly width: number;
  /** Where the cell that was located last begins and ends in the text. */
  start = 0;
  end = 0;
  /** Where each cell ends, all rows behind each other. */
  readonly #ends: Uint32Array;
  /** Position in `#ends` of each row's first cell; one more entry than rows. */
  readonly #first: Uint32Array;
  /** The row that was given out last, and its cells. */
  #row = -1;
  #cells: readonly string[] = [];

  /** `text` holds no quotes; any of the three line ends ends a row, and one at the end opens none. */
  constructor(text: string, delimiter: string) {
    const { ends, first, width } = indexCells(text, delimiter);
    this.text = text;
    this.width = width;
    this.length = first.length - 1;
    this.#ends = ends;
    this.#first = first;
  }

  at(row: number): readonly string[] | undefined {
    if (row < 0 || row >= this.length) return undefined;
    if (row !== this.#row) {
      const cells: string[] = [];
      while (this.locate(row, cells.length)) cells.push(this.text.slice(this.start, this.end));
      this.#row = row;
      this.#cells = cells;
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
    if (row < 0 || row >= this.length) return false;
    const first = this.#first[row]!;
    const cell = first + column;
    if (cell >= this.#first[row + 1]!) return false;
    this.start = column > 0 ? this.#ends[cell - 1]! + 1 : first === 0 ? 0 : this.#startAfter(this.#ends[first - 1]!);
    this.end = this.#ends[cell]!;
    return true;
  }

  /** Where the next row starts when the text of one ends here. */
  #startAfter(end: number): number {
    const isPair = this.text.charCodeAt(end) === CARRIAGE_RETURN && this.text.charCodeAt(end + 1) === LINE_FEED;
    return isPair ? end + 2 : end + 1;
  }
}

interface CellIndex {
  readonly ends: Uint32Array;
  readonly first: Uint32Array;
  readonly width: number;
}

function indexCells(text: string, delimiter: string): CellIndex {
  let ends = new Uint32Array(likelyCount(text, delimiter) + likelyCount(text, '\n'));
  let first = new Uint32Array(likelyCount(text, '\n'));
  let [cells, rows, width, start] = [0, 0, 0, 0];
  let separator = positionOf(text, delimiter, 0);
  let feed = positionOf(text, '\n', 0);
  let carriage = positionOf(text, '\r', 0);
  while (start < text.length) {
    const end = Math.min(feed, carriage);
    if (cells + 1 >= ends.length) ends = doubled(ends);
    if (separator < end) {
      ends[cells++] = separator;
      separator = positionOf(text, delimiter, separator + 1);
      continue;
    }
    ends[cells++] = end;
    start = carriage + 1 === feed ? feed + 1 : end + 1;
    if (feed < start) feed = positionOf(text, '\n', start);
    if (carriage < start) carriage = positionOf(text, '\r', start);
    if (rows + 1 === first.length) first = doubled(first);
    width = Math.max(width, cells - first[rows]!);
    first[++rows] = cells;
  }
  return { ends: ends.subarray(0, cells), first: first.subarray(0, rows + 1), width };
}

/** How often a character is likely to stand in a text, by its beginning, and somewhat more. */
function likelyCount(text: string, character: string): number {
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  return Math.ceil((sample.split(character).length / sample.length) * text.length * 1.05) + 16;
}

/** The engine finds a character in a fraction of the time that a loop over character codes takes. */
function positionOf(text: string, character: string, from: number): number {
  const position = text.indexOf(character, from);
  return position === -1 ? text.length : position;
}

function doubled(array: Uint32Array): Uint32Array<ArrayBuffer> {
  const grown = new Uint32Array(array.length * 2);
  grown.set(array);
  return grown;
}
