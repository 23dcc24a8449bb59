// How many bytes a character of UTF-8 has.
// Law: some number exactly for what TextDecoder takes in its strict mode (the byte ranges of RFC 3629).

/** Bytes of the character that begins at a byte of 0x80 or more; 0 where none does. */
export function utf8Character(bytes: Uint8Array, at: number): number {
  const first = bytes[at]!;
  const size = sizeStated(first, bytes[at + 1]);
  if (size === 0 || at + size > bytes.length) return 0;
  for (let next = at + 2; next < at + size; next += 1) if (!isContinuation(bytes[next]!)) return 0;
  return size;
}

/** What the first two bytes say. */
function sizeStated(first: number, second: number | undefined): number {
  if (second === undefined || !isContinuation(second)) return 0;
  if (first < 0xc2) return 0;
  if (first < 0xe0) return 2;
  if (first < 0xf0) {
    // Neither an overlong form nor half of a surrogate pair.
    if (first === 0xe0) return second >= 0xa0 ? 3 : 0;
    return first === 0xed && second >= 0xa0 ? 0 : 3;
  }
  if (first === 0xf0) return second >= 0x90 ? 4 : 0;
  if (first === 0xf4) return second < 0x90 ? 4 : 0;
  return first < 0xf4 ? 4 : 0;
}

function isContinuation(byte: number): boolean {
  return (byte & 0xc0) === 0x80;
}
