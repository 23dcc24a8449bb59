// Packages as Excel 2007 encrypted them: AES block by block, SHA-1. Source: [MS-OFFCRYPTO] 2.3.4.5 to 2.3.4.9.
// Law: a check value that does not fit is no key.
import { ecb } from '@noble/ciphers/aes.js';
import { sha1 } from '@noble/hashes/legacy.js';
import { isEqual, joinBytes, uint32Bytes } from './bytes';
import type { PackageCipher } from './packageCipher';
import { spinPassword } from './spinPassword';

const STANDARD_TURNS = 50_000;
const AES_ALGORITHMS: readonly number[] = [0x660e, 0x660f, 0x6610];

/** `data` is what stands behind version and flags. */
export function standardKey(data: Uint8Array): PackageCipher | null {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const headerBytes = data.length < 4 ? 0 : view.getUint32(0, true);
  const at = 4 + headerBytes;
  if (headerBytes < 32 || at + 72 > data.length) return null;
  const keyBytes = view.getUint32(4 + 16, true) / 8;
  if (!AES_ALGORITHMS.includes(view.getUint32(4 + 8, true)) || ![16, 24, 32].includes(keyBytes)) return null;
  const last = sha1(joinBytes(spinPassword(sha1, data.subarray(at + 4, at + 20), STANDARD_TURNS), uint32Bytes(0)));
  const key = joinBytes(sha1(mixed(0x36, last)), sha1(mixed(0x5c, last))).slice(0, keyBytes);
  const plain = (bytes: Uint8Array): Uint8Array => ecb(key, { disablePadding: true }).decrypt(bytes);
  const isRight = isEqual(
    sha1(plain(data.slice(at + 20, at + 36))),
    plain(data.slice(at + 40, at + 72)).subarray(0, 20),
  );
  return isRight ? { segmentBytes: null, decipher: plain } : null;
}

function mixed(byte: number, hash: Uint8Array): Uint8Array {
  return new Uint8Array(64).fill(byte).map((own, index) => own ^ (hash[index] ?? 0));
}
