// One cell after the other, without an object a row or a text a cell where the sheet allows it.
// Law: both readers say of a cell what the sheet's row, as an array, says.
import { TextRows } from '../rows/textRows';
import type { Cell, SheetRows } from '../sheet';
import { isTextAt } from '../rows/isTextAt';
import { plainNumber, plainNumberIn } from './plainNumber';

/** Rows and columns of the sheet, zero-based. Reading row after row is fast. */
export interface CellReader {
  /** Undefined beyond the end of its row or of the sheet. */
  readonly cell: (row: number, column: number) => Cell | undefined;
  /** Whether a cell is exactly this text, number or truth value. */
  readonly is: (row: number, column: number, cell: Cell | undefined) => boolean;
  /** The same, for a cell that stands in the same column of row `of`. */
  readonly repeats: (row: number, column: number, cell: Cell | undefined, of: number) => boolean;
  /** A number, or the value of a plain decimal text; NaN for every other cell. */
  readonly number: (row: number, column: number) => number;
}

export function cellReader(rows: SheetRows): CellReader {
  return rows instanceof TextRows ? new TextCells(rows) : new ArrayCells(rows);
}

class ArrayCells implements CellReader {
  readonly #rows: SheetRows;
  #row = -1;
  #cells: readonly Cell[] | undefined;

  constructor(rows: SheetRows) {
    this.#rows = rows;
  }

  cell(row: number, column: number): Cell | undefined {
    if (row !== this.#row) {
      this.#row = row;
      this.#cells = this.#rows.at(row);
    }
    return this.#cells?.[column];
  }

  is(row: number, column: number, cell: Cell | undefined): boolean {
    return this.cell(row, column) === cell;
  }

  repeats(row: number, column: number, cell: Cell | undefined): boolean {
    return this.cell(row, column) === cell;
  }

  number(row: number, column: number): number {
    const cell = this.cell(row, column);
    return typeof cell === 'number' ? cell : typeof cell === 'string' ? plainNumber(cell) : Number.NaN;
  }
}

class TextCells implements CellReader {
  readonly #rows: TextRows;

  constructor(rows: TextRows) {
    this.#rows = rows;
  }

  cell(row: number, column: number): Cell | undefined {
    const rows = this.#rows;
    return rows.locate(row, column) ? rows.text() : undefined;
  }

  is(row: number, column: number, cell: Cell | undefined): boolean {
    const rows = this.#rows;
    if (!rows.locate(row, column)) return cell === undefined;
    return typeof cell === 'string' && isTextAt(rows.bytes, rows.start, rows.end, cell);
  }

  repeats(row: number, column: number, _: Cell | undefined, of: number): boolean {
    return this.#rows.isSame(row, of, column);
  }

  number(row: number, column: number): number {
    const rows = this.#rows;
    return rows.locate(row, column) ? plainNumberIn(rows.bytes, rows.start, rows.end) : Number.NaN;
  }
}
