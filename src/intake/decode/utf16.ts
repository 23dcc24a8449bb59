// Recognises UTF-16 without a byte order mark by where its NUL bytes stand, and binary content by the same look.

/** What the NUL bytes of a file say. */
export type NulEvidence = 'none' | 'utf-16le' | 'utf-16be' | 'binary';

/** Text in UTF-16 has the NULs of its ASCII characters all on one side; anything else with NULs is no text. */
export function nulEvidence(bytes: Uint8Array): NulEvidence {
  if (!bytes.includes(0)) return 'none';
  if (bytes.length % 2 === 1 || isAsciiWithStrayNuls(bytes)) return 'binary';
  const even = hasNul(bytes, 0);
  const odd = hasNul(bytes, 1);
  if (even && odd) return 'binary';
  return odd ? 'utf-16le' : 'utf-16be';
}

function hasNul(bytes: Uint8Array, start: number): boolean {
  for (let position = start; position < bytes.length; position += 2) if (bytes[position] === 0) return true;
  return false;
}

/** Every second byte of ASCII text in UTF-16 is NUL; a few NULs among nothing but ASCII are something else. */
function isAsciiWithStrayNuls(bytes: Uint8Array): boolean {
  let nuls = 0;
  for (const byte of bytes) {
    if (byte === 0) nuls += 1;
    else if (byte > 0x7e || (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d)) return false;
  }
  return nuls * 3 < bytes.length;
}
