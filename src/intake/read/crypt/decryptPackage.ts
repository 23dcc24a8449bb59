// An XLSX inside an OLE container, encrypted with Excel's default password, as the plain package.
// Source: [MS-OFFCRYPTO] 2.3.4.4. Law: the result is as long as the file says, or there is none.
import type { CompoundFile } from '../compoundFile';
import { packageKey } from './packageKey';

/** Null when another password is asked for, or the package is cut. */
export function decryptPackage(container: CompoundFile): Uint8Array | null {
  const [info, encrypted] = [container.stream('EncryptionInfo'), container.stream('EncryptedPackage')];
  if (info === null || encrypted === null || encrypted.length < 8) return null;
  const view = new DataView(encrypted.buffer, encrypted.byteOffset, encrypted.byteLength);
  const size = view.getUint32(0, true);
  const content = encrypted.subarray(8, encrypted.length - ((encrypted.length - 8) % 16));
  if (view.getUint32(4, true) !== 0 || size > content.length) return null;
  const key = packageKey(info);
  if (key === null) return null;
  const plain = new Uint8Array(content.length);
  const step = key.segmentBytes ?? content.length;
  for (let at = 0; at < content.length; at += step) {
    plain.set(key.decipher(content.slice(at, at + step), at / step), at);
  }
  return plain.subarray(0, size);
}
