// From the bytes of a file to what `plan` takes: read, unpack, recognise, and answer what is already answered.
import type { Refusal } from '../../model/issue';
import type { NameIndex } from '../names';
import { readFile } from '../readFile';
import type { ReadSheets } from '../read/readResult';
import { recognise } from '../recognise';
import { packedHeader, unpackEurostat } from '../recognise/unpackEurostat';
import type { InputFile, Sheet } from '../sheet';
import type { PlanFile } from './mapFile';

export type OpenedFile =
  /** `asRead` are the sheets before a packed first column was taken apart. */
  | { readonly kind: 'file'; readonly file: PlanFile; readonly asRead: readonly Sheet[] }
  | { readonly kind: 'snapshot'; readonly name: string }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

export interface OpenOptions {
  readonly encoding: string | null;
  readonly names: NameIndex;
}

export async function openFile(file: InputFile, options: OpenOptions): Promise<OpenedFile> {
  const read = await readFile(file, { encoding: options.encoding });
  switch (read.kind) {
    case 'refused':
      return read;
    case 'snapshot':
      return { kind: 'snapshot', name: file.name };
    case 'sheets':
      return { kind: 'file', file: recognised(file, read, options.names), asRead: read.sheets };
  }
}

/**
 * Takes sheets that were read, from a file or the clipboard, through recognition. With `chosenSheet` only that sheet is
 * recognised, also when it is hidden.
 */
export function recognised(
  file: Pick<InputFile, 'name' | 'bytes'>,
  read: ReadSheets,
  names: NameIndex,
  chosenSheet: string | null = null,
): PlanFile {
  const sheets = read.sheets.map(unpackEurostat);
  const chosen = chosenSheet === null ? null : nameOfSheet(sheets, chosenSheet);
  const looked = chosen === null ? sheets : sheets.filter(({ name }) => name === chosen).map(unhidden);
  const proposal = recognise({ file: file.name, sheets: looked, names });
  return {
    name: file.name,
    bytes: file.bytes.length,
    format: read.format,
    encoding: read.encoding,
    sheets,
    packedKeys: read.sheets.map((sheet) => packedHeader(sheet)?.keys.length ?? 1),
    chosenSheet: chosen,
    mapping: proposal.mapping,
    questions: [...read.questions, ...proposal.questions],
    issues: [...read.issues, ...proposal.issues],
  };
}

/** A sheet may be named or counted from 1; a name goes before a number. */
function nameOfSheet(sheets: readonly Sheet[], wanted: string): string {
  const isName = sheets.some(({ name }) => name === wanted);
  return isName ? wanted : (sheets[Number(wanted) - 1]?.name ?? wanted);
}

function unhidden(sheet: Sheet): Sheet {
  return { ...sheet, hidden: false };
}
