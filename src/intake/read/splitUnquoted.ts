// Rows of a text without quotes, which are the same to PapaParse and to everybody: cells lie between delimiters.
import { TextRows } from '../rows/textRows';
import type { Delimiter } from './findDelimiter';

/** Taken apart when they are asked for; null for bytes that are no UTF-8 or hold quotes or NULs, and where the delimiter is no byte. */
export function splitUnquoted(utf8: Uint8Array, delimiter: Delimiter): TextRows | null {
  // Only such a delimiter is one byte, which is no part of any other character.
  const byte = delimiter.charCodeAt(0);
  return byte < 0x80 ? TextRows.of(withoutPreamble(utf8), byte) : null;
}

/** A first line "sep=;" is no row; a second byte order mark, which PapaParse drops, is no text. */
function withoutPreamble(utf8: Uint8Array): Uint8Array {
  const begin = new TextDecoder('utf-8', { ignoreBOM: true }).decode(utf8.subarray(0, 16));
  const declared = /^sep=.\r?\n/i.exec(begin)?.[0] ?? '';
  const rest = utf8.subarray(new TextEncoder().encode(declared).length);
  return withoutByteOrderMark(rest);
}

export function withoutByteOrderMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}
