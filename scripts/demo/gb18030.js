// Text to GB18030 bytes for demo and test files. JavaScript can only decode it, so the two-byte range is decoded once
// and turned round. Law: every character must be ASCII or in that range, or encoding throws.

function twoByteCodes() {
  const decoder = new TextDecoder('gb18030');
  const codes = new Map();
  for (let first = 0x81; first <= 0xfe; first += 1) {
    for (let second = 0x40; second <= 0xfe; second += 1) {
      if (second === 0x7f) continue;
      const text = decoder.decode(new Uint8Array([first, second]));
      if (text.length === 1 && text !== '\uFFFD' && !codes.has(text)) codes.set(text, [first, second]);
    }
  }
  return codes;
}

/** @param {string} text */
export function encodeGb18030(text) {
  const codes = twoByteCodes();
  const bytes = [];
  for (const character of text) {
    const code = character.charCodeAt(0);
    const pair = code < 0x80 ? [code] : codes.get(character);
    if (!pair) throw new Error(`no two-byte GB18030 code for ${JSON.stringify(character)}`);
    bytes.push(...pair);
  }
  return Uint8Array.from(bytes);
}
