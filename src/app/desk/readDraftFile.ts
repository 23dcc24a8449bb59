// One file from its bytes to a proposed mapping. Law: a file ends as a draft, a saved workspace or one refusal.
import type { NameIndex } from '../../intake/names';
import { checkFileSize } from '../../intake/read/checkFileSize';
import type { ReadResult, ReadSheets } from '../../intake/read/readResult';
import { readFile } from '../../intake/readFile';
import { recognise } from '../../intake/recognise';
import { unpackEurostat } from '../../intake/recognise/unpackEurostat';
import type { Refusal } from '../../model/issue';
import type { DraftFile } from './draft';

export type ReadDraft =
  | { readonly kind: 'file'; readonly file: DraftFile }
  | { readonly kind: 'snapshot'; readonly text: string }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Reads and recognises; `encoding` null lets the file speak for itself. The size is checked before the bytes are read. */
export async function readDraftFile(source: File, encoding: string | null, names: NameIndex): Promise<ReadDraft> {
  const tooLarge = checkFileSize(source.name, source.size);
  if (tooLarge !== null) return { kind: 'refused', refusal: tooLarge };
  const bytes = await bytesOf(source);
  if (bytes === null) return { kind: 'refused', refusal: unreadable(source.name) };
  return recognised(await readFile({ name: source.name, bytes }, { encoding }), source, names);
}

/** The same for what a reader already made of a file or of the clipboard (`source` null). */
export function recognised(read: ReadResult, source: File | null, names: NameIndex): ReadDraft {
  switch (read.kind) {
    case 'refused':
    case 'snapshot':
      return read;
    case 'sheets':
      return { kind: 'file', file: propose(read, source, names) };
  }
}

function propose(read: ReadSheets, source: File | null, names: NameIndex): DraftFile {
  const name = source?.name ?? '';
  const sheets = read.sheets.map(unpackEurostat);
  const proposal = recognise({ file: name, sheets, names });
  return {
    name,
    bytes: source?.size ?? 0,
    format: read.format,
    encoding: read.encoding,
    sheets,
    mapping: proposal.mapping,
    questions: [...read.questions, ...proposal.questions],
    issues: [...read.issues, ...proposal.issues],
    source,
    notTaken: [],
    rememberedFrom: null,
  };
}

/** Null when the system does not hand the bytes out: moved, locked, on a lost drive. */
async function bytesOf(source: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await source.arrayBuffer());
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

function unreadable(file: string): Refusal {
  return { kind: 'unreadable', file, sheet: null, params: {} };
}
