// A large text file in UTF-8 without quotes, as it lies in the file: only its beginning is made a string.
import type { InputFile } from '../sheet';
import type { DecodedFile } from './decodedFile';
import { findDelimiter } from './findDelimiter';
import { splitUnquoted, withoutByteOrderMark } from './splitUnquoted';

/** Bytes or characters from which on rows are worth being taken apart one by one; about five thousand rows. */
export const LARGE_TEXT = 1 << 18;

/** Null for a small file, one with quotes, in another encoding, or one that begins like markup or JSON. */
export function openLargeText({ name, bytes }: InputFile): DecodedFile | null {
  if (bytes.length < LARGE_TEXT) return null;
  const utf8 = withoutByteOrderMark(bytes);
  // A character that is cut at the end of the beginning is none.
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(utf8.subarray(0, LARGE_TEXT), { stream: true });
  if (/^\s*(?:[<{[]|$)/.test(text)) return null;
  const rows = splitUnquoted(utf8, findDelimiter(text));
  return rows === null ? null : { name, text, rows, encoding: 'utf-8', questions: [] };
}
