// What was found, opened where it is an archive: the files in it, one after another. Everything else stays as it is.
import { basename } from 'node:path';
import { openArchive, type ArchiveContent } from '../intake/archive/archiveFiles';
import { checkFileSize } from '../intake/read/checkFileSize';
import type { InputFile } from '../intake/sheet';
import type { Issue, Refusal } from '../model/issue';
import type { FoundPath } from './findFiles';
import { bytesOf } from './packageBytes';

/** A file of an archive, or why it cannot be had; `path` goes on behind that of the archive. */
export interface PackedFile {
  readonly kind: 'packed';
  readonly path: string;
  readonly file: InputFile | Refusal;
  /** Said with the first file of an archive. */
  readonly issues: readonly Issue[];
}

export function* openFound(found: FoundPath): Generator<FoundPath | PackedFile, void, undefined> {
  const name = basename(found.path);
  const isZip = found.kind === 'file' && /\.zip$/i.test(name) && checkFileSize(name, found.bytes) === null;
  const bytes = isZip ? bytesOf(found.path) : null;
  const archive = bytes === null ? null : openArchive({ name, bytes });
  if (archive === null) yield found;
  else if (archive.kind === 'refused') yield { kind: 'packed', path: found.path, file: archive.refusal, issues: [] };
  else yield* filesOf(found.path, archive);
}

function* filesOf(path: string, { files, passedOver }: ArchiveContent): Generator<PackedFile, void, undefined> {
  const archiveName = basename(path);
  let issues: readonly Issue[] = passedOver === null ? [] : [passedOver];
  for (const file of files()) {
    const inner = 'bytes' in file ? file.name : file.file;
    yield { kind: 'packed', path: `${path}${inner.slice(archiveName.length)}`, file, issues };
    issues = [];
  }
}
