// Compares UTF-8 with a text without decoding it: labels repeat a million times and are made once.
// Law: what comparing with the decoded bytes says, for bytes that are valid.

/** Whether the bytes from `start` up to, not including, `end` are the text. */
export function isTextAt(bytes: Uint8Array, start: number, end: number, text: string): boolean {
  const size = end - start;
  if (size < text.length || size > text.length * 3) return false;
  let at = start;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) {
      if (bytes[at++] !== unit) return false;
    } else if (unit < 0x800) {
      if (bytes[at++] !== (0xc0 | (unit >> 6)) || bytes[at++] !== last(unit)) return false;
    } else if (unit < 0xd800 || unit >= 0xe000) {
      if (bytes[at++] !== (0xe0 | (unit >> 12)) || bytes[at++] !== last(unit >> 6) || bytes[at++] !== last(unit)) {
        return false;
      }
    } else {
      const point = text.codePointAt(index)!;
      index += 1;
      if (bytes[at++] !== (0xf0 | (point >> 18)) || bytes[at++] !== last(point >> 12)) return false;
      if (bytes[at++] !== last(point >> 6) || bytes[at++] !== last(point)) return false;
    }
  }
  return at === end;
}

/** A byte that continues a character, with the lowest six bits of a number. */
function last(bits: number): number {
  return 0x80 | (bits & 0x3f);
}
