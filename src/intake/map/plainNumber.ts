// Reads the plain decimal numbers that make up nearly every value column, fast and exactly.
// Law: plainNumber(text) is Number(text) for texts it takes, and NaN for every other text.

/** Largest power of ten that is an exact double, and digits that surely fit an exact integer. */
const EXACT_POWERS = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));
const EXACT_DIGITS = 15;

/** Longer texts are no plain numbers. */
const LONGEST = 400;
const scratch = new Uint8Array(LONGEST);

/**
 * Value of texts like "12", "-4.7", "+0.5", "6.7e-5"; NaN when it is anything else, blank included.
 * With at most 15 digits and 22 decimals one division of exact doubles rounds correctly (Clinger 1990), so the value
 * is the same as the engine's.
 */
export function plainNumber(text: string): number {
  const { length } = text;
  if (length > LONGEST) return Number.NaN;
  for (let at = 0; at < length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit > 0x7f) return Number.NaN;
    scratch[at] = unit;
  }
  return plainNumberIn(scratch, 0, length);
}

/** The same for the bytes from `start` up to, not including, `end` of a text in UTF-8. */
export function plainNumberIn(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  const first = start < end ? bytes[start]! : 0;
  if (first === 45 || first === 43) at += 1;
  let integer = 0;
  let digits = 0;
  let decimals = -1;
  for (; at < end; at += 1) {
    const code = bytes[at]!;
    if (code >= 48 && code <= 57) {
      integer = integer * 10 + (code - 48);
      digits += 1;
      if (decimals >= 0) decimals += 1;
    } else if (code === 46 && decimals < 0 && digits > 0) decimals = 0;
    else return code === 69 || code === 101 ? byEngine(bytes, start, end) : Number.NaN;
  }
  if (digits === 0 || decimals === 0) return Number.NaN;
  if (digits > EXACT_DIGITS) return byEngine(bytes, start, end);
  const size = decimals > 0 ? integer / EXACT_POWERS[decimals]! : integer;
  return first === 45 ? 0 - size : size;
}

const ENGINE_SHAPE = /^[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d{1,3})?$/;

function byEngine(bytes: Uint8Array, start: number, end: number): number {
  if (end - start > LONGEST) return Number.NaN;
  const text = String.fromCharCode(...bytes.subarray(start, end));
  if (!ENGINE_SHAPE.test(text)) return Number.NaN;
  const value = Number(text);
  return Number.isFinite(value) ? value : Number.NaN;
}
