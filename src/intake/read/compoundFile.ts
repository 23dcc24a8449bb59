// OLE compound files ([MS-CFB]): which streams a file holds, and the bytes of a stream.
// Law: every sector is visited at most once, and damage ends in fewer names or no stream, never in an exception.

export interface CompoundFile {
  /** Names of storages and streams in directory order; empty when there is no readable directory. */
  readonly names: readonly string[];
  /** Bytes of a stream, or null when it is absent or cut. */
  stream(name: string): Uint8Array | null;
}

interface DirectoryEntry {
  readonly name: string;
  readonly start: number;
  readonly size: number;
}

/** Pieces of one length, by their places in the file. */
interface Pieces {
  readonly at: readonly number[];
  readonly bytes: number;
}

const LAST_SECTOR = 0xfffffff9;
const NO_SECTOR = 0xffffffff;
const ENTRY_BYTES = 128;
const HEADER_TABLES = 109;
const SMALL_STREAM = 4096;
const SMALL_SECTOR = 64;

export function openCompoundFile(bytes: Uint8Array): CompoundFile {
  if (bytes.length < 512) return { names: [], stream: () => null };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectorBytes = view.getUint16(30, true) === 12 ? 4096 : 512;
  const tables = allocationTables(view, sectorBytes);
  const chain = (first: number): Pieces => sectorPlaces(bytes, view, tables, sectorBytes, first);
  const entries = directoryEntries(joined(bytes, chain(view.getUint32(48, true))));
  const entryOf = (name: string): DirectoryEntry | undefined => entries.find((entry) => entry.name === name);
  const places = ({ size, start }: DirectoryEntry): Pieces => {
    if (size >= SMALL_STREAM) return chain(start);
    return smallPlaces(chain(entries[0]?.start ?? NO_SECTOR), joined(bytes, chain(view.getUint32(60, true))), start);
  };
  return {
    names: entries.map(({ name }) => name),
    stream(name) {
      const entry = entryOf(name);
      const content = entry === undefined ? null : joined(bytes, places(entry));
      return entry === undefined || content === null || content.length < entry.size
        ? null
        : content.subarray(0, entry.size);
    },
  };
}

/** Sectors of the allocation table: 109 stand in the header, further ones in a chain of their own. */
function allocationTables(view: DataView, sectorBytes: number): number[] {
  const tables: number[] = [];
  for (let slot = 0; slot < HEADER_TABLES; slot += 1) tables.push(view.getUint32(76 + slot * 4, true));
  const visited = new Set<number>();
  let sector = view.getUint32(68, true);
  while (sector <= LAST_SECTOR && !visited.has(sector)) {
    visited.add(sector);
    const start = (sector + 1) * sectorBytes;
    if (start + sectorBytes > view.byteLength) break;
    for (let slot = 0; slot < sectorBytes / 4 - 1; slot += 1) tables.push(view.getUint32(start + slot * 4, true));
    sector = view.getUint32(start + sectorBytes - 4, true);
  }
  return tables;
}

function sectorPlaces(bytes: Uint8Array, view: DataView, tables: number[], sectorBytes: number, first: number): Pieces {
  const places: number[] = [];
  const visited = new Set<number>();
  const perTable = sectorBytes / 4;
  let sector = first;
  while (sector <= LAST_SECTOR && !visited.has(sector) && (sector + 1) * sectorBytes < bytes.length) {
    visited.add(sector);
    places.push((sector + 1) * sectorBytes);
    // Some writers end the file where its last stream ends.
    if ((sector + 2) * sectorBytes > bytes.length) break;
    const table = tables[Math.floor(sector / perTable)] ?? NO_SECTOR;
    const position = (table + 1) * sectorBytes + (sector % perTable) * 4;
    sector = position + 4 <= bytes.length ? view.getUint32(position, true) : NO_SECTOR;
  }
  return { at: places, bytes: sectorBytes };
}

/** Streams under 4096 bytes lie in 64-byte sectors inside the root entry's stream, with a table of their own. */
function smallPlaces(container: Pieces, table: Uint8Array, first: number): Pieces {
  const links = new DataView(table.buffer, table.byteOffset, table.byteLength);
  const places: number[] = [];
  const visited = new Set<number>();
  const perSector = container.bytes / SMALL_SECTOR;
  let sector = first;
  while (!visited.has(sector) && places.length * SMALL_SECTOR < SMALL_STREAM) {
    const outer = container.at[Math.floor(sector / perSector)];
    if (outer === undefined) break;
    visited.add(sector);
    places.push(outer + (sector % perSector) * SMALL_SECTOR);
    sector = sector * 4 + 4 <= table.length ? links.getUint32(sector * 4, true) : NO_SECTOR;
  }
  return { at: places, bytes: SMALL_SECTOR };
}

function joined(file: Uint8Array, pieces: Pieces): Uint8Array {
  const last = pieces.at[pieces.at.length - 1];
  const missing = last === undefined ? 0 : Math.max(0, last + pieces.bytes - file.length);
  const whole = new Uint8Array(pieces.at.length * pieces.bytes - missing);
  for (const [index, at] of pieces.at.entries()) {
    whole.set(file.subarray(at, at + pieces.bytes), index * pieces.bytes);
  }
  return whole;
}

function directoryEntries(directory: Uint8Array): DirectoryEntry[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const entries: DirectoryEntry[] = [];
  for (let start = 0; start + ENTRY_BYTES <= directory.length; start += ENTRY_BYTES) {
    const nameBytes = Math.min(view.getUint16(start + 64, true), 64);
    if (view.getUint8(start + 66) === 0 || nameBytes < 2) continue;
    const name = new TextDecoder('utf-16le').decode(directory.subarray(start, start + nameBytes - 2));
    entries.push({ name, start: view.getUint32(start + 116, true), size: view.getUint32(start + 120, true) });
  }
  return entries;
}
