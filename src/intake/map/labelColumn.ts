// One column of labels: turns cells into small numbers, the same number for the same label, 0 for a blank one.
// Merged cells hold their value in the first cell only; here every row they cover gets it.
import type { Cell, Sheet } from '../sheet';
import { cellReader } from './cellReader';
import type { CellReader } from './cellReader';
import { cellText } from './cellText';
import { cleanLabel } from '../notation/cleanText';

export class LabelColumn {
  /** Sheet column. */
  readonly column: number;
  /** Cleaned text by number; the first is the blank one. */
  readonly texts: string[] = [''];
  /** A cell that gave the number, for readers that must know its type. */
  readonly samples: Cell[] = [null];
  readonly #numberOf = new Map<string | number | boolean, number>();
  readonly #numberOfText = new Map<string, number>();
  readonly #covered: ReadonlyMap<number, Cell>;
  readonly #cells: CellReader;
  /** By number: the one that followed it last time. Tables repeat their labels in the same order. */
  readonly #followers: number[] = [];
  /** By number: the row where its sample stood last; comparing with a row is faster than with a text. */
  readonly #rowOf: number[] = [];
  #lastCell: Cell | undefined = null;
  #lastRow: number | undefined;
  #lastNumber = 0;
  #moves = false;

  constructor(sheet: Sheet, column: number) {
    this.column = column;
    this.#covered = coveredCells(sheet, column);
    this.#cells = cellReader(sheet.rows);
  }

  /** Number of the label in a row; 0 also for rows and cells beyond the end. */
  numberAt(row: number): number {
    if (this.#covered.size > 0 && this.#covered.has(row)) return this.#numberOfCell(this.#covered.get(row));
    // Looked at first: what happened in the row above, the label again or its follower.
    if (this.#moves ? this.#follows(row) || this.#stays(row) : this.#stays(row) || this.#follows(row)) {
      return this.#lastNumber;
    }
    const last = this.#lastNumber;
    this.#lastCell = this.#cells.cell(row, this.column);
    this.#lastRow = row;
    this.#lastNumber = this.#numberOfCell(this.#lastCell);
    if (this.samples[this.#lastNumber] === this.#lastCell) this.#rowOf[this.#lastNumber] = row;
    return (this.#followers[last] = this.#lastNumber);
  }

  #stays(row: number): boolean {
    if (!this.#isAt(row, this.#lastCell, this.#lastRow)) return false;
    this.#moves = false;
    this.#lastRow = row;
    return true;
  }

  #follows(row: number): boolean {
    const follower = this.#followers[this.#lastNumber];
    if (follower === undefined || !this.#isAt(row, this.samples[follower], this.#rowOf[follower])) return false;
    this.#moves = true;
    this.#lastCell = this.samples[follower];
    this.#lastRow = row;
    this.#lastNumber = follower;
    this.#rowOf[follower] = row;
    return true;
  }

  /** `of`: a row where that cell stands, if one is known. */
  #isAt(row: number, cell: Cell | undefined, of: number | undefined): boolean {
    return of === undefined ? this.#cells.is(row, this.column, cell) : this.#cells.repeats(row, this.column, cell, of);
  }

  #numberOfCell(cell: Cell | undefined): number {
    if (cell === null || cell === undefined) return 0;
    if (typeof cell === 'object') return this.#numberOfLabel(cleanLabel(cellText(cell)), cell);
    const known = this.#numberOf.get(cell);
    if (known !== undefined) return known;
    const number = this.#numberOfLabel(cleanLabel(cellText(cell)), cell);
    this.#numberOf.set(cell, number);
    return number;
  }

  #numberOfLabel(text: string, cell: Cell): number {
    if (text === '') return 0;
    const known = this.#numberOfText.get(text);
    if (known !== undefined) return known;
    const number = this.texts.length;
    this.texts.push(text);
    this.samples.push(cell);
    this.#numberOfText.set(text, number);
    return number;
  }
}

/** Cells of a column that a merged range covers, with the value of the range. */
function coveredCells(sheet: Sheet, column: number): ReadonlyMap<number, Cell> {
  const covered = new Map<number, Cell>();
  for (const merge of sheet.merges) {
    if (merge.left > column || merge.right < column) continue;
    const value = sheet.rows.at(merge.top)?.[merge.left] ?? null;
    const last = Math.min(merge.bottom, sheet.rows.length - 1);
    for (let row = merge.top; row <= last; row += 1) covered.set(row, value);
  }
  return covered;
}
