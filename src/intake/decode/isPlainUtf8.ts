// Whether bytes are UTF-8 throughout, without quotes and NULs: then a delimited text can be taken apart as it lies in
// the file. Making one string of it costs more than all the rest of the reading, for the memory that it fills.
// Law: true only for what TextDecoder takes in its strict mode (the byte ranges of RFC 3629).

const QUOTE = 0x22;

export function isPlainUtf8(bytes: Uint8Array): boolean {
  const { length } = bytes;
  let at = 0;
  while (at < length) {
    const byte = bytes[at]!;
    if (byte < 0x80) {
      if (byte === QUOTE || byte === 0) return false;
      at += 1;
      continue;
    }
    // Most of a Chinese text; the two bytes behind are looked at together, and beyond the end there are none.
    if (byte > 0xe0 && byte < 0xed && ((bytes[at + 1]! ^ 0x80) | (bytes[at + 2]! ^ 0x80)) < 0x40) {
      at += 3;
      continue;
    }
    const size = sequenceLength(byte, bytes[at + 1]);
    if (size === 0 || at + size > length) return false;
    for (let next = at + 2; next < at + size; next += 1) if (!isContinuation(bytes[next]!)) return false;
    at += size;
  }
  return true;
}

/** Bytes of the character that begins with these two; 0 where none does. */
function sequenceLength(first: number, second: number | undefined): number {
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
