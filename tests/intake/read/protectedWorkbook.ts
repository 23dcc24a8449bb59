// Encrypts workbooks with a password as [MS-OFFCRYPTO] describes writing, apart from what the readers do.
import { createCipheriv, createHash, type Hash } from 'node:crypto';
import { biffRecord } from './oldWorkbook';

export const DEFAULT = 'VelvetSweatshop';
const SALT = Uint8Array.from({ length: 16 }, (_, index) => index * 7 + 1);
const CHECK = Uint8Array.from({ length: 16 }, (_, index) => 255 - index);

const wide = (text: string): Buffer => Buffer.from(text, 'utf16le');
const digest = (name: string, ...parts: readonly Uint8Array[]): Buffer =>
  parts.reduce((hash: Hash, part) => hash.update(part), createHash(name)).digest();
const word = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};

/** The keystream of RC4 as its textbook has it. */
export function rc4(key: Uint8Array, content: Uint8Array): Uint8Array {
  const box = [...Array(256).keys()];
  let j = 0;
  for (let i = 0; i < 256; i += 1) {
    j = (j + box[i]! + key[i % key.length]!) % 256;
    [box[i], box[j]] = [box[j]!, box[i]!];
  }
  let [a, b] = [0, 0];
  return content.map((byte) => {
    a = (a + 1) % 256;
    b = (b + box[a]!) % 256;
    [box[a], box[b]] = [box[b]!, box[a]!];
    return byte ^ box[(box[a]! + box[b]!) % 256]!;
  });
}

export interface Protection {
  readonly filePass: Uint8Array;
  /** The stream with its records encrypted, headers as they are. */
  readonly encrypt: (stream: Uint8Array) => Uint8Array;
}

const PLAIN = new Set([0x0809, 0x002f]);

function overRecords(stream: Uint8Array, cipher: (at: number, length: number, first: number) => void): void {
  const view = new DataView(stream.buffer, stream.byteOffset);
  for (let at = 0; at + 4 <= stream.length; at += 4 + view.getUint16(at + 2, true)) {
    const [id, length] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
    if (id === 0 && length === 0) break;
    if (!PLAIN.has(id)) cipher(at + 4, length, id === 0x0085 ? 4 : 0);
  }
}

function withRc4(keyOf: (block: number) => Uint8Array): Protection['encrypt'] {
  return (stream) => {
    const [out, whole] = [stream.slice(), stream.slice()];
    for (let at = 0; at < whole.length; at += 1024) whole.set(rc4(keyOf(at / 1024), whole.slice(at, at + 1024)), at);
    overRecords(out, (at, length, first) => out.set(whole.subarray(at + first, at + length), at + first));
    return out;
  };
}

/** 2.3.6: forty bits. */
export function rc4Protection(password: string): Protection {
  const salted = Buffer.concat([digest('md5', wide(password)).subarray(0, 5), SALT]);
  const seed = digest('md5', ...Array.from({ length: 16 }, () => salted)).subarray(0, 5);
  const keyOf = (block: number): Uint8Array => digest('md5', seed, word(block));
  const check = rc4(keyOf(0), Buffer.concat([CHECK, digest('md5', CHECK)]));
  return { filePass: biffRecord(0x2f, 1, 1, 1, SALT, check), encrypt: withRc4(keyOf) };
}

/** 2.3.5: keys of any length out of SHA-1. */
export function cryptoApiProtection(password: string, bits: number): Protection {
  const seed = digest('sha1', SALT, wide(password));
  const keyOf = (block: number): Uint8Array => {
    const key = digest('sha1', seed, word(block)).subarray(0, bits / 8);
    return bits === 40 ? Buffer.concat([key, Buffer.alloc(11)]) : key;
  };
  const check = rc4(keyOf(0), Buffer.concat([CHECK, digest('sha1', CHECK)]));
  const header = Buffer.concat([4, 0, 0x6801, 0x8004, bits, 1, 0, 0].map(word));
  const verifier = Buffer.concat([word(16), SALT, check.subarray(0, 16), word(20), check.subarray(16)]);
  const record = biffRecord(0x2f, 1, 2, 2, word(4), word(header.length), header, verifier);
  return { filePass: record, encrypt: withRc4(keyOf) };
}

// The tables of 2.3.7.2.
const INITIAL =
  'e1f01d0fcc9c84c0110c0e10f1ce313e1872e139d40f84f9280ca96a4ec3'
    .match(/.{4}/g)
    ?.map((hex) => Number.parseInt(hex, 16)) ?? [];
const MATRIX =
  [
    'aefc4dd99bb227454e8a9d142a097b61f6c2fda5eb6bc6f79dcf2bbf45638ac605ad0b5a16b42d685ad0037506ea0dd41ba837506ea0dd40',
    'd849a0b35147a28e553daa7a44d56f45de8aad354a4b9496390d721aeb23c6679cef29ff53fea7fc5fd947d38fa60f6d1eda3db47b68f6d0',
    'b86160e3c1c693ad377b6ef6ddec45a08b4006a10d421a8435086a10aa5144838906022d045a08b4116876b4ed68caf185c31ba7374e6e9c',
    '37306e60dcc0a9a1436386c61dad33316662ccc489a9037306e60dcc10212042408481081231246248c4',
  ]
    .join('')
    .match(/.{4}/g)
    ?.map((hex) => Number.parseInt(hex, 16)) ?? [];
const PAD = [0xbb, 0xff, 0xff, 0xba, 0xff, 0xff, 0xb9, 0x80, 0x00, 0xbe, 0x0f, 0x00, 0xbf, 0x0f, 0x00];

function xorKey(letters: readonly number[]): number {
  let key = INITIAL[letters.length - 1]!;
  let element = MATRIX.length - 1;
  for (const letter of [...letters].reverse()) {
    for (let bit = 6; bit >= 0; bit -= 1) {
      if ((letter >> bit) & 1) key ^= MATRIX[element]!;
      element -= 1;
    }
  }
  return key;
}

function xorVerifier(letters: readonly number[]): number {
  const value = [letters.length, ...letters]
    .reverse()
    .reduce((verifier, letter) => ((verifier & 0x4000 ? 1 : 0) | ((verifier << 1) & 0x7fff)) ^ letter, 0);
  return value ^ 0xce4b;
}

/** Sixteen bytes: letters, then padding, each with a half of the key in turn, turned right by one bit. */
function xorArray(letters: readonly number[]): number[] {
  const key = xorKey(letters);
  return [...letters, ...PAD].slice(0, 16).map((letter, index) => {
    const mixed = letter ^ (index % 2 === 0 ? key & 0xff : key >> 8);
    return ((mixed >> 1) | (mixed << 7)) & 0xff;
  });
}

/** 2.3.7: every byte is turned left by five bits and mixed with the array. */
export function xorProtection(password: string): Protection {
  const letters = [...Buffer.from(password, 'latin1')];
  const array = xorArray(letters);
  return {
    filePass: biffRecord(0x2f, 0, xorKey(letters), xorVerifier(letters)),
    encrypt: (stream) => {
      const out = stream.slice();
      overRecords(out, (start, length, first) => {
        for (let index = first; index < length; index += 1) {
          const byte = out[start + index]!;
          out[start + index] = ((byte << 5) | (byte >> 3)) ^ array[(start + length + index) % 16]!;
        }
      });
      return out;
    },
  };
}

/** 2.3.4.10 and on: streams EncryptionInfo and EncryptedPackage of a package. */
export function agilePackage(password: string, content: Uint8Array, turns = 1000) {
  let base = digest('sha512', SALT, wide(password));
  for (let turn = 0; turn < turns; turn += 1) base = digest('sha512', word(turn), base);
  const key = Uint8Array.from({ length: 32 }, (_, index) => index + 3);
  const lock = (purpose: string, bytes: Uint8Array): string =>
    aes(digest('sha512', base, Buffer.from(purpose, 'hex')).subarray(0, 32), SALT, bytes).toString('base64');
  const shape = `saltSize="16" blockSize="16" keyBits="256" hashSize="64" cipherAlgorithm="AES" cipherChaining="ChainingModeCBC" hashAlgorithm="SHA512" saltValue="${Buffer.from(SALT).toString('base64')}"`;
  const xml = `<?xml version="1.0"?><encryption xmlns:p="password"><keyData ${shape}/><keyEncryptors><keyEncryptor><p:encryptedKey spinCount="${turns}" ${shape} encryptedVerifierHashInput="${lock('fea7d2763b4b9e79', CHECK)}" encryptedVerifierHashValue="${lock('d7aa0f6d3061344e', digest('sha512', CHECK))}" encryptedKeyValue="${lock('146e0be7abacd0d6', key)}"/></keyEncryptor></keyEncryptors></encryption>`;
  const padded = Buffer.concat([content, Buffer.alloc((16 - (content.length % 16)) % 16)]);
  const segments: Buffer[] = [];
  for (let at = 0; at < padded.length; at += 4096) {
    const start = digest('sha512', SALT, word(at / 4096)).subarray(0, 16);
    segments.push(aes(key, start, padded.subarray(at, at + 4096)));
  }
  return {
    info: Buffer.concat([Buffer.from([4, 0, 4, 0, 0x40, 0, 0, 0]), Buffer.from(xml)]),
    content: Buffer.concat([word(content.length), word(0), ...segments]),
  };
}

function aes(key: Uint8Array, start: Uint8Array, bytes: Uint8Array): Buffer {
  const cipher = createCipheriv(`aes-${key.length * 8}-cbc`, key, start).setAutoPadding(false);
  return Buffer.concat([cipher.update(bytes), cipher.final()]);
}
