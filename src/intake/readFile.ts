// Bytes to sheets: what a file is, which encoding it is in, and its cells as found.
// Law: bad data is answered with a question or one refusal, never with an exception.
import type { Question } from '../model/issue';
import { decodeText } from './decode/decodeText';
import { checkFileSize } from './read/checkFileSize';
import { containerOf } from './read/container';
import type { DecodedFile } from './read/decodedFile';
import { BINARY_FORMATS, TEXT_FORMATS, type TextFormat } from './read/formats';
import { statedHtmlEncoding } from './read/html/htmlEncoding';
import { openLargeText } from './read/largeText';
import { refused, type ReadResult } from './read/readResult';
import type { InputFile } from './sheet';

export type { ReadResult } from './read/readResult';

export interface ReadOptions {
  /** WHATWG label a person chose, e.g. "gb18030"; null lets the file speak for itself. */
  readonly encoding: string | null;
}

/** Reads one file. Sizes are checked here too, but ask checkFileSize before reading the bytes of a dropped file. */
export async function readFile(file: InputFile, options: ReadOptions): Promise<ReadResult> {
  if (/(^|[\\/])~\$/.test(file.name)) return refused('lockFile', file.name);
  const size = checkFileSize(file.name, file.bytes.length);
  if (size !== null) return { kind: 'refused', refusal: size };
  const container = containerOf(file.bytes);
  return container === 'text' ? readText(file, options) : BINARY_FORMATS[container](file, options.encoding, readFile);
}

async function readText(file: InputFile, { encoding }: ReadOptions): Promise<ReadResult> {
  const large = encoding === null || encoding === 'utf-8' ? openLargeText(file) : null;
  if (large !== null) {
    const format = formatOf(large);
    if (format.takesLarge) return format.read(large);
  }
  const decoded = decodeText(file.bytes, encoding ?? statedHtmlEncoding(file.bytes));
  if (decoded.kind === 'binary') return refused('binary', file.name);
  if (decoded.kind === 'undecodable') return refused('encoding', file.name, { encoding: encoding ?? '' });
  if (/^\s*$/.test(decoded.text)) return refused('empty', file.name);
  const questions = decoded.alternatives.length > 0 ? [encodingQuestion(file.name, decoded.alternatives)] : [];
  const text: DecodedFile = { name: file.name, text: decoded.text, rows: null, encoding: decoded.encoding, questions };
  return formatOf(text).read(text);
}

function formatOf(text: DecodedFile): TextFormat {
  const format = TEXT_FORMATS.find(({ matches }) => matches(text));
  if (format === undefined) throw new Error('no format takes text');
  return format;
}

function encodingQuestion(file: string, suggestions: readonly string[]): Question {
  return {
    kind: 'encoding',
    file,
    sheet: null,
    table: null,
    columns: [],
    cells: [],
    suggestions,
    params: { encoding: suggestions[0] ?? '' },
  };
}
