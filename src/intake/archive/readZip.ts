// A ZIP by what is in it: a workbook or another office document, a data package, or an archive inside an archive.
import type { InputFile } from '../sheet';
import { refused, type ReadInner, type ReadResult } from '../read/readResult';
import { zipDirectory } from '../read/zipDirectory';
import { kindOfZip } from './kindOfZip';

export async function readZip(file: InputFile, encoding: string | null, readInner: ReadInner): Promise<ReadResult> {
  const entries = zipDirectory(file.bytes);
  if (entries === null) return refused('damaged', file.name);
  switch (kindOfZip(entries)) {
    case 'office':
      return (await import('../read/readXlsx')).readXlsx(file);
    case 'openDocument':
      return refused('openDocument', file.name);
    case 'numbers':
      return refused('numbers', file.name);
    case 'package':
      return (await import('./readPackage')).readPackage(file, entries, encoding, readInner);
    case 'files':
      // Archives that a person hands in were opened before (openArchive); this one stood inside another.
      return refused('nestedArchive', file.name);
  }
}
