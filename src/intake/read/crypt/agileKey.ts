// Packages as Excel has encrypted them since 2010: an XML description, AES in chains, segments of 4096 bytes.
// Source: [MS-OFFCRYPTO] 2.3.4.10 to 2.3.4.15. Law: work is bounded whatever the description asks for.
import { entryOf } from '../../../model/entryOf';
import { cbc } from '@noble/ciphers/aes.js';
import { sha1 } from '@noble/hashes/legacy.js';
import { sha256, sha384, sha512 } from '@noble/hashes/sha2.js';
import { attribute, startTags } from '../xlsx/xmlParts';
import { isEqual, joinBytes, uint32Bytes } from './bytes';
import type { PackageCipher } from './packageCipher';
import { spinPassword, type Hash } from './spinPassword';

const HASHES: Readonly<Record<string, Hash>> = { SHA1: sha1, SHA256: sha256, SHA384: sha384, SHA512: sha512 };
/** Excel writes 100,000; a file that asks for more than ten times that only wants to keep the page busy. */
const MOST_TURNS = 1_000_000;
const SEGMENT = 4096;

const OF_CHECK = Uint8Array.of(0xfe, 0xa7, 0xd2, 0x76, 0x3b, 0x4b, 0x9e, 0x79);
const OF_CHECK_HASH = Uint8Array.of(0xd7, 0xaa, 0x0f, 0x6d, 0x30, 0x61, 0x34, 0x4e);
const OF_KEY = Uint8Array.of(0x14, 0x6e, 0x0b, 0xe7, 0xab, 0xac, 0xd0, 0xd6);

interface AgileParts {
  readonly hash: Hash;
  readonly salt: Uint8Array;
  readonly keyBytes: number;
}

export function agileKey(xml: string): PackageCipher | null {
  const [own] = startTags(xml, 'encryptedKey');
  const [data] = startTags(xml, 'keyData');
  if (own === undefined || data === undefined) return null;
  const [password, content] = [agileParts(own), agileParts(data)];
  const turns = Number(attribute(own, 'spinCount'));
  if (password === null || content === null || !(turns >= 0 && turns <= MOST_TURNS)) return null;
  const base = spinPassword(password.hash, password.salt, turns);
  const unlock = (name: string, purpose: Uint8Array): Uint8Array | null => {
    const bytes = bytesOf(attribute(own, name));
    if (bytes === null || bytes.length === 0 || bytes.length % 16 !== 0 || bytes.length > 128) return null;
    const key = sized(password.hash(joinBytes(base, purpose)), password.keyBytes);
    return cbc(key, sized(password.salt, 16), { disablePadding: true }).decrypt(bytes);
  };
  const [check, checkHash] = [
    unlock('encryptedVerifierHashInput', OF_CHECK),
    unlock('encryptedVerifierHashValue', OF_CHECK_HASH),
  ];
  const key = unlock('encryptedKeyValue', OF_KEY)?.subarray(0, content.keyBytes);
  if (check === null || checkHash === null || key?.length !== content.keyBytes) return null;
  const hashed = password.hash(check);
  if (!isEqual(hashed, checkHash.subarray(0, hashed.length))) return null;
  return {
    segmentBytes: SEGMENT,
    decipher: (segment, index) => {
      const start = sized(content.hash(joinBytes(content.salt, uint32Bytes(index))), 16);
      return cbc(key, start, { disablePadding: true }).decrypt(segment);
    },
  };
}

function agileParts(tag: string): AgileParts | null {
  const hash = entryOf(HASHES, (attribute(tag, 'hashAlgorithm') ?? '').replace('-', '').toUpperCase());
  const salt = bytesOf(attribute(tag, 'saltValue'));
  const keyBytes = Number(attribute(tag, 'keyBits')) / 8;
  const isAes = attribute(tag, 'cipherAlgorithm') === 'AES' && attribute(tag, 'cipherChaining') === 'ChainingModeCBC';
  const isKnown = hash !== undefined && salt !== null && isAes && [16, 24, 32].includes(keyBytes);
  return isKnown && attribute(tag, 'blockSize') === '16' ? { hash, salt, keyBytes } : null;
}

/** Cut, or filled up as the format fills up. */
function sized(bytes: Uint8Array, length: number): Uint8Array {
  return joinBytes(bytes, new Uint8Array(length).fill(0x36)).slice(0, length);
}

function bytesOf(base64: string | null): Uint8Array | null {
  if (base64 === null || base64.length > 1024 || !/^[A-Za-z0-9+/]*={0,2}$/.test(base64)) return null;
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
