// Counts over the bytes above 127 that tell Chinese double-byte text from text in single-byte alphabets.
// Law: reads bytes only, never decodes, and stops once the evidence is ample.

/** How the high bytes of a file would look as GB 18030 and as Big5. */
export interface ByteEvidence {
  /** Pairs in rows B0 to D7 of GB 2312: the 3,755 characters that make up nearly all Chinese text. */
  readonly level1: number;
  /** Pairs in rows D8 to F7 of GB 2312: rarer characters, and most lower-case Greek and Cyrillic letters. */
  readonly level2: number;
  /** Pairs in rows A1 to A3: Chinese punctuation and full-width signs. */
  readonly symbols: number;
  /** All other pairs and four-byte sequences: rare in office files, common when the bytes are no GB 18030. */
  readonly others: number;
  /** High bytes between two ASCII letters, as in "Ann\xE9e". */
  readonly loneBetweenLetters: number;
  /** Pairs in rows A4 to C6 of Big5, its 5,401 frequent characters, when the bytes are paired as Big5. */
  readonly big5Level1: number;
  /** All pairs when the bytes are paired as Big5, punctuation left out. */
  readonly big5Pairs: number;
  /** Mean length of a run of high bytes. */
  readonly runLength: number;
}

const AMPLE_PAIRS = 20_000;

/** Walks the high bytes of a file; `bytes` is any text in an ASCII superset. */
export function byteEvidence(bytes: Uint8Array): ByteEvidence {
  const counts = { level1: 0, level2: 0, symbols: 0, others: 0, lone: 0, big5Level1: 0, big5Pairs: 0 };
  let runs = 0;
  let highBytes = 0;
  let pairs = 0;
  let position = 0;
  while (position < bytes.length && pairs < AMPLE_PAIRS) {
    if (byteAt(bytes, position) < 0x80) {
      position += 1;
      continue;
    }
    const end = endOfRun(bytes, position);
    runs += 1;
    highBytes += end - position;
    if (end - position === 1 && isLetter(bytes[position - 1]) && isLetter(bytes[end])) counts.lone += 1;
    pairs += end - position + 1;
    countGbPairs(bytes, position, end, counts);
    countBig5Pairs(bytes, position, end, counts);
    position = end;
  }
  const { lone, ...shares } = counts;
  return { ...shares, loneBetweenLetters: lone, runLength: runs === 0 ? 0 : highBytes / runs };
}

interface Counts {
  level1: number;
  level2: number;
  symbols: number;
  others: number;
  big5Level1: number;
  big5Pairs: number;
}

function byteAt(bytes: Uint8Array, position: number): number {
  return bytes[position] ?? 0;
}

/** A run is what lies between ASCII bytes; second bytes may be ASCII, so pairing may end one byte later. */
function endOfRun(bytes: Uint8Array, start: number): number {
  let end = start;
  while (end < bytes.length && byteAt(bytes, end) >= 0x80) end += 1;
  return end;
}

function countGbPairs(bytes: Uint8Array, start: number, end: number, counts: Counts): void {
  for (let position = start; position < end; position += 2) {
    const lead = byteAt(bytes, position);
    const trail = byteAt(bytes, position + 1);
    if (trail < 0xa1) counts.others += 1;
    else if (lead >= 0xb0 && lead <= 0xd7) counts.level1 += 1;
    else if (lead >= 0xd8 && lead <= 0xf7) counts.level2 += 1;
    else if (lead >= 0xa1 && lead <= 0xa3) counts.symbols += 1;
    else counts.others += 1;
  }
}

function countBig5Pairs(bytes: Uint8Array, start: number, end: number, counts: Counts): void {
  for (let position = start; position < end; position += 2) {
    const lead = byteAt(bytes, position);
    if (lead >= 0xa1 && lead <= 0xa3) continue;
    counts.big5Pairs += 1;
    if (lead >= 0xa4 && lead <= 0xc6) counts.big5Level1 += 1;
  }
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a));
}
