// Texts of an Excel 97 stream, through the CONTINUE records that they run into. Source: [MS-XLS] 2.5.293 and 2.5.294.
// Law: a text that runs on says anew how wide its characters are; what is cut gives the characters that are there.
import type { BiffRecord } from './biffRecords';

const WIDE = 1;
const HAS_PHONETIC = 4;
const HAS_RUNS = 8;
/** As many codes as any engine takes as arguments. */
const MOST_CODES = 8192;

/** The text of a record that begins at an offset, its length in two bytes or in one. */
export function textAt({ data, more }: Pick<BiffRecord, 'data' | 'more'>, offset: number, lengthBytes = 2): string {
  const pieces = new PieceReader([data, ...more]);
  pieces.skip(offset);
  return plainText(pieces, pieces.number(lengthBytes));
}

/** The shared strings, without what their runs and phonetic guides say. */
export function sharedStrings({ data, more }: BiffRecord): string[] {
  const pieces = new PieceReader([data, ...more]);
  pieces.skip(4);
  const count = pieces.number(4);
  const strings: string[] = [];
  while (strings.length < count && !pieces.isAtEnd()) strings.push(plainText(pieces, pieces.number(2)));
  return strings;
}

function plainText(pieces: PieceReader, length: number): string {
  const flags = pieces.number(1);
  const runs = (flags & HAS_RUNS) === 0 ? 0 : pieces.number(2);
  const phonetic = (flags & HAS_PHONETIC) === 0 ? 0 : pieces.number(4);
  const text = pieces.characters(length, (flags & WIDE) !== 0);
  pieces.skip(runs * 4 + phonetic);
  return text;
}

/** A place in the data of a record and of those that continue it. */
class PieceReader {
  readonly #pieces: readonly DataView[];
  #piece = 0;
  #at = 0;

  constructor(pieces: readonly DataView[]) {
    this.#pieces = pieces;
  }

  isAtEnd(): boolean {
    while (this.#piece < this.#pieces.length && this.#left() <= 0) this.#next();
    return this.#piece >= this.#pieces.length;
  }

  /** A little-endian number; missing bytes are 0. */
  number(bytes: number): number {
    let value = 0;
    for (let place = 0; place < bytes; place += 1) {
      if (this.isAtEnd()) return value;
      value += (this.#pieces[this.#piece] as DataView).getUint8(this.#at) * 2 ** (8 * place);
      this.#at += 1;
    }
    return value;
  }

  skip(bytes: number): void {
    let left = bytes;
    while (left > 0 && !this.isAtEnd()) {
      const taken = Math.min(left, this.#left());
      this.#at += taken;
      left -= taken;
    }
  }

  characters(count: number, isWide: boolean): string {
    let wide = isWide;
    let text = '';
    let left = count;
    while (left > 0 && this.#piece < this.#pieces.length) {
      const taken = Math.min(left, Math.floor(this.#left() / (wide ? 2 : 1)), MOST_CODES);
      if (taken > 0) {
        text += this.#codes(taken, wide);
        left -= taken;
      } else {
        this.#next();
        wide = (this.number(1) & WIDE) !== 0;
      }
    }
    return text;
  }

  #codes(count: number, isWide: boolean): string {
    const piece = this.#pieces[this.#piece] as DataView;
    const codes: number[] = [];
    for (let index = 0; index < count; index += 1) {
      codes.push(isWide ? piece.getUint16(this.#at + index * 2, true) : piece.getUint8(this.#at + index));
    }
    this.#at += isWide ? count * 2 : count;
    return String.fromCharCode(...codes);
  }

  #left(): number {
    return (this.#pieces[this.#piece]?.byteLength ?? 0) - this.#at;
  }

  #next(): void {
    this.#piece += 1;
    this.#at = 0;
  }
}
