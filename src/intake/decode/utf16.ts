// Recognises UTF-16 without a byte order mark by where its NUL bytes stand, and binary content by the same look.

/** What the NUL bytes of a file say. */
export type NulEvidence = 'none' | 'utf-16le' | 'utf-16be' | 'binary';

/** Text in UTF-16 has the NULs of its ASCII characters all on one side; anything else with NULs is no text. */
export function nulEvidence(bytes: Uint8Array): NulEvidence {
  const first = bytes.indexOf(0);
  if (first === -1) return 'none';
  if (bytes.length % 2 === 1) return 'binary';
  const even = countNuls(bytes, 0);
  const odd = countNuls(bytes, 1);
  if (odd > 0 && even === 0) return 'utf-16le';
  if (even > 0 && odd === 0) return 'utf-16be';
  return 'binary';
}

function countNuls(bytes: Uint8Array, start: number): number {
  let nuls = 0;
  for (let position = start; position < bytes.length; position += 2) if (bytes[position] === 0) nuls += 1;
  return nuls;
}
