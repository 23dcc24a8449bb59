// Takes the rows of a worksheet part apart where its markup is plain, as spreadsheet programs write it by the hundred
// thousand rows. Law: the cells are those that hucre gives, or the answer is null and hucre reads the sheet.
import type { Cell } from '../../sheet';
import { GREATER, LESS, LOWER_C, LOWER_F, LOWER_V, MarkupCursor } from './markupCursor';

/** What the scan cannot know by itself: the shared strings, and what a number or the place of a text means in a style. */
export interface CellMeanings {
  readonly strings: readonly Cell[];
  /** Steps by which a style sets a text in. */
  readonly indents: ReadonlyMap<number, number>;
  readonly numberAs: (value: number, style: number) => Cell;
}

export interface PlainRows {
  readonly rows: Cell[][];
  readonly hiddenRows: readonly number[];
  /** Row, column and steps of the texts that are set in. */
  readonly indents: readonly (readonly [number, number, number])[];
}

/** The same limit as hucre's own for dense sheets; beyond it the sheet is sparse and not for this scan. */
const MOST_CELLS = 20_000_000;

/** `from` and `end`: the text between the tags of sheetData. */
export function plainRows(xml: string, from: number, end: number, meanings: CellMeanings): PlainRows | null {
  const scan = new RowScan(new MarkupCursor(xml, from), meanings);
  return scan.readRows(end) ? { rows: scan.rows, hiddenRows: scan.hiddenRows, indents: scan.indents } : null;
}

/** Every method that answers false has met markup that is not plain. */
class RowScan {
  readonly rows: Cell[][] = [];
  readonly hiddenRows: number[] = [];
  readonly indents: [number, number, number][] = [];
  readonly #cursor: MarkupCursor;
  readonly #meanings: CellMeanings;
  readonly #hasIndents: boolean;
  #row = -1;
  #column = -1;
  #widest = 0;

  constructor(cursor: MarkupCursor, meanings: CellMeanings) {
    this.#cursor = cursor;
    this.#meanings = meanings;
    this.#hasIndents = meanings.indents.size > 0;
  }

  readRows(end: number): boolean {
    for (this.#cursor.skipSpace(); this.#cursor.at < end; this.#cursor.skipSpace()) {
      if (!this.#cursor.takes('<row') || !this.#cursor.readTag() || !this.#startRow()) return false;
      if (!this.#cursor.isEmpty && !this.#readCells()) return false;
      if (this.rows.length * this.#widest > MOST_CELLS) return false;
    }
    return this.#cursor.at === end;
  }

  #startRow(): boolean {
    if (this.#cursor.column >= 0) return false;
    this.#row = this.#cursor.row >= 0 ? this.#cursor.row : this.#row + 1;
    this.#column = -1;
    while (this.rows.length <= this.#row) this.rows.push([]);
    if (this.#cursor.isHidden) this.hiddenRows.push(this.#row);
    return true;
  }

  #readCells(): boolean {
    const cells = this.rows[this.#row] as Cell[];
    for (;;) {
      this.#cursor.skipSpace();
      if (!this.#cursor.isAt(LESS, LOWER_C)) break;
      this.#cursor.at += 2;
      if (!this.#cursor.readTag() || (this.#cursor.row >= 0 && this.#cursor.row !== this.#row)) return false;
      this.#column = this.#cursor.column >= 0 ? this.#cursor.column : this.#column + 1;
      const cell = this.#cursor.isEmpty ? null : this.#readContent();
      if (cell === undefined) return false;
      while (cells.length < this.#column) cells.push(null);
      cells[this.#column] = cell;
      if (this.#hasIndents && typeof cell === 'string') this.#keepIndent();
    }
    this.#widest = Math.max(this.#widest, cells.length);
    return this.#cursor.takes('</row>');
  }

  #keepIndent(): void {
    const steps = this.#meanings.indents.get(this.#cursor.style);
    if (steps !== undefined) this.indents.push([this.#row, this.#column, steps]);
  }

  /** The value between the tags of a cell; undefined when it is not plain. */
  #readContent(): Cell | undefined {
    if (this.#cursor.isAt(LESS, LOWER_F)) {
      this.#cursor.at += 2;
      if (!this.#skipFormula()) return undefined;
    }
    if (this.#cursor.isAt(LESS, LOWER_V) && this.#cursor.xml.charCodeAt(this.#cursor.at + 2) === GREATER) {
      this.#cursor.at += 3;
      return this.#textBefore('</v></c>');
    }
    if (this.#cursor.takes('</c>') || this.#cursor.takes('<v/></c>')) return this.#valueOf('');
    if (this.#cursor.type !== 'inlineStr' || !this.#cursor.takes('<is><t')) return undefined;
    return this.#cursor.takes('>') || this.#cursor.takes(' xml:space="preserve">')
      ? this.#textBefore('</t></is></c>')
      : undefined;
  }

  /** The formula itself is not wanted, only its kept result. */
  #skipFormula(): boolean {
    const [type, style] = [this.#cursor.type, this.#cursor.style];
    if (!this.#cursor.readTag()) return false;
    [this.#cursor.type, this.#cursor.style] = [type, style];
    if (this.#cursor.isEmpty) return true;
    this.#cursor.at = this.#cursor.xml.indexOf('<', this.#cursor.at);
    return this.#cursor.at >= 0 && this.#cursor.takes('</f>');
  }

  #textBefore(closing: string): Cell | undefined {
    const start = this.#cursor.at;
    this.#cursor.at = this.#cursor.xml.indexOf('<', start);
    if (this.#cursor.at < 0) return undefined;
    const end = this.#cursor.at;
    return this.#cursor.takes(closing) ? this.#valueOf(this.#cursor.xml.slice(start, end)) : undefined;
  }

  #valueOf(text: string): Cell | undefined {
    switch (this.#cursor.type) {
      case 's':
        return this.#meanings.strings[Number(text)] ?? null;
      case '':
      case 'n':
        return text === '' ? null : this.#numberOf(text);
      case 'str':
      case 'inlineStr':
        return isLiteral(text) ? text : undefined;
      case 'b':
        return text === '1' || text.toLowerCase() === 'true';
      case 'e':
        return isLiteral(text) ? { kind: 'error', text } : undefined;
      default:
        return undefined;
    }
  }

  #numberOf(text: string): Cell | undefined {
    const value = Number(text);
    return Number.isFinite(value) ? this.#meanings.numberAs(value, this.#cursor.style) : undefined;
  }
}

/** Whether text means itself: no entities, no "_x000D_", no line ends that are still to be settled. */
function isLiteral(text: string): boolean {
  return !text.includes('&') && !text.includes('_x') && !text.includes('\r');
}
