// What reading a file ends in: sheets, our own saved workspace, or one refusal. Never an exception for bad data.
import type { Issue, Question, Refusal, RefusalKind } from '../../model/issue';
import type { FileFormat, InputFile, Sheet } from '../sheet';

export interface ReadSheets {
  readonly kind: 'sheets';
  readonly format: FileFormat;
  /** WHATWG label of the encoding a text file was decoded with; null for formats that have none. */
  readonly encoding: string | null;
  readonly sheets: readonly Sheet[];
  readonly questions: readonly Question[];
  readonly issues: readonly Issue[];
}

/** Our own saved workspace: known by its first bytes, for src/share to unpack. */
export interface ReadSnapshot {
  readonly kind: 'snapshot';
}

export interface ReadRefused {
  readonly kind: 'refused';
  readonly refusal: Refusal;
}

export type ReadResult = ReadSheets | ReadSnapshot | ReadRefused;

/** Reads a file that stands inside another one. */
export type ReadInner = (file: InputFile, options: { readonly encoding: string | null }) => Promise<ReadResult>;

/** A refusal of a whole file; `params` are the further words of its sentence. */
export function refused(kind: RefusalKind, file: string, params: Refusal['params'] = {}): ReadRefused {
  return { kind: 'refused', refusal: { kind, file, sheet: null, params } };
}

/** A sheet of a format that knows nothing of merges, hidden parts or declared columns. */
export function plainSheet(name: string, rows: Sheet['rows']): Sheet {
  return { name, hidden: false, rows, merges: [], hiddenRows: [], hiddenColumns: [], declared: null };
}
