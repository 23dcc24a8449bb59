// The text of one large part of an archive, unpacked by the browser's own inflate where it has one (Chromium 103 on),
// which is several times faster. Law: never more than the directory declares is unpacked; what does not fit its size or
// its checksum is null.
import { inflateSync } from 'fflate';
import { crc32 } from '../../../model/crc32';
import type { ZipEntry } from '../zipDirectory';

const LOCAL_HEADER = 30;
const STORED = 0;
const DEFLATED = 8;

/** Null when the part cannot be unpacked as its entry says. */
export async function inflatePart(bytes: Uint8Array, entry: ZipEntry): Promise<string | null> {
  const packed = packedBytes(bytes, entry);
  const stream = packed !== null && entry.method === DEFLATED ? rawInflate() : null;
  if (packed === null || stream === null) return decoded(unpackPart(bytes, entry));
  try {
    const part = await readStream(packed, stream, entry.size);
    return decoded(part !== null && fits(part, entry) ? part : null);
  } catch (error) {
    // Damage inside the part: streams answer with a TypeError.
    if (error instanceof Error) return null;
    throw error;
  }
}

/** The same of a part that is not large, as bytes and at once. */
export function unpackPart(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const packed = packedBytes(bytes, entry);
  if (packed === null) return null;
  try {
    const part = entry.method === STORED ? packed : inflateSync(packed, { out: room(entry) });
    return fits(part, entry) ? part : null;
  } catch (error) {
    // fflate answers damage with an Error of its own.
    if (error instanceof Error) return null;
    throw error;
  }
}

function fits(part: Uint8Array, { size, checksum }: ZipEntry): boolean {
  return part.length === size && crc32(part) === checksum;
}

function decoded(part: Uint8Array | null): string | null {
  return part === null ? null : new TextDecoder().decode(part);
}

function room({ size }: ZipEntry): Uint8Array {
  return new Uint8Array(size);
}

function packedBytes(bytes: Uint8Array, { offset, packed, method }: ZipEntry): Uint8Array<ArrayBuffer> | null {
  if (offset + LOCAL_HEADER > bytes.length || (method !== STORED && method !== DEFLATED)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset + offset, LOCAL_HEADER);
  const start = offset + LOCAL_HEADER + view.getUint16(26, true) + view.getUint16(28, true);
  return start + packed > bytes.length ? null : (bytes.subarray(start, start + packed) as Uint8Array<ArrayBuffer>);
}

/** Null where the browser knows streams of gzip only, or none. */
function rawInflate(): DecompressionStream | null {
  if (typeof DecompressionStream === 'undefined') return null;
  try {
    return new DecompressionStream('deflate-raw');
  } catch {
    return null;
  }
}

/** Decoded at once: text joined from pieces costs as much again when it is first searched. */
async function readStream(
  packed: Uint8Array<ArrayBuffer>,
  stream: DecompressionStream,
  size: number,
): Promise<Uint8Array | null> {
  const reader = new Blob([packed]).stream().pipeThrough(stream).getReader();
  const whole = new Uint8Array(size);
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return length === size ? whole : null;
    if (length + value.length > size) {
      await reader.cancel();
      return null;
    }
    whole.set(value, length);
    length += value.length;
  }
}
