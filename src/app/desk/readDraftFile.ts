// One file from its bytes to a proposed mapping. Law: a file ends as a draft, a saved workspace or one refusal.
import type { NameIndex } from '../../intake/names';
import { openFile } from '../../intake/plan/openFile';
import type { PlanFile } from '../../intake/plan/mapFile';
import { checkFileSize } from '../../intake/read/checkFileSize';
import type { Refusal } from '../../model/issue';
import { isSnapshotFile } from '../../share/snapshot/snapshotFormat';
import { GZIP_HEADER } from '../../share/workspaceFormat';
import type { DraftFile } from './draft';

export type ReadDraft =
  | { readonly kind: 'file'; readonly file: DraftFile }
  | { readonly kind: 'snapshot' }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Reads and recognises; `encoding` null lets the file speak for itself. The size is checked before the bytes are read. */
export async function readDraftFile(source: File, encoding: string | null, names: NameIndex): Promise<ReadDraft> {
  const tooLarge = checkFileSize(source.name, source.size);
  if (tooLarge !== null) return { kind: 'refused', refusal: tooLarge };
  const bytes = await bytesOf(source);
  if (bytes === null) return { kind: 'refused', refusal: unreadable(source.name) };
  if (isWorkspaceFile(bytes)) return { kind: 'snapshot' };
  const opened = await openFile({ name: source.name, bytes }, { encoding, names });
  return opened.kind === 'file' ? { kind: 'file', file: fresh(opened.file, source) } : opened;
}

/** A file of which nobody has decided anything. */
export function fresh(file: PlanFile, source: File | null): DraftFile {
  return { ...file, source, notTaken: [], remembered: null, proposed: null, fixes: [] };
}

/** Whether it is a whole one is found out before it is restored. */
function isWorkspaceFile(bytes: Uint8Array): boolean {
  return isSnapshotFile(bytes) || GZIP_HEADER.every((byte, position) => bytes[position] === byte);
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
