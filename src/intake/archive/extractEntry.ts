// One file out of a ZIP. Law: what comes out has the size and the checksum that the directory states, or nothing does.
import { inflateSync } from 'fflate';
import { crc32 } from '../../model/crc32';
import type { ZipEntry } from '../read/zipDirectory';

const LOCAL_HEADER = 0x04034b50;
const LOCAL_BYTES = 30;

/** Null for a damaged entry, and for one that is encrypted or packed in an unusual way. */
export function extractEntry(archive: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const { offset, packed, size, method } = entry;
  if (offset + LOCAL_BYTES > archive.length || view.getUint32(offset, true) !== LOCAL_HEADER) return null;
  const start = offset + LOCAL_BYTES + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const content = archive.subarray(start, start + packed);
  if (entry.isEncrypted || content.length < packed) return null;
  const bytes = method === 0 ? content : method === 8 ? inflated(content, size) : null;
  return bytes?.length === size && crc32(bytes) === entry.checksum ? bytes : null;
}

/** Never more than the stated size: what would grow beyond it fails. */
function inflated(content: Uint8Array, size: number): Uint8Array | null {
  try {
    return inflateSync(content, { out: new Uint8Array(size) });
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
}
