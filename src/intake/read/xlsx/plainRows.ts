// Takes the rows of a worksheet part apart where its markup is plain, as spreadsheet programs write it by the hundred
// thousand rows. Law: the cells are those that hucre gives, or the answer is null and hucre reads the sheet.
import type { Cell } from '../../sheet';

/** What the scan cannot know by itself: the shared strings, and what a number means in a style. */
export interface CellMeanings {
  readonly strings: readonly Cell[];
  readonly numberAs: (value: number, style: number) => Cell;
}

export interface PlainRows {
  readonly rows: Cell[][];
  readonly hiddenRows: readonly number[];
}

/** The same limit as hucre's own for dense sheets; beyond it the sheet is sparse and not for this scan. */
const MOST_CELLS = 20_000_000;
const LONGEST_ATTRIBUTE_NAME = 24;

/** `from` and `end`: the text between the tags of sheetData. */
export function plainRows(xml: string, from: number, end: number, meanings: CellMeanings): PlainRows | null {
  const scan = new RowScan(xml, from, meanings);
  return scan.readRows(end) ? { rows: scan.rows, hiddenRows: scan.hiddenRows } : null;
}

/** Codes of single characters: comparing texts a million times is what this scan saves. */
const TAB = 9;
const SPACE = 32;
const QUOTE = 34;
const SLASH = 47;
const ZERO = 48;
const NINE = 57;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;
const UPPER_A = 65;
const UPPER_Z = 90;
const LOWER_C = 99;
const LOWER_F = 102;
const LOWER_R = 114;
const LOWER_S = 115;
const LOWER_T = 116;
const LOWER_V = 118;

/** Every method that answers false has met markup that is not plain. */
class RowScan {
  readonly rows: Cell[][] = [];
  readonly hiddenRows: number[] = [];
  readonly #xml: string;
  readonly #meanings: CellMeanings;
  #at: number;
  #row = -1;
  #column = -1;
  #widest = 0;
  /** Of the tag read last: reference as row and column, -1 where it has none; style, type, and whether it is empty. */
  #tagRow = -1;
  #tagColumn = -1;
  #style = -1;
  #type = '';
  #isHidden = false;
  #isEmpty = false;

  constructor(xml: string, from: number, meanings: CellMeanings) {
    this.#xml = xml;
    this.#at = from;
    this.#meanings = meanings;
  }

  readRows(end: number): boolean {
    for (this.#skipSpace(); this.#at < end; this.#skipSpace()) {
      if (!this.#takes('<row') || !this.#readTag() || !this.#startRow()) return false;
      if (!this.#isEmpty && !this.#readCells()) return false;
      if (this.rows.length * this.#widest > MOST_CELLS) return false;
    }
    return this.#at === end;
  }

  #startRow(): boolean {
    if (this.#tagColumn >= 0) return false;
    this.#row = this.#tagRow >= 0 ? this.#tagRow : this.#row + 1;
    this.#column = -1;
    while (this.rows.length <= this.#row) this.rows.push([]);
    if (this.#isHidden) this.hiddenRows.push(this.#row);
    return true;
  }

  #readCells(): boolean {
    const cells = this.rows[this.#row] as Cell[];
    for (;;) {
      this.#skipSpace();
      if (!this.#isAt(LESS, LOWER_C)) break;
      this.#at += 2;
      if (!this.#readTag() || (this.#tagRow >= 0 && this.#tagRow !== this.#row)) return false;
      this.#column = this.#tagColumn >= 0 ? this.#tagColumn : this.#column + 1;
      const cell = this.#isEmpty ? null : this.#readContent();
      if (cell === undefined) return false;
      while (cells.length < this.#column) cells.push(null);
      cells[this.#column] = cell;
    }
    this.#widest = Math.max(this.#widest, cells.length);
    return this.#takes('</row>');
  }

  /** The value between the tags of a cell; undefined when it is not plain. */
  #readContent(): Cell | undefined {
    if (this.#isAt(LESS, LOWER_F)) {
      this.#at += 2;
      if (!this.#skipFormula()) return undefined;
    }
    if (this.#isAt(LESS, LOWER_V) && this.#xml.charCodeAt(this.#at + 2) === GREATER) {
      this.#at += 3;
      return this.#textBefore('</v></c>');
    }
    if (this.#takes('</c>') || this.#takes('<v/></c>')) return this.#valueOf('');
    if (this.#type !== 'inlineStr' || !this.#takes('<is><t')) return undefined;
    return this.#takes('>') || this.#takes(' xml:space="preserve">') ? this.#textBefore('</t></is></c>') : undefined;
  }

  /** The formula itself is not wanted, only its kept result. */
  #skipFormula(): boolean {
    const [type, style] = [this.#type, this.#style];
    if (!this.#readTag()) return false;
    [this.#type, this.#style] = [type, style];
    if (this.#isEmpty) return true;
    this.#at = this.#xml.indexOf('<', this.#at);
    return this.#at >= 0 && this.#takes('</f>');
  }

  #textBefore(closing: string): Cell | undefined {
    const start = this.#at;
    this.#at = this.#xml.indexOf('<', start);
    if (this.#at < 0) return undefined;
    const end = this.#at;
    return this.#takes(closing) ? this.#valueOf(this.#xml.slice(start, end)) : undefined;
  }

  #valueOf(text: string): Cell | undefined {
    switch (this.#type) {
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
    return Number.isFinite(value) ? this.#meanings.numberAs(value, this.#style) : undefined;
  }

  /** Reads attributes up to the end of a start tag whose name was taken. */
  #readTag(): boolean {
    this.#tagRow = -1;
    this.#tagColumn = -1;
    this.#style = -1;
    this.#type = '';
    this.#isHidden = false;
    for (;;) {
      const code = this.#xml.charCodeAt(this.#at);
      if (code === GREATER || code === SLASH) return this.#endTag(code === SLASH);
      if (!isSpace(code)) return false;
      this.#skipSpace();
      const next = this.#xml.charCodeAt(this.#at);
      if (next !== GREATER && next !== SLASH && !this.#readAttribute()) return false;
    }
  }

  #endTag(isEmpty: boolean): boolean {
    this.#isEmpty = isEmpty;
    this.#at += 1;
    return isEmpty ? this.#takes('>') : true;
  }

  #readAttribute(): boolean {
    const isShort = this.#xml.charCodeAt(this.#at + 1) === EQUALS;
    const equals = isShort ? this.#at + 1 : this.#xml.indexOf('=', this.#at);
    if (equals < 0 || equals - this.#at > LONGEST_ATTRIBUTE_NAME || this.#xml.charCodeAt(equals + 1) !== QUOTE) {
      return false;
    }
    const end = this.#xml.indexOf('"', equals + 2);
    if (end < 0) return false;
    const isKept = isShort
      ? this.#keepShort(this.#xml.charCodeAt(this.#at), equals + 2, end)
      : this.#keepLong(this.#xml.slice(this.#at, equals), equals + 2);
    this.#at = end + 1;
    return isKept;
  }

  #keepShort(name: number, start: number, end: number): boolean {
    if (name === LOWER_R) return this.#keepReference(start, end);
    if (name === LOWER_T) this.#type = this.#xml.slice(start, end);
    if (name !== LOWER_S) return true;
    this.#style = Number(this.#xml.slice(start, end));
    return Number.isInteger(this.#style);
  }

  #keepLong(name: string, start: number): boolean {
    if (name === 'hidden') this.#isHidden = this.#xml.startsWith('1"', start) || this.#xml.startsWith('true"', start);
    return true;
  }

  /** "12" of a row, "AB12" of a cell; ranges of formulas have other names. */
  #keepReference(start: number, end: number): boolean {
    let at = start;
    let column = 0;
    for (; at < end; at += 1) {
      const code = this.#xml.charCodeAt(at);
      if (code < UPPER_A || code > UPPER_Z) break;
      column = column * 26 + code - UPPER_A + 1;
    }
    let row = 0;
    for (; at < end; at += 1) {
      const code = this.#xml.charCodeAt(at);
      if (code < ZERO || code > NINE) return false;
      row = row * 10 + code - ZERO;
    }
    this.#tagColumn = column - 1;
    this.#tagRow = row - 1;
    return row >= 1 && row <= 1_048_576 && column <= 16_384;
  }

  #takes(text: string): boolean {
    if (!this.#xml.startsWith(text, this.#at)) return false;
    this.#at += text.length;
    return true;
  }

  #isAt(first: number, second: number): boolean {
    return this.#xml.charCodeAt(this.#at) === first && this.#xml.charCodeAt(this.#at + 1) === second;
  }

  #skipSpace(): void {
    while (isSpace(this.#xml.charCodeAt(this.#at))) this.#at += 1;
  }
}

function isSpace(code: number): boolean {
  return code === SPACE || (code >= TAB && code <= 13);
}

/** Whether text means itself: no entities, no "_x000D_", no line ends that are still to be settled. */
function isLiteral(text: string): boolean {
  return !text.includes('&') && !text.includes('_x') && !text.includes('\r');
}
