// The key of an encrypted package in use.

/** Deciphers one segment of the package, of whole blocks. */
export interface PackageCipher {
  /** Bytes that are deciphered in one piece; null for the whole package. */
  readonly segmentBytes: number | null;
  decipher(segment: Uint8Array, index: number): Uint8Array;
}
