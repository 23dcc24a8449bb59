// The default password hashed many times over, as both ways of encrypting packages begin. Source: [MS-OFFCRYPTO] 2.3.4.7.
import { joinBytes } from './bytes';
import { PASSWORD_BYTES } from './defaultPassword';

export type Hash = (bytes: Uint8Array) => Uint8Array;

/** Hashing on and on, as the format wants it against guessing; the number of the turn is hashed before the last hash. */
export function spinPassword(hash: Hash, salt: Uint8Array, turns: number): Uint8Array {
  let last = hash(joinBytes(salt, PASSWORD_BYTES));
  const buffer = new Uint8Array(4 + last.length);
  const view = new DataView(buffer.buffer);
  for (let turn = 0; turn < turns; turn += 1) {
    view.setUint32(0, turn, true);
    buffer.set(last, 4);
    last = hash(buffer);
  }
  return last;
}
