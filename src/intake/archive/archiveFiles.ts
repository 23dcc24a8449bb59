// A ZIP of spreadsheets opened as the files in it. Law: what is not opened is counted and named; nothing inside an
// archive is an archive, and every file is unpacked only when its turn comes.
import type { Issue, Refusal } from '../../model/issue';
import type { InputFile } from '../sheet';
import { containerOf } from '../read/container';
import { zipDirectory, type ZipEntry } from '../read/zipDirectory';
import { refuseEntries } from './archiveLimits';
import { extractEntry } from './extractEntry';
import { kindOfZip } from './kindOfZip';

export interface ArchiveContent {
  readonly kind: 'files';
  /** Each file as it is asked for, or the refusal of a damaged one; names begin with that of the archive. */
  readonly files: () => Generator<InputFile | Refusal, void, undefined>;
  readonly count: number;
  /** Names what was passed over; null when nothing was. */
  readonly passedOver: Issue | null;
}

export type OpenedArchive = ArchiveContent | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Kinds of files that may hold tables. */
export const TABLE_FILES = /\.(csv|tsv|tab|txt|json|xlsx|xlsm|xls|xlsb|ods|et|htm|html|zip)$/i;
const SYSTEM_FILES = /(^|\/)(\.|__MACOSX\/|Thumbs\.db$|desktop\.ini$)/i;
const LOCK_FILES = /(^|\/)~\$/;

/** Null when the file is no archive of files: it is to be read as it is. */
export function openArchive(file: InputFile): OpenedArchive | null {
  if (containerOf(file.bytes) !== 'zip') return null;
  const entries = zipDirectory(file.bytes);
  if (entries === null || kindOfZip(entries) !== 'files') return null;
  const inside = entries.filter(({ name }) => !name.endsWith('/') && !SYSTEM_FILES.test(name));
  const wanted = inside.filter(({ name }) => TABLE_FILES.test(name) && !LOCK_FILES.test(name));
  const refusal = refuseEntries(file.name, wanted);
  if (refusal !== null) return { kind: 'refused', refusal };
  if (wanted.length === 0) return { kind: 'refused', refusal: refusalOf('noTable', file.name) };
  return {
    kind: 'files',
    count: wanted.length,
    files: () => unpacked(file, wanted),
    passedOver: passedOver(
      file.name,
      inside.filter((entry) => !wanted.includes(entry)),
    ),
  };
}

function* unpacked(file: InputFile, entries: readonly ZipEntry[]): Generator<InputFile | Refusal, void, undefined> {
  for (const entry of entries) {
    const name = `${file.name}/${entry.name}`;
    const bytes = extractEntry(file.bytes, entry);
    yield bytes === null ? refusalOf('damaged', name) : { name, bytes };
  }
}

function refusalOf(kind: Refusal['kind'], file: string): Refusal {
  return { kind, file, sheet: null, params: {} };
}

const NAMED = 5;

function passedOver(file: string, entries: readonly ZipEntry[]): Issue | null {
  if (entries.length === 0) return null;
  const names = entries.slice(0, NAMED).map(({ name }) => name);
  const text = `${names.join(' | ')}${entries.length > NAMED ? ' | …' : ''}`;
  const params = { count: entries.length };
  return {
    kind: 'archivePassedOver',
    severity: 'info',
    file,
    sheet: null,
    cell: null,
    text: text.slice(0, 200),
    params,
  };
}
