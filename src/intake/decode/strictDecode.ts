// Decodes whole files with the platform's decoders. Law: strict means that one wrong byte fails the whole file.

/** Text of all bytes, a leading byte order mark removed, or null when a byte does not fit or the label is unknown. */
export function strictDecode(bytes: Uint8Array, encoding: string): string | null {
  return decodeWith(bytes, encoding, true);
}

/** The same with U+FFFD for every byte that does not fit; null only for an unknown label. */
export function lenientDecode(bytes: Uint8Array, encoding: string): string | null {
  return decodeWith(bytes, encoding, false);
}

function decodeWith(bytes: Uint8Array, encoding: string, fatal: boolean): string | null {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch (error) {
    // TypeError: bytes do not fit; RangeError: no such label, or more text than a string can hold.
    if (error instanceof TypeError || error instanceof RangeError) return null;
    throw error;
  }
}

const REPLACEMENT = '\uFFFD';

/** Share of replaced characters among those beyond ASCII, 0 to 1; 0 for pure ASCII. */
export function damagedShare(text: string): number {
  let beyondAscii = 0;
  let damaged = 0;
  for (let position = 0; position < text.length; position += 1) {
    if (text.charCodeAt(position) < 0x80) continue;
    beyondAscii += 1;
    if (text[position] === REPLACEMENT) damaged += 1;
  }
  return beyondAscii === 0 ? 0 : damaged / beyondAscii;
}
