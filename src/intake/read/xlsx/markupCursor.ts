// A place in plain XML markup that walks from tag to tag. Law: markup it does not know is answered with false.

/** Codes of single characters: comparing texts a million times is what this saves. */
const TAB = 9;
const SPACE = 32;
const QUOTE = 34;
const SLASH = 47;
const ZERO = 48;
const NINE = 57;
export const LESS = 60;
const EQUALS = 61;
export const GREATER = 62;
const UPPER_A = 65;
const UPPER_Z = 90;
export const LOWER_C = 99;
export const LOWER_F = 102;
const LOWER_R = 114;
const LOWER_S = 115;
const LOWER_T = 116;
export const LOWER_V = 118;

const LONGEST_ATTRIBUTE_NAME = 24;

export class MarkupCursor {
  readonly xml: string;
  at: number;
  /** Of the tag read last: its reference as row and column, -1 where it has none; style, type, hidden, and whether empty. */
  row = -1;
  column = -1;
  style = -1;
  type = '';
  isHidden = false;
  isEmpty = false;

  constructor(xml: string, at: number) {
    this.xml = xml;
    this.at = at;
  }

  /** Reads attributes up to the end of a start tag whose name was taken. */
  readTag(): boolean {
    this.row = -1;
    this.column = -1;
    this.style = -1;
    this.type = '';
    this.isHidden = false;
    for (;;) {
      const code = this.xml.charCodeAt(this.at);
      if (code === GREATER || code === SLASH) return this.#endTag(code === SLASH);
      if (!isSpace(code)) return false;
      this.skipSpace();
      const next = this.xml.charCodeAt(this.at);
      if (next !== GREATER && next !== SLASH && !this.#readAttribute()) return false;
    }
  }

  #endTag(isEmpty: boolean): boolean {
    this.isEmpty = isEmpty;
    this.at += 1;
    return isEmpty ? this.takes('>') : true;
  }

  #readAttribute(): boolean {
    const isShort = this.xml.charCodeAt(this.at + 1) === EQUALS;
    const equals = isShort ? this.at + 1 : this.xml.indexOf('=', this.at);
    if (equals < 0 || equals - this.at > LONGEST_ATTRIBUTE_NAME || this.xml.charCodeAt(equals + 1) !== QUOTE) {
      return false;
    }
    const end = this.xml.indexOf('"', equals + 2);
    if (end < 0) return false;
    const isKept = isShort
      ? this.#keepShort(this.xml.charCodeAt(this.at), equals + 2, end)
      : this.#keepLong(this.xml.slice(this.at, equals), equals + 2);
    this.at = end + 1;
    return isKept;
  }

  #keepShort(name: number, start: number, end: number): boolean {
    if (name === LOWER_R) return this.#keepReference(start, end);
    if (name === LOWER_T) this.type = this.xml.slice(start, end);
    if (name !== LOWER_S) return true;
    this.style = Number(this.xml.slice(start, end));
    return Number.isInteger(this.style);
  }

  #keepLong(name: string, start: number): boolean {
    if (name === 'hidden') this.isHidden = this.xml.startsWith('1"', start) || this.xml.startsWith('true"', start);
    return true;
  }

  /** "12" of a row, "AB12" of a cell; ranges of formulas have other names. */
  #keepReference(start: number, end: number): boolean {
    let at = start;
    let column = 0;
    for (; at < end; at += 1) {
      const code = this.xml.charCodeAt(at);
      if (code < UPPER_A || code > UPPER_Z) break;
      column = column * 26 + code - UPPER_A + 1;
    }
    let row = 0;
    for (; at < end; at += 1) {
      const code = this.xml.charCodeAt(at);
      if (code < ZERO || code > NINE) return false;
      row = row * 10 + code - ZERO;
    }
    this.column = column - 1;
    this.row = row - 1;
    return row >= 1 && row <= 1_048_576 && column <= 16_384;
  }

  takes(text: string): boolean {
    if (!this.xml.startsWith(text, this.at)) return false;
    this.at += text.length;
    return true;
  }

  isAt(first: number, second: number): boolean {
    return this.xml.charCodeAt(this.at) === first && this.xml.charCodeAt(this.at + 1) === second;
  }

  skipSpace(): void {
    while (isSpace(this.xml.charCodeAt(this.at))) this.at += 1;
  }
}

function isSpace(code: number): boolean {
  return code === SPACE || (code >= TAB && code <= 13);
}
