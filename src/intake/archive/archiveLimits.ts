// What an archive may ask for, checked against its directory before anything is unpacked.
import type { Refusal } from '../../model/issue';
import { LARGEST_FILE_BYTES } from '../read/checkFileSize';
import type { ZipEntry } from '../read/zipDirectory';

export const MOST_FILES = 500;

/** Text packs to a twentieth of its size; what packs to less than a 250th is made to harm. */
const BOMB_RATIO = 250;
const SUSPICIOUS_BYTES = 32 * 1024 * 1024;

/** `entries` are the files that would be unpacked; null when they may be. */
export function refuseEntries(archive: string, entries: readonly ZipEntry[]): Refusal | null {
  const refusal = (kind: Refusal['kind'], params: Refusal['params'] = {}): Refusal => {
    return { kind, file: archive, sheet: null, params };
  };
  if (entries.length > MOST_FILES) return refusal('tooManyFiles', { limit: MOST_FILES });
  if (entries.some(({ isEncrypted }) => isEncrypted)) return refusal('encrypted');
  const [size, packed] = [sum(entries, 'size'), sum(entries, 'packed')];
  if (size > SUSPICIOUS_BYTES && size > packed * BOMB_RATIO) return refusal('bomb');
  return size > LARGEST_FILE_BYTES ? refusal('tooLarge', { limit: '512 MB' }) : null;
}

function sum(entries: readonly ZipEntry[], part: 'size' | 'packed'): number {
  return entries.reduce((total, entry) => total + entry[part], 0);
}
