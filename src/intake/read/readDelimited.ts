// CSV and TSV to one sheet of text cells. PapaParse gets a decoded string and gives arrays: its own decoding, workers,
// headers and typing each corrupt something (codes lose zeros, cut characters, renamed headers).
import Papa from 'papaparse';
import type { DecodedFile } from './decodedFile';
import { findDelimiter, type Delimiter } from './findDelimiter';
import { findLineEnds } from './lineEnds';
import { plainSheet, type ReadResult } from './readResult';

/** Every record a row, ragged rows as they are; the line break that ends the file opens no row. */
export function readDelimited(file: DecodedFile): ReadResult {
  const delimiter = findDelimiter(file.text);
  const rows = parseDelimited(file.text, delimiter);
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
 * Rows of a delimited text; `known` null finds the delimiter. A first line "sep=;" names it, as Excel has it, and is
 * no row.
 */
export function parseDelimited(source: string, known: Delimiter | null): string[][] {
  const delimiter = known ?? findDelimiter(source);
  const { text, newline } = findLineEnds(source.replace(/^sep=.\r?\n/i, ''));
  const { data } = Papa.parse<string[]>(text, { delimiter, newline, header: false, skipEmptyLines: false });
  const last = data[data.length - 1];
  if (last !== undefined && last.length === 1 && last[0] === '') data.pop();
  return data;
}
