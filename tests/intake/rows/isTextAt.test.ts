import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTextAt } from '../../../src/intake/rows/isTextAt';
import { TextRows } from '../../../src/intake/rows/textRows';

const encoder = new TextEncoder();
const texts = fc.string({
  unit: fc.constantFrom('a', '1', 'é', 'ß', '区', '，', '\uFFFF', '𠮷', '😀', '\uFEFF'),
  maxLength: 6,
});

function isStrictUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

describe('bytes as text', () => {
  it('R-245 are compared with a text as if they were decoded', () => {
    fc.assert(
      fc.property(texts, texts, texts, fc.boolean(), (before, cell, other, isSame) => {
        const bytes = encoder.encode(`${before}${cell}${other}`);
        const start = encoder.encode(before).length;
        const end = start + encoder.encode(cell).length;
        const text = isSame ? cell : other;
        expect(isTextAt(bytes, start, end, text)).toBe(cell === text);
      }),
      { numRuns: 3000 },
    );
  });

  it('R-245 are rows when they are strict UTF-8 without quotes and NULs', () => {
    const edges = fc.constantFrom(
      0,
      34,
      0x41,
      0x7f,
      0x80,
      0x8f,
      0x90,
      0x9f,
      0xa0,
      0xbf,
      0xc1,
      0xc2,
      0xdf,
      0xe0,
      0xe4,
      0xed,
      0xef,
      0xf0,
      0xf4,
      0xf5,
      0xff,
    );
    const anyBytes = fc.array(fc.oneof(edges, fc.nat(255)), { maxLength: 5 }).map((list) => Uint8Array.from(list));
    fc.assert(
      fc.property(
        fc.oneof(
          anyBytes,
          texts.map((text) => encoder.encode(text)),
        ),
        (bytes) => {
          const isPlain = !bytes.includes(34) && !bytes.includes(0) && isStrictUtf8(bytes);
          expect(TextRows.of(bytes, 44) !== null).toBe(isPlain);
          expect(TextRows.of(bytes, 9) !== null).toBe(isPlain);
        },
      ),
      { numRuns: 20_000 },
    );
  });
});
