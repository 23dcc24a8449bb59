// One given file as what it holds: itself, or the files of an archive one after another.
import type { Issue } from '../../model/issue';
import type { NameIndex } from '../../intake/names';
import { checkFileSize } from '../../intake/read/checkFileSize';
import { readDraftFile, type ReadDraft } from './readDraftFile';

export async function* readSource(source: File, names: NameIndex): AsyncGenerator<ReadDraft, void, undefined> {
  const archive = await openedArchive(source);
  if (archive === null) return yield await readDraftFile(source, null, names);
  if (archive.kind === 'refused') return yield archive;
  let issue = archive.passedOver;
  for (const inner of archive.files()) {
    if ('bytes' in inner) {
      const file = new File([inner.bytes as BlobPart], inner.name, { lastModified: source.lastModified });
      const read = withIssue(await readDraftFile(file, null, names), issue);
      if (read.kind === 'file') issue = null;
      yield read;
    } else yield { kind: 'refused', refusal: inner };
  }
}

/** Null for everything but an archive of files; only what begins like one is looked into. */
async function openedArchive(source: File) {
  if (checkFileSize(source.name, source.size) !== null || !(await beginsLikeZip(source))) return null;
  const { openArchive } = await import('../../intake/archive/archiveFiles');
  return openArchive({ name: source.name, bytes: new Uint8Array(await source.arrayBuffer()) });
}

async function beginsLikeZip(source: File): Promise<boolean> {
  try {
    const first = new Uint8Array(await source.slice(0, 2).arrayBuffer());
    return first[0] === 0x50 && first[1] === 0x4b;
  } catch (error) {
    // A file that the system does not hand out is told as such when it is read.
    if (error instanceof DOMException) return false;
    throw error;
  }
}

/** What was passed over in an archive is said once, with the first of its files. */
function withIssue(read: ReadDraft, issue: Issue | null): ReadDraft {
  if (read.kind !== 'file' || issue === null) return read;
  return { kind: 'file', file: { ...read.file, issues: [{ ...issue, file: read.file.name }, ...read.file.issues] } };
}
