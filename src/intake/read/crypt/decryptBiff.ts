// The workbook stream of a write-protected Excel 97 file in plain. Source: [MS-XLS] 2.2.10.
// Law: every byte keeps its place; record headers and the few records that are never encrypted stay as they are.
import { biffKey, type BiffKey } from './biffKey';
import { XOR_ARRAY } from './defaultPassword';
import { Rc4 } from './rc4';

const FILE_PASS = 0x002f;
const SHEET = 0x0085;
/** BOF, FilePass, InterfaceHdr, RRDInfo, RRDHead, UsrExcl, FileLock. */
const PLAIN: ReadonlySet<number> = new Set([0x0809, FILE_PASS, 0x00e1, 0x0196, 0x0138, 0x0194, 0x0195]);
/** The position of a sheet is needed before anything is deciphered. */
const PLAIN_BYTES_OF_SHEET = 4;
/** A number that no record has: readers pass over what they do not know. */
const NO_RECORD = 0x0fff;
const BLOCK = 1024;

/** Null when another password is asked for. */
export function decryptBiff(stream: Uint8Array): Uint8Array | null {
  const records = recordsOf(stream);
  const filePass = records.find(({ id }) => id === FILE_PASS);
  if (filePass === undefined) return null;
  const key = biffKey(stream.subarray(filePass.start, filePass.start + filePass.length));
  if (key === null) return null;
  const plain = decipherer(stream, key);
  for (const record of records) {
    if (!PLAIN.has(record.id))
      plain.take(record, record.id === SHEET ? Math.min(PLAIN_BYTES_OF_SHEET, record.length) : 0);
  }
  new DataView(plain.bytes.buffer).setUint16(filePass.start - 4, NO_RECORD, true);
  return plain.bytes;
}

interface RecordPlace {
  readonly id: number;
  /** Of its data. */
  readonly start: number;
  readonly length: number;
}

function recordsOf(stream: Uint8Array): RecordPlace[] {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const records: RecordPlace[] = [];
  for (let at = 0; at + 4 <= stream.length;) {
    const length = view.getUint16(at + 2, true);
    if (at + 4 + length > stream.length) break;
    records.push({ id: view.getUint16(at, true), start: at + 4, length });
    at += 4 + length;
  }
  return records;
}

interface Plain {
  readonly bytes: Uint8Array;
  /** Deciphers the data of a record from `kept` bytes on. */
  take(record: RecordPlace, kept: number): void;
}

function decipherer(stream: Uint8Array, key: BiffKey): Plain {
  const bytes = stream.slice();
  if (key.kind === 'xor') return { bytes, take: (record, kept) => decipherXor(bytes, record, kept) };
  // The cipher runs over headers too, so the whole stream is deciphered once and read where it counts.
  const whole = stream.slice();
  for (let at = 0; at < whole.length; at += BLOCK) new Rc4(key.keyOf(at / BLOCK)).apply(whole.subarray(at, at + BLOCK));
  return {
    bytes,
    take: ({ start, length }, kept) => bytes.set(whole.subarray(start + kept, start + length), start + kept),
  };
}

/** [MS-OFFCRYPTO] 2.3.7.3: the array is entered by a byte's place and its record's length, and every byte is turned. */
function decipherXor(bytes: Uint8Array, { start, length }: RecordPlace, kept: number): void {
  for (let at = start + kept; at < start + length; at += 1) {
    const turned = bytes[at]! ^ XOR_ARRAY[(at + length) & 15]!;
    bytes[at] = (turned << 3) | (turned >> 5);
  }
}
