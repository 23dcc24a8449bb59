// Named bytes into a zip and back. Law: the same entries give the same bytes, whatever the clock and the time zone;
// an archive that claims more than deflate can hold is refused before it is unpacked.
import { unzipSync, zipSync, type Zippable } from 'fflate';
import { expectTrue, FileDamage } from '../fileDamage';

export interface ZipEntry {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Kept as it is: it is packed already, or must be readable in the archive. */
  readonly stored?: boolean;
}

/** fflate writes the local time of day of it, so that it is the same everywhere. */
const FIXED_TIME = new Date(1980, 0, 1);

/** Deflate never packs more tightly; a file that claims to is damaged or a bomb. */
const LARGEST_RATIO = 1032;

/** In the order given. */
export function zipEntries(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const zippable: Zippable = {};
  for (const { path, bytes, stored = false } of entries) {
    zippable[path] = [bytes, { level: stored ? 0 : 6, mtime: FIXED_TIME }];
  }
  return zipSync(zippable);
}

/** Entries by path; throws FileDamage. */
export function unzipEntries(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  let room = bytes.length * LARGEST_RATIO;
  const names: string[] = [];
  const fits = ({ name, originalSize }: { name: string; originalSize: number }) => {
    names.push(name);
    room -= originalSize;
    expectTrue(room >= 0, 'the sizes are not those of the content');
    return true;
  };
  const found = unzip(bytes, fits);
  const entries = new Map(Object.entries(found));
  expectTrue(entries.size === names.length, 'an entry comes twice');
  return entries;
}

function unzip(bytes: Uint8Array, filter: (file: { name: string; originalSize: number }) => boolean) {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof FileDamage) throw error;
    throw new FileDamage('the archive does not unpack', { cause: error });
  }
}
