// Builds small Excel 97 workbooks ([MS-XLS] in [MS-CFB]) record by record: no library in the project writes them.

const SECTOR = 512;
const NO_SECTOR = 0xffffffff;
const LAST_OF_CHAIN = 0xfffffffe;

/** A BIFF record of little-endian 16-bit fields and raw bytes. */
export function biffRecord(id: number, ...fields: readonly (number | Uint8Array)[]): Uint8Array {
  const body = fields.flatMap((field) =>
    typeof field === 'number' ? [field & 0xff, (field >> 8) & 0xff] : [...field],
  );
  return Uint8Array.from([id & 0xff, id >> 8, body.length & 0xff, body.length >> 8, ...body]);
}

export function float64(value: number): Uint8Array {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setFloat64(0, value, true);
  return bytes;
}

export function uint32(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value, true);
  return bytes;
}

export function wideText(text: string): Uint8Array {
  return Uint8Array.from([
    1,
    ...Array.from(text, (character) => character.charCodeAt(0)).flatMap((code) => [code & 0xff, code >> 8]),
  ]);
}

export const numberCell = (row: number, column: number, style: number, value: number): Uint8Array =>
  biffRecord(0x0203, row, column, style, float64(value));
export const textCell = (row: number, column: number, text: string, style = 0): Uint8Array =>
  biffRecord(0x0204, row, column, style, text.length, wideText(text));
/** A formula with a number for its result, or null where its text follows in a record of its own. */
export const formulaCell = (row: number, column: number, result: number | null, id = 0x0006): Uint8Array =>
  biffRecord(
    id,
    row,
    column,
    0,
    result === null ? Uint8Array.of(0, 0, 0, 0, 0, 0, 0xff, 0xff) : float64(result),
    0,
    0,
    0,
  );
export const mergedCells = (top: number, bottom: number, left: number, right: number): Uint8Array =>
  biffRecord(0x00e5, 1, top, bottom, left, right);
export const hiddenRow = (row: number): Uint8Array => biffRecord(0x0208, row, 0, 1, 255, 0, 0, 0x20, 0);
export const hiddenColumn = (column: number): Uint8Array => biffRecord(0x007d, column, column, 0, 0, 1, 0);

export interface OldSheet {
  readonly name: string;
  /** 0 visible, 1 hidden, 2 very hidden. */
  readonly state: number;
  /** 0 worksheet, 2 chart. */
  readonly kind: number;
  readonly records: readonly Uint8Array[];
}

/**
 * `formats` are the number formats of styles 0, 1, 2 …: a built-in number or a code of its own; `first` are records
 * right behind the beginning.
 */
export function biffStream(
  sheets: readonly OldSheet[],
  formats: readonly (number | string)[],
  version = 0x0600,
  first: readonly Uint8Array[] = [],
): Uint8Array {
  const start = biffRecord(0x0809, version, 5, 0, 0, uint32(0), uint32(0));
  const end = biffRecord(0x000a);
  const bodies = sheets.map(({ records }) =>
    joined([biffRecord(0x0809, version, 16, 0, 0, uint32(0), uint32(0)), ...records, end]),
  );
  const globals = (positions: readonly number[]): Uint8Array =>
    joined([
      start,
      ...first,
      ...formats.flatMap((format, index) =>
        typeof format === 'string' ? [biffRecord(0x041e, 164 + index, format.length, wideText(format))] : [],
      ),
      ...formats.map((format, index) =>
        biffRecord(0x00e0, 0, typeof format === 'string' ? 164 + index : format, 0, 0, 0, 0, 0, 0, 0, 0),
      ),
      ...sheets.map(({ name, state, kind }, index) =>
        biffRecord(0x0085, uint32(positions[index] ?? 0), Uint8Array.of(state, kind, name.length), wideText(name)),
      ),
      end,
    ]);
  let position = globals([]).length;
  const positions = bodies.map((body) => (position += body.length) - body.length);
  return joined([globals(positions), ...bodies]);
}

/** A compound file with one stream, long enough to stand in ordinary sectors. */
export function compoundFile(streamName: string, content: Uint8Array): Uint8Array {
  return compoundFileOf([[streamName, content]]);
}

/** A compound file of up to three streams and 60 KB. */
export function compoundFileOf(streams: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const sizes = streams.map(([, content]) => Math.max(8, Math.ceil(content.length / SECTOR)));
  const starts = sizes.map((_, index) => 2 + sizes.slice(0, index).reduce((sum, size) => sum + size, 0));
  const file = new Uint8Array((sizes.reduce((sum, size) => sum + size, 0) + 3) * SECTOR);
  const view = new DataView(file.buffer);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(24, 0x3e, true);
  view.setUint16(26, 3, true);
  view.setUint16(28, 0xfffe, true);
  view.setUint16(30, 9, true);
  view.setUint16(32, 6, true);
  view.setUint32(44, 1, true);
  view.setUint32(48, 1, true);
  view.setUint32(56, 4096, true);
  view.setUint32(60, LAST_OF_CHAIN, true);
  view.setUint32(68, LAST_OF_CHAIN, true);
  for (let slot = 0; slot < 109; slot += 1) view.setUint32(76 + slot * 4, slot === 0 ? 0 : NO_SECTOR, true);
  const ends = starts.map((start, index) => start + (sizes[index] ?? 0) - 1);
  for (let sector = 0; sector < 128; sector += 1) view.setUint32(SECTOR + sector * 4, linkOf(sector, ends), true);
  directoryEntry(view, 2 * SECTOR, 'Root Entry', 5, LAST_OF_CHAIN, 0);
  for (const [index, [name, content]] of streams.entries()) {
    const [start = 0, size = 0] = [starts[index], sizes[index]];
    directoryEntry(view, 2 * SECTOR + 128 * (index + 1), name, 2, start, size * SECTOR);
    file.set(content, (start + 1) * SECTOR);
  }
  return file;
}

/** `ends` are the last sectors of the streams. */
function linkOf(sector: number, ends: readonly number[]): number {
  if (sector === 0) return 0xfffffffd;
  if (sector === 1 || ends.includes(sector)) return LAST_OF_CHAIN;
  return sector < Math.max(...ends) ? sector + 1 : NO_SECTOR;
}

function directoryEntry(view: DataView, at: number, name: string, kind: number, start: number, size: number): void {
  for (let index = 0; index < name.length; index += 1) view.setUint16(at + index * 2, name.charCodeAt(index), true);
  view.setUint16(at + 64, (name.length + 1) * 2, true);
  view.setUint8(at + 66, kind);
  for (const offset of [68, 72, 76]) view.setUint32(at + offset, NO_SECTOR, true);
  if (kind === 5) view.setUint32(at + 76, 1, true);
  view.setUint32(at + 116, start, true);
  view.setUint32(at + 120, size, true);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}
