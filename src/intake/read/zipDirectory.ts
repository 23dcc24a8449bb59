// Walks the central directory of a ZIP (APPNOTE 6.3.10, 4.3.12) before anything is unpacked.
// Law: what a file would need unpacked is known from its directory, and an impossible directory is damage.
import { strictDecode } from '../decode/strictDecode';

export interface ZipEntry {
  readonly name: string;
  readonly packed: number;
  readonly size: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** Where the entry's local header stands. */
  readonly offset: number;
  readonly isEncrypted: boolean;
  /** CRC-32 of the content. */
  readonly checksum: number;
}

const UTF_8_NAME = 0x800;
const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY_LENGTH = 46;

/** The entries of an archive, or null when its directory is missing, cut or contradicts itself. */
export function zipDirectory(bytes: Uint8Array): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  const entries: ZipEntry[] = [];
  let position = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (position + ENTRY_LENGTH > end || view.getUint32(position, true) !== DIRECTORY_ENTRY) return null;
    const nameLength = view.getUint16(position + 28, true);
    const entry = readEntry(view, bytes, position, nameLength);
    if (entry.packed > bytes.length || (entry.size === 0 && entry.packed > 16)) return null;
    entries.push(entry);
    position += ENTRY_LENGTH + nameLength + view.getUint16(position + 30, true) + view.getUint16(position + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number | null {
  const last = view.byteLength - END_LENGTH;
  for (let position = last; position >= Math.max(0, last - LONGEST_COMMENT); position -= 1) {
    if (view.getUint32(position, true) === END_OF_DIRECTORY) return position;
  }
  return null;
}

function readEntry(view: DataView, bytes: Uint8Array, position: number, nameLength: number): ZipEntry {
  const nameStart = position + ENTRY_LENGTH;
  const flags = view.getUint16(position + 8, true);
  return {
    name: decodeName(bytes.subarray(nameStart, nameStart + nameLength), (flags & UTF_8_NAME) !== 0),
    packed: view.getUint32(position + 20, true),
    size: view.getUint32(position + 24, true),
    method: view.getUint16(position + 10, true),
    offset: view.getUint32(position + 42, true),
    isEncrypted: (flags & 1) !== 0,
    checksum: view.getUint32(position + 16, true),
  };
}

/** Archives packed on a Chinese Windows have names in its own code page and do not say so. */
function decodeName(name: Uint8Array, isUtf8: boolean): string {
  const stated = isUtf8 ? null : (strictDecode(name, 'utf-8') ?? strictDecode(name, 'gb18030'));
  return stated ?? new TextDecoder().decode(name);
}
