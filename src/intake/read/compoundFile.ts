// The directory of an OLE compound file ([MS-CFB] 2.6): which streams it holds tells what kind of document it is.
// Law: reads names only, visits every sector at most once, and answers for damaged files instead of throwing.

const SECTOR_CHAIN_END = 0xfffffffa;
const DIRECTORY_ENTRY_BYTES = 128;
const HEADER_FAT_SLOTS = 109;

/** Names of the storages and streams in order, empty when the directory cannot be found. */
export function compoundFileNames(bytes: Uint8Array): string[] {
  if (bytes.length < 512) return [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectorBytes = view.getUint16(30, true) === 12 ? 4096 : 512;
  const names: string[] = [];
  const visited = new Set<number>();
  let sector = view.getUint32(48, true);
  while (sector < SECTOR_CHAIN_END && !visited.has(sector)) {
    visited.add(sector);
    const start = (sector + 1) * sectorBytes;
    if (start + sectorBytes > bytes.length) break;
    for (let entry = start; entry < start + sectorBytes; entry += DIRECTORY_ENTRY_BYTES) {
      const name = entryName(view, entry);
      if (name !== '') names.push(name);
    }
    sector = nextSector(view, sector, sectorBytes);
  }
  return names;
}

function entryName(view: DataView, entry: number): string {
  const length = Math.min(view.getUint16(entry + 64, true), 64);
  const kind = view.getUint8(entry + 66);
  if (length < 2 || kind === 0) return '';
  let name = '';
  for (let offset = 0; offset < length - 2; offset += 2)
    name += String.fromCharCode(view.getUint16(entry + offset, true));
  return name;
}

/** Follows the allocation table as far as the header lists it (the first 109 table sectors). */
function nextSector(view: DataView, sector: number, sectorBytes: number): number {
  const perTable = sectorBytes / 4;
  const table = Math.floor(sector / perTable);
  if (table >= HEADER_FAT_SLOTS) return SECTOR_CHAIN_END;
  const position = (view.getUint32(76 + table * 4, true) + 1) * sectorBytes + (sector % perTable) * 4;
  return position + 4 <= view.byteLength ? view.getUint32(position, true) : SECTOR_CHAIN_END;
}
