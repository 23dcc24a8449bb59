// What the FilePass record of an Excel 97 workbook asks for, and whether the default password answers it.
// Sources: [MS-XLS] 2.4.117, [MS-OFFCRYPTO] 2.3.5 to 2.3.7. Law: a check value that does not fit is no key.
import { md5, sha1 } from '@noble/hashes/legacy.js';
import { isEqual, joinBytes, uint32Bytes } from './bytes';
import { PASSWORD_BYTES, XOR_KEY, XOR_VERIFIER } from './defaultPassword';
import { Rc4 } from './rc4';

/** RC4 takes a new key every 1024 bytes of the stream. */
export type BiffKey =
  | { readonly kind: 'xor' }
  | { readonly kind: 'rc4'; readonly keyOf: (block: number) => Uint8Array };

/** Null when the record is not known or asks for another password. */
export function biffKey(filePass: Uint8Array): BiffKey | null {
  const view = new DataView(filePass.buffer, filePass.byteOffset, filePass.byteLength);
  if (filePass.length < 6) return null;
  if (view.getUint16(0, true) === 0) {
    return view.getUint16(2, true) === XOR_KEY && view.getUint16(4, true) === XOR_VERIFIER ? { kind: 'xor' } : null;
  }
  const [major, minor] = [view.getUint16(2, true), view.getUint16(4, true)];
  if (major === 1 && minor === 1) return basicKey(filePass.subarray(6));
  return minor === 2 && major >= 2 && major <= 4 ? cryptoApiKey(filePass.subarray(6)) : null;
}

/** Salt, verifier and its hash, sixteen bytes each; forty bits of key. */
function basicKey(data: Uint8Array): BiffKey | null {
  if (data.length < 48) return null;
  const salted = joinBytes(md5(PASSWORD_BYTES).subarray(0, 5), data.subarray(0, 16));
  const seed = md5(joinBytes(...Array.from({ length: 16 }, () => salted))).subarray(0, 5);
  const keyOf = (block: number): Uint8Array => md5(joinBytes(seed, uint32Bytes(block)));
  return isAnswered(keyOf, data.slice(16, 48), md5) ? { kind: 'rc4', keyOf } : null;
}

const HEADER_KEY_SIZE = 16;
const RC4_ALGORITHM = 0x6801;

function cryptoApiKey(data: Uint8Array): BiffKey | null {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const headerBytes = data.length < 8 ? 0 : view.getUint32(4, true);
  const at = 8 + headerBytes;
  if (headerBytes < 32 || at + 60 > data.length || view.getUint32(8 + 8, true) !== RC4_ALGORITHM) return null;
  const bits = view.getUint32(8 + HEADER_KEY_SIZE, true) || 40;
  if (view.getUint32(at, true) !== 16 || bits % 8 !== 0 || bits > 128) return null;
  const seed = sha1(joinBytes(data.subarray(at + 4, at + 20), PASSWORD_BYTES));
  const keyOf = (block: number): Uint8Array => {
    const key = sha1(joinBytes(seed, uint32Bytes(block))).slice(0, bits / 8);
    // Forty bits stand in a key of sixteen bytes, the rest zero.
    return bits === 40 ? joinBytes(key, new Uint8Array(11)) : key;
  };
  const check = joinBytes(data.subarray(at + 20, at + 36), data.subarray(at + 40, at + 60));
  return isAnswered(keyOf, check, sha1) ? { kind: 'rc4', keyOf } : null;
}

/** The verifier and its hash stand behind one another in the first block. */
function isAnswered(
  keyOf: (block: number) => Uint8Array,
  check: Uint8Array,
  hash: (bytes: Uint8Array) => Uint8Array,
): boolean {
  new Rc4(keyOf(0)).apply(check);
  return isEqual(hash(check.subarray(0, 16)), check.subarray(16));
}
