// CSV and TSV to one sheet of text cells. PapaParse gets a decoded string and gives arrays: its own decoding, workers,
// headers and typing each corrupt something (codes lose zeros, cut characters, renamed headers).
import Papa from 'papaparse';
import type { DecodedFile } from './decodedFile';
import { findDelimiter, type Delimiter } from './findDelimiter';
import { findLineEnds } from './lineEnds';
import { plainSheet, type ReadResult } from './readResult';
import { TextRows } from '../rows/textRows';
import { LARGE_TEXT, withoutByteOrderMark } from './largeText';

/** Every record a row, ragged rows as they are; the line break that ends the file opens no row. */
export function readDelimited(file: DecodedFile): ReadResult {
  const delimiter = findDelimiter(file.text);
  const utf8 = isAscii(delimiter) ? (file.utf8 ?? plainUtf8(file.text)) : null;
  const rows = utf8 === null ? parseDelimited(wholeText(file), delimiter) : splitUnquoted(utf8, delimiter);
  const name = file.name.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  return {
    kind: 'sheets',
    format: delimiter === '\t' ? 'tsv' : 'csv',
    encoding: file.encoding,
    sheets: [plainSheet(name, rows)],
    questions: file.questions,
    issues: [],
  };
}

/**
 * Rows of a text without quotes, which are the same to PapaParse and to everybody: cells lie between delimiters. They
 * are taken apart when they are asked for.
 */
export function splitUnquoted(utf8: Uint8Array, delimiter: Delimiter): TextRows {
  return new TextRows(withoutPreamble(utf8), delimiter.charCodeAt(0));
}

/** A large text without quotes in UTF-8, also of a file in another encoding; null for every other text. */
function plainUtf8(text: string): Uint8Array | null {
  return text.length >= LARGE_TEXT && !text.includes('"') ? new TextEncoder().encode(text) : null;
}

function wholeText({ text, utf8 }: DecodedFile): string {
  return utf8 === null ? text : new TextDecoder('utf-8', { ignoreBOM: true }).decode(utf8);
}

/** Only such a delimiter is one byte, which is no part of any other character. */
function isAscii(delimiter: Delimiter): boolean {
  return delimiter.charCodeAt(0) < 0x80;
}

/** A first line "sep=;" is no row; a second byte order mark, which PapaParse drops, is no text. */
function withoutPreamble(utf8: Uint8Array): Uint8Array {
  const begin = new TextDecoder('utf-8', { ignoreBOM: true }).decode(utf8.subarray(0, 16));
  const declared = /^sep=.\r?\n/i.exec(begin)?.[0] ?? '';
  const rest = utf8.subarray(new TextEncoder().encode(declared).length);
  return withoutByteOrderMark(rest);
}

/**
 * Rows of a delimited text; `known` null finds the delimiter. A first line "sep=;" names it, as Excel has it, and is
 * no row.
 */
export function parseDelimited(source: string, known: Delimiter | null): string[][] {
  const delimiter = known ?? findDelimiter(source);
  const { text, newline } = findLineEnds(source.replace(/^sep=.\r?\n/i, ''));
  const config = { delimiter, newline, header: false, skipEmptyLines: false } as const;
  const { data, errors } = Papa.parse<string[]>(text, config);
  const open = errors.find(({ code }) => code === 'MissingQuotes');
  const rows = open === undefined ? data : [...data.slice(0, open.row), ...rowsWithoutQuotes(text, open.index, config)];
  const last = rows[rows.length - 1];
  if (last !== undefined && last.length === 1 && last[0] === '') rows.pop();
  return rows;
}

/** A quote that nothing closes is a character like any other; else it would swallow the rest of the file. */
function rowsWithoutQuotes(text: string, openedAt = 0, config: Papa.ParseConfig & { newline: string }): string[][] {
  const before = text.lastIndexOf(config.newline, openedAt - 1);
  const rest = text.slice(before === -1 ? 0 : before + config.newline.length);
  return Papa.parse<string[]>(rest, { ...config, fastMode: true, worker: false, download: false }).data;
}
