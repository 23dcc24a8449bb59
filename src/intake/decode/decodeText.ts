// Finds the encoding of a text file and decodes all of it: byte order mark, NUL pattern, then strict attempts in turn.
// Law: a file that another encoding explains as well is never taken in silence; the best guess comes with alternatives.
import { byteEvidence, type ByteEvidence } from './byteEvidence';
import { damagedShare, lenientDecode, strictDecode } from './strictDecode';
import { nulEvidence } from './utf16';
import { looksLikeChineseInUtf8 } from './utf8Doubt';

/** `alternatives` empty: certain. Otherwise a person decides; the first one is what `text` was decoded with. */
export interface DecodedText {
  readonly kind: 'text';
  readonly text: string;
  readonly encoding: string;
  readonly alternatives: readonly string[];
  /** Bytes shown as U+FFFD because they fit no character; 0 in nearly all files. */
  readonly damaged: boolean;
}

export type Decoded = DecodedText | { readonly kind: 'binary' } | { readonly kind: 'undecodable' };

const TOLERATED_DAMAGE = 0.01;

/**
 * Decodes a file. `chosen` is what a person said (a WHATWG label) and rules out guessing: then the answer is
 * that text, or 'undecodable' when more than 1 % of the characters beyond ASCII do not fit.
 */
export function decodeText(bytes: Uint8Array, chosen: string | null): Decoded {
  if (chosen !== null) return decodeChosen(bytes, chosen);
  const marked = markedEncoding(bytes);
  if (marked !== null) return strictOr(bytes, marked, () => decodeDamaged(bytes, marked));
  const nuls = nulEvidence(bytes);
  if (nuls === 'binary') return { kind: 'binary' };
  if (nuls !== 'none') return strictOr(bytes, nuls, () => ({ kind: 'binary' }));
  return strictOr(bytes, 'utf-8', () => decodeLegacy(bytes), doubtfulUtf8);
}

function decodeChosen(bytes: Uint8Array, chosen: string): Decoded {
  return strictOr(bytes, chosen, () => decodeDamaged(bytes, chosen));
}

function strictOr(
  bytes: Uint8Array,
  encoding: string,
  otherwise: () => Decoded,
  doubt: (bytes: Uint8Array, text: string) => Decoded | null = () => null,
): Decoded {
  const text = strictDecode(bytes, encoding);
  if (text === null) return otherwise();
  return doubt(bytes, text) ?? { kind: 'text', text, encoding, alternatives: [], damaged: false };
}

function doubtfulUtf8(bytes: Uint8Array, text: string): Decoded | null {
  if (!looksLikeChineseInUtf8(text)) return null;
  const { level1, level2, others } = byteEvidence(bytes);
  const chinese = level1 > 0 && level2 + others === 0 ? strictDecode(bytes, 'gb18030') : null;
  return chinese === null ? null : guess(chinese, ['gb18030', 'utf-8']);
}

/** A file in one encoding with a few broken bytes: the broken ones are shown as U+FFFD and a person is asked. */
function decodeDamaged(bytes: Uint8Array, encoding: string): Decoded {
  const text = lenientDecode(bytes, encoding);
  if (text === null || damagedShare(text) > TOLERATED_DAMAGE) return { kind: 'undecodable' };
  return { kind: 'text', text, encoding, alternatives: [], damaged: true };
}

function decodeLegacy(bytes: Uint8Array): Decoded {
  const evidence = byteEvidence(bytes);
  const gb18030 = strictDecode(bytes, 'gb18030');
  if (gb18030 !== null && isChinese(evidence)) return certain(gb18030, 'gb18030');
  const big5 = strictDecode(bytes, 'big5');
  if (big5 !== null && isBig5(evidence)) return guess(big5, ['big5', 'gb18030']);
  const almost = decodeDamaged(bytes, 'utf-8');
  if (almost.kind === 'text') return { ...almost, alternatives: ['utf-8', 'gb18030', 'windows-1252'] };
  return decodeSingleByte(bytes, evidence, gb18030);
}

/** Long runs of high bytes are words of another alphabet, single ones are accents; the guess says so. */
function decodeSingleByte(bytes: Uint8Array, evidence: ByteEvidence, gb18030: string | null): Decoded {
  const alphabets =
    evidence.runLength >= 2 ? ['iso-8859-7', 'windows-1251', 'windows-1252'] : ['windows-1252', 'iso-8859-7'];
  const mostlyChinese = evidence.level1 * 3 >= chinesePairs(evidence) && evidence.loneBetweenLetters === 0;
  if (gb18030 !== null && mostlyChinese) return guess(gb18030, ['gb18030', ...alphabets]);
  const order = [...alphabets, 'gb18030'];
  for (const encoding of order) {
    const text = strictDecode(bytes, encoding);
    if (text !== null) return guess(text, [encoding, ...order.filter((other) => other !== encoding)]);
  }
  return { kind: 'undecodable' };
}

function chinesePairs(evidence: ByteEvidence): number {
  return evidence.level1 + evidence.level2 + evidence.others;
}

/** Modern Chinese text is nine tenths level 1; a file of symbols only (full-width marks, "‰") is Chinese too. */
function isChinese(evidence: ByteEvidence): boolean {
  if (evidence.loneBetweenLetters > 0) return false;
  const pairs = chinesePairs(evidence);
  if (pairs === 0) return evidence.symbols > 0;
  if (evidence.level1 + evidence.level2 === pairs) return evidence.level1 * 2 >= pairs;
  return evidence.level1 >= 0.7 * pairs;
}

function isBig5(evidence: ByteEvidence): boolean {
  return evidence.big5Pairs > 0 && evidence.loneBetweenLetters === 0 && evidence.big5Level1 >= 0.9 * evidence.big5Pairs;
}

function certain(text: string, encoding: string): Decoded {
  return { kind: 'text', text, encoding, alternatives: [], damaged: false };
}

function guess(text: string, alternatives: readonly [string, ...string[]]): Decoded {
  return { kind: 'text', text, encoding: alternatives[0], alternatives, damaged: false };
}

function markedEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}
