// GB 2312 bytes for test texts: the platform decodes GB 18030 but encodes only UTF-8.

const pairByCharacter = new Map<string, readonly [number, number]>();
for (let lead = 0xa1; lead <= 0xf7; lead += 1) {
  for (let trail = 0xa1; trail <= 0xfe; trail += 1) {
    const character = new TextDecoder('gb18030').decode(Uint8Array.of(lead, trail));
    if (character.length === 1) pairByCharacter.set(character, [lead, trail]);
  }
}

/** Characters of level 1, the 3,755 most frequent ones. */
export const frequentCharacters = [...pairByCharacter]
  .filter(([, [lead, trail]]) => lead >= 0xb0 && lead <= 0xd7 && !(lead === 0xd7 && trail > 0xf9))
  .map(([character]) => character);

export function encodeGb(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) {
    const pair = pairByCharacter.get(character);
    if (pair !== undefined) bytes.push(...pair);
    else if (character.charCodeAt(0) < 0x80) bytes.push(character.charCodeAt(0));
    else throw new Error(`not in GB 2312: ${character}`);
  }
  return Uint8Array.from(bytes);
}
