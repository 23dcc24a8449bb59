// Rows of a delimited text as its package declares it. Source: Frictionless Table Dialect, CSV Dialect 1.2.
// Law: lines keep their places; a comment becomes an empty row, so that cells keep their addresses.
import Papa from 'papaparse';
import { findDelimiter } from '../read/findDelimiter';
import { findLineEnds } from '../read/lineEnds';
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../read/json/parseJson';

export interface Dialect {
  readonly delimiter: string | null;
  readonly quote: string;
  readonly escape: string;
  readonly comment: string | null;
  readonly skipInitialSpace: boolean;
  readonly hasHeader: boolean;
}

/** What nothing states is as RFC 4180 has it; the delimiter is then found. */
export function readDialect(source: JsonValue | undefined): Dialect {
  const dialect: JsonObject = isJsonObject(source) ? source : {};
  const text = (key: string): string | null => {
    const value = dialect[key];
    return typeof value === 'string' && value !== '' ? value : null;
  };
  const quote = dialect.quoteChar === null ? null : (text('quoteChar') ?? '"');
  return {
    delimiter: text('delimiter'),
    // A character that no text holds: then nothing is quoted.
    quote: quote ?? '\u0000',
    escape: text('escapeChar') ?? quote ?? '\u0000',
    comment: text('commentChar'),
    skipInitialSpace: dialect.skipInitialSpace === true,
    hasHeader: dialect.header !== false && !(isJsonArray(dialect.headerRows) && dialect.headerRows.length === 0),
  };
}

export function rowsByDialect(source: string, dialect: Dialect): string[][] {
  const { delimiter, quote, escape, comment, skipInitialSpace } = dialect;
  const { text, newline } = findLineEnds(source);
  const { data } = Papa.parse<string[]>(text, {
    delimiter: delimiter ?? findDelimiter(text),
    newline,
    quoteChar: quote,
    escapeChar: escape,
    header: false,
    skipEmptyLines: false,
  });
  const last = data[data.length - 1];
  if (last?.length === 1 && last[0] === '') data.pop();
  return data.map((row) => {
    if (comment !== null && row[0]?.startsWith(comment)) return [];
    return skipInitialSpace ? row.map((cell) => cell.replace(/^ +/, '')) : row;
  });
}
