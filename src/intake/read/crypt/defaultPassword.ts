// The password that Excel itself writes when a workbook is only write-protected, and tries unasked when it opens one.
// Law: no other password is ever tried; whatever does not open with this one stays refused.
// Source: [MS-OFFCRYPTO] 2.4.2.3.
const DEFAULT_PASSWORD = 'VelvetSweatshop';

/** As UTF-16 with the low byte first, the form in which it is hashed. */
export const PASSWORD_BYTES = Uint8Array.from(DEFAULT_PASSWORD, (character) => character.charCodeAt(0)).reduce(
  (wide, byte, index) => {
    wide[index * 2] = byte;
    return wide;
  },
  new Uint8Array(DEFAULT_PASSWORD.length * 2),
);

/** The same password as the old obfuscation by XOR knows it: two check words and sixteen bytes (2.3.7.2). */
export const XOR_KEY = 0xb359;
export const XOR_VERIFIER = 0x9a0a;
export const XOR_ARRAY = [
  0x87, 0x6b, 0x9a, 0xe2, 0x1e, 0xe3, 0x05, 0x62, 0x1e, 0x69, 0x96, 0x60, 0x98, 0x6e, 0x94, 0x04,
] as const;
