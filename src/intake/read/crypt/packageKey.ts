// How an encrypted XLSX package is opened with the default password: the two ways Excel has encrypted since 2007.
// Source: [MS-OFFCRYPTO] 2.3.4. Law: a check value that does not fit is no key; work is bounded whatever the file asks.
import { agileKey } from './agileKey';
import type { PackageCipher } from './packageCipher';
import { standardKey } from './standardKey';

/** `info` is the EncryptionInfo stream. Null when it is not known, asks too much or for another password. */
export function packageKey(info: Uint8Array): PackageCipher | null {
  if (info.length < 8) return null;
  const view = new DataView(info.buffer, info.byteOffset, info.byteLength);
  const [major, minor] = [view.getUint16(0, true), view.getUint16(2, true)];
  if (major === 4 && minor === 4) return agileKey(new TextDecoder().decode(info.subarray(8)));
  return minor === 2 && major >= 2 && major <= 4 ? standardKey(info.subarray(8)) : null;
}
