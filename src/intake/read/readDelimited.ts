// CSV and TSV to one sheet of text cells. PapaParse gets a decoded string and gives arrays: its own decoding, workers,
// headers and typing each corrupt something (codes lose zeros, cut characters, renamed headers).
import Papa from 'papaparse';
import type { DecodedFile } from './decodedFile';
import { findDelimiter, type Delimiter } from './findDelimiter';
import { findLineEnds } from './lineEnds';
import { plainSheet, type ReadResult } from './readResult';
import type { TextRows } from '../rows/textRows';
import { LARGE_TEXT } from './largeText';
import { splitUnquoted } from './splitUnquoted';

/** Every record a row, ragged rows as they are; the line break that ends the file opens no row. */
export function readDelimited(file: DecodedFile): ReadResult {
  const delimiter = findDelimiter(file.text);
  const rows = file.rows ?? plainRows(file.text, delimiter) ?? parseDelimited(file.text, delimiter);
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

/** Of a large text without quotes, as of a file in another encoding; null for every other text. */
function plainRows(text: string, delimiter: Delimiter): TextRows | null {
  const isPlain = text.length >= LARGE_TEXT && !text.includes('"');
  return isPlain ? splitUnquoted(new TextEncoder().encode(text), delimiter) : null;
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
